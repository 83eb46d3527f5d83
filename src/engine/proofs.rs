//! What can come about at all: claims about verdicts and conditions, decided over every
//! combination of answers.
//!
//! Exact: all causes and conditions are written into one set of decision diagrams, as whoever
//! writes answers down would give them, "I don't know" included. Answers that no prompt would
//! offer do not count. What would take more decisions than the limit is said to be undecided.

use super::claim::Claim;
use super::diagram::TooLarge;
use super::engine::Engine;
use super::futures::{MOST_DECISIONS, Subject};
use super::reach::Reach;
use super::workings::Workings;
use crate::rules::{Condition, QuestionIndex};

/// The most decisions that all claims share, some 250 MB; a claim that does not fit beside the
/// others is decided by itself.
const MOST_SHARED: usize = 6 * MOST_DECISIONS;

/// Decides claims about one rule set on one day.
pub struct Proofs<'e, 'r> {
    engine: &'e Engine<'r>,
    shared: Workings<'e>,
}

impl<'r> Engine<'r> {
    /// Makes ready to decide claims about verdicts and about `conditions`, and decides them.
    pub fn prove<T>(
        &self,
        conditions: &[&Condition],
        decide: impl FnOnce(&mut Proofs<'_, 'r>) -> T,
    ) -> T {
        let blank = self.blank();
        let causes = self.rules.causes.iter();
        let of_causes = causes.flat_map(|cause| cause.conditions());
        let looked_at: Vec<&Condition> = of_causes.chain(conditions.iter().copied()).collect();
        let shared = Workings::new(self, blank, &looked_at, MOST_SHARED);
        decide(&mut Proofs {
            engine: self,
            shared,
        })
    }
}

impl Engine<'_> {
    /// Looks for answers at which one `claim` comes about, as few as possible.
    pub fn answers_where(&self, claim: &Claim<'_>) -> Reach {
        let mut looked_at = Vec::new();
        claim.looked_at(self, &mut looked_at);
        let mut own = Workings::new(self, self.blank(), &looked_at, MOST_DECISIONS);
        match own.claimed(claim) {
            Ok(function) => own.read(function),
            Err(TooLarge) => Reach::NotDecided,
        }
    }

    /// Tells whether an answer to `question`, with any others, can change a verdict, a step of the
    /// plan or what one says. Where that is more than can be worked out, it is taken to.
    pub fn can_matter(&self, question: QuestionIndex) -> bool {
        let blank = self.blank();
        let rules = self.rules;
        let causes = rules.causes.iter_enumerated();
        let causes = causes.filter(|(at, _)| self.in_force[*at]);
        let causes =
            causes.flat_map(|(at, cause)| [Subject::Verdict(at), Subject::Words(&cause.args)]);
        let steps = rules.steps.iter_enumerated();
        let steps =
            steps.flat_map(|(at, step)| [Subject::Step(at), Subject::Words(&step.ask_args)]);
        let subjects = causes.chain(steps);
        let subjects = subjects.filter(|subject| self.rests_on(*subject, question));
        let mut changes = subjects.map(|subject| {
            let futures = self.futures(subject, blank, &|_| true);
            futures.and_then(|mut futures| futures.changes(question))
        });
        changes.any(|changes| changes.unwrap_or(true))
    }
}

impl Proofs<'_, '_> {
    /// Tells whether two claims come about at just the same answers. Equal functions are one
    /// function, so this takes no decisions of its own.
    pub fn are_alike(&mut self, one: &Claim<'_>, other: &Claim<'_>) -> bool {
        match (self.shared.claimed(one), self.shared.claimed(other)) {
            (Ok(one), Ok(other)) => one == other,
            _ => [(one, other), (other, one)]
                .into_iter()
                .all(|(with, without)| {
                    let only = Claim::All(vec![with.clone(), without.clone().negated()]);
                    self.answers_where(&only) == Reach::Never
                }),
        }
    }

    /// Looks for answers at which `claim` comes about, as few as possible.
    pub fn answers_where(&mut self, claim: &Claim<'_>) -> Reach {
        if let Ok(function) = self.shared.claimed(claim) {
            return self.shared.read(function);
        }
        // What does not fit beside the others is decided by itself.
        self.engine.answers_where(claim)
    }
}
