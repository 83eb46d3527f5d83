//! The fewest answers at which some conditions hold, fail, or do not hold.
//!
//! Exact: a diagram holds every combination of answers. Answers that no prompt would offer do
//! not count. Decides nothing about causes.

use super::answers::Answers;
use super::diagram::{Function, TooLarge};
use super::engine::Engine;
use super::futures::MOST_DECISIONS;
use super::maker::{Maker, People};
use super::reach::Reach;
use crate::rules::Condition;

/// What is wanted of conditions, all at once.
#[derive(Clone, Debug, Default)]
pub struct Wanted<'c> {
    /// They certainly hold.
    pub hold: Vec<&'c Condition>,
    /// They certainly do not hold.
    pub fail: Vec<&'c Condition>,
    /// It is not certain that they hold.
    pub do_not_hold: Vec<&'c Condition>,
}

impl<'c> Wanted<'c> {
    /// Returns every condition that is looked at.
    fn looked_at(&self) -> Vec<&'c Condition> {
        let all = [&self.hold, &self.fail, &self.do_not_hold];
        all.into_iter().flatten().copied().collect()
    }
}

impl Engine<'_> {
    /// Looks for answers at which all that is `wanted` comes about, as few as possible.
    pub fn answers_where(&self, wanted: &Wanted<'_>) -> Reach {
        let blank = self.state(&Answers::none(self.rules));
        let mut maker = Maker::new(self, &blank, People::Writing, MOST_DECISIONS);
        let looked_at = wanted.looked_at();
        let questions = self.needs.named(&looked_at, &[]);
        maker.open(&questions, &looked_at, &[], &|_| true);
        let is_there = maker.comes_about(wanted);
        let is_offered = maker.offered();
        let is_there = maker.all.and(is_there, is_offered);
        match maker.all.checked(is_there) {
            Err(TooLarge) => Reach::NotDecided,
            Ok(function) => match maker.all.fewest(function) {
                None => Reach::Never,
                Some(holding) => Reach::By(self.answers_of(&maker.coded, &holding)),
            },
        }
    }
}

impl Maker<'_> {
    /// Returns where all that is `wanted` comes about.
    fn comes_about(&mut self, wanted: &Wanted<'_>) -> Function {
        let mut all = Function::TRUE;
        for condition in &wanted.hold {
            let holds = self.rails(condition).holds;
            all = self.all.and(all, holds);
        }
        for condition in &wanted.fail {
            let fails = self.rails(condition).fails;
            all = self.all.and(all, fails);
        }
        for condition in &wanted.do_not_hold {
            let holds = self.rails(condition).holds;
            let does_not = self.all.not(holds);
            all = self.all.and(all, does_not);
        }
        all
    }
}
