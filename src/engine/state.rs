//! What the answers make of each question, and of a condition.
//!
//! Decides the four states of a question: not asked, known, don't know, not
//! applicable; and how conditions are evaluated over them.

use super::Engine;
use super::answers::{Answers, Given};
use super::kinds::holds_of_several;
use super::truth::Truth;
use crate::rules::{AnswerIndex, AnswerSet, Cells, Condition, QuestionIndex};
use typed_index_collections::{TiSlice, TiVec};

/// What is known of a question's answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Value {
    /// Nothing: not asked, or not known.
    Open,
    /// One answer.
    One(AnswerIndex),
    /// The whole of several answers.
    Several(AnswerSet),
}

/// A question's value and whether the question applies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Slot {
    value: Value,
    applies: Truth,
}

/// What the answers make of each question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    slots: TiVec<QuestionIndex, Slot>,
}

impl Engine<'_> {
    /// Evaluates the answers: which questions apply, and what is known of them.
    pub fn state(&self, answers: &Answers) -> State {
        let blank = Slot {
            value: Value::Open,
            applies: Truth::Unknown,
        };
        let mut state = State {
            slots: vec![blank; self.rules.questions.len()].into(),
        };
        for &question in &self.order {
            let definition = &self.rules.questions[question];
            state.slots[question] = Slot {
                value: self.value(question, answers),
                applies: state.eval(&definition.when),
            };
        }
        state
    }

    fn value(&self, question: QuestionIndex, answers: &Answers) -> Value {
        let several = self.rules.questions[question].several;
        match answers.get(question) {
            None | Some(Given::DontKnow) => Value::Open,
            Some(Given::Chosen(set)) if several => Value::Several(set),
            Some(Given::Chosen(set)) => set.iter().next().map_or(Value::Open, Value::One),
        }
    }

    /// Returns `state` with `question` answered as in `answers`.
    pub(super) fn answered(
        &self,
        state: &State,
        question: QuestionIndex,
        answers: &Answers,
    ) -> State {
        self.with(state, question, self.value(question, answers))
    }

    /// Returns `state` with `question` answered by `value`.
    pub(super) fn with(&self, state: &State, question: QuestionIndex, value: Value) -> State {
        let mut changed = state.clone();
        self.set(&mut changed, question, value);
        changed
    }

    /// Answers `question` by `value`; [`Value::Open`] takes the answer back.
    pub(super) fn set(&self, state: &mut State, question: QuestionIndex, value: Value) {
        state.slots[question].value = value;
        for &dependent in &self.dependents[question] {
            let when = &self.rules.questions[dependent].when;
            state.slots[dependent].applies = state.eval(when);
        }
    }

    /// Tells whether a prompt would offer `value` as an answer to `question`.
    pub(super) fn is_offered(&self, question: QuestionIndex, value: Value, state: &State) -> bool {
        let answers = &self.rules.questions[question].answers;
        let mut is_offered = true;
        value.each(|answer| {
            is_offered &= state.eval(&answers[answer].when) != Truth::False;
        });
        is_offered
    }

    /// Returns the values of `question` that are worth trying in `state`: one answer of each
    /// kind that the rules tell apart, without those that a prompt would not offer.
    pub(super) fn values(
        &self,
        question: QuestionIndex,
        state: &State,
    ) -> impl Iterator<Item = Value> {
        let at = self.all_kinds().position(question);
        let values = at
            .into_iter()
            .flat_map(|at| self.all_kinds().values(at, state));
        values.filter(move |value| self.is_offered(question, *value, state))
    }
}

impl Value {
    /// Calls `visit` for each answer.
    pub(super) fn each(self, mut visit: impl FnMut(AnswerIndex)) {
        match self {
            Self::Open => {}
            Self::One(answer) => visit(answer),
            Self::Several(set) => set.iter().for_each(visit),
        }
    }
}

