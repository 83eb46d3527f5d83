//! How likely each answer is, given the cause.
//!
//! Decides by counting: of all the combinations of answers in which a cause is true,
//! the share in which a question has an answer of a kind, every answer counted alike.
//! Only for the order of asking, never for a verdict.

use super::diagram::{Function, Variable};
use super::engine::{Engine, Likelihoods};
use super::maker::{Coded, Maker, People};
use super::shares::{count, level};
use super::state::State;
use crate::rules::{CauseIndex, QuestionIndex};

/// The most that is kept to count with and to draw people from; beyond it every answer is as likely.
const MOST_KEPT: usize = 45_000;

impl Engine<'_> {
    /// Returns how likely each kind of answers to `question` is for those whose cause is `cause`;
    /// nothing where the cause does not rest on the question. The kinds are those of the
    /// engine's `Sight`.
    pub(super) fn likelihood(&self, cause: CauseIndex, question: QuestionIndex) -> Option<&[f64]> {
        let all = self.likelihoods[cause].get_or_init(|| self.count(cause));
        let own = all.iter().find(|(known, _)| *known == question);
        own.map(|(_, shares)| shares.as_slice())
    }

    fn count(&self, cause: CauseIndex) -> Likelihoods {
        let blank = self.blank();
        let mut maker = self.people_of(cause, blank);
        let is_true = self.is_true(cause, &mut maker);
        let sizes = sizes(&maker.coded);
        let chance_of = |variable: Variable| sizes[position(variable)];
        let mut likelihoods = Likelihoods::new();
        for at in 0..maker.coded.len() {
            let question = maker.coded[at].question;
            let mut shares = vec![0.0; self.sight().kinds[question].len()];
            for kind in maker.coded[at].kinds.clone() {
                let is_given = maker.given(at, &|other| *other == kind);
                let both = maker.all.and(is_true, is_given);
                // Past the limit nothing is counted, and every answer is as likely.
                let both = maker.all.checked(both).unwrap_or(Function::FALSE);
                let chance = maker.all.chance(both, &chance_of);
                for (share, known) in shares.iter_mut().zip(&self.sight().kinds[question]) {
                    let common = count(known.intersection(&kind.open).len());
                    *share += chance * common / count(kind.open.len());
                }
            }
            level(shares.iter_mut());
            likelihoods.push((question, shares));
        }
        likelihoods
    }

    /// Writes the answers of those whose cause is `cause` in variables: one answer each.
    pub(super) fn people_of<'a>(&'a self, cause: CauseIndex, blank: &'a State) -> Maker<'a> {
        let mut maker = Maker::new(self, blank, People::AskedForOne, MOST_KEPT);
        let looked_at = self.rules.causes[cause].conditions();
        maker.open(self.questions_of(cause), &looked_at, &[], &|_| true);
        maker
    }

    /// Returns where `cause` is true: its answers prove it, or where none can, point at it, or at
    /// the least allow it.
    pub(super) fn is_true(&self, cause: CauseIndex, maker: &mut Maker<'_>) -> Function {
        let looked_at = self.rules.causes[cause].conditions();
        let [applies, confirmed, suggested, ruled_out] =
            looked_at.map(|condition| maker.rails(condition));
        let offered = maker.offered();
        let all = &mut maker.all;
        let is_not_out = all.not(ruled_out.holds);
        let is_allowed = all.all([applies.holds, is_not_out, offered]);
        let by = [confirmed.holds, suggested.holds, Function::TRUE];
        let found = by.map(|by| all.and(is_allowed, by));
        let found = found.into_iter().find(|found| found.is_possible());
        found.unwrap_or(Function::FALSE)
    }
}

/// Returns how likely each variable is to hold once none before it of its question did: kinds of
/// answers are as likely as they are large, and everybody has one.
pub(super) fn sizes(coded: &[Coded]) -> Vec<f64> {
    let mut sizes = Vec::new();
    for coded in coded {
        let mut left: f64 = coded.kinds.iter().map(|kind| count(kind.open.len())).sum();
        for kind in &coded.kinds {
            let size = count(kind.open.len());
            sizes.push(size / left);
            left -= size;
        }
    }
    sizes
}

fn position(variable: Variable) -> usize {
    usize::try_from(variable).unwrap_or(usize::MAX)
}
