//! Which questions rest on which others.
//!
//! Decides in which order questions are looked at: each after those that its own condition
//! names. Questions may hang on each other, one way in one case and the other way in another;
//! these are looked at together.

use crate::rules::{Arg, Condition, QuestionIndex, RuleSet};
use std::sync::OnceLock;
use typed_index_collections::TiVec;

/// Questions of which each applies only after something is known of the others, or just one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct QuestionGroup {
    first: QuestionIndex,
    /// Mostly none, which needs no memory of its own.
    others: Vec<QuestionIndex>,
    /// Whether they hang on each other.
    pub is_circular: bool,
}

impl QuestionGroup {
    /// Returns the questions of the group.
    pub fn questions(&self) -> impl Iterator<Item = QuestionIndex> {
        std::iter::once(self.first).chain(self.others.iter().copied())
    }
}

/// What the conditions of questions rest on.
pub(super) struct Dependencies {
    /// For each question, those that its own condition rests on, at any distance.
    needs: TiVec<QuestionIndex, Vec<QuestionIndex>>,
    /// The questions, each after those that its own condition names.
    pub order: Vec<QuestionGroup>,
    /// For each question, the groups of those whose own condition rests on it, in that order.
    dependents: OnceLock<TiVec<QuestionIndex, Vec<usize>>>,
}

impl Dependencies {
    /// Finds what the conditions of the questions of `rules` rest on.
    pub fn new(rules: &RuleSet) -> Self {
        let needs = rules
            .questions
            .keys()
            .map(|question| needs(rules, question));
        let needs: TiVec<QuestionIndex, Vec<QuestionIndex>> = needs.collect();
        let order = order_by_need(&needs);
        Self {
            needs,
            order,
            dependents: OnceLock::new(),
        }
    }

    /// Returns the groups of questions whose own condition rests on `question`, in their order.
    pub fn dependents(&self, question: QuestionIndex) -> impl Iterator<Item = &QuestionGroup> {
        self.dependents_at(question)
            .iter()
            .map(|at| &self.order[*at])
    }

    /// Returns where in the order of all groups these stand.
    pub fn dependents_at(&self, question: QuestionIndex) -> &[usize] {
        let all = self.dependents.get_or_init(|| {
            let none = self.needs.iter().map(|_| Vec::new());
            let mut all: TiVec<QuestionIndex, Vec<usize>> = none.collect();
            for (at, group) in self.order.iter().enumerate() {
                // Those of one group rest on the same questions.
                for needed in &self.needs[group.first] {
                    all[*needed].push(at);
                }
            }
            all
        });
        &all[question]
    }

    /// Returns the questions that `conditions` and the placeables `args` rest on, at any distance,
    /// in the order of the rule set.
    pub fn named(&self, conditions: &[&Condition], args: &[Arg]) -> Vec<QuestionIndex> {
        let mut found = Vec::new();
        for condition in conditions {
            condition.questions(&mut |question| self.include(question, &mut found));
        }
        for arg in args {
            self.include(arg.value.question(), &mut found);
        }
        found.sort_unstable();
        found
    }

    /// Adds `question` and everything that its own condition rests on.
    fn include(&self, question: QuestionIndex, found: &mut Vec<QuestionIndex>) {
        for one in std::iter::once(&question).chain(&self.needs[question]) {
            if !found.contains(one) {
                found.push(*one);
            }
        }
    }
}

/// Returns the questions that the condition of `question` rests on, at any distance; itself
/// among them where it hangs on others that hang on it.
fn needs(rules: &RuleSet, question: QuestionIndex) -> Vec<QuestionIndex> {
    let mut found: Vec<QuestionIndex> = Vec::new();
    let add_named = |at: QuestionIndex, found: &mut Vec<QuestionIndex>| {
        rules.questions[at].when.questions(&mut |named| {
            if !found.contains(&named) {
                found.push(named);
            }
        });
    };
    add_named(question, &mut found);
    let mut looked_at = 0;
    while let Some(at) = found.get(looked_at).copied() {
        add_named(at, &mut found);
        looked_at += 1;
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
            let first = group.first;
            is_circular && needs[question].contains(&first) && needs[first].contains(&question)
        };
        match groups.iter_mut().find(hangs_on) {
            Some(group) => group.others.push(question),
            None => groups.push(QuestionGroup {
                first: question,
                others: Vec::new(),
                is_circular,
            }),
        }
    }
    groups
}
