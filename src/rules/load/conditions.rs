//! How conditions are written in YAML.
//!
//! Decides the grammar: an answer, a group, a fact of a table, two equal
//! answers, `all`, `any`, `not`. Knows nothing of how they are evaluated.

use super::super::fields::{self, Fields, items, text};
use super::super::finding::Code;
use super::super::model::{AnswerSet, Condition, QuestionIndex};
use super::super::yaml::{Node, Sink, Value};
use super::names::Names;
use super::unknown::unknown;

impl Names<'_> {
    /// Reads a condition, reporting everything that is wrong with it.
    pub fn condition(&self, node: &Node, sink: &mut Sink<'_>) -> Option<Condition> {
        let entries = fields::mapping(node, sink)?;
        let mut parts = Vec::new();
        let mut whole = true;
        for (key, value) in entries {
            let part = match key.text.as_str() {
                "all" => self.parts(value, sink).map(Condition::All),
                "any" => self.parts(value, sink).map(Condition::Any),
                "not" => self
                    .condition(value, sink)
                    .map(|part| Condition::Not(Box::new(part))),
                "same" => self.same(value, sink),
                "fact" => self.fact(value, sink),
                name => self
                    .question(name, key.at, sink)
                    .and_then(|question| self.membership(question, value, sink)),
            };
            match part {
                Some(part) => parts.push(part),
                None => whole = false,
            }
        }
        match (whole, parts.len()) {
            (false, _) => None,
            (true, 1) => parts.pop(),
            (true, _) => Some(Condition::All(parts)),
        }
    }

    fn parts(&self, node: &Node, sink: &mut Sink<'_>) -> Option<Vec<Condition>> {
        let Value::List(list) = &node.value else {
            sink.report(
                Code::WrongType,
                node.at,
                "a list of conditions belongs here",
                "write `all: [{question: answer}, …]`",
            );
            return None;
        };
        let parts: Vec<_> = list.iter().map(|item| self.condition(item, sink)).collect();
        parts.into_iter().collect()
    }

    fn membership(
        &self,
        question: QuestionIndex,
        node: &Node,
        sink: &mut Sink<'_>,
    ) -> Option<Condition> {
        let yes: AnswerSet = match &node.value {
            Value::Map(entries) if entries.len() == 1 && entries[0].0.text == "in" => {
                self.group_members(question, &entries[0].1, sink)?
            }
            Value::Map(_) => {
                sink.report(
                    Code::WrongType,
                    node.at,
                    "an answer, a list of answers or `in: group` belongs here",
                    "write `question: answer`, `question: [a, b]` or `question: {in: group}`",
                );
                return None;
            }
            _ => {
                let found: Vec<_> = items(node)
                    .iter()
                    .map(|item| self.answer(question, item, sink))
                    .collect();
                found.into_iter().collect::<Option<AnswerSet>>()?
            }
        };
        Some(self.is_one_of(question, yes))
    }

    fn is_one_of(&self, question: QuestionIndex, yes: AnswerSet) -> Condition {
        let all = self.answers_of(question).keys();
        Condition::Answer {
            question,
            yes,
            no: all.filter(|answer| !yes.contains(*answer)).collect(),
        }
    }

    fn group_members(
        &self,
        question: QuestionIndex,
        node: &Node,
        sink: &mut Sink<'_>,
    ) -> Option<AnswerSet> {
        let name = text(node, sink)?;
        let Some(group) = self.groups.get(name) else {
            let names = self.groups.keys().map(String::as_str);
            unknown("group", name, names, node.at, sink);
            return None;
        };
        if self.answers_of(group.question) != self.answers_of(question) {
            let (of, _) = &self.questions[group.question];
            sink.report(
                Code::WrongType,
                node.at,
                format!("group `{name}` holds answers to `{of}`"),
                "name a group of answers to the question before it",
            );
            return None;
        }
        let found: Vec<_> = group
            .members
            .iter()
            .map(|member| self.answer_named(question, member, node.at, sink))
            .collect();
        found.into_iter().collect()
    }

    fn same(&self, node: &Node, sink: &mut Sink<'_>) -> Option<Condition> {
        let [left, right] = items(node) else {
            sink.report(
                Code::WrongType,
                node.at,
                "two questions belong here",
                "write `same: [question, question]`",
            );
            return None;
        };
        let left = self.question(text(left, sink)?, left.at, sink)?;
        let right = self.question(text(right, sink)?, right.at, sink)?;
        if self.answers_of(left) != self.answers_of(right) {
            sink.report(
                Code::WrongType,
                node.at,
                "the two questions have different answers",
                "compare questions whose answers come from one table",
            );
            return None;
        }
        Some(Condition::Same { left, right })
    }

    fn fact(&self, node: &Node, sink: &mut Sink<'_>) -> Option<Condition> {
        let fields = Fields::open(node, &fields::FACT, sink)?;
        let table = self.table(fields.require("table", sink)?, sink)?;
        let row_node = fields.require("row", sink)?;
        let row = self.question(text(row_node, sink)?, row_node.at, sink)?;
        let column = table.column(fields.require("column", sink)?, sink)?;
        let cells = self
            .answers_of(row)
            .iter_enumerated()
            .map(|(answer, name)| (answer, table.cell(name, column)));
        match (fields.get("has"), fields.get("is")) {
            (Some(has), None) => {
                let member = self.question(text(has, sink)?, has.at, sink)?;
                let answers = self.answers_of(member);
                let positions = |words: Vec<&str>| -> AnswerSet {
                    words
                        .iter()
                        .filter_map(|word| answers.position(|answer| answer == word))
                        .collect()
                };
                Some(Condition::Listed {
                    row,
                    member,
                    cells: cells.map(|(_, cell)| cell.map(positions)).collect(),
                })
            }
            (None, Some(is)) => {
                let wanted = text(is, sink)?;
                if !table.allows(column, wanted) {
                    let words = table.words(column);
                    unknown("value of this column", wanted, words, is.at, sink);
                    return None;
                }
                let (mut yes, mut no) = (AnswerSet::default(), AnswerSet::default());
                for (answer, cell) in cells {
                    match cell {
                        Some(words) if words.contains(&wanted) => yes.insert(answer),
                        Some(_) => no.insert(answer),
                        None => {}
                    }
                }
                Some(Condition::Answer {
                    question: row,
                    yes,
                    no,
                })
            }
            _ => {
                sink.report(
                    Code::MissingField,
                    fields.at(),
                    "exactly one of `has` and `is` belongs here",
                    "`has: question` looks for an answer in a list, `is: value` compares the cell",
                );
                None
            }
        }
    }
}
