//! The answers to questions.

use super::names::Names;
use crate::id::{AnswerId, is_kebab_case};
use crate::lent::Lent;
use crate::rules::finding::Code;
use crate::rules::format::{self, AnswersFrom, Entries, List, Spanned, is_set};
use crate::rules::model::{Answer, AnswerIndex, AnswerSet, AnswerWords, Condition, QuestionIndex};
use typed_index_collections::{TiSlice, TiVec};

/// The answers to a question, and where their words come from.
type Answers = (TiVec<AnswerIndex, Answer>, AnswerWords);

impl Names<'_> {
    /// Reads the answers to a question, whose names are `ids`. What is wrong with one is left
    /// out, but no answer is: everything else refers to them by position.
    pub fn answers(
        &self,
        form: &Spanned<format::Question>,
        ids: &TiSlice<AnswerIndex, String>,
    ) -> Answers {
        let unread = || {
            let answers = ids.iter().map(|id| bare(id));
            (answers.collect(), AnswerWords::Family(Lent::default()))
        };
        let Some(fields) = &form.value else {
            return unread();
        };
        match (&fields.answers, &fields.answers_from) {
            (Some(own), None) => {
                let entries = own.value.iter().flat_map(|entries| &entries.0);
                let answers = entries.map(|(name, form)| self.own(name, form.value.as_ref()));
                (answers.collect(), AnswerWords::Own)
            }
            (None, Some(from)) => {
                let from = from.value.as_ref();
                from.and_then(|from| self.rows(from, ids))
                    .unwrap_or_else(unread)
            }
            _ => {
                let message = "exactly one of `answers` and `answers-from` belongs here";
                let help = "list the answers, or name the table that holds them";
                self.report.tell(form.at, Code::MissingField, message, help);
                unread()
            }
        }
    }

    fn own(&self, name: &format::Text, form: Option<&format::Answer>) -> Answer {
        let id = name.as_str();
        if id == "unknown" || !is_kebab_case(id) {
            self.report.bad_name(name.at, id);
        }
        let Some(form) = form else {
            return bare(id);
        };
        let when = self.condition(&form.when, Condition::always());
        Answer {
            when: when.unwrap_or_else(Condition::always),
            exclusive: is_set(&form.exclusive),
            unquoted: is_set(&form.unquoted),
            statement: is_set(&form.statement),
            class: form.class.as_ref().and_then(|class| class.value),
            fills: self.fills(&form.fills),
            equates: self.equates(&form.equates),
            sensitive: is_set(&form.sensitive),
            seen_as: form.seen_as.texts(),
            ..bare(id)
        }
    }

    /// Reads the answers to other questions that follow from an answer.
    fn fills(&self, entries: &Entries<List<String>>) -> Vec<(QuestionIndex, AnswerSet)> {
        let fills = entries.iter().filter_map(|(name, answers, _)| {
            let question = self.question(name)?;
            let answers = answers.0.iter();
            let answers = answers.filter_map(|answer| self.answer(question, answer));
            Some((question, answers.collect()))
        });
        fills.collect()
    }

    /// Reads pairs of questions that have the same answer, reporting those whose answers differ.
    fn equates(&self, entries: &Entries<String>) -> Vec<(QuestionIndex, QuestionIndex)> {
        let pairs = entries.0.iter().filter_map(|(name, other)| {
            let (left, right) = (self.question(name)?, self.question(other)?);
            if left == right || self.answers_of(left) != self.answers_of(right) {
                let message = format!(
                    "`{}` and `{}` have other answers",
                    name.as_str(),
                    other.as_str()
                );
                let help = "name two questions that take their answers from the same table";
                self.report.tell(name.at, Code::WrongType, message, help);
                return None;
            }
            Some((left, right))
        });
        pairs.collect()
    }

    /// Reads answers that are the rows of a table.
    fn rows(&self, form: &AnswersFrom, ids: &TiSlice<AnswerIndex, String>) -> Option<Answers> {
        let table = self.table(&form.table)?;
        let columns = form.aliases.0.iter();
        let columns = columns.map(|column| self.column(column, table));
        let columns: Vec<_> = columns.collect::<Option<_>>()?;
        let answers = ids.iter().map(|id| {
            let cells = columns.iter().filter_map(|column| table.text(id, *column));
            let cells = cells.map(str::trim).filter(|cell| !cell.is_empty());
            let cells: Vec<&str> = cells.collect();
            Answer {
                aliases: cells.join(";").into(),
                ..bare(id)
            }
        });
        let words = AnswerWords::Family(form.words.value.clone()?.into());
        Some((answers.collect(), words))
    }
}

/// Returns an answer of which nothing but its name is known.
fn bare(name: &str) -> Answer {
    Answer {
        id: AnswerId::new(name).unwrap_or_else(|| AnswerId::new("x").expect("is a name")),
        when: Condition::always(),
        exclusive: false,
        unquoted: true,
        statement: false,
        aliases: Lent::default(),
        class: None,
        fills: Vec::new(),
        equates: Vec::new(),
        sensitive: false,
        seen_as: Vec::new(),
    }
}
