//! How common causes are in a situation, as the rule set's shares say.
//!
//! Decides which situation somebody is in, and how a group's share is parted among its
//! causes. Shares are proportions and nothing else; they order questions and results and
//! never change a verdict.

use super::shares::count;
use super::state::State;
use super::truth::Truth;
use crate::rules::{Cause, CauseIndex, PriorContext, RuleSet};
use rustc_hash::FxHashMap as HashMap;
use std::sync::OnceLock;
use typed_index_collections::{TiSlice, TiVec};

/// What each cause weighs.
pub(super) type Weights = TiVec<CauseIndex, f64>;

/// What causes weigh in each situation of a rule set, and last where it names none; each worked
/// out when it is first needed.
pub(super) struct Commonness(Vec<OnceLock<Weights>>);

impl Commonness {
    /// Makes room for the situations of `rules`.
    pub fn new(rules: &RuleSet) -> Self {
        Self(
            (0..=rules.contexts.len())
                .map(|_| OnceLock::new())
                .collect(),
        )
    }

    /// Returns what causes weigh in the situation that `state` tells, or that it does not exclude.
    pub fn in_situation(&self, rules: &RuleSet, state: &State) -> &TiSlice<CauseIndex, f64> {
        let contexts = &rules.contexts;
        let is = |truth: Truth| move |context: &PriorContext| state.eval(&context.when) == truth;
        let at = contexts.iter().position(is(Truth::True));
        let at = at.or_else(|| contexts.iter().position(is(Truth::Unknown)));
        let at = at.unwrap_or(contexts.len());
        let shares = contexts.get(at).map_or(&[][..], |context| &context.shares);
        self.0[at].get_or_init(|| parted(rules, shares))
    }
}

/// Parts the shares of groups among their causes.
fn parted(rules: &RuleSet, shares: &[(String, u32)]) -> Weights {
    let mut members: HashMap<&str, usize> = HashMap::default();
    for cause in &rules.causes {
        *members.entry(&cause.group).or_default() += 1;
    }
    let stated = |cause: &Cause| {
        let share = shares.iter().find(|(group, _)| *group == cause.group);
        share.map(|(_, share)| f64::from(*share) / count(members[cause.group.as_str()]))
    };
    let stated: Vec<Option<f64>> = rules.causes.iter().map(stated).collect();
    // A cause without a share counts like the rarest that has one.
    let known = stated.iter().flatten().copied();
    let known = known.filter(|weight| *weight > 0.0);
    let rarest = known.min_by(f64::total_cmp).unwrap_or(1.0);
    let weights = stated.iter().map(|weight| weight.unwrap_or(rarest));
    weights.collect()
}
