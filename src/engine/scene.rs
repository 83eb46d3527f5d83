//! What the answers about the situation make of the rule set by themselves, and what each other
//! answer does there.
//!
//! Decides which conditions can still come to hold, and by which answers: only those are looked
//! at again. Only what holds is noted, since no cause is told for what does not.

use super::answers::Answers;
use super::brief::is_told;
use super::engine::Engine;
use super::helping::Change;
use super::state::State;
use super::truth::Truth;
use super::verdict::{Truths, Verdict};
use crate::rules::{CauseIndex, Condition, QuestionIndex, StepIndex};
use typed_index_collections::{TiSlice, TiVec};

/// Conditions of a cause, a bit each, in the order of [`crate::rules::Cause::conditions`].
pub(super) type Bits = u8;

/// What the answers about the situation make of the rule set by themselves.
pub(super) struct Scene<'e> {
    pub state: State,
    /// For each cause, the conditions that hold.
    pub certain: TiVec<CauseIndex, Bits>,
    /// The causes that are found or contradicted.
    pub told: Vec<CauseIndex>,
    /// For each step, whether it is certain that a plan may hold it.
    pub in_plan: TiVec<StepIndex, Truth>,
    /// What causes weigh, where no other answer can change that.
    pub weights: Option<&'e TiSlice<CauseIndex, f64>>,
    /// For each question, the groups of questions of which an answer to it may still decide
    /// whether they apply.
    pub waiting: TiVec<QuestionIndex, Vec<usize>>,
    /// For each question, the causes that an answer to it may still change, and by which of their
    /// conditions.
    open: TiVec<QuestionIndex, Vec<(CauseIndex, Bits)>>,
}

/// What one answer beside those about the situation does to a cause.
#[derive(Clone, Copy)]
pub(super) struct Effect {
    pub cause: CauseIndex,
    /// The conditions that it makes hold by itself.
    pub certain: Bits,
    /// Those that it may make hold together with other answers.
    pub helped: Bits,
}

impl<'e> Scene<'e> {
    /// Works out what the answers to the situation's questions say by themselves.
    pub fn new(engine: &'e Engine<'e>, answers: &Answers) -> Self {
        let situation = &engine.rules.situation;
        let state = engine.state(&answers.only(|question| situation.contains(&question)));
        let truths = engine.truths(&state);
        let told = truths.iter_enumerated();
        let told = told.filter(|(_, truths)| is_told(truths.verdict()));
        let steps = engine.rules.steps.iter();
        Self {
            told: told.map(|(cause, _)| cause).collect(),
            open: open(engine, &truths),
            waiting: waiting(engine, &state),
            certain: truths.iter().map(|truths| truths.certain()).collect(),
            in_plan: steps.map(|step| state.eval(&step.when)).collect(),
            weights: engine.settled_commonness(&state),
            state,
        }
    }

    /// Returns what one answer does by itself: what `answers` say of `question`.
    pub fn effects(
        &self,
        engine: &Engine<'_>,
        question: QuestionIndex,
        answers: &Answers,
    ) -> Box<[Effect]> {
        let mut after = self.state.clone();
        after.set_possible(question, engine.possible(question, answers));
        let mut moved: TiVec<QuestionIndex, bool> = self.open.iter().map(|_| false).collect();
        moved[question] = true;
        for at in &self.waiting[question] {
            let group = &engine.needs.order[*at];
            engine.settle(&mut after, group);
            group.questions().for_each(|at| moved[at] = true);
        }
        let change = Change {
            before: &self.state,
            after: &after,
            moved: &moved,
        };
        let effects = self.open[question].iter();
        let effects = effects.map(|(cause, bits)| change.effect(engine, *cause, *bits));
        let does_something = |effect: &Effect| effect.certain | effect.helped != 0;
        effects.filter(does_something).collect()
    }
}

impl Change<'_> {
    /// Returns what the answer does to those conditions of a cause.
    fn effect(&self, engine: &Engine<'_>, cause: CauseIndex, bits: Bits) -> Effect {
        let four = engine.rules.causes[cause].conditions();
        let those = |is: &dyn Fn(&Condition) -> bool| {
            let each = four.iter().enumerate();
            let each = each.filter(|(at, condition)| bits >> at & 1 == 1 && is(condition));
            each.fold(0, |bits, (at, _)| bits | 1 << at)
        };
        Effect {
            cause,
            certain: those(&|condition| self.after.eval(condition) == Truth::True),
            helped: those(&|condition| self.helps(condition, Truth::True)),
        }
    }
}

/// Returns for each question what an answer to it may still change.
fn open(
    engine: &Engine<'_>,
    truths: &TiSlice<CauseIndex, Truths>,
) -> TiVec<QuestionIndex, Vec<(CauseIndex, Bits)>> {
    let seen_by = engine.sight().seen_by.iter();
    let open = seen_by.map(|seen| {
        let open = seen.iter().map(|seen| {
            let bits = truths[seen.cause].open(seen.rests_on);
            (seen.cause, bits)
        });
        open.filter(|(_, bits)| *bits != 0).collect()
    });
    open.collect()
}

/// Returns for each question the groups of which it may still decide whether they apply.
fn waiting(engine: &Engine<'_>, state: &State) -> TiVec<QuestionIndex, Vec<usize>> {
    let waits = |at: &usize| {
        let mut questions = engine.needs.order[*at].questions();
        questions.any(|question| state.applies(question) == Truth::Unknown)
    };
    let waiting = engine.rules.questions.keys().map(|question| {
        let groups = engine.needs.dependents_at(question).iter().copied();
        groups.filter(waits).collect()
    });
    waiting.collect()
}

impl Truths {
    /// Returns those of the conditions named that could still become something else, a bit each:
    /// what holds or fails stays so.
    fn open(self, named: [bool; 4]) -> Bits {
        if self.is_settled_by_scope() {
            return 0;
        }
        let each = self.four().into_iter().zip(named).enumerate();
        let open = each.filter(|(_, (truth, is_named))| *is_named && *truth == Truth::Unknown);
        open.fold(0, |bits, (at, _)| bits | 1 << at)
    }

    /// Returns the conditions that hold, a bit each.
    fn certain(self) -> Bits {
        if self.is_settled_by_scope() {
            return 0;
        }
        let each = self.four().into_iter().enumerate();
        let certain = each.filter(|(_, truth)| *truth == Truth::True);
        certain.fold(0, |bits, (at, _)| bits | 1 << at)
    }

    /// Returns the verdict where those conditions hold and none certainly fails.
    pub(super) fn verdict_of(certain: Bits) -> Verdict {
        let truths = [0, 1, 2, 3].map(|at| match certain >> at & 1 {
            1 => Truth::True,
            _ => Truth::Unknown,
        });
        Self::in_force(truths).verdict()
    }
}
