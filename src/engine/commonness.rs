//! How common causes are in a situation, as the rule set's shares say.
//!
//! Decides which situation somebody is in, and how a group's share is parted among its
//! causes. Shares are proportions and nothing else; they order questions and results and
//! never change a verdict.

use super::shares::count;
use super::state::State;
use super::truth::Truth;
use crate::rules::{Cause, CauseIndex, PriorContext, RuleSet};
use std::collections::BTreeMap;
use typed_index_collections::{TiSlice, TiVec};

/// What each cause weighs.
pub(super) type Weights = TiVec<CauseIndex, f64>;

/// What causes weigh in each situation of a rule set, and last where it names none.
pub(super) struct Commonness(Vec<Weights>);

impl Commonness {
    /// Parts the shares of `rules` among causes.
    pub fn new(rules: &RuleSet) -> Self {
        let mut members: BTreeMap<&str, usize> = BTreeMap::new();
        for cause in &rules.causes {
            *members.entry(&cause.group).or_default() += 1;
        }
        let none: &[_] = &[];
        let shares = rules
            .contexts
            .iter()
            .map(|context| context.shares.as_slice());
        let weights = shares.chain([none]).map(|shares| {
            let stated = |cause: &Cause| {
                let share = shares.iter().find(|(group, _)| *group == cause.group);
                share.map(|(_, share)| f64::from(*share) / count(members[cause.group.as_str()]))
            };
            // A cause without a share counts like the rarest that has one.
            let known = rules
                .causes
                .iter()
                .filter_map(stated)
                .filter(|weight| *weight > 0.0);
            let rarest = known.min_by(f64::total_cmp).unwrap_or(1.0);
            let weights = rules
                .causes
                .iter()
                .map(|cause| stated(cause).unwrap_or(rarest));
            weights.collect()
        });
        Self(weights.collect())
    }

    /// Returns what causes weigh in the situation that `state` tells, or that it does not exclude.
    pub fn in_situation(&self, rules: &RuleSet, state: &State) -> &TiSlice<CauseIndex, f64> {
        let contexts = &rules.contexts;
        let is = |truth: Truth| move |context: &PriorContext| state.eval(&context.when) == truth;
        let at = contexts.iter().position(is(Truth::True));
        let at = at.or_else(|| contexts.iter().position(is(Truth::Unknown)));
        &self.0[at.unwrap_or(contexts.len())]
    }
}
