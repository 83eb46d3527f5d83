//! What the answers make of each question, and of a condition.
//!
//! Decides which answers to a question are still possible, whether it applies, and
//! how conditions are evaluated over what is possible. Sets of possible answers only
//! shrink, so a further answer never withdraws what is certain.

use super::possible::{Possible, is_listed};
use super::truth::Truth;
use crate::rules::{AnswerIndex, AnswerSet, Condition, QuestionIndex};
use typed_index_collections::TiVec;

/// What is possible of a question, and whether it applies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Slot {
    possible: Possible,
    applies: Truth,
    /// Whether several answers may hold: then no cell of a table belongs to them together.
    is_several: bool,
}

/// What the answers make of each question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    slots: TiVec<QuestionIndex, Slot>,
}

impl State {
    /// Makes a state of what is possible of each question, and whether several of its answers may
    /// hold; which questions apply is not known yet.
    pub(super) fn new(questions: impl Iterator<Item = (Possible, bool)>) -> Self {
        let slots = questions.map(|(possible, is_several)| Slot {
            possible,
            applies: Truth::Unknown,
            is_several,
        });
        Self {
            slots: slots.collect(),
        }
    }

    /// Becomes the same as another state of the same questions, in the room that it has.
    pub(super) fn copy_from(&mut self, other: &Self) {
        let slots = self.slots.iter_mut().zip(&other.slots);
        slots.for_each(|(slot, other)| *slot = *other);
    }

    pub(super) fn set_possible(&mut self, question: QuestionIndex, possible: Possible) {
        self.slots[question].possible = possible;
    }

    pub(super) fn set_applies(&mut self, question: QuestionIndex, applies: Truth) {
        self.slots[question].applies = applies;
    }

    /// Evaluates a condition.
    pub fn eval(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Answer { question, yes, no } => {
                let slot = &self.slots[*question];
                slot.possible.is_among(yes, no).and(slot.applies)
            }
            Condition::Listed { row, member, cells } => {
                let (row, member) = (&self.slots[*row], &self.slots[*member]);
                let listed = match row.is_several || member.is_several {
                    true => Truth::Unknown,
                    false => is_listed(&row.possible.open, &member.possible.open, cells),
                };
                listed.and(row.applies).and(member.applies)
            }
            Condition::Same { left, right } => {
                let (left, right) = (&self.slots[*left], &self.slots[*right]);
                let same = left.possible.is_same(&right.possible);
                same.and(left.applies).and(right.applies)
            }
            Condition::All(parts) => {
                let mut all = Truth::True;
                for part in parts {
                    all = all.and(self.eval(part));
                    if all == Truth::False {
                        break;
                    }
                }
                all
            }
            Condition::Any(parts) => {
                let mut any = Truth::False;
                for part in parts {
                    any = any.or(self.eval(part));
                    if any == Truth::True {
                        break;
                    }
                }
                any
            }
            Condition::Not(part) => !self.eval(part),
        }
    }

    /// Returns what is possible of the answer to `question`.
    pub(super) fn possible(&self, question: QuestionIndex) -> Possible {
        self.slots[question].possible
    }

    /// Tells whether `question` applies.
    pub fn applies(&self, question: QuestionIndex) -> Truth {
        self.slots[question].applies
    }

    /// Returns the answers to `question` that are still possible.
    pub fn still_possible(&self, question: QuestionIndex) -> AnswerSet {
        self.slots[question].possible.open
    }

    /// Returns the one answer that is known and counts.
    pub fn answer(&self, question: QuestionIndex) -> Option<AnswerIndex> {
        let slot = &self.slots[question];
        let is_known = slot.possible.is_known() && !slot.is_several;
        let counts = is_known && slot.applies != Truth::False;
        slot.possible.certain.iter().next().filter(|_| counts)
    }

    /// Tells whether more could be learned of the answer to `question`.
    pub fn is_open(&self, question: QuestionIndex) -> bool {
        !self.slots[question].possible.is_known()
    }
}
