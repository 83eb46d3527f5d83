//! What examples and journeys try out: causes and the parts of their conditions.
//!
//! Decides what counts: only what comes out as it says, and for a cause only where its verdict is
//! stated, since nothing else would notice that it changed.

use super::parts::{Part, Side};
use super::percent::Percent;
use super::ran::Ran;
use crate::engine::Verdict;
use crate::rules::{CauseIndex, RuleSet};

/// How much of something was tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Figure {
    /// How many were.
    pub tried: usize,
    /// How many there are to try.
    pub all: usize,
}

impl Figure {
    /// Returns the share, rounded down.
    pub fn percent(self) -> Percent {
        Percent::of(self.tried, self.all)
    }
}

/// What examples and journeys try out.
pub struct Coverage<'r> {
    /// The causes that none of them finds, or that none rules out.
    pub causes: Vec<(CauseIndex, Side)>,
    /// How many causes are both found and ruled out.
    pub of_causes: Figure,
    /// Every part, and the sides that nothing shows.
    pub(super) parts: Vec<(Part<'r>, Vec<Side>)>,
}

impl<'r> Coverage<'r> {
    /// Works out what was tried by `all` that was run.
    pub(super) fn new(rules: &'r RuleSet, all: &[Ran<'_, 'r>]) -> Self {
        let passed: Vec<&Ran<'_, 'r>> = all.iter().filter(|ran| ran.failures.is_empty()).collect();
        let causes = rules.causes.keys();
        let causes = causes.flat_map(|cause| Side::BOTH.map(|side| (cause, side)));
        let untried = causes.filter(|(cause, side)| !is_tried(*cause, *side, &passed));
        let untried: Vec<(CauseIndex, Side)> = untried.collect();
        let is_whole = |cause: &CauseIndex| untried.iter().all(|(other, _)| other != cause);
        let all = rules.causes.len();
        Self {
            of_causes: Figure {
                tried: rules.causes.keys().filter(is_whole).count(),
                all,
            },
            causes: untried,
            parts: parts(rules, &passed),
        }
    }
}

/// Tells whether something finds a cause, or rules it out.
fn is_tried(cause: CauseIndex, side: Side, passed: &[&Ran<'_, '_>]) -> bool {
    let mut states = passed.iter().flat_map(|ran| &ran.states);
    states.any(|(stated, verdict)| {
        let is_side = match side {
            Side::True => verdict.is_found(),
            Side::False => *verdict == Verdict::RuledOut,
        };
        *stated == cause && is_side
    })
}

fn parts<'r>(rules: &'r RuleSet, passed: &[&Ran<'_, 'r>]) -> Vec<(Part<'r>, Vec<Side>)> {
    let parts = Part::all(rules).into_iter();
    let mut parts: Vec<_> = parts.map(|part| (part, Side::BOTH.to_vec())).collect();
    for ran in passed {
        let state = ran.engine.state(&ran.answers);
        let is_stated = |cause: CauseIndex| ran.states.iter().any(|(stated, _)| *stated == cause);
        for (part, left) in parts.iter_mut().filter(|(part, _)| is_stated(part.cause)) {
            left.retain(|side| !part.is_shown(*side, &state));
        }
    }
    parts
}
