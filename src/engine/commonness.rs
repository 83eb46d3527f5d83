//! How common causes are in a situation, as the rule set's shares say.
//!
//! Decides which situation somebody is in, and how a group's share is parted among its
//! causes. Shares are proportions and nothing else; they order questions and results and
//! never change a verdict.

use super::engine::Engine;
use super::likelihood::count;
use super::state::State;
use super::truth::Truth;
use crate::rules::{CauseIndex, PriorContext, RuleSet};
use rustc_hash::FxHashMap as HashMap;
use std::sync::OnceLock;
use typed_index_collections::{TiSlice, TiVec};

/// What each cause weighs.
pub(super) type Weights = TiVec<CauseIndex, f64>;

/// What causes weigh in each situation of a rule set, and last where it names none; each
/// worked out when it is first needed.
pub(super) struct Commonness {
    /// For each cause, how many share the share of its group.
    members: TiVec<CauseIndex, f64>,
    weights: Vec<OnceLock<Weights>>,
}

impl Commonness {
    /// Parts the shares of `rules` among causes.
    pub fn new(rules: &RuleSet) -> Self {
        let mut members: HashMap<&str, usize> = HashMap::default();
        for cause in &rules.causes {
            *members.entry(&cause.group).or_default() += 1;
        }
        let causes = rules.causes.iter();
        let members = causes.map(|cause| count(members[cause.group.as_str()]));
        Self {
            members: members.collect(),
            weights: (0..=rules.contexts.len())
                .map(|_| OnceLock::new())
                .collect(),
        }
    }

    /// Returns what causes weigh in the situation at that position.
    fn at(&self, position: usize, rules: &RuleSet) -> &Weights {
        self.weights[position].get_or_init(|| {
            let context = rules.contexts.get(position);
            let shares = context.map_or(&[][..], |context| &context.shares);
            // A group without a share counts like the rarest that has one.
            let present = shares.iter().map(|(_, share)| *share);
            let rarest = present.filter(|share| *share > 0).min().unwrap_or(1);
            let causes = rules.causes.iter().zip(&self.members);
            let weights = causes.map(|(cause, members)| {
                let share = shares.iter().find(|(group, _)| *group == cause.group);
                f64::from(share.map_or(rarest, |(_, share)| *share)) / members
            });
            weights.collect()
        })
    }
}

impl Engine<'_> {
    /// Returns how common each cause is in the situation that `state` tells, or that it does not
    /// exclude, as if it were still open.
    pub(super) fn commonness(&self, state: &State) -> &TiSlice<CauseIndex, f64> {
        let contexts = &self.rules.contexts;
        let is = |truth: Truth| move |context: &PriorContext| state.eval(&context.when) == truth;
        let at = contexts.iter().position(is(Truth::True));
        let at = at.or_else(|| contexts.iter().position(is(Truth::Unknown)));
        let all = self.commonness.get_or_init(|| Commonness::new(self.rules));
        all.at(at.unwrap_or(contexts.len()), self.rules)
    }
}
