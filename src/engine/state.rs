//! What the answers make of each question, and of a condition.
//!
//! Decides the four states of a question: not asked, known, don't know, not
//! applicable; and how conditions are evaluated over them.

use super::answers::{Answers, Given};
use super::truth::Truth;
use super::{Engine, index};
use crate::rules::{AnswerSet, Cells, Condition, RuleSet};

/// What is known of a question's answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Value {
    /// Nothing: not asked, or not known.
    Open,
    /// One answer.
    One(u16),
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
    slots: Vec<Slot>,
}

impl Engine<'_> {
    /// Evaluates the answers: which questions apply, and what is known of them.
    pub fn state(&self, answers: &Answers) -> State {
        let blank = Slot {
            value: Value::Open,
            applies: Truth::Unknown,
        };
        let mut state = State {
            slots: vec![blank; self.rules.questions.len()],
        };
        for &question in &self.order {
            let definition = &self.rules.questions[usize::from(question)];
            state.slots[usize::from(question)] = Slot {
                value: self.value(question, answers),
                applies: state.eval(&definition.when),
            };
        }
        state
    }

    fn value(&self, question: u16, answers: &Answers) -> Value {
        let several = self.rules.questions[usize::from(question)].several;
        match answers.get(question) {
            None | Some(Given::DontKnow) => Value::Open,
            Some(Given::Chosen(set)) if several => Value::Several(set),
            Some(Given::Chosen(set)) => set.iter().next().map_or(Value::Open, Value::One),
        }
    }

    /// Returns `state` with `question` answered as in `answers`.
    pub(super) fn answered(&self, state: &State, question: u16, answers: &Answers) -> State {
        self.with(state, question, self.value(question, answers))
    }

    /// Returns `state` with `question` answered by `value`.
    pub(super) fn with(&self, state: &State, question: u16, value: Value) -> State {
        let mut changed = state.clone();
        changed.slots[usize::from(question)].value = value;
        for &dependent in &self.dependents[usize::from(question)] {
            let when = &self.rules.questions[usize::from(dependent)].when;
            let applies = changed.eval(when);
            changed.slots[usize::from(dependent)].applies = applies;
        }
        changed
    }

    /// Returns the values of `question` that are worth trying in `state`: one answer of each
    /// kind that the rules tell apart, without those that a prompt would not offer.
    pub(super) fn values(&self, question: u16, state: &State) -> impl Iterator<Item = Value> {
        let twins = self.twin_values(question, state);
        let kinds = self.kinds_of(question).iter().copied();
        kinds
            .chain(twins)
            .filter(move |value| self.is_offered(question, *value, state))
    }

    /// Returns the values of `question` that are worth trying where only `cause` matters: one
    /// answer of each kind that this cause tells apart.
    pub(super) fn values_for(&self, cause: u16, question: u16, state: &State) -> Vec<Value> {
        let support = &self.support[usize::from(cause)];
        let kinds = self.values_for[usize::from(cause)]
            .get_or_init(|| representatives_for(self.rules, cause, support));
        let position = support.iter().position(|known| *known == question);
        let own = position.map_or(&[][..], |at| kinds[at].as_slice());
        let twins = self.twin_values(question, state).into_iter();
        let twins = twins.filter(|twin| !own.contains(twin));
        own.iter()
            .copied()
            .chain(twins)
            .filter(|value| self.is_offered(question, *value, state))
            .collect()
    }

    /// Tells whether a prompt would offer the answer.
    fn is_offered(&self, question: u16, value: Value, state: &State) -> bool {
        let Value::One(answer) = value else {
            return true;
        };
        let definition = &self.rules.questions[usize::from(question)];
        state.eval(&definition.answers[usize::from(answer)].when) != Truth::False
    }

    /// Returns one answer of each kind of `question` that the rules tell apart.
    fn kinds_of(&self, question: u16) -> &[Value] {
        let all = self.values.get_or_init(|| representatives(self.rules));
        &all[usize::from(question)]
    }

    /// Returns the answers already given to questions that are compared with `question`:
    /// "the same country" is a kind of its own.
    fn twin_values(&self, question: u16, state: &State) -> Vec<Value> {
        let mut twins = Vec::new();
        for &cause in &self.causes_of[usize::from(question)] {
            for condition in super::verdict::conditions(&self.rules.causes[usize::from(cause)]) {
                twins_in(condition, question, &mut |twin| {
                    let value = state.slots[usize::from(twin)].value;
                    let known = self.kinds_of(question);
                    if value != Value::Open && !known.contains(&value) && !twins.contains(&value) {
                        twins.push(value);
                    }
                });
            }
        }
        twins
    }
}

