//! Whether any answers at all can find a cause or exclude it.
//!
//! Exact: a diagram holds every combination of answers. Answers that no prompt would
//! offer do not count.

use super::answers::{Answers, Given};
use super::claim::Claim;
use super::diagram::Variable;
use super::engine::Engine;
use super::maker::{Coded, Coding};
use super::verdict::Verdict;
use crate::rules::{AnswerSet, CauseIndex};

/// Answers that lead somewhere, as few as possible, or that there are none.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reach {
    /// These answers lead there.
    By(Answers),
    /// No answers do.
    Never,
    /// It could not be worked out within the limit.
    NotDecided,
}

impl Engine<'_> {
    /// Looks for answers that prove `cause` or point at it.
    pub fn answers_that_find(&self, cause: CauseIndex) -> Reach {
        self.answers_where(&Claim::is_found(cause))
    }

    /// Looks for answers that rule `cause` out.
    pub fn answers_that_exclude(&self, cause: CauseIndex) -> Reach {
        self.answers_where(&Claim::Is(cause, Verdict::RuledOut))
    }

    /// Reads the answers off the variables that hold.
    pub(super) fn answers_of(&self, coded: &[Coded], holding: &[Variable]) -> Answers {
        let mut answers = Answers::none(self.rules);
        for coded in coded {
            let own = (coded.from..coded.to).filter(|variable| holding.contains(variable));
            let own = own.map(|variable| variable - coded.from);
            let kinds: Vec<usize> = match coded.coding {
                Coding::One | Coding::Kept => own.take(1).map(position).collect(),
                Coding::Several => own.skip(1).map(|at| position(at - 1)).collect(),
            };
            let chosen = kinds
                .iter()
                .filter_map(|at| coded.kinds[*at].open.iter().next());
            let chosen: AnswerSet = chosen.collect();
            if !chosen.is_empty() {
                answers.set(coded.question, Given::Chosen(chosen));
            }
        }
        answers
    }
}

fn position(at: Variable) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}
