//! What the answers about the situation make of the rule set by themselves, and what each other
//! answer does there.
//!
//! Decides which conditions can still come to hold, and by which answers: only those are looked
//! at again. Of causes only what holds is noted, since none is told for what does not; of steps,
//! what drops them.

use super::answers::Answers;
use super::engine::Engine;
use super::helping::Change;
use super::masks::{Four, Masks, Place};
use super::state::State;
use super::truth::Truth;
use super::verdict::Truths;
use crate::rules::{CauseIndex, Condition, QuestionIndex};
use typed_index_collections::{TiSlice, TiVec};

/// Conditions of a cause, a bit each, in the order of [`crate::rules::Cause::conditions`].
type Bits = u8;

/// What the answers about the situation make of the rule set by themselves.
pub(super) struct Scene<'e> {
    pub state: State,
    /// The conditions that hold, and the steps that drop out.
    pub certain: Vec<Four>,
    /// What causes weigh, where no other answer can change that.
    pub weights: Option<&'e TiSlice<CauseIndex, f64>>,
    /// For each question, the groups of questions of which an answer to it may still decide
    /// whether they apply.
    pub waiting: TiVec<QuestionIndex, Vec<usize>>,
    /// For each question, the causes that an answer to it may still change, and by which of their
    /// conditions.
    open: TiVec<QuestionIndex, Vec<(CauseIndex, Bits)>>,
}

/// What one answer beside those about the situation does to a group of conditions.
pub(super) struct Effect {
    pub group: usize,
    /// Those that it decides by itself.
    pub certain: Four,
    /// Those that it may decide together with other answers.
    pub helped: Four,
}

impl<'e> Scene<'e> {
    /// Works out what the answers to the situation's questions say by themselves.
    pub fn new(engine: &'e Engine<'e>, masks: &Masks, answers: &Answers) -> Self {
        let situation = &engine.rules.situation;
        let state = engine.state(&answers.only(|question| situation.contains(&question)));
        let truths = engine.truths(&state);
        Self {
            open: open(engine, &truths),
            waiting: waiting(engine, &state),
            certain: certain(engine, masks, &state, &truths),
            weights: engine.settled_commonness(&state),
            state,
        }
    }

    /// Returns what one answer does by itself: what `answers` say of `question`.
    pub fn effects(
        &self,
        engine: &Engine<'_>,
        masks: &Masks,
        question: QuestionIndex,
        answers: &Answers,
    ) -> Vec<Effect> {
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
        let mut effects = Effects::new(masks);
        for (cause, bits) in &self.open[question] {
            let four = engine.rules.causes[*cause].conditions();
            let open = four.into_iter().enumerate();
            for (at, condition) in open.filter(|(at, _)| bits >> at & 1 == 1) {
                effects.note(Place::of(*cause, at), &change, condition, Truth::True);
            }
        }
        for at in &masks.resting_on[question] {
            let (step, place) = (masks.steps[*at].step, masks.steps[*at].place);
            if !place.is_in(&self.certain) {
                let when = &engine.rules.steps[step].when;
                effects.note(place, &change, when, Truth::False);
            }
        }
        effects.0.retain(Effect::is_something);
        effects.0
    }
}

impl Effect {
    fn nothing(group: usize) -> Self {
        Self {
            group,
            certain: Four::default(),
            helped: Four::default(),
        }
    }

    fn is_something(&self) -> bool {
        let mut bits = self.certain.iter().chain(&self.helped);
        bits.any(|bits| *bits != 0)
    }
}

/// What one answer does, by group; of most groups, nothing.
struct Effects(Vec<Effect>);

impl Effects {
    fn new(masks: &Masks) -> Self {
        let groups = 0..masks.all;
        Self(groups.map(Effect::nothing).collect())
    }

    /// Notes whether an answer makes a condition so.
    fn note(&mut self, place: Place, change: &Change<'_>, condition: &Condition, wanted: Truth) {
        let effect = &mut self.0[place.group];
        if change.after.eval(condition) == wanted {
            effect.certain[place.word] |= place.bit;
        } else if change.helps(condition, wanted) {
            effect.helped[place.word] |= place.bit;
        }
    }
}

/// Returns the conditions that hold, and the steps that drop out.
fn certain(
    engine: &Engine<'_>,
    masks: &Masks,
    state: &State,
    truths: &TiSlice<CauseIndex, Truths>,
) -> Vec<Four> {
    let mut certain = vec![Four::default(); masks.all];
    for (cause, truths) in truths.iter_enumerated() {
        let four = truths.four().into_iter().enumerate();
        let holds = four.filter(|(_, truth)| *truth == Truth::True);
        if !truths.is_settled_by_scope() {
            holds.for_each(|(at, _)| Place::of(cause, at).set(&mut certain));
        }
    }
    for doubtful in &masks.steps {
        if !engine.is_in_plan(doubtful.step, state) {
            doubtful.place.set(&mut certain);
        }
    }
    certain
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
}
