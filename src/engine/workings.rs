//! The decision diagrams of some questions, in which claims are worked out.
//!
//! Exact: every combination of answers is there, as whoever writes answers down would give them,
//! with what follows from an answer beside it.

use super::claim::Claim;
use super::diagram::{Function, TooLarge};
use super::engine::Engine;
use super::maker::{Maker, People, Rails};
use super::reach::Reach;
use super::state::State;
use super::verdict::Verdict;
use crate::rules::{CauseIndex, Condition, QuestionIndex};
use rustc_hash::FxHashMap as HashMap;

/// The diagrams of some questions, and what was made of them.
pub(super) struct Workings<'e> {
    /// The diagrams.
    pub maker: Maker<'e>,
    /// Where somebody could have given the answers.
    pub offered: Function,
    causes: HashMap<CauseIndex, [Rails; 4]>,
}

/// Returns conditions that tell the answers apart from which others follow.
fn telling(engine: &Engine<'_>, questions: &[QuestionIndex]) -> Vec<Condition> {
    let mut found = Vec::new();
    for question in questions {
        let definition = &engine.rules.questions[*question];
        let telling = definition.answers.iter_enumerated();
        let telling = telling.filter(|(_, answer)| !answer.fills.is_empty());
        let count = definition.answers.len();
        found.extend(telling.map(|(answer, _)| Condition::is(*question, answer, count)));
    }
    found
}

/// Returns where every single answer that follows from another is known, as it is to whoever gives
/// that other one.
fn follows(maker: &mut Maker<'_>) -> Function {
    let mut all = Function::TRUE;
    for at in 0..maker.coded.len() {
        let question = &maker.engine.rules.questions[maker.coded[at].question];
        for (answer, told) in question.answers.iter_enumerated() {
            for (filled, answers) in &told.fills {
                let Some(target) = maker.coded_at(*filled).filter(|_| answers.len() == 1) else {
                    continue;
                };
                let is_given = maker.given(at, &|kind| kind.open.contains(answer));
                let is_known = maker.coded[target].is_known;
                let is_void = maker.applies(*filled).fails;
                let is_settled = maker.all.or(is_known, is_void);
                let is_not_given = maker.all.not(is_given);
                let is_right = maker.all.or(is_not_given, is_settled);
                all = maker.all.and(all, is_right);
            }
        }
    }
    all
}

impl<'e> Workings<'e> {
    pub fn new(
        engine: &'e Engine<'_>,
        blank: &'e State,
        looked_at: &[&Condition],
        most: usize,
    ) -> Self {
        let mut maker = Maker::new(engine, blank, People::Writing, most);
        let questions: Vec<QuestionIndex> = engine.needs.named(looked_at, &[]);
        let telling = telling(engine, &questions);
        let told_apart: Vec<&Condition> = looked_at.iter().copied().chain(&telling).collect();
        maker.open(&questions, &told_apart, &[], &|_| true);
        let offered = maker.offered();
        let follows = follows(&mut maker);
        let offered = maker.all.and(offered, follows);
        Self {
            maker,
            offered,
            causes: HashMap::default(),
        }
    }

    /// Returns where a claim comes about and somebody could have given the answers.
    pub fn claimed(&mut self, claim: &Claim<'_>) -> Result<Function, TooLarge> {
        let function = self.function(claim);
        let function = self.maker.all.and(function, self.offered);
        self.maker.all.checked(function)
    }

    /// Looks for answers at which a claim comes about, as few as possible.
    pub fn reach(&mut self, claim: &Claim<'_>) -> Result<Reach, TooLarge> {
        let function = self.claimed(claim)?;
        Ok(self.read(function))
    }

    /// Returns how much is kept.
    pub fn kept(&self) -> usize {
        self.maker.all.kept()
    }

    /// Reads off the fewest answers at which a function holds.
    pub fn read(&self, function: Function) -> Reach {
        let maker = &self.maker;
        match maker.all.fewest(function) {
            None => Reach::Never,
            Some(holding) => Reach::By(maker.engine.answers_of(&maker.coded, &holding)),
        }
    }

    fn function(&mut self, claim: &Claim<'_>) -> Function {
        match claim {
            Claim::Is(cause, verdict) => self.is(*cause, *verdict),
            Claim::Holds(condition) => self.maker.rails(condition).holds,
            Claim::Fails(condition) => self.maker.rails(condition).fails,
            Claim::Not(claim) => {
                let function = self.function(claim);
                self.maker.all.not(function)
            }
            Claim::All(claims) => {
                let mut all = Function::TRUE;
                for claim in claims {
                    if all == Function::FALSE {
                        break;
                    }
                    let one = self.function(claim);
                    all = self.maker.all.and(all, one);
                }
                all
            }
            Claim::Any(claims) => {
                let mut any = Function::FALSE;
                for claim in claims {
                    let one = self.function(claim);
                    any = self.maker.all.or(any, one);
                }
                any
            }
        }
    }

    /// Returns where a cause has a verdict.
    pub fn is(&mut self, cause: CauseIndex, verdict: Verdict) -> Function {
        if !self.maker.engine.in_force[cause] {
            return (verdict == Verdict::RuledOut).into();
        }
        let four = self.rails_of(cause);
        self.maker.has_verdict(four, verdict)
    }

    fn rails_of(&mut self, cause: CauseIndex) -> [Rails; 4] {
        if let Some(known) = self.causes.get(&cause) {
            return *known;
        }
        let four = self.maker.engine.rules.causes[cause].conditions();
        let rails = four.map(|condition| self.maker.rails(condition));
        self.causes.insert(cause, rails);
        rails
    }
}
