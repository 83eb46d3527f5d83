//! Conditions over answers, and how they are written in YAML.
//!
//! Decides the grammar: an answer, a group, a fact of a table, two equal
//! answers, `all`, `any`, `not`. No form can observe that an answer is unknown,
//! so a further answer can never withdraw a definite verdict. Knows nothing of
//! how conditions are evaluated.

use super::fields::{self, Fields, items, text};
use super::finding::Code;
use super::nearest::nearest;
use super::table::Table;
use super::yaml::{Location, Node, Sink, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most answers that one question may have.
pub const MAX_ANSWERS: usize = 256;

/// A set of answers to one question, by their position.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct AnswerSet([u64; MAX_ANSWERS / 64]);

impl AnswerSet {
    /// Tells whether the answer at `index` is in the set.
    #[inline]
    pub fn contains(&self, index: u16) -> bool {
        self.0[usize::from(index >> 6)] >> (index & 63) & 1 == 1
    }

    /// Adds the answer at `index`.
    pub fn insert(&mut self, index: u16) {
        self.0[usize::from(index >> 6)] |= 1 << (index & 63);
    }

    /// Tells whether the two sets share an answer.
    #[inline]
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }

    /// Tells whether the set holds nothing.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Returns how many answers it holds.
    pub fn len(&self) -> usize {
        let ones = self.0.iter().map(|word| word.count_ones());
        usize::try_from(ones.sum::<u32>()).unwrap_or(usize::MAX)
    }

    /// Returns the answers in order.
    pub fn iter(&self) -> impl Iterator<Item = u16> + '_ {
        (0u16..).step_by(64).zip(self.0).flat_map(|(first, word)| {
            // What is left of the word once its lowest answer is taken.
            let left = |word: u64| Some(word & word.wrapping_sub(1)).filter(|left| *left != 0);
            let words = Some(word).filter(|word| *word != 0);
            std::iter::successors(words, move |word| left(*word)).map(move |word| {
                let lowest = u16::try_from(word.trailing_zeros()).unwrap_or_default();
                first + lowest
            })
        })
    }
}

impl FromIterator<u16> for AnswerSet {
    fn from_iter<I: IntoIterator<Item = u16>>(indices: I) -> Self {
        let mut set = Self::default();
        for index in indices {
            set.insert(index);
        }
        set
    }
}

/// What a table says for each answer of a question: few different values for many answers,
/// each stored once. `None` where no document states it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Cells<T> {
    values: Vec<Option<T>>,
    which: Vec<u16>,
}

impl<T> Cells<T> {
    /// Returns how many answers there are.
    pub fn len(&self) -> usize {
        self.which.len()
    }

    /// Tells whether there is no answer.
    pub fn is_empty(&self) -> bool {
        self.which.is_empty()
    }

    /// Returns what is said for each answer, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Option<T>> {
        self.which.iter().map(|at| &self.values[usize::from(*at)])
    }

    /// Returns what is said for the answer at `index`, if there is such an answer.
    pub fn get(&self, index: usize) -> Option<&Option<T>> {
        let at = self.which.get(index)?;
        self.values.get(usize::from(*at))
    }

    /// Returns each different value once.
    pub fn values(&self) -> &[Option<T>] {
        &self.values
    }
}

impl<T> std::ops::Index<usize> for Cells<T> {
    type Output = Option<T>;

    fn index(&self, index: usize) -> &Option<T> {
        &self.values[usize::from(self.which[index])]
    }
}

impl<T: PartialEq> FromIterator<Option<T>> for Cells<T> {
    fn from_iter<I: IntoIterator<Item = Option<T>>>(cells: I) -> Self {
        let (mut values, mut which): (Vec<Option<T>>, Vec<u16>) = (Vec::new(), Vec::new());
        for cell in cells {
            let known = values.iter().position(|value| *value == cell);
            which.push(index(known.unwrap_or(values.len())));
            if known.is_none() {
                values.push(cell);
            }
        }
        Self { values, which }
    }
}

/// What must hold of the answers. Questions are given by their position in
/// [`super::RuleSet::questions`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Condition {
    /// The answer is in `yes`; it certainly is not when it is in `no`. An answer in
    /// neither leaves it unknown: the table has no such fact.
    Answer {
        /// The question.
        question: u16,
        /// The answers for which it holds.
        yes: AnswerSet,
        /// The answers for which it does not hold.
        no: AnswerSet,
    },
    /// The cell in the row of one answer lists the other answer.
    Listed {
        /// The question whose answer names the row.
        row: u16,
        /// The question whose answer is looked for in the cell.
        member: u16,
        /// For each answer of `row`, the answers listed; `None` where no document states it.
        cells: Cells<AnswerSet>,
    },
    /// Two questions have the same answer.
    Same {
        /// One question.
        left: u16,
        /// The other, whose answers are the same list.
        right: u16,
    },
    /// Every one holds; an empty list always holds.
    All(Vec<Condition>),
    /// At least one holds; an empty list never holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
}

impl Condition {
    /// The condition that always holds.
    pub fn always() -> Self {
        Self::All(Vec::new())
    }

    /// The condition that never holds.
    pub fn never() -> Self {
        Self::Any(Vec::new())
    }