impl State {
    /// Evaluates a condition.
    pub fn eval(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Answer { question, yes, no } => {
                let slot = &self.slots[*question];
                let holds = match slot.value {
                    Value::Open => Truth::Unknown,
                    Value::One(answer) if yes.contains(answer) => Truth::True,
                    Value::One(answer) if no.contains(answer) => Truth::False,
                    Value::One(_) => Truth::Unknown,
                    Value::Several(set) => holds_of_several(&set, yes, no),
                };
                holds.and(slot.applies)
            }
            Condition::Listed { row, member, cells } => self.listed(*row, *member, cells),
            Condition::Same { left, right } => {
                let (left, right) = (&self.slots[*left], &self.slots[*right]);
                let holds = match (left.value, right.value) {
                    (Value::Open, _) | (_, Value::Open) => Truth::Unknown,
                    (left, right) => (left == right).into(),
                };
                holds.and(left.applies).and(right.applies)
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

    fn listed(&self, row: QuestionIndex, member: QuestionIndex, cells: &Cells<AnswerSet>) -> Truth {
        let (row, member) = (&self.slots[row], &self.slots[member]);
        let holds = match (row.value, member.value) {
            (Value::One(row), Value::One(member)) => {
                cells[row].map_or(Truth::Unknown, |cell| cell.contains(member).into())
            }
            // What no row lists is listed nowhere, whichever row it is.
            (_, Value::One(member))
                if cells
                    .iter()
                    .all(|cell| cell.is_some_and(|cell| !cell.contains(member))) =>
            {
                Truth::False
            }
            _ => Truth::Unknown,
        };
        holds.and(row.applies).and(member.applies)
    }

    /// Returns what is known of the answer to `question`.
    pub(super) fn value(&self, question: QuestionIndex) -> Value {
        self.slots[question].value
    }

    /// Tells whether `question` applies.
    pub fn applies(&self, question: QuestionIndex) -> Truth {
        self.slots[question].applies
    }

    /// Returns the one answer that is known and counts.
    pub fn answer(&self, question: QuestionIndex) -> Option<AnswerIndex> {
        match self.slots[question] {
            Slot {
                value: Value::One(answer),
                applies,
            } if applies != Truth::False => Some(answer),
            _ => None,
        }
    }

    /// Tells whether nothing is known of the answer to `question`.
    pub fn is_open(&self, question: QuestionIndex) -> bool {
        self.slots[question].value == Value::Open
    }
}

/// How all conditions see an answer: what each sees, folded into 128 bits. Two kinds of
/// answers fall together by chance once in 10³⁰ rule sets.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Mark(u128);

impl Mark {
    /// Folds in what one more condition sees.
    fn add(&mut self, seen: u64) {
        // An odd number without a pattern spreads every bit (2¹²⁸ over the golden ratio).
        const SPREAD: u128 = 0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835;
        self.0 = (self.0 ^ u128::from(seen))
            .wrapping_add(1)
            .wrapping_mul(SPREAD);
        self.0 ^= self.0 >> 61;
    }

    /// Returns how those of either see an answer that both know.
    pub(super) fn with(mut self, other: Self) -> Self {
        for half in [other.0, other.0 >> 64] {
            self.add(u64::try_from(half & u128::from(u64::MAX)).unwrap_or_default());
        }
        self
    }
}

/// Notes for each answer how a condition sees it; answers seen alike by all are one kind.
pub(super) fn mark(
    condition: &Condition,
    marks: &mut TiSlice<QuestionIndex, TiVec<AnswerIndex, Mark>>,
) {
    match condition {
        Condition::Answer { question, yes, no } => {
            for (answer, seen) in marks[*question].iter_mut_enumerated() {
                seen.add((u64::from(yes.contains(answer)) << 1) | u64::from(no.contains(answer)));
            }
        }
        Condition::Listed { row, member, cells } => {
            for (seen, cell) in marks[*row].iter_mut().zip(cells.iter()) {
                seen.add(cell.map_or(0, hash));
            }
            for (answer, seen) in marks[*member].iter_mut_enumerated() {
                let rows = cells
                    .iter()
                    .map(|cell| cell.is_some_and(|cell| cell.contains(answer)));
                seen.add(hash(rows.collect::<Vec<bool>>()));
            }
        }
        Condition::Same { .. } => {}
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                mark(part, marks);
            }
        }
        Condition::Not(part) => mark(part, marks),
    }
}

/// Reduces a value to a number; a fixed function, so that every machine finds the same kinds.
fn hash(value: impl std::hash::Hash) -> u64 {
    use std::hash::{DefaultHasher, Hasher};
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
