//! A rule set, made ready for reasoning on one day.
//!
//! Decides what is worked out once, when a rule set is loaded: which questions rest on
//! which others, and which causes on which questions. What only asking needs is worked
//! out when it is first needed.

use super::choose::Order;
use super::commonness::Commonness;
use super::futures::Subject;
use super::likelihood::Likelihoods;
use super::sight::Sight;
use super::state::QuestionGroup;
use super::verdict::conditions;
use crate::rules::{AnswerSet, Arg, CauseIndex, Condition, QuestionIndex, RuleSet};
use std::sync::OnceLock;
use typed_index_collections::TiVec;

/// A rule set, made ready for reasoning.
pub struct Engine<'r> {
    pub(super) rules: &'r RuleSet,
    /// The questions, each after those that its own condition names.
    pub(super) order: Vec<QuestionGroup>,
    /// For each question, those that its own condition rests on, at any distance.
    needs: TiVec<QuestionIndex, Vec<QuestionIndex>>,
    /// For each question, the groups of those whose own condition rests on it, in that order.
    dependents: OnceLock<TiVec<QuestionIndex, Vec<usize>>>,
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
    pub(super) commonness: OnceLock<Commonness>,
    pub(super) sight: OnceLock<Sight>,
    pub(super) likelihoods: TiVec<CauseIndex, OnceLock<Likelihoods>>,
    pub(super) order_of_asking: OnceLock<Order>,
}

impl<'r> Engine<'r> {
    /// Makes `rules` ready for reasoning on the day `today`, an ISO date; causes that
    /// do not hold on that day are left out.
    pub fn new(rules: &'r RuleSet, today: &str) -> Self {
        let needs: TiVec<QuestionIndex, Vec<QuestionIndex>> = rules
            .questions
            .keys()
            .map(|question| needs(rules, question))
            .collect();
        let order = order_by_need(&needs);
        let in_force = rules.causes.iter().map(|cause| {
            cause.valid_from.as_deref().is_none_or(|day| day <= today)
                && cause.valid_until.as_deref().is_none_or(|day| day >= today)
        });
        Self {
            in_force: in_force.collect(),
            all_answers: rules
                .questions
                .iter()
                .map(|q| AnswerSet::first(q.answers.len()))
                .collect(),
            tells_bank: false,
            commonness: OnceLock::new(),
            sight: OnceLock::new(),
            likelihoods: rules.causes.iter().map(|_| OnceLock::new()).collect(),
            order_of_asking: OnceLock::new(),
            rules,
            needs,
            order,
            dependents: OnceLock::new(),
            support: rules.causes.iter().map(|_| OnceLock::new()).collect(),
            causes_of: OnceLock::new(),
        }
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
            let four = conditions(&self.rules.causes[cause]);
            self.questions_named(&four, &[])
        })
    }

    /// Returns the causes that rest on `question`.
    pub(super) fn causes_of(&self, question: QuestionIndex) -> &[CauseIndex] {
        let all = self.causes_of.get_or_init(|| {
            let none = self.needs.iter().map(|_| Vec::new());
            let mut all: TiVec<QuestionIndex, Vec<CauseIndex>> = none.collect();
            for cause in self.rules.causes.keys() {
                for question in self.questions_of(cause) {
                    all[*question].push(cause);
                }
            }
            all
        });
        &all[question]
    }

    /// Returns the groups of questions whose own condition rests on `question`, in their order.
    pub(super) fn dependents(&self, question: QuestionIndex) -> &[usize] {
        let all = self.dependents.get_or_init(|| {
            let none = self.needs.iter().map(|_| Vec::new());
            let mut all: TiVec<QuestionIndex, Vec<usize>> = none.collect();
            for (at, group) in self.order.iter().enumerate() {
                for needed in group.questions.iter().flat_map(|one| &self.needs[*one]) {
                    if all[*needed].last() != Some(&at) {
                        all[*needed].push(at);
                    }
                }
            }
            all
        });
        &all[question]
    }

    /// Tells whether `subject` rests on `question`.
    pub(super) fn rests_on(&self, subject: Subject<'_>, question: QuestionIndex) -> bool {
        match subject {
            Subject::Verdict(cause) => self.questions_of(cause).contains(&question),
            Subject::Step(step) => {
                let step = &self.rules.steps[step];
                let links = step.links.iter().map(|link| &self.rules.links[*link].when);
                let conditions: Vec<&Condition> =
                    std::iter::once(&step.when).chain(links).collect();
                self.questions_named(&conditions, &step.args)
                    .contains(&question)
            }
            Subject::Words(args) => self.questions_named(&[], args).contains(&question),
        }
    }

    /// Returns the questions that `conditions` and the placeables `args` rest on, at any distance,
    /// in the order of the rule set.
    pub(super) fn questions_named(
        &self,
        conditions: &[&Condition],
        args: &[Arg],
    ) -> Vec<QuestionIndex> {
        let mut found = Vec::new();
        for condition in conditions {
            condition.questions(&mut |question| include(&self.needs, question, &mut found));
        }
        for arg in args {
            include(&self.needs, arg.value.question(), &mut found);
        }
        found.sort_unstable();
        found
    }
}

/// Adds `question` and everything that its own condition rests on.
fn include(
    needs: &TiVec<QuestionIndex, Vec<QuestionIndex>>,
    question: QuestionIndex,
    found: &mut Vec<QuestionIndex>,
) {
    for one in std::iter::once(&question).chain(&needs[question]) {
        if !found.contains(one) {
            found.push(*one);
        }
    }
}

/// Returns the questions that the condition of `question` rests on, at any distance; itself
/// among them where it hangs on others that hang on it.
fn needs(rules: &RuleSet, question: QuestionIndex) -> Vec<QuestionIndex> {
    let mut found: Vec<QuestionIndex> = Vec::new();
    let mut open = vec![question];
    while let Some(at) = open.pop() {
        rules.questions[at].when.questions(&mut |named| {
            if !found.contains(&named) {
                found.push(named);
                open.push(named);
            }
        });
    }
    found
}

/// Returns all questions, each after those that its own condition names; those that hang on
/// each other together.
fn order_by_need(needs: &TiVec<QuestionIndex, Vec<QuestionIndex>>) -> Vec<QuestionGroup> {
    let mut order: Vec<QuestionIndex> = needs.keys().collect();
    order.sort_by_key(|question| (needs[*question].len(), *question));
    let mut groups: Vec<QuestionGroup> = Vec::new();
    for question in order {
        let is_circular = needs[question].contains(&question);
        let hangs_on = |group: &&mut QuestionGroup| {
            let first = group.questions[0];
            is_circular && needs[question].contains(&first) && needs[first].contains(&question)
        };
        match groups.iter_mut().find(hangs_on) {
            Some(group) => group.questions.push(question),
            None => groups.push(QuestionGroup {
                questions: vec![question],
                is_circular,
            }),
        }
    }
    groups
}
