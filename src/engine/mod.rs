//! Reasoning: which causes are proved, pointed at, open or excluded, what to ask
//! next, what to do, and why.
//!
//! Decides everything from a rule set and the answers given; a verdict is a pure
//! function of the two and does not depend on the order of answers. Knows no
//! word of any language, no terminal and no cause by name.

mod answers;
mod choose;
mod diagnosis;
mod explain;
mod plan;
mod reach;
mod relevance;
mod session;
mod state;
mod truth;
mod verdict;

pub use answers::{Answers, Given};
pub use choose::Next;
pub use diagnosis::{CauseResult, Diagnosis, Status};
pub use explain::Reason;
pub use plan::PlanStep;
pub use session::{Session, Simulation};
pub use state::State;
pub use truth::Truth;
pub use verdict::Verdict;

use crate::rules::RuleSet;
use std::sync::OnceLock;

/// A rule set, made ready for reasoning.
pub struct Engine<'r> {
    rules: &'r RuleSet,
    /// The questions, each after those that its own condition names.
    order: Vec<u16>,
    /// For each question, those whose own condition rests on it.
    dependents: Vec<Vec<u16>>,
    /// For each cause, the questions that its conditions rest on.
    support: Vec<Vec<u16>>,
    /// For each question, the causes that rest on it.
    causes_of: Vec<Vec<u16>>,
    /// For each question, one answer of each kind that the rules tell apart; worked out when
    /// a question is first tried, since a result alone does not need it.
    values: OnceLock<Vec<Vec<state::Value>>>,
    /// For each cause and each question that it rests on, one answer of each kind that this
    /// cause tells apart; worked out when it is first wanted.
    values_for: Vec<OnceLock<Vec<Vec<state::Value>>>>,
    /// For each cause, whether it holds on the day of asking.
    in_force: Vec<bool>,
}

impl<'r> Engine<'r> {
    /// Makes `rules` ready for reasoning on the day `today`, an ISO date; causes that
    /// do not hold on that day are left out.
    pub fn new(rules: &'r RuleSet, today: &str) -> Self {
        let count = rules.questions.len();
        let order = order_by_need(rules);
        let mut dependents = vec![Vec::new(); count];
        for &question in &order {
            for needed in needs(rules, question) {
                dependents[usize::from(needed)].push(question);
            }
        }
        let support: Vec<Vec<u16>> = rules
            .causes
            .iter()
            .map(|cause| {
                let mut found = Vec::new();
                for condition in verdict::conditions(cause) {
                    condition.questions(&mut |q| include(rules, q, &mut found));
                }
                found.sort_unstable();
                found
            })
            .collect();
        let mut causes_of = vec![Vec::new(); count];
        for (cause, questions) in support.iter().enumerate() {
            for question in questions {
                causes_of[usize::from(*question)].push(index(cause));
            }
        }
        let in_force = rules
            .causes
            .iter()
            .map(|cause| {
                cause.valid_from.as_deref().is_none_or(|day| day <= today)
                    && cause.valid_until.as_deref().is_none_or(|day| day >= today)
            })
            .collect();
        Self {
            rules,
            order,
            dependents,
            support,
            causes_of,
            values: OnceLock::new(),
            values_for: rules.causes.iter().map(|_| OnceLock::new()).collect(),
            in_force,
        }
    }

    /// Returns the questions that the verdict on a cause rests on, in the order of the rule set.
    pub fn questions_of(&self, cause: u16) -> &[u16] {
        &self.support[usize::from(cause)]
    }

    /// Returns the rule set.
    pub fn rules(&self) -> &'r RuleSet {
        self.rules
    }
}

/// Adds `question` and everything that its own condition rests on.
fn include(rules: &RuleSet, question: u16, found: &mut Vec<u16>) {
    if found.contains(&question) {
        return;
    }
    found.push(question);
    let when = &rules.questions[usize::from(question)].when;
    when.questions(&mut |q| include(rules, q, found));
}

/// Returns the questions that the condition of `question` rests on, at any distance.
fn needs(rules: &RuleSet, question: u16) -> Vec<u16> {
    let mut found = Vec::new();
    include(rules, question, &mut found);
    found.retain(|q| *q != question);
    found
}

/// Returns all questions, each after those that its own condition names.
fn order_by_need(rules: &RuleSet) -> Vec<u16> {
    let mut order: Vec<u16> = (0..index(rules.questions.len())).collect();
    order.sort_by_key(|question| (needs(rules, *question).len(), *question));
    order
}

/// Returns a position as rule sets store it; loading keeps lists within it.
fn index(position: usize) -> u16 {
    u16::try_from(position).expect("lists of a rule set are short")
}
