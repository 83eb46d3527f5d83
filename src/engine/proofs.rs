//! What can come about at all: claims about verdicts and conditions, decided over every
//! combination of answers.
//!
//! Exact: all causes and conditions are written into one set of decision diagrams, as whoever
//! writes answers down would give them, "I don't know" included. Answers that no prompt would
//! offer do not count. What would take more decisions than the limit is said to be undecided.

use super::answers::Answers;
use super::diagram::{Function, TooLarge};
use super::engine::Engine;
use super::futures::{MOST_DECISIONS, Subject};
use super::maker::{Maker, People, Rails};
use super::reach::Reach;
use super::state::State;
use super::verdict::Verdict;
use crate::rules::{CauseIndex, Condition, QuestionIndex};
use rustc_hash::FxHashMap as HashMap;

/// The most decisions that all claims share, some 250 MB; a claim that does not fit beside the
/// others is decided by itself.
const MOST_SHARED: usize = 6 * MOST_DECISIONS;

/// Something that may or may not come about.
#[derive(Clone, Debug)]
pub enum Claim<'c> {
    /// A cause has that verdict.
    Is(CauseIndex, Verdict),
    /// A condition certainly holds.
    Holds(&'c Condition),
    /// A condition certainly does not hold.
    Fails(&'c Condition),
    /// It does not come about.
    Not(Box<Claim<'c>>),
    /// All of them come about together.
    All(Vec<Claim<'c>>),
    /// At least one of them comes about.
    Any(Vec<Claim<'c>>),
}

impl<'c> Claim<'c> {
    /// A cause is proved or pointed at.
    #[must_use]
    pub fn is_found(cause: CauseIndex) -> Self {
        Self::Any(vec![
            Self::Is(cause, Verdict::Confirmed),
            Self::Is(cause, Verdict::Likely),
        ])
    }

    /// The opposite.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::Not(Box::new(self))
    }

    fn looked_at<'r: 'c>(&self, engine: &Engine<'r>, found: &mut Vec<&'c Condition>) {
        match self {
            Self::Is(cause, _) => found.extend(engine.rules.causes[*cause].conditions()),
            Self::Holds(condition) | Self::Fails(condition) => found.push(condition),
            Self::Not(claim) => claim.looked_at(engine, found),
            Self::All(claims) | Self::Any(claims) => {
                claims
                    .iter()
                    .for_each(|claim| claim.looked_at(engine, found));
            }
        }
    }
}

/// Decides claims about one rule set on one day.
pub struct Proofs<'e, 'r> {
    engine: &'e Engine<'r>,
    blank: &'e State,
    shared: Workings<'e>,
}

/// The diagrams of some questions, and what was made of them.
struct Workings<'e> {
    maker: Maker<'e>,
    offered: Function,
    causes: HashMap<CauseIndex, [Rails; 4]>,
}

impl<'r> Engine<'r> {
    /// Makes ready to decide claims about verdicts and about `conditions`, and decides them.
    pub fn prove<T>(
        &self,
        conditions: &[&Condition],
        decide: impl FnOnce(&mut Proofs<'_, 'r>) -> T,
    ) -> T {
        let blank = self.state(&Answers::none(self.rules));
        let causes = self.rules.causes.iter();
        let of_causes = causes.flat_map(|cause| cause.conditions());
        let looked_at: Vec<&Condition> = of_causes.chain(conditions.iter().copied()).collect();
        let shared = Workings::new(self, &blank, &looked_at, MOST_SHARED);
        decide(&mut Proofs {
            engine: self,
            blank: &blank,
            shared,
        })
    }
}

impl Engine<'_> {
    /// Tells whether an answer to `question`, with any others, can change a verdict, a step of the
    /// plan or what one says. Where that is more than can be worked out, it is taken to.
    pub fn can_matter(&self, question: QuestionIndex) -> bool {
        let blank = self.state(&Answers::none(self.rules));
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
            let futures = self.futures(subject, &blank, &|_| true);
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
        let mut looked_at = Vec::new();
        claim.looked_at(self.engine, &mut looked_at);
        let mut own = Workings::new(self.engine, self.blank, &looked_at, MOST_DECISIONS);
        match own.claimed(claim) {
            Ok(function) => own.read(function),
            Err(TooLarge) => Reach::NotDecided,
        }
    }
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
    fn new(
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
    fn claimed(&mut self, claim: &Claim<'_>) -> Result<Function, TooLarge> {
        let function = self.function(claim);
        let function = self.maker.all.and(function, self.offered);
        self.maker.all.checked(function)
    }

    /// Reads off the fewest answers at which a function holds.
    fn read(&self, function: Function) -> Reach {
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
                let parts: Vec<Function> =
                    claims.iter().map(|claim| self.function(claim)).collect();
                self.maker.all.all(parts)
            }
            Claim::Any(claims) => {
                let parts: Vec<Function> =
                    claims.iter().map(|claim| self.function(claim)).collect();
                self.maker.all.any(parts)
            }
        }
    }

    /// Returns where a cause has a verdict.
    fn is(&mut self, cause: CauseIndex, verdict: Verdict) -> Function {
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
