//! One ordered list of things to do, from what every cause found brings along.
//!
//! Decides which steps stand for others and which keep others out, that the bank is called
//! once, and that a plan has six steps at most. What a cause brings along stands in
//! [`bringing`](super::bringing), the order in [`plan_order`](super::plan_order).

use super::bringing::Brought;
use super::engine::Engine;
use super::state::State;
use super::truth::Truth;
use super::verdict::Verdict;
use crate::rules::{CauseIndex, StepIndex};

/// The most steps of a plan: somebody under stress reads no more.
pub(super) const MOST_STEPS: usize = 6;

/// A step of the plan and the causes it is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlanStep {
    /// The step.
    pub step: StepIndex,
    /// The causes it is for, proved ones first; none where it is the step to take when
    /// nothing was found.
    pub causes: Vec<CauseIndex>,
    /// Where it is the one call to the bank: the steps of the bank that it stands for, in order.
    pub asks: Vec<StepIndex>,
}

impl PlanStep {
    /// A step by itself.
    pub fn of(step: StepIndex, causes: Vec<CauseIndex>) -> Self {
        Self {
            step,
            causes,
            asks: Vec::new(),
        }
    }

    /// Returns the steps that are taken: what the call to the bank stands for, or the step itself.
    pub fn taken(&self) -> &[StepIndex] {
        match self.asks.is_empty() {
            true => std::slice::from_ref(&self.step),
            false => &self.asks,
        }
    }
}

/// A step that may come into the plan, and what it stands for.
pub(super) struct Candidate {
    pub step: StepIndex,
    /// The steps whose place it takes, itself first.
    pub stands_for: Vec<StepIndex>,
    pub asks: Vec<StepIndex>,
}

impl Candidate {
    /// A step that stands for itself.
    fn of(step: StepIndex) -> Self {
        Self {
            step,
            stands_for: vec![step],
            asks: Vec::new(),
        }
    }

    /// Returns it as a step of the plan.
    fn planned(self, causes: Vec<CauseIndex>) -> PlanStep {
        PlanStep {
            step: self.step,
            causes,
            asks: self.asks,
        }
    }
}

impl Engine<'_> {
    /// Merges what the causes `found`, given in order of importance, bring along.
    pub(super) fn plan(&self, found: &[(CauseIndex, Verdict)], state: &State) -> Vec<PlanStep> {
        let brought = self.brought(found, state);
        let candidates = self.with_one_call(self.candidates(&brought));
        let ordered = self.in_order(candidates, &brought);
        let planned = ordered.into_iter().map(|candidate| {
            let is_for = |brought: &&Brought| brought.names_any(&candidate.stands_for);
            let causes = brought.iter().filter(is_for).map(|b| b.cause).collect();
            candidate.planned(causes)
        });
        planned.collect()
    }

    /// Tells whether a step belongs in a plan: it drops out once that is certainly not so.
    pub(super) fn is_in_plan(&self, step: StepIndex, state: &State) -> bool {
        state.eval(&self.rules.steps[step].when) != Truth::False
    }

    /// Returns the steps to take when nothing was found.
    pub(super) fn fallback(&self, state: &State) -> Vec<PlanStep> {
        let fallback = self.rules.fallback.iter();
        let steps = fallback.filter(|step| self.is_in_plan(**step, state));
        let mut candidates = self.with_one_call(steps.copied().map(Candidate::of).collect());
        // The call stands where the first of its steps did.
        let place = |candidate: &Candidate| {
            let mut fallback = self.rules.fallback.iter();
            fallback.position(|step| candidate.stands_for.contains(step))
        };
        candidates.sort_by_key(place);
        let planned = candidates.into_iter().take(MOST_STEPS);
        planned.map(|step| step.planned(Vec::new())).collect()
    }

    /// Returns each step once, without those that another one forbids or stands for.
    fn candidates(&self, brought: &[Brought]) -> Vec<Candidate> {
        let mut all: Vec<StepIndex> = Vec::new();
        for step in brought.iter().flat_map(|brought| &brought.steps) {
            if !all.contains(step) {
                all.push(*step);
            }
        }
        let rules = &self.rules.steps;
        let is_out = |step: &StepIndex| {
            let mut others = all.iter().map(|other| &rules[*other]);
            others.any(|other| other.forbids.contains(step) || other.instead_of.contains(step))
        };
        let kept = all.iter().filter(|step| !is_out(step));
        let kept = kept.map(|step| {
            let replaced = rules[*step].instead_of.iter();
            let replaced = replaced.filter(|other| all.contains(other));
            let mut candidate = Candidate::of(*step);
            candidate.stands_for.extend(replaced);
            candidate
        });
        kept.collect()
    }

    /// Makes one call of several steps of the contact.
    fn with_one_call(&self, candidates: Vec<Candidate>) -> Vec<Candidate> {
        let is_call = |candidate: &Candidate| self.rules.steps[candidate.step].actor.is_contact();
        let (calls, mut rest): (Vec<Candidate>, _) = candidates.into_iter().partition(is_call);
        match self.rules.bank_call {
            Some(step) if calls.len() > 1 => rest.push(Candidate {
                step,
                asks: calls.iter().map(|call| call.step).collect(),
                stands_for: calls.into_iter().flat_map(|call| call.stands_for).collect(),
            }),
            _ => rest.extend(calls),
        }
        rest
    }
}
