//! The answers that a person gave.

use crate::rules::{AnswerSet, RuleSet};

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
    given: Vec<Option<Given>>,
}

impl Answers {
    /// Makes the answers of somebody who was asked nothing yet.
    pub fn none(rules: &RuleSet) -> Self {
        Self {
            given: vec![None; rules.questions.len()],
        }
    }

    /// Returns what was answered to `question`; `None` where it was not asked.
    pub fn get(&self, question: u16) -> Option<Given> {
        self.given[usize::from(question)]
    }

    /// Takes an answer, in place of an earlier one.
    pub fn set(&mut self, question: u16, given: Given) {
        self.given[usize::from(question)] = Some(given);
    }

    /// Takes one answer of a question.
    pub fn choose(&mut self, question: u16, answer: u16) {
        self.set(question, Given::Chosen(std::iter::once(answer).collect()));
    }

    /// Forgets what was answered to `question`.
    pub fn forget(&mut self, question: u16) {
        self.given[usize::from(question)] = None;
    }

    /// Returns every question that was answered, in the order of the rule set.
    pub fn iter(&self) -> impl Iterator<Item = (u16, Given)> + '_ {
        self.given
            .iter()
            .enumerate()
            .filter_map(|(question, given)| Some((super::index(question), (*given)?)))
    }

    /// Returns the same answers with only those for which `keep` holds.
    #[must_use]
    pub fn only(&self, keep: impl Fn(u16) -> bool) -> Self {
        let given = self.given.iter().enumerate();
        Self {
            given: given
                .map(|(question, given)| given.filter(|_| keep(super::index(question))))
                .collect(),
        }
    }
}