impl State {
    /// Evaluates a condition.
    pub fn eval(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Answer { question, yes, no } => {
                let slot = &self.slots[usize::from(*question)];
                let holds = match slot.value {
                    Value::Open => Truth::Unknown,
                    Value::One(answer) if yes.contains(answer) => Truth::True,
                    Value::One(answer) if no.contains(answer) => Truth::False,
                    Value::One(_) => Truth::Unknown,
                    Value::Several(set) => set.meets(yes).into(),
                };
                holds.and(slot.applies)
            }
            Condition::Listed { row, member, cells } => self.listed(*row, *member, cells),
            Condition::Same { left, right } => {
                let (left, right) = (
                    &self.slots[usize::from(*left)],
                    &self.slots[usize::from(*right)],
                );
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

    fn listed(&self, row: u16, member: u16, cells: &Cells<AnswerSet>) -> Truth {
        let (row, member) = (
            &self.slots[usize::from(row)],
            &self.slots[usize::from(member)],
        );
        let holds = match (row.value, member.value) {
            (Value::One(row), Value::One(member)) => {
                cells[usize::from(row)].map_or(Truth::Unknown, |cell| cell.contains(member).into())
            }
            // What no row lists is listed nowhere, whichever row it is.
            (Value::Open, Value::One(member))
                if cells
                    .values()
                    .iter()
                    .all(|cell| cell.is_some_and(|cell| !cell.contains(member))) =>
            {
                Truth::False
            }
            _ => Truth::Unknown,
        };
        holds.and(row.applies).and(member.applies)
    }

    /// Tells whether `question` applies.
    pub fn applies(&self, question: u16) -> Truth {
        self.slots[usize::from(question)].applies
    }

    /// Returns the one answer that is known and counts.
    pub fn answer(&self, question: u16) -> Option<u16> {
        match self.slots[usize::from(question)] {
            Slot {
                value: Value::One(answer),
                applies,
            } if applies != Truth::False => Some(answer),
            _ => None,
        }
    }

    /// Tells whether nothing is known of the answer to `question`.
    pub fn is_open(&self, question: u16) -> bool {
        self.slots[usize::from(question)].value == Value::Open
    }
}

fn twins_in(condition: &Condition, question: u16, visit: &mut impl FnMut(u16)) {
    match condition {
        Condition::Same { left, right } if *left == question => visit(*right),
        Condition::Same { left, right } if *right == question => visit(*left),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                twins_in(part, question, visit);
            }
        }
        Condition::Not(part) => twins_in(part, question, visit),
        _ => {}
    }
}

/// Returns, for each question, one answer of each kind that some condition tells
/// apart. For a question that takes several answers: none of them, each alone, and
/// each pair that one condition could weigh together.
pub(super) fn representatives(rules: &RuleSet) -> Vec<Vec<Value>> {
    let marks = marks_of(rules, all_conditions(rules));
    let questions = rules.questions.iter().zip(&marks);
    questions
        .map(|(question, marks)| kinds(question, marks, 1))
        .collect()
}

/// Returns the same for the questions of `support`, where only `cause` matters.
fn representatives_for(rules: &RuleSet, cause: u16, support: &[u16]) -> Vec<Vec<Value>> {
    let cause = &rules.causes[usize::from(cause)];
    let own = super::verdict::conditions(cause).into_iter();
    let needed = support.iter().flat_map(|question| {
        let question = &rules.questions[usize::from(*question)];
        let answers = question.answers.iter().map(|answer| &answer.when);
        std::iter::once(&question.when).chain(answers)
    });
    let marks = marks_of(rules, own.clone().chain(needed));
    support
        .iter()
        .map(|question| {
            // Of answers that are compared, two of a kind can still be different.
            let mut is_compared = false;
            for condition in own.clone() {
                twins_in(condition, *question, &mut |_| is_compared = true);
            }
            let question = usize::from(*question);
            kinds(
                &rules.questions[question],
                &marks[question],
                1 + usize::from(is_compared),
            )
        })
        .collect()
}

