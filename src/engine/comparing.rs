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
use super::futures::MOST_DECISIONS;
use super::maker::{Coding, Maker, People};
use super::state::State;
use super::verdict::Verdict;
use crate::rules::{CauseIndex, Condition, QuestionIndex};
use rustc_hash::FxHashMap as HashMap;

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
    maker: Maker<'e>,
    offered: Function,
    verdicts: HashMap<(CauseIndex, Verdict), Function>,
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
        let questions: Vec<QuestionIndex> = engine.needs.named(&looked_at, &[]);
        let mut maker = Maker::new(engine, blank, People::Writing, MOST_DECISIONS);
        maker.open(&questions, &looked_at, &[], &|_| true);
        let offered = maker.offered();
        Self {
            chances: chances_of(&maker),
            offered,
            maker,
            verdicts: HashMap::default(),
            any: Function::FALSE,
        }
    }

    /// Returns where both causes have their verdicts at once, `None` where they never do.
    ///
    /// # Errors
    ///
    /// Fails where that is more than can be worked out.
    pub fn both(&mut self, verdicts: Verdicts) -> Result<Option<Occurrence>, TooMuch> {
        let [a, b] = verdicts.map(|(cause, verdict)| self.is(cause, verdict));
        let both = self.maker.all.all([a, b, self.offered]);
        self.any = self.maker.all.or(self.any, both);
        self.maker.all.checked(self.any)?;
        let fewest = self.maker.all.fewest(both);
        Ok(fewest.map(|holding| Occurrence {
            share: self.share(both),
            answers: self.maker.engine.answers_of(&self.maker.coded, &holding),
        }))
    }

    /// Returns in which share of all answers anything came about that was asked for so far.
    pub fn share_of_any(&self) -> f64 {
        self.share(self.any)
    }

    fn share(&self, of: Function) -> f64 {
        let all = self.chance(self.offered);
        if all > 0.0 {
            self.chance(of) / all
        } else {
            0.0
        }
    }

    fn chance(&self, of: Function) -> f64 {
        let at = |variable: Variable| usize::try_from(variable).unwrap_or(usize::MAX);
        let chance = |variable| self.chances.get(at(variable)).copied();
        self.maker
            .all
            .chance(of, &|v| chance(v).unwrap_or_default())
    }

    /// Returns where a cause has a verdict: the table at [`Verdict`], row by row.
    fn is(&mut self, cause: CauseIndex, verdict: Verdict) -> Function {
        if let Some(known) = self.verdicts.get(&(cause, verdict)) {
            return *known;
        }
        if !self.maker.engine.in_force[cause] {
            return (verdict == Verdict::RuledOut).into();
        }
        let four = self.maker.engine.rules.causes[cause].conditions();
        let [applies, confirmed, suggested, excluded] =
            four.map(|condition| self.maker.rails(condition));
        let all = &mut self.maker.all;
        let proved = all.and(applies.holds, confirmed.holds);
        let out = all.or(applies.fails, excluded.holds);
        let pointed = all.and(applies.holds, suggested.holds);
        let [not_proved, stays, not_pointed] = [proved, out, pointed].map(|other| all.not(other));
        let is = match verdict {
            Verdict::Confirmed => all.and(proved, stays),
            Verdict::Contradiction => all.and(proved, excluded.holds),
            Verdict::RuledOut => all.and(not_proved, out),
            Verdict::Likely => all.all([not_proved, stays, pointed]),
            Verdict::Possible => all.all([not_proved, stays, not_pointed]),
        };
        self.verdicts.insert((cause, verdict), is);
        is
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
