//! Whether any answers at all can find a cause or exclude it.
//!
//! Exact: a diagram holds every combination of answers. Answers that no prompt would
//! offer do not count.

use super::answers::{Answers, Given};
use super::diagram::{Function, TooLarge, Variable};
use super::engine::Engine;
use super::futures::MOST_DECISIONS;
use super::maker::{Coded, Coding, Maker, People};
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
        if !self.in_force[cause] {
            return Reach::Never;
        }
        self.reach(cause, &[Verdict::Confirmed, Verdict::Likely])
    }

    /// Looks for answers that rule `cause` out.
    pub fn answers_that_exclude(&self, cause: CauseIndex) -> Reach {
        if !self.in_force[cause] {
            return Reach::By(Answers::none(self.rules));
        }
        self.reach(cause, &[Verdict::RuledOut])
    }

    /// Looks for answers that give `cause` one of the verdicts.
    fn reach(&self, cause: CauseIndex, goal: &[Verdict]) -> Reach {
        let blank = self.state(&Answers::none(self.rules));
        let mut maker = Maker::new(self, &blank, People::Writing, MOST_DECISIONS);
        let looked_at = self.rules.causes[cause].conditions();
        maker.open(self.questions_of(cause), &looked_at, &[], &|_| true);
        let four = looked_at.map(|condition| maker.rails(condition));
        let offered = maker.offered();
        let verdicts = goal.iter().map(|verdict| maker.has_verdict(four, *verdict));
        let verdicts: Vec<Function> = verdicts.collect();
        let all = &mut maker.all;
        let is_there = all.any(verdicts);
        let is_there = all.and(is_there, offered);
        match all.checked(is_there) {
            Err(TooLarge) => Reach::NotDecided,
            Ok(Function::FALSE) => Reach::Never,
            Ok(function) => {
                let holding = all.fewest(function).unwrap_or_default();
                Reach::By(self.answers_of(&maker.coded, &holding))
            }
        }
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
