//! What can come about at all: claims about verdicts and conditions, decided over every
//! combination of answers.
//!
//! Exact: conditions are written into decision diagrams, as whoever writes answers down would give
//! them, "I don't know" included. Answers that no prompt would offer do not count. What is beyond
//! the limits is said to be undecided.

use super::claim::Claim;
use super::effort::{Effort, Share};
use super::engine::Engine;
use super::futures::Subject;
use super::reach::Reach;
use super::workings::Workings;
use crate::rules::{Condition, QuestionIndex};

/// The most that is kept for one claim, some 40 MB.
pub(super) const MOST_KEPT: usize = 1_000_000;

/// Decides claims about one thing in a rule set, on one day, as far as they can with the same
/// diagrams.
pub struct Proofs<'e, 'r> {
    engine: &'e Engine<'r>,
    share: Share<'e>,
    shared: Workings<'e>,
}

impl<'r> Engine<'r> {
    /// Makes ready to decide claims about `conditions` and about causes that have these, and
    /// decides them with what is left of `effort`.
    pub fn prove<T>(
        &self,
        conditions: &[&Condition],
        effort: &Effort,
        decide: impl FnOnce(&mut Proofs<'_, 'r>) -> T,
    ) -> T {
        let share = effort.share();
        let most = share.allows(MOST_KEPT);
        let mut proofs = Proofs {
            engine: self,
            share,
            shared: Workings::new(self, self.blank(), conditions, most),
        };
        let decided = decide(&mut proofs);
        proofs.share.spend(proofs.shared.kept());
        decided
    }
}

impl Engine<'_> {
    /// Looks for answers at which one `claim` comes about, as few as possible.
    pub fn answers_where(&self, claim: &Claim<'_>) -> Reach {
        self.own_answers_where(claim, &mut Effort::default().share())
    }

    fn own_answers_where(&self, claim: &Claim<'_>, share: &mut Share<'_>) -> Reach {
        let most = share.allows(MOST_KEPT);
        if most == 0 {
            return Reach::NotDecided;
        }
        let looked_at = claim.looked_at(self);
        let mut own = Workings::new(self, self.blank(), &looked_at, most);
        let reach = own.reach(claim);
        share.spend(own.kept());
        reach.unwrap_or(Reach::NotDecided)
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
    /// Looks for answers at which `claim` comes about, as few as possible.
    pub fn answers_where(&mut self, claim: &Claim<'_>) -> Reach {
        let questions = self.engine.needs.named(&claim.looked_at(self.engine), &[]);
        let mut questions = questions.into_iter();
        let is_shared = questions.all(|question| self.shared.maker.coded_at(question).is_some());
        let shared = is_shared.then(|| self.shared.reach(claim));
        // What is about other questions, or has no room among these, is decided with its own.
        match shared {
            Some(Ok(reach)) => reach,
            _ => self.engine.own_answers_where(claim, &mut self.share),
        }
    }

    /// Tells whether two claims come about at just the same answers.
    pub fn are_alike(&mut self, one: &Claim<'_>, other: &Claim<'_>) -> bool {
        let pairs = [(one, other), (other, one)];
        pairs.into_iter().all(|(with, without)| {
            let only = Claim::All(vec![with.clone(), without.clone().negated()]);
            self.answers_where(&only) == Reach::Never
        })
    }
}
