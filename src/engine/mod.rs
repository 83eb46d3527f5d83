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
mod kinds;
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

use crate::rules::{CauseIndex, Condition, QuestionIndex, RuleSet, StepIndex};
use kinds::Kinds;
use std::sync::OnceLock;
use typed_index_collections::TiVec;

/// A rule set, made ready for reasoning.
pub struct Engine<'r> {
    rules: &'r RuleSet,
    /// The questions, each after those that its own condition names.
    order: Vec<QuestionIndex>,
    /// For each question, those whose own condition rests on it.
    dependents: TiVec<QuestionIndex, Vec<QuestionIndex>>,
    /// For each cause, the questions that its conditions rest on.
    support: TiVec<CauseIndex, Vec<QuestionIndex>>,
    /// For each question, the causes that rest on it.
    causes_of: TiVec<QuestionIndex, Vec<CauseIndex>>,
    /// The kinds of answers that the rules tell apart. These and the next are worked out when
    /// a question is first tried: a result alone does not need them.
    kinds: OnceLock<Kinds>,
    /// For each cause, the kinds of answers that its conditions tell apart.
    kinds_of: TiVec<CauseIndex, OnceLock<Kinds>>,
    /// For each cause, the kinds of answers that its words tell apart.
    kinds_of_words: TiVec<CauseIndex, OnceLock<Kinds>>,
    /// For each step, the kinds of answers that its place in a plan and its words tell apart.
    kinds_of_step: TiVec<StepIndex, OnceLock<Kinds>>,
    /// For each cause, whether it holds on the day of asking.
    in_force: TiVec<CauseIndex, bool>,
}

impl<'r> Engine<'r> {
    /// Makes `rules` ready for reasoning on the day `today`, an ISO date; causes that
    /// do not hold on that day are left out.
    pub fn new(rules: &'r RuleSet, today: &str) -> Self {
        let count = rules.questions.len();
        let order = order_by_need(rules);
        let mut dependents: TiVec<QuestionIndex, _> = vec![Vec::new(); count].into();
        for &question in &order {
            for needed in needs(rules, question) {
                dependents[needed].push(question);
            }
        }
        let support: TiVec<CauseIndex, Vec<QuestionIndex>> = rules
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
        let mut causes_of: TiVec<QuestionIndex, _> = vec![Vec::new(); count].into();
        for (cause, questions) in support.iter_enumerated() {
            for question in questions {
                causes_of[*question].push(cause);
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
            kinds: OnceLock::new(),
            kinds_of: rules.causes.iter().map(|_| OnceLock::new()).collect(),
            kinds_of_words: rules.causes.iter().map(|_| OnceLock::new()).collect(),
            kinds_of_step: rules.steps.iter().map(|_| OnceLock::new()).collect(),
            rules,
            order,
            dependents,
            support,
            causes_of,
            in_force,
        }
    }

    /// Returns the questions that the verdict on a cause rests on, in the order of the rule set.
    pub fn questions_of(&self, cause: CauseIndex) -> &[QuestionIndex] {
        &self.support[cause]
    }

    fn all_kinds(&self) -> &Kinds {
        self.kinds
            .get_or_init(|| self.kinds_in(&all_conditions(self.rules)))
    }

    fn kinds_of(&self, cause: CauseIndex) -> &Kinds {
        self.kinds_of[cause].get_or_init(|| {
            let conditions = verdict::conditions(&self.rules.causes[cause]);
            Kinds::new(self.rules, &self.order, &conditions)
        })
    }

    fn kinds_of_words(&self, cause: CauseIndex) -> &Kinds {
        self.kinds_of_words[cause].get_or_init(|| {
            let args = &self.rules.causes[cause].args;
            self.kinds_in(&relevance::word_conditions(args, self.rules))
        })
    }

    fn kinds_of_step(&self, step: StepIndex) -> &Kinds {
        self.kinds_of_step[step].get_or_init(|| {
            let step = &self.rules.steps[step];
            self.kinds_in(&relevance::step_conditions(step, self.rules))
        })
    }

    fn kinds_in(&self, conditions: &[Condition]) -> Kinds {
        let conditions: Vec<&Condition> = conditions.iter().collect();
        Kinds::new(self.rules, &self.order, &conditions)
    }

    /// Returns the rule set.
    pub fn rules(&self) -> &'r RuleSet {
        self.rules
    }
}

/// Returns every condition of the rule set that a verdict or a plan rests on.
fn all_conditions(rules: &RuleSet) -> Vec<Condition> {
    let causes = rules.causes.iter();
    let causes = causes.flat_map(|cause| {
        let words = relevance::word_conditions(&cause.args, rules);
        verdict::conditions(cause).into_iter().cloned().chain(words)
    });
    let steps = rules.steps.iter();
    let steps = steps.flat_map(|step| relevance::step_conditions(step, rules));
    causes.chain(steps).collect()
}

/// Adds `question` and everything that its own condition rests on.
fn include(rules: &RuleSet, question: QuestionIndex, found: &mut Vec<QuestionIndex>) {
    if found.contains(&question) {
        return;
    }
    found.push(question);
    let when = &rules.questions[question].when;
    when.questions(&mut |q| include(rules, q, found));
}

/// Returns the questions that the condition of `question` rests on, at any distance.
fn needs(rules: &RuleSet, question: QuestionIndex) -> Vec<QuestionIndex> {
    let mut found = Vec::new();
    include(rules, question, &mut found);
    found.retain(|q| *q != question);
    found
}

/// Returns all questions, each after those that its own condition names.
fn order_by_need(rules: &RuleSet) -> Vec<QuestionIndex> {
    let mut order: Vec<QuestionIndex> = rules.questions.keys().collect();
    order.sort_by_key(|question| (needs(rules, *question).len(), *question));
    order
}
