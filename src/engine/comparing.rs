//! How often, and where first, two causes of one rule set have these and those verdicts.
//!
//! Exact: the conditions of the causes that are compared are written into one set of decision
//! diagrams, as whoever writes answers down would give them. Every answer to a question counts
//! alike, and so does "I don't know"; where several answers may be given, each is among them as
//! often as not. Answers that no prompt would offer do not count.

use super::answers::Answers;
use super::counting::chances;
use super::diagram::{Function, TooLarge, Variable};
use super::engine::Engine;
use super::maker::{Coding, Maker};
use super::proofs::MOST_KEPT;
use super::reach::Reach;
use super::state::State;
use super::verdict::Verdict;
use super::workings::Workings;
use crate::rules::{CauseIndex, Condition};

/// What is compared: each pair is a cause and a verdict.
pub type Verdicts = [(CauseIndex, Verdict); 2];

/// Where something comes about.
#[derive(Clone, PartialEq, Debug)]
pub struct Occurrence {
    /// In which share of all answers.
    pub share: f64,
    /// The fewest answers at which it does.
    pub answers: Answers,
}

/// Compares causes.
pub struct Comparison<'e> {
    workings: Workings<'e>,
    chances: Vec<f64>,
    /// Where anything that was asked for came about.
    any: Function,
}

impl Engine<'_> {
    /// Makes ready to compare the verdicts on `causes`.
    pub fn compare<T>(
        &self,
        causes: &[CauseIndex],
        decide: impl FnOnce(&mut Comparison<'_>) -> T,
    ) -> T {
        let blank = self.state(&Answers::none(self.rules));
        decide(&mut Comparison::new(self, &blank, causes))
    }
}

impl<'e> Comparison<'e> {
    fn new(engine: &'e Engine<'_>, blank: &'e State, causes: &[CauseIndex]) -> Self {
        let rules = engine.rules;
        let looked_at = causes
            .iter()
            .flat_map(|cause| rules.causes[*cause].conditions());
        let looked_at: Vec<&Condition> = looked_at.collect();
        let workings = Workings::new(engine, blank, &looked_at, MOST_KEPT);
        Self {
            chances: chances_of(&workings.maker),
            workings,
            any: Function::FALSE,
        }
    }

    /// Returns where both causes have their verdicts at once, `None` where they never do.
    ///
    /// # Errors
    ///
    /// Fails where that is more than can be worked out.
    pub fn both(&mut self, verdicts: Verdicts) -> Result<Option<Occurrence>, TooMuch> {
        let [a, b] = verdicts.map(|(cause, verdict)| self.workings.is(cause, verdict));
        let all = &mut self.workings.maker.all;
        let both = all.all([a, b, self.workings.offered]);
        self.any = all.or(self.any, both);
        all.checked(self.any)?;
        let share = self.share(both);
        Ok(match self.workings.read(both) {
            Reach::By(answers) => Some(Occurrence { share, answers }),
            Reach::Never | Reach::NotDecided => None,
        })
    }

    /// Returns in which share of all answers anything came about that was asked for so far.
    pub fn share_of_any(&self) -> f64 {
        self.share(self.any)
    }

    fn share(&self, of: Function) -> f64 {
        let all = self.chance(self.workings.offered);
        if all > 0.0 {
            self.chance(of) / all
        } else {
            0.0
        }
    }

    fn chance(&self, of: Function) -> f64 {
        let at = |variable: Variable| usize::try_from(variable).unwrap_or(usize::MAX);
        let chance = |variable| self.chances.get(at(variable)).copied();
        let all = &self.workings.maker.all;
        all.chance(of, &|v| chance(v).unwrap_or_default())
    }
}

/// It is more than can be worked out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooMuch;

impl From<TooLarge> for TooMuch {
    fn from(_: TooLarge) -> Self {
        Self
    }
}

/// Returns how likely each variable is to hold once none before it of its question did.
pub(super) fn chances_of(maker: &Maker<'_>) -> Vec<f64> {
    let mut found = Vec::new();
    for coded in &maker.coded {
        let sizes: Vec<usize> = coded.kinds.iter().map(|kind| kind.open.len()).collect();
        found.extend(chances(&sizes, coded.coding == Coding::Several));
    }
    found
}
