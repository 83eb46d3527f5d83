//! One ordered list of things to do, from the steps of every cause found.
//!
//! Decides the order: by phase; within a phase each cause's own order is kept,
//! and of what is free to come next, the step that settles most comes first.

use super::engine::Engine;
use super::state::State;
use super::truth::Truth;
use super::verdict::Verdict;
use crate::rules::{CauseIndex, StepIndex};

/// A step of the plan and the causes it is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlanStep {
    /// The step.
    pub step: StepIndex,
    /// The causes it is for, proved ones first; none where it is the step to take when
    /// nothing was found.
    pub causes: Vec<CauseIndex>,
}

impl Engine<'_> {
    /// Merges the steps of the causes `found`, given in order of importance.
    pub(super) fn plan(&self, found: &[(CauseIndex, Verdict)], state: &State) -> Vec<PlanStep> {
        let lists: Vec<Vec<StepIndex>> = found
            .iter()
            .map(|(cause, _)| {
                let steps = self.rules.causes[*cause].steps.iter();
                steps
                    .copied()
                    .filter(|step| self.is_in_plan(*step, state))
                    .collect()
            })
            .collect();
        let mut waiting: Vec<StepIndex> = Vec::new();
        for step in lists.iter().flatten() {
            if !waiting.contains(step) {
                waiting.push(*step);
            }
        }
        let mut plan = Vec::new();
        while let Some(step) = self.next_step(&waiting, &lists, found) {
            waiting.retain(|other| *other != step);
            let for_causes = lists.iter().zip(found);
            plan.push(PlanStep {
                step,
                causes: for_causes
                    .filter(|(list, _)| list.contains(&step))
                    .map(|(_, (cause, _))| *cause)
                    .collect(),
            });
        }
        plan
    }

    /// Tells whether a step belongs in a plan: it drops out once that is certainly not so.
    pub(super) fn is_in_plan(&self, step: StepIndex, state: &State) -> bool {
        state.eval(&self.rules.steps[step].when) != Truth::False
    }

    /// Returns the steps to take when nothing was found.
    pub(super) fn fallback(&self, state: &State) -> Vec<PlanStep> {
        let steps = self.rules.fallback.iter();
        steps
            .filter(|step| self.is_in_plan(**step, state))
            .map(|step| PlanStep {
                step: *step,
                causes: Vec::new(),
            })
            .collect()
    }

    fn next_step(
        &self,
        waiting: &[StepIndex],
        lists: &[Vec<StepIndex>],
        found: &[(CauseIndex, Verdict)],
    ) -> Option<StepIndex> {
        let phase = waiting
            .iter()
            .map(|step| self.rules.steps[*step].phase)
            .min()?;
        let is_now = |step: StepIndex| self.rules.steps[step].phase == phase;
        let is_free = |step: StepIndex| {
            lists
                .iter()
                .filter(|list| list.contains(&step))
                .all(|list| {
                    let before = list.iter().take_while(|other| **other != step);
                    before
                        .filter(|other| is_now(**other))
                        .all(|other| !waiting.contains(other))
                })
        };
        let settles = |step: StepIndex| -> usize {
            let lists = lists.iter().zip(found);
            lists
                .filter(|(list, _)| list.contains(&step))
                .map(|(_, (_, verdict))| if *verdict == Verdict::Confirmed { 2 } else { 1 })
                .sum()
        };
        let now: Vec<StepIndex> = waiting.iter().copied().filter(|s| is_now(*s)).collect();
        let free: Vec<StepIndex> = now.iter().copied().filter(|s| is_free(*s)).collect();
        // Two causes that order two steps differently wait for each other: the first cause wins.
        let candidates = if free.is_empty() { &now } else { &free };
        let most = candidates.iter().map(|step| settles(*step)).max()?;
        candidates
            .iter()
            .copied()
            .find(|step| settles(*step) == most)
    }
}
