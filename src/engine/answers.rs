//! The answers that a person gave.

use crate::rules::{AnswerIndex, AnswerSet, QuestionIndex, RuleSet};
use typed_index_collections::TiVec;

/// What was answered to one question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Given {
    /// "I don't know."
    DontKnow,
    /// One answer, or several where the question takes several.
    Chosen(AnswerSet),
}

/// The answers that were given, by question. Answers to questions that do not
/// apply are kept, and do not count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answers {
    given: TiVec<QuestionIndex, Option<Given>>,
}

impl Answers {
    /// Makes the answers of somebody who was asked nothing yet.
    pub fn none(rules: &RuleSet) -> Self {
        Self {
            given: vec![None; rules.questions.len()].into(),
        }
    }

    /// Returns what was answered to `question`; `None` where it was not asked.
    pub fn get(&self, question: QuestionIndex) -> Option<Given> {
        self.given[question]
    }

    /// Takes an answer, in place of an earlier one.
    pub fn set(&mut self, question: QuestionIndex, given: Given) {
        self.given[question] = Some(given);
    }

    /// Takes one answer of a question.
    pub fn choose(&mut self, question: QuestionIndex, answer: AnswerIndex) {
        self.set(question, Given::Chosen(std::iter::once(answer).collect()));
    }

    /// Forgets what was answered to `question`.
    pub fn forget(&mut self, question: QuestionIndex) {
        self.given[question] = None;
    }

    /// Returns every question that was answered, in the order of the rule set.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionIndex, Given)> + '_ {
        self.given
            .iter_enumerated()
            .filter_map(|(question, given)| Some((question, (*given)?)))
    }

    /// Returns the same answers with only those for which `keep` holds.
    #[must_use]
    pub fn only(&self, keep: impl Fn(QuestionIndex) -> bool) -> Self {
        let given = self.given.iter_enumerated();
        Self {
            given: given
                .map(|(question, given)| given.filter(|_| keep(question)))
                .collect(),
        }
    }
}
