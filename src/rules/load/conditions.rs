//! Conditions, from names to positions.
//!
//! Decides what each form of a condition comes to. Knows nothing of how they are
//! evaluated.

use super::names::Names;
use crate::rules::finding::Code;
use crate::rules::format::{self, Conditions, List, Part, Spanned, Text, WantedAnswers};
use crate::rules::model::{AnswerSet, Condition, QuestionIndex};

/// The most answers, facts and comparisons that one condition names. None that a person can read
/// has a tenth of them, and what is worked out for each of them looks at all of them.
const MOST_NAMED: usize = 1_000;

impl Names<'_> {
    /// Resolves a field that is a condition; `None` means that it is wrong.
    pub fn condition(
        &self,
        field: &Option<Spanned<format::Condition>>,
        absent: Condition,
    ) -> Option<Condition> {
        match field {
            None => Some(absent),
            Some(form) => self.whole(form),
        }
    }

    /// Resolves a condition, reporting everything that is wrong with it.
    pub fn whole(&self, form: &Spanned<format::Condition>) -> Option<Condition> {
        if form.value.as_ref().map_or(0, named) > MOST_NAMED {
            let message = format!("the condition names more than {MOST_NAMED} answers and facts");
            let help = "name a group of answers, or part the cause";
            self.report.tell(form.at, Code::TooLarge, message, help);
            return None;
        }
        self.resolved(form)
    }

    fn resolved(&self, form: &Spanned<format::Condition>) -> Option<Condition> {
        let parts = form.value.as_ref()?.0.iter();
        let mut parts = all(parts.map(|part| self.part(part)))?;
        if parts.len() == 1 {
            return parts.pop();
        }
        Some(Condition::All(parts))
    }

    fn part(&self, part: &Part) -> Option<Condition> {
        match part {
            Part::All(parts) => self.parts(parts).map(Condition::All),
            Part::Any(parts) => self.parts(parts).map(Condition::Any),
            Part::Not(part) => {
                let part = self.resolved(part)?;
                Some(Condition::Not(Box::new(part)))
            }
            Part::Same(questions) => self.same(questions),
            Part::Fact(fact) => self.fact(fact),
            Part::Answer(question, wanted) => {
                let question = self.question(question)?;
                let yes = self.wanted(question, wanted.value.as_ref()?)?;
                Some(self.is_one_of(question, yes))
            }
        }
    }

    fn parts(&self, parts: &Spanned<Conditions>) -> Option<Vec<Condition>> {
        let Conditions::List(parts) = parts.value.as_ref()?;
        all(parts.iter().map(|part| self.resolved(part)))
    }

    fn wanted(&self, question: QuestionIndex, wanted: &WantedAnswers) -> Option<AnswerSet> {
        match wanted {
            WantedAnswers::Text(answer) => {
                let answer = self.answer(question, answer)?;
                Some(AnswerSet::from_iter([answer]))
            }
            WantedAnswers::List(answers) => {
                let answers = answers.0.iter();
                let found = all(answers.map(|answer| self.answer(question, answer)))?;
                Some(found.into_iter().collect())
            }
            WantedAnswers::Mapping(group) => self.members(question, &group.group),
        }
    }

    /// Returns the members of a group as answers to a question.
    fn members(&self, question: QuestionIndex, name: &Text) -> Option<AnswerSet> {
        let text = name.value.as_deref()?;
        let Some(group) = self.groups.get(text) else {
            let known: Vec<&str> = self.groups.keys().map(String::as_str).collect();
            self.report.unknown(name.at, "group", text, &known);
            return None;
        };
        if self.answers_of(group.question) != self.answers_of(question) {
            let (of, _) = &self.questions[group.question];
            let message = format!("group `{text}` holds answers to `{of}`");
            let help = "name a group of answers to the question before it";
            self.report.tell(name.at, Code::WrongType, message, help);
            return None;
        }
        Some(group.members)
    }

    fn is_one_of(&self, question: QuestionIndex, yes: AnswerSet) -> Condition {
        let all = self.answers_of(question).keys();
        Condition::Answer {
            question,
            yes,
            no: all.filter(|answer| !yes.contains(*answer)).collect(),
        }
    }

    fn same(&self, form: &Spanned<List<String>>) -> Option<Condition> {
        let [left, right] = form.value.as_ref()?.0.as_slice() else {
            let help = "write `same: [question, question]`";
            let message = "two questions belong here";
            self.report.tell(form.at, Code::WrongType, message, help);
            return None;
        };
        let (left, right) = (self.question(left)?, self.question(right)?);
        if self.answers_of(left) != self.answers_of(right) {
            let message = "the two questions have different answers";
            let help = "compare questions whose answers come from one table";
            self.report.tell(form.at, Code::WrongType, message, help);
            return None;
        }
        Some(Condition::Same { left, right })
    }

    fn fact(&self, form: &Spanned<format::Fact>) -> Option<Condition> {
        let fact = form.value.as_ref()?;
        let table = self.table(&fact.table)?;
        let row = self.question(&fact.row)?;
        let column = self.column(&fact.column, table)?;
        let cells = self.cells(row, table, column);
        match (&fact.has, &fact.is) {
            (Some(has), None) => {
                let member = self.question(has)?;
                let cells = cells.map(|cell| Some(self.among(member, &cell?)));
                let cells = cells.collect();
                Some(Condition::Listed { row, member, cells })
            }
            (None, Some(is)) => {
                let kind = format!("value of column `{}`", table.columns[column].id);
                self.one::<usize>(is, &kind, &table.words(column))?;
                Some(self.holds(row, is.as_str(), cells))
            }
            _ => {
                let message = "exactly one of `has` and `is` belongs here";
                let help =
                    "`has: question` looks for an answer in a list, `is: value` compares the cell";
                self.report.tell(form.at, Code::MissingField, message, help);
                None
            }
        }
    }

    /// Returns the condition that the cell in the row of an answer holds a word.
    fn holds<'t>(
        &self,
        row: QuestionIndex,
        word: &str,
        cells: impl Iterator<Item = Option<Vec<&'t str>>>,
    ) -> Condition {
        let (mut yes, mut no) = (AnswerSet::default(), AnswerSet::default());
        for (answer, cell) in self.answers_of(row).keys().zip(cells) {
            match cell {
                Some(words) if words.contains(&word) => yes.insert(answer),
                Some(_) => no.insert(answer),
                None => {}
            }
        }
        Condition::Answer {
            question: row,
            yes,
            no,
        }
    }
}

/// Returns every one, or `None` once all were looked at and one of them is none.
fn all<T>(parts: impl Iterator<Item = Option<T>>) -> Option<Vec<T>> {
    let parts: Vec<Option<T>> = parts.collect();
    parts.into_iter().collect()
}

/// Returns how many answers, facts and comparisons a condition names.
fn named(condition: &format::Condition) -> usize {
    let each = condition.0.iter().map(|part| match part {
        Part::All(parts) | Part::Any(parts) => {
            let Some(Conditions::List(parts)) = &parts.value else {
                return 0;
            };
            let parts = parts.iter().filter_map(|part| part.value.as_ref());
            parts.map(named).sum()
        }
        Part::Not(part) => part.value.as_ref().map_or(0, named),
        Part::Answer(_, wanted) => match &wanted.value {
            Some(WantedAnswers::List(answers)) => answers.0.len(),
            _ => 1,
        },
        Part::Same(_) | Part::Fact(_) => 1,
    });
    each.sum()
}
