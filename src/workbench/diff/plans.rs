//! Where plans differ although the causes are the same, on samples.
//!
//! Decides who is tried: some people in whom each cause is found, and some at random.

use super::merged::Merged;
use super::sample::Sides;
use super::smallest::smallest;
use crate::engine::{Answers, Engine};
use crate::rules::{CauseIndex, RuleSet};

/// How many people are tried in whom a cause is found.
const FOR_A_CAUSE: usize = 8;
/// How many are tried at random.
const AT_RANDOM: usize = 200;

/// The plans of those whose causes are the same.
#[derive(Clone, PartialEq, Debug)]
pub enum Plans {
    /// Everything that makes them is the same: they are, whatever is answered.
    Same,
    /// Some were tried.
    Tried {
        /// How many.
        tried: usize,
        /// How many of them get another plan.
        differing: usize,
        /// Each kind of difference, the most frequent first.
        changes: Vec<PlanChange>,
    },
}

/// A kind of difference between plans.
#[derive(Clone, PartialEq, Debug)]
pub struct PlanChange {
    /// The steps that the new plan leaves out.
    pub gone: Vec<String>,
    /// The steps that it has besides; where neither is any, their order differs.
    pub added: Vec<String>,
    /// How many of those tried it concerns.
    pub people: usize,
    /// Few answers at which it does: none of them can be left out by itself.
    pub answers: Answers,
}

/// Compares the plans of both sides on a day.
pub(super) fn compare(
    sides: [&RuleSet; 2],
    merged: &Merged<'_>,
    both: &RuleSet,
    day: &str,
) -> Plans {
    let engine = Engine::new(both, day);
    let two = Sides::new(sides, merged, day);
    let causes = (0..both.causes.len()).map(CauseIndex::from);
    let people = causes.flat_map(|cause| engine.sampled(Some(cause), FOR_A_CAUSE));
    let people = people.chain(engine.sampled(None, AT_RANDOM));
    let (mut tried, mut differing, mut changes) = (0, 0, Vec::<PlanChange>::new());
    for answers in people {
        tried += 1;
        let Some((gone, added)) = two.changed(&answers) else {
            continue;
        };
        differing += 1;
        let is_like = |known: &&mut PlanChange| known.gone == gone && known.added == added;
        match changes.iter_mut().find(is_like) {
            Some(known) => known.people += 1,
            None => changes.push(PlanChange {
                answers: smallest(&two, answers, &(gone.clone(), added.clone())),
                gone,
                added,
                people: 1,
            }),
        }
    }
    changes.sort_by_key(|change| std::cmp::Reverse(change.people));
    Plans::Tried {
        tried,
        differing,
        changes,
    }
}