    /// Calls `visit` for every question that the condition names, repeats included.
    pub fn questions(&self, visit: &mut dyn FnMut(u16)) {
        match self {
            Self::Answer { question, .. } => visit(*question),
            Self::Listed { row, member, .. } => {
                visit(*row);
                visit(*member);
            }
            Self::Same { left, right } => {
                visit(*left);
                visit(*right);
            }
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().for_each(|part| part.questions(visit));
            }
            Self::Not(part) => part.questions(visit),
        }
    }
}

/// The names that a condition may use.
pub(super) struct Names<'a> {
    /// Each question's name and the names of its answers, in order.
    pub questions: &'a [(String, Vec<String>)],
    /// Each group's question and members.
    pub groups: &'a BTreeMap<String, Group>,
    /// The tables of facts.
    pub tables: &'a [Table],
}

/// A named group of answers.
pub(super) struct Group {
    pub question: u16,
    pub members: Vec<String>,
}

impl Names<'_> {
    /// Returns a question's position, reporting a name that no question has.
    pub fn question(&self, name: &str, at: Location, sink: &mut Sink<'_>) -> Option<u16> {
        let found = self.questions.iter().position(|(id, _)| id == name);
        if found.is_none() {
            unknown(
                "question",
                name,
                self.questions.iter().map(|(id, _)| id.as_str()),
                at,
                sink,
            );
        }
        found.map(index)
    }

    /// Returns an answer's position, reporting a name that the question does not have.
    pub fn answer(&self, question: u16, node: &Node, sink: &mut Sink<'_>) -> Option<u16> {
        let name = text(node, sink)?;
        self.answer_named(question, name, node.at, sink)
    }

    /// Returns the position of the answer of that name, reporting one that is not there.
    pub fn answer_named(
        &self,
        question: u16,
        name: &str,
        at: Location,
        sink: &mut Sink<'_>,
    ) -> Option<u16> {
        let (id, answers) = &self.questions[usize::from(question)];
        let found = answers.iter().position(|answer| answer == name);
        if found.is_none() {
            unknown(
                &format!("answer to `{id}`"),
                name,
                answers.iter().map(String::as_str),
                at,
                sink,
            );
        }
        found.map(index)
    }

    /// Returns the table of that name, reporting one that is not there.
    pub fn table(&self, node: &Node, sink: &mut Sink<'_>) -> Option<&Table> {
        let name = text(node, sink)?;
        let found = self.tables.iter().find(|table| table.id == name);
        if found.is_none() {
            let names = self.tables.iter().map(|table| table.id.as_str());
            unknown("table", name, names, node.at, sink);
        }
        found
    }

    fn answers_of(&self, question: u16) -> &[String] {
        &self.questions[usize::from(question)].1
    }

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

    fn membership(&self, question: u16, node: &Node, sink: &mut Sink<'_>) -> Option<Condition> {
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

    fn is_one_of(&self, question: u16, yes: AnswerSet) -> Condition {
        let all = index(self.answers_of(question).len());
        Condition::Answer {
            question,
            yes,
            no: (0..all).filter(|answer| !yes.contains(*answer)).collect(),
        }
    }

    fn group_members(&self, question: u16, node: &Node, sink: &mut Sink<'_>) -> Option<AnswerSet> {
        let name = text(node, sink)?;
        let Some(group) = self.groups.get(name) else {
            let names = self.groups.keys().map(String::as_str);
            unknown("group", name, names, node.at, sink);
            return None;
        };
        if self.answers_of(group.question) != self.answers_of(question) {
            let (of, _) = &self.questions[usize::from(group.question)];
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
            .iter()
            .map(|answer| table.cell(answer, column));
        match (fields.get("has"), fields.get("is")) {
            (Some(has), None) => {
                let member = self.question(text(has, sink)?, has.at, sink)?;
                let answers = self.answers_of(member);
                let positions = |words: Vec<&str>| -> AnswerSet {
                    words
                        .iter()
                        .filter_map(|word| answers.iter().position(|answer| answer == word))
                        .map(index)
                        .collect()
                };
                Some(Condition::Listed {
                    row,
                    member,
                    cells: cells.map(|cell| cell.map(positions)).collect(),
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
                for (answer, cell) in cells.enumerate() {
                    match cell {
                        Some(words) if words.contains(&wanted) => yes.insert(index(answer)),
                        Some(_) => no.insert(index(answer)),
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

/// Reports a name that is not among those that exist.
pub(super) fn unknown<'a>(
    kind: &str,
    name: &str,
    names: impl IntoIterator<Item = &'a str>,
    at: Location,
    sink: &mut Sink<'_>,
) {
    let names: Vec<&str> = names.into_iter().collect();
    let help = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.len() <= 24 => format!("there are: {}", names.join(", ")),
        None => format!("there are {} others, none like it", names.len()),
    };
    sink.report(
        Code::UnknownName,
        at,
        format!("`{name}` is no {kind}"),
        help,
    );
}

/// Returns a position as it is stored. Loading refuses lists that are longer.
pub(super) fn index(position: usize) -> u16 {
    u16::try_from(position).unwrap_or(u16::MAX)
}
