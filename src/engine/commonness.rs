//! How common causes are in a situation, as the rule set's shares say.
//!
//! Decides which situation somebody is in, and how a group's share is parted among its
//! causes. Shares are proportions and nothing else; they order questions and results and
//! never change a verdict.

use super::shares::count;
use super::state::State;
use super::truth::Truth;
use crate::lent::Lent;
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
        let shares = contexts
            .get(at)
            .map_or(&[][..], |context| context.shares.as_slice());
        self.0[at].get_or_init(|| parted(rules, shares))
    }
}

/// Parts the shares of groups among their causes.
fn parted(rules: &RuleSet, shares: &[(Lent, u32)]) -> Weights {
    let mut groups: HashMap<&str, Group> = HashMap::default();
    for cause in &rules.causes {
        let group = groups.entry(&cause.group).or_insert_with(|| Group {
            members: 0,
            share: stated(shares, &cause.group),
        });
        group.members += 1;
    }
    // A cause without a share counts like the rarest that has one.
    let known = groups.values().filter_map(Group::weight);
    let known = known.filter(|weight| *weight > 0.0);
    let rarest = known.min_by(f64::total_cmp).unwrap_or(1.0);
    let weight = |cause: &Cause| groups[cause.group.as_str()].weight().unwrap_or(rarest);
    rules.causes.iter().map(weight).collect()
}

/// A group of causes.
struct Group {
    members: usize,
    /// Its share, where one is stated.
    share: Option<u32>,
}

impl Group {
    /// Returns what each of its causes weighs, where its share is stated.
    fn weight(&self) -> Option<f64> {
        let share = self.share.map(f64::from);
        share.map(|share| share / count(self.members))
    }
}

/// Returns the share that is stated for a group.
fn stated(shares: &[(Lent, u32)], group: &str) -> Option<u32> {
    let stated = shares.iter().find(|(name, _)| name.as_str() == group);
    stated.map(|(_, share)| *share)
}
