//! A rule set, made ready for reasoning on one day.
//!
//! Decides what is worked out once, when a rule set is loaded: which questions rest on
//! which others, and which causes on which questions. What only asking needs is worked
//! out when it is first needed.

use super::commonness::Commonness;
use super::dependencies::Dependencies;
use super::order::Order;
use super::sight::Sight;
use super::state::State;
use super::truth::Truth;
use crate::rules::{AnswerSet, CauseIndex, Condition, QuestionIndex, RuleSet};
use std::sync::OnceLock;
use typed_index_collections::{TiSlice, TiVec};

/// For each question that a cause rests on, how likely each of its kinds of answers is.
pub(super) type Likelihoods = Vec<(QuestionIndex, Vec<f64>)>;

/// A rule set, made ready for reasoning.
pub struct Engine<'r> {
    pub(super) rules: &'r RuleSet,
    /// What the conditions of questions rest on.
    pub(super) needs: Dependencies,
    /// For each cause, the questions that its conditions rest on, in the order of the rule set.
    support: TiVec<CauseIndex, OnceLock<Vec<QuestionIndex>>>,
    /// For each question, the causes that rest on it.
    causes_of: OnceLock<TiVec<QuestionIndex, Vec<CauseIndex>>>,
    /// For each question, the set of all its answers.
    pub(super) all_answers: TiVec<QuestionIndex, AnswerSet>,
    /// For each cause, whether it holds on the day of asking.
    pub(super) in_force: TiVec<CauseIndex, bool>,
    /// Whether what to say to the bank is told as well.
    pub(super) tells_bank: bool,
    /// What is known before anything was said.
    pub(super) blank: OnceLock<State>,
    pub(super) commonness: OnceLock<Commonness>,
    pub(super) sight: OnceLock<Sight>,
    pub(super) likelihoods: TiVec<CauseIndex, OnceLock<Likelihoods>>,
    pub(super) order_of_asking: OnceLock<Order>,
}

impl<'r> Engine<'r> {
    /// Makes `rules` ready for reasoning on the day `today`, an ISO date; causes that
    /// do not hold on that day are left out.
    pub fn new(rules: &'r RuleSet, today: &str) -> Self {
        let needs = Dependencies::new(rules);
        let in_force = rules.causes.iter().map(|cause| {
            cause.valid_from.as_deref().is_none_or(|day| day <= today)
                && cause.valid_until.as_deref().is_none_or(|day| day >= today)
        });
        Self {
            in_force: in_force.collect(),
            all_answers: {
                let questions = rules.questions.iter();
                questions
                    .map(|question| AnswerSet::first(question.answers.len()))
                    .collect()
            },
            tells_bank: false,
            blank: OnceLock::new(),
            commonness: OnceLock::new(),
            sight: OnceLock::new(),
            likelihoods: rules.causes.iter().map(|_| OnceLock::new()).collect(),
            order_of_asking: OnceLock::new(),
            rules,
            needs,
            support: rules.causes.iter().map(|_| OnceLock::new()).collect(),
            causes_of: OnceLock::new(),
        }
    }

    /// Tells whether a cause holds on the day of asking.
    pub fn is_in_force(&self, cause: CauseIndex) -> bool {
        self.in_force[cause]
    }

    /// Also asks for what only the words to say to the bank need.
    #[must_use]
    pub fn telling_the_bank(self) -> Self {
        Self {
            tells_bank: true,
            ..self
        }
    }

    /// Asks in an order that was decided beforehand, see [`Engine::better_order`].
    #[must_use]
    pub fn asking_in(self, order: Order) -> Self {
        Self {
            order_of_asking: order.into(),
            ..self
        }
    }

    /// Returns the rule set.
    pub fn rules(&self) -> &'r RuleSet {
        self.rules
    }

    /// Returns the questions that the verdict on a cause rests on, in the order of the rule set.
    pub fn questions_of(&self, cause: CauseIndex) -> &[QuestionIndex] {
        self.support[cause].get_or_init(|| {
            let four = self.rules.causes[cause].conditions();
            self.needs.named(&four, &[])
        })
    }

    /// Returns the questions that `condition` rests on, at any distance.
    pub fn questions_named_by(&self, condition: &Condition) -> Vec<QuestionIndex> {
        self.needs.named(&[condition], &[])
    }

    /// Returns the causes that rest on `question`.
    pub(super) fn causes_of(&self, question: QuestionIndex) -> &[CauseIndex] {
        let all = self.causes_of.get_or_init(|| {
            let none = self.rules.questions.iter().map(|_| Vec::new());
            let mut all: TiVec<QuestionIndex, Vec<CauseIndex>> = none.collect();
            for cause in self.rules.causes.keys() {
                let questions = self.questions_of(cause).iter();
                questions.for_each(|question| all[*question].push(cause));
            }
            all
        });
        &all[question]
    }

    /// Returns how common each cause is in the situation that `state` tells, or that it does not
    /// exclude, as if it were still open.
    pub(super) fn commonness(&self, state: &State) -> &TiSlice<CauseIndex, f64> {
        let all = self.commonness.get_or_init(|| Commonness::new(self.rules));
        all.in_situation(self.rules, state)
    }

    /// Returns the same where no further answer could change it.
    pub(super) fn settled_commonness(&self, state: &State) -> Option<&TiSlice<CauseIndex, f64>> {
        let contexts = self.rules.contexts.iter();
        let mut open = contexts.map(|context| state.eval(&context.when));
        let first = open.find(|truth| *truth != Truth::False);
        let is_settled = first.is_none_or(|truth| truth == Truth::True);
        is_settled.then(|| self.commonness(state))
    }

    /// Returns how answers are seen; worked out when it is first needed.
    pub(super) fn sight(&self) -> &Sight {
        self.sight.get_or_init(|| {
            let questions_of = |cause| self.questions_of(cause);
            Sight::new(self.rules, &self.needs, &self.all_answers, &questions_of)
        })
    }
}
