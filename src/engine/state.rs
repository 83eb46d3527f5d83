//! What the answers make of each question, and of a condition.
//!
//! Decides which answers to a question are still possible, whether it applies, and
//! how conditions are evaluated over what is possible. Sets of possible answers only
//! shrink, so a further answer never withdraws what is certain.

use super::answers::{Answers, Given};
use super::engine::Engine;
use super::truth::Truth;
use crate::rules::{AnswerIndex, AnswerSet, Cells, Condition, QuestionIndex};
use typed_index_collections::TiVec;

/// What is still possible of a question's answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Possible {
    /// The answers that may hold.
    pub open: AnswerSet,
    /// Those that certainly hold. Once they are all that may hold, the answer is known.
    pub certain: AnswerSet,
}

impl Possible {
    /// One of `open`, which is certain where it is only one.
    pub fn one_of(open: AnswerSet) -> Self {
        let certain = if open.is_single() {
            open
        } else {
            AnswerSet::default()
        };
        Self { open, certain }
    }

    /// Just the answers of `set`.
    pub fn just(set: AnswerSet) -> Self {
        Self {
            open: set,
            certain: set,
        }
    }

    /// Tells whether nothing more is to be learned.
    pub fn is_known(&self) -> bool {
        self.open == self.certain
    }

    /// Tells whether the answer is one of `yes`; certainly not where all that may hold is in `no`.
    pub fn is_among(&self, yes: &AnswerSet, no: &AnswerSet) -> Truth {
        if self.open.is_empty() {
            Truth::Unknown
        } else if self.certain.meets(yes) || self.open.is_subset(yes) {
            Truth::True
        } else if self.open.is_subset(no) {
            Truth::False
        } else {
            Truth::Unknown
        }
    }

    /// Tells whether two answers are the same.
    pub fn is_same(&self, other: &Self) -> Truth {
        let may_be = |a: &Self, b: &Self| a.certain.is_subset(&b.open);
        if !(may_be(self, other) && may_be(other, self) && self.open.meets(&other.open)) {
            Truth::False
        } else if self.is_known() && other.is_known() {
            Truth::True
        } else {
            Truth::Unknown
        }
    }
}

/// Tells whether the cells of every row that is possible list every member that is.
pub(super) fn is_listed(rows: &AnswerSet, members: &AnswerSet, cells: &Cells<AnswerSet>) -> Truth {
    let (mut all, mut none) = (true, true);
    for row in rows.iter() {
        let cell = cells[row];
        all &= cell.is_some_and(|cell| members.is_subset(&cell));
        none &= cell.is_some_and(|cell| !members.meets(&cell));
        if !all && !none {
            return Truth::Unknown;
        }
    }
    match (all, none) {
        (true, false) => Truth::True,
        (false, true) => Truth::False,
        _ => Truth::Unknown,
    }
}

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

impl Engine<'_> {
    /// Evaluates the answers: which questions apply, and what is possible of them.
    pub fn state(&self, answers: &Answers) -> State {
        let questions = self.rules.questions.keys();
        let slots = questions.map(|question| Slot {
            possible: self.possible(question, answers),
            applies: Truth::Unknown,
            is_several: self.rules.questions[question].several,
        });
        let mut state = State {
            slots: slots.collect(),
        };
        for group in &self.order {
            self.settle(&mut state, group);
        }
        state
    }

    /// Returns what the answers leave possible of `question`.
    pub(super) fn possible(&self, question: QuestionIndex, answers: &Answers) -> Possible {
        let several = self.rules.questions[question].several;
        match answers.get(question) {
            Some(Given::Chosen(set)) if several => return Possible::just(set),
            Some(Given::Chosen(set)) => {
                return Possible::one_of(set.iter().take(1).collect());
            }
            None | Some(Given::DontKnow) => {}
        }
        let all = self.all_answers[question];
        let (included, excluded) = (answers.included(question), answers.excluded(question));
        let mut open = all.without(&excluded).union(&included);
        if !included.is_empty() {
            let exclusive = self.rules.questions[question].exclusive();
            let others: AnswerSet = exclusive
                .into_iter()
                .filter(|e| !included.contains(*e))
                .collect();
            open = open.without(&others);
        }
        // Excluding every answer says nothing that could be reasoned with.
        let open = if open.is_empty() { all } else { open };
        let certain = if open.is_single() { open } else { included };
        Possible { open, certain }
    }

    /// Finds which questions of a group apply. Those that hang on each other start as not
    /// known and are looked at again until nothing changes: what is certain stays certain.
    fn settle(&self, state: &mut State, group: &QuestionGroup) {
        for question in &group.questions {
            state.slots[*question].applies = Truth::Unknown;
        }
        loop {
            let mut is_changed = false;
            for question in &group.questions {
                let applies = state.eval(&self.rules.questions[*question].when);
                is_changed |= state.slots[*question].applies != applies;
                state.slots[*question].applies = applies;
            }
            if !group.is_circular || !is_changed {
                return;
            }
        }
    }

    /// Returns `state` with what is possible of `question` replaced.
    pub(super) fn with(&self, state: &State, question: QuestionIndex, possible: Possible) -> State {
        let mut changed = state.clone();
        self.set(&mut changed, question, possible);
        changed
    }

    /// Replaces what is possible of `question`.
    pub(super) fn set(&self, state: &mut State, question: QuestionIndex, possible: Possible) {
        state.slots[question].possible = possible;
        for group in self.dependents(question) {
            self.settle(state, &self.order[*group]);
        }
    }

    /// Tells whether a prompt would offer each of `answers` to `question`.
    pub(super) fn are_offered(
        &self,
        question: QuestionIndex,
        answers: &AnswerSet,
        state: &State,
    ) -> bool {
        let definitions = &self.rules.questions[question].answers;
        let mut each = answers.iter();
        each.all(|answer| state.eval(&definitions[answer].when) != Truth::False)
    }
}

/// Questions of which each applies only after something is known of the others, or just one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct QuestionGroup {
    pub questions: Vec<QuestionIndex>,
    /// Whether they hang on each other.
    pub is_circular: bool,
}

impl State {
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
