//! In which order the steps of a plan are taken, and which are left out where there are too many.
//!
//! Decides: warnings, what certain causes need, what likely ones need, the next attempt, waiting,
//! help. Within each of these by phase; within a phase each cause's own order is kept, and of what
//! is free to come next, the step that settles most comes first.

use super::bringing::Brought;
use super::engine::Engine;
use super::plan::{Candidate, MOST_STEPS};
use crate::rules::{PhaseKind, Role, StepIndex};

/// Where a step stands among the others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// What must not be done.
    Warning,
    /// What a certain cause needs.
    Certain,
    /// What a likely cause needs.
    Likely,
    /// The next attempt, and waiting.
    Afterwards,
    /// When nothing else helped.
    Help,
}

/// A step's place: its part, its phase's rank, and of what helps when nothing else did, helpers
/// last.
type Place = (Part, usize, bool);

impl Engine<'_> {
    /// Puts the most telling candidates in order.
    pub(super) fn in_order(
        &self,
        mut candidates: Vec<Candidate>,
        brought: &[Brought],
    ) -> Vec<Candidate> {
        candidates.sort_by_cached_key(|candidate| self.need(candidate, brought));
        candidates.truncate(MOST_STEPS);
        let places = candidates.iter();
        let mut places: Vec<Place> = places.map(|c| self.place(c, brought)).collect();
        let mut ordered = Vec::with_capacity(candidates.len());
        while let Some(next) = next_of(&candidates, &places, brought) {
            ordered.push(candidates.remove(next));
            places.remove(next);
        }
        ordered
    }

    fn place(&self, candidate: &Candidate, brought: &[Brought]) -> Place {
        let step = &self.rules.steps[candidate.step];
        let is_remedy = |brought: &&Brought| holds_any(&brought.remedies, candidate);
        let is_for = |brought: &&Brought| match step.phase.kind {
            PhaseKind::Prevention => false,
            PhaseKind::Attempt | PhaseKind::Wait => is_remedy(brought),
            _ => brought.names_any(&candidate.stands_for),
        };
        let mut for_these = brought.iter().filter(is_for).peekable();
        let part = match step.phase.kind {
            PhaseKind::Warning => Part::Warning,
            PhaseKind::Help => Part::Help,
            _ if for_these.peek().is_none() => Part::Afterwards,
            _ if for_these.any(|brought| brought.is_certain) => Part::Certain,
            _ => Part::Likely,
        };
        let is_helper = step.actor.role == Role::Helper;
        (part, step.phase.rank, part == Part::Help && is_helper)
    }

    /// Returns how much a plan needs a step, the least number first: warnings, a remedy for each
    /// certain cause, the rest of what certain causes need, a remedy for each likely one, the
    /// attempt, the rest. Within that, the more important cause comes first.
    fn need(&self, candidate: &Candidate, brought: &[Brought]) -> (usize, usize) {
        let first_remedy = |is_certain: bool| {
            brought.iter().position(|brought| {
                let first = brought.remedies.first();
                brought.is_certain == is_certain
                    && first.is_some_and(|first| candidate.stands_for.contains(first))
            })
        };
        let named = brought
            .iter()
            .position(|brought| brought.names_any(&candidate.stands_for));
        let named = named.unwrap_or(brought.len());
        let is_certain = brought.get(named).is_some_and(|first| first.is_certain);
        let part = self.place(candidate, brought).0;
        match (part, first_remedy(true), first_remedy(false)) {
            (Part::Warning, ..) => (0, named),
            (_, Some(at), _) => (1, at),
            (Part::Certain, ..) => (2, named),
            (Part::Likely | Part::Afterwards, _, Some(at)) => (3, at),
            (Part::Afterwards, ..) if is_certain => (4, named),
            (Part::Likely, ..) => (5, named),
            (Part::Afterwards, ..) => (6, named),
            (Part::Help, ..) => (7, named),
        }
    }
}

/// Returns which of the `waiting` candidates, with their places, comes next.
fn next_of(waiting: &[Candidate], places: &[Place], brought: &[Brought]) -> Option<usize> {
    let earliest = places.iter().min()?;
    let now = (0..waiting.len()).filter(|at| places[*at] == *earliest);
    let now: Vec<usize> = now.collect();
    if let [only] = now[..] {
        return Some(only);
    }
    let is_free = |at: &usize| {
        let mut others = now.iter().filter(|other| *other != at);
        others.all(|other| !must_precede(&waiting[*other], &waiting[*at], brought))
    };
    let free: Vec<usize> = now.iter().copied().filter(is_free).collect();
    // Two causes that order two steps differently wait for each other: the first cause wins.
    let candidates = if free.is_empty() { now } else { free };
    let weight = |at: &usize| settled(&waiting[*at], brought);
    let most = candidates.iter().map(weight).max()?;
    candidates.into_iter().find(|at| weight(at) == most)
}

/// Returns how much a step settles: a certain cause counts twice.
fn settled(candidate: &Candidate, brought: &[Brought]) -> usize {
    let named = brought.iter();
    let named = named.filter(|brought| brought.names_any(&candidate.stands_for));
    named
        .map(|brought| if brought.is_certain { 2 } else { 1 })
        .sum()
}

fn holds_any(steps: &[StepIndex], candidate: &Candidate) -> bool {
    candidate.stands_for.iter().any(|step| steps.contains(step))
}

/// Tells whether some cause's own order has `first` before `second`.
fn must_precede(first: &Candidate, second: &Candidate, brought: &[Brought]) -> bool {
    let comes_first = |brought: &Brought| {
        let at = |candidate: &Candidate| {
            let mut steps = brought.steps.iter();
            steps.position(|step| candidate.stands_for.contains(step))
        };
        matches!((at(first), at(second)), (Some(first), Some(second)) if first < second)
    };
    brought.iter().any(comes_first)
}
