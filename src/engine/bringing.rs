//! What each cause found brings along into the plan.
//!
//! Decides that what is only likely brings less than what is certain: nothing that cannot be
//! undone, beside a certain cause no more than its remedy, and no question to the bank, or whoever
//! the contact is, once the reason is known. Knows nothing of the order of a plan.

use super::engine::Engine;
use super::state::State;
use super::verdict::Verdict;
use crate::rules::{CauseIndex, PhaseKind, StepIndex};

/// What a cause found brings along.
pub(super) struct Brought {
    pub cause: CauseIndex,
    pub is_certain: bool,
    /// In the cause's own order.
    pub steps: Vec<StepIndex>,
    /// Those of them that put it right.
    pub remedies: Vec<StepIndex>,
}

impl Brought {
    /// Tells whether one of `steps` is among what it brings.
    pub fn names_any(&self, steps: &[StepIndex]) -> bool {
        self.steps.iter().any(|step| steps.contains(step))
    }
}

/// What is known for certain.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Nothing,
    /// A cause, but none that explains a refusal.
    Cause,
    /// Why the card is refused.
    Reason,
}

impl Engine<'_> {
    /// Returns what the causes `found` bring along.
    pub(super) fn brought(&self, found: &[(CauseIndex, Verdict)], state: &State) -> Vec<Brought> {
        let known = self.known(found);
        let each = found.iter().map(|(cause, verdict)| match verdict {
            Verdict::Confirmed => self.brought_by_certain(*cause, state),
            _ => self.brought_by_likely(*cause, known, state),
        });
        each.collect()
    }

    fn known(&self, found: &[(CauseIndex, Verdict)]) -> Known {
        let certain = found.iter().filter(|(_, v)| *v == Verdict::Confirmed);
        let explains = certain.map(|(cause, _)| !self.rules.causes[*cause].no_refusal);
        explains.fold(Known::Nothing, |known, explains| match explains {
            true => Known::Reason,
            false if known == Known::Nothing => Known::Cause,
            false => known,
        })
    }

    fn brought_by_certain(&self, cause: CauseIndex, state: &State) -> Brought {
        let steps = self.rules.causes[cause].steps.iter().copied();
        let mut steps: Vec<StepIndex> = steps.filter(|s| self.is_in_plan(*s, state)).collect();
        let is_milder = |step: &StepIndex| !self.rules.steps[*step].irreversible;
        let milder: Vec<StepIndex> = steps.iter().copied().filter(is_milder).collect();
        if milder.iter().any(|step| self.kind(*step).mends()) {
            steps = milder;
        }
        Brought {
            cause,
            is_certain: true,
            remedies: self.remedies(&steps),
            steps,
        }
    }

    fn brought_by_likely(&self, cause: CauseIndex, known: Known, state: &State) -> Brought {
        let definition = &self.rules.causes[cause];
        let steps = match definition.while_likely.is_empty() {
            true => &definition.steps,
            false => &definition.while_likely,
        };
        let is_idle_call = |step: StepIndex| {
            let is_contact = self.rules.steps[step].actor.is_contact();
            known == Known::Reason && is_contact && !definition.no_refusal
        };
        let steps = steps.iter().copied().filter(|step| {
            self.is_in_plan(*step, state)
                && !self.rules.steps[*step].irreversible
                && !is_idle_call(*step)
        });
        let mut steps: Vec<StepIndex> = steps.collect();
        let remedies = self.remedies(&steps);
        if known != Known::Nothing {
            let is_warning = |step: &StepIndex| self.kind(*step) == PhaseKind::Warning;
            let is_help = |step: &StepIndex| self.kind(*step) == PhaseKind::Help;
            let is_needed = |step: &StepIndex| remedies.contains(step) && !is_help(step);
            steps.retain(|step| is_warning(step) || is_needed(step));
        }
        Brought {
            cause,
            is_certain: false,
            steps,
            remedies,
        }
    }

    fn kind(&self, step: StepIndex) -> PhaseKind {
        self.rules.steps[step].phase.kind
    }

    /// Returns those of a cause's steps that put it right: what mends it, where nothing does the
    /// attempt, then looking, then waiting, then preventing, and help where there is nothing else.
    fn remedies(&self, steps: &[StepIndex]) -> Vec<StepIndex> {
        let of = |kind: PhaseKind| -> Vec<StepIndex> {
            let is_of = |step: &StepIndex| self.kind(*step) == kind;
            steps.iter().copied().filter(is_of).collect()
        };
        let ways = [
            PhaseKind::Remedy,
            PhaseKind::Attempt,
            PhaseKind::Check,
            PhaseKind::Wait,
            PhaseKind::Prevention,
            PhaseKind::Help,
        ];
        let mut ways = ways.into_iter().map(of);
        ways.find(|steps| !steps.is_empty()).unwrap_or_default()
    }
}
