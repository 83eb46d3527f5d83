//! What is still possible of the answer to a question.
//!
//! Decides what a set of possible answers tells: that something holds, that it does not, or
//! nothing yet. Sets only shrink, so what is certain stays certain.

use super::truth::Truth;
use crate::rules::{AnswerSet, Cells};

/// What is still possible of a question's answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Possible {
    /// The answers that may hold.
    pub open: AnswerSet,
    /// Those that certainly hold. Once they are all that may hold, the answer is known.
    pub certain: AnswerSet,
}

impl Possible {
    /// One of `open`, which is certain where it is only one.
    pub fn one_of(open: AnswerSet) -> Self {
        let certain = if open.is_single() {
            open
        } else {
            AnswerSet::default()
        };
        Self { open, certain }
    }

    /// Just the answers of `set`.
    pub fn just(set: AnswerSet) -> Self {
        Self {
            open: set,
            certain: set,
        }
    }

    /// Tells whether nothing more is to be learned.
    pub fn is_known(&self) -> bool {
        self.open == self.certain
    }

    /// Tells whether the answer is one of `yes`; certainly not where all that may hold is in `no`.
    pub fn is_among(&self, yes: &AnswerSet, no: &AnswerSet) -> Truth {
        if self.open.is_empty() {
            Truth::Unknown
        } else if self.certain.meets(yes) || self.open.is_subset(yes) {
            Truth::True
        } else if self.open.is_subset(no) {
            Truth::False
        } else {
            Truth::Unknown
        }
    }

    /// Tells whether two answers are the same.
    pub fn is_same(&self, other: &Self) -> Truth {
        let may_be = |a: &Self, b: &Self| a.certain.is_subset(&b.open);
        if !(may_be(self, other) && may_be(other, self) && self.open.meets(&other.open)) {
            Truth::False
        } else if self.is_known() && other.is_known() {
            Truth::True
        } else {
            Truth::Unknown
        }
    }
}

/// Tells whether the cells of every row that is possible list every member that is.
pub(super) fn is_listed(rows: &AnswerSet, members: &AnswerSet, cells: &Cells<AnswerSet>) -> Truth {
    let (mut all, mut none) = (true, true);
    for row in rows.iter() {
        let cell = cells[row];
        all &= cell.is_some_and(|cell| members.is_subset(&cell));
        none &= cell.is_some_and(|cell| !members.meets(&cell));
        if !all && !none {
            return Truth::Unknown;
        }
    }
    match (all, none) {
        (true, false) => Truth::True,
        (false, true) => Truth::False,
        _ => Truth::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns every set of three answers.
    fn sets() -> impl Iterator<Item = AnswerSet> + Clone {
        (0..8_usize).map(|bits| {
            (0..3)
                .filter(|at| bits >> at & 1 == 1)
                .map(Into::into)
                .collect()
        })
    }

    /// Returns what was given, if it is what is known of it: all that is certain, and perhaps more
    /// of what is open.
    fn given(known: &Possible) -> Vec<AnswerSet> {
        let given = sets().filter(|set| set.iter().next().is_some());
        let given = given.filter(|set| known.certain.is_subset(set) && set.is_subset(&known.open));
        given.collect()
    }

    #[test]
    fn two_answers_are_the_same_where_whatever_was_given_is() {
        let all = sets().flat_map(|open| sets().map(move |certain| Possible { open, certain }));
        // What is the only one left is certain.
        let is_told = |known: &Possible| !known.open.is_single() || known.is_known();
        let all: Vec<Possible> = all
            .filter(|known| !given(known).is_empty() && is_told(known))
            .collect();
        for (one, other) in all
            .iter()
            .flat_map(|one| all.iter().map(move |other| (one, other)))
        {
            let (one_given, other_given) = (given(one), given(other));
            let mut pairs = one_given
                .iter()
                .flat_map(|a| other_given.iter().map(move |b| a == b));
            let expected = match (pairs.clone().all(|same| same), pairs.any(|same| same)) {
                (true, _) => Truth::True,
                (_, false) => Truth::False,
                _ => Truth::Unknown,
            };
            assert_eq!(one.is_same(other), expected, "{one:?} {other:?}");
        }
    }
}