fn marks_of<'c>(
    rules: &RuleSet,
    conditions: impl Iterator<Item = &'c Condition>,
) -> Vec<Vec<Mark>> {
    let mut marks: Vec<Vec<Mark>> = rules
        .questions
        .iter()
        .map(|question| vec![Mark::default(); question.answers.len()])
        .collect();
    for condition in conditions {
        mark(condition, &mut marks);
    }
    marks
}

/// Returns up to `most` answers of each kind. Answers that are not always offered are kept
/// apart, since each is offered under conditions of its own.
fn kinds(question: &crate::rules::Question, marks: &[Mark], most: usize) -> Vec<Value> {
    if question.several {
        return several_values(question, marks);
    }
    let mut kept: Vec<(&Mark, &Condition)> = Vec::new();
    let mut values = Vec::new();
    for (answer, mark) in marks.iter().enumerate() {
        let kind = (mark, &question.answers[answer].when);
        if kept.iter().filter(|known| **known == kind).count() < most {
            kept.push(kind);
            values.push(Value::One(index(answer)));
        }
    }
    values
}

/// Returns every combination of one answer of each kind; where those would be too many, each
/// alone, each pair and all together. The exclusive answer stands for none of them.
fn several_values(question: &crate::rules::Question, marks: &[Mark]) -> Vec<Value> {
    const MOST: usize = 6;
    let exclusive = question.exclusive();
    let mut kept: Vec<u16> = Vec::new();
    for answer in 0..index(question.answers.len()) {
        let is_like = |known: &u16| marks[usize::from(*known)] == marks[usize::from(answer)];
        if Some(answer) != exclusive && !kept.iter().any(is_like) {
            kept.push(answer);
        }
    }
    let mut values = vec![Value::Several(exclusive.into_iter().collect())];
    if kept.len() <= MOST {
        let combinations = 1u32..1 << kept.len();
        values.extend(combinations.map(|bits| {
            let chosen = kept
                .iter()
                .enumerate()
                .filter(|(at, _)| bits >> at & 1 == 1);
            Value::Several(chosen.map(|(_, answer)| *answer).collect())
        }));
        return values;
    }
    for (at, first) in kept.iter().enumerate() {
        values.push(Value::Several(std::iter::once(*first).collect()));
        for second in &kept[at + 1..] {
            values.push(Value::Several([*first, *second].into_iter().collect()));
        }
    }
    values.push(Value::Several(kept.into_iter().collect()));
    values
}

fn all_conditions(rules: &RuleSet) -> impl Iterator<Item = &Condition> {
    let causes = rules.causes.iter().flat_map(super::verdict::conditions);
    let questions = rules.questions.iter().flat_map(|question| {
        let answers = question.answers.iter().map(|answer| &answer.when);
        std::iter::once(&question.when).chain(answers)
    });
    let steps = rules.steps.iter().map(|step| &step.when);
    let links = rules.links.iter().map(|link| &link.when);
    causes.chain(questions).chain(steps).chain(links)
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
pub(super) fn mark(condition: &Condition, marks: &mut [Vec<Mark>]) {
    match condition {
        Condition::Answer { question, yes, no } => {
            for (answer, seen) in marks[usize::from(*question)].iter_mut().enumerate() {
                let answer = index(answer);
                seen.add((u64::from(yes.contains(answer)) << 1) | u64::from(no.contains(answer)));
            }
        }
        Condition::Listed { row, member, cells } => {
            for (seen, cell) in marks[usize::from(*row)].iter_mut().zip(cells.iter()) {
                seen.add(cell.map_or(0, hash));
            }
            for (answer, seen) in marks[usize::from(*member)].iter_mut().enumerate() {
                let rows = cells
                    .values()
                    .iter()
                    .map(|cell| cell.is_some_and(|cell| cell.contains(index(answer))));
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
