//! Numbers for what is said of a question, so that it is looked up without being compared.
//!
//! Decides that what leaves the same possible has the same number. Most of what is said is one
//! answer, whose number is counted out beforehand.

use super::answers::{Answers, Given};
use super::engine::Engine;
use super::possible::Possible;
use crate::rules::{AnswerIndex, QuestionIndex, RuleSet};
use rustc_hash::FxHashMap as HashMap;
use typed_index_collections::TiVec;

/// The number of what is said of a question.
pub(super) type Saying = u32;

/// The most that are numbered of those that are more or less than one answer.
const MOST_OTHERS: usize = 65_536;

/// The numbers of what is said.
pub(super) struct Sayings {
    /// For each question, the number of its first answer.
    first: TiVec<QuestionIndex, usize>,
    /// How many are counted out.
    counted: usize,
    others: HashMap<(QuestionIndex, Possible), usize>,
}

impl Sayings {
    pub fn new(rules: &RuleSet) -> Self {
        let mut counted = 0;
        let first = rules.questions.iter().map(|question| {
            let first = counted;
            // The one behind the answers says nothing.
            counted += question.answers.len() + 1;
            first
        });
        Self {
            first: first.collect(),
            counted,
            others: HashMap::default(),
        }
    }

    /// Tells whether there is no room for more: then all numbers are to be forgotten.
    pub fn are_full(&self) -> bool {
        self.others.len() >= MOST_OTHERS
    }

    pub fn forget(&mut self) {
        self.others.clear();
    }

    /// Returns the number of what `answers` say of `question`.
    pub fn number(
        &mut self,
        engine: &Engine<'_>,
        question: QuestionIndex,
        answers: &Answers,
    ) -> Saying {
        let at = match answers.get(question) {
            _ if !answers.is_told(question) => self.nothing(engine, question),
            Some(Given::Chosen(set)) if set.is_single() => {
                let answer: Option<AnswerIndex> = set.iter().next();
                self.first[question] + answer.map_or(0, usize::from)
            }
            _ => {
                let next = self.counted + self.others.len();
                let possible = engine.possible(question, answers);
                *self.others.entry((question, possible)).or_insert(next)
            }
        };
        Saying::try_from(at).unwrap_or(Saying::MAX)
    }

    fn nothing(&self, engine: &Engine<'_>, question: QuestionIndex) -> usize {
        self.first[question] + engine.rules.questions[question].answers.len()
    }
}
