//! Everything that can be said after the answers given: the result as values.

use super::answers::Answers;
use super::engine::Engine;
use super::explain::Reason;
use super::plan::PlanStep;
use super::standing::Standing;
use super::verdict::Verdict;
use crate::rules::{CauseIndex, QuestionIndex};

/// How a diagnosis ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// At least one cause is proved or pointed at.
    Diagnosed,
    /// No cause is proved or pointed at.
    Undecided,
    /// Answers contradict each other.
    Contradiction,
}

impl Status {
    /// Returns the word of results.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Diagnosed => "diagnosed",
            Status::Undecided => "undecided",
            Status::Contradiction => "contradiction",
        }
    }
}

/// A cause and what the answers make of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CauseResult {
    /// The cause.
    pub cause: CauseIndex,
    /// What the answers make of it.
    pub verdict: Verdict,
    /// The smallest set of answers that forces the verdict.
    pub because: Vec<Reason>,
    /// For a contradiction, the smallest set of answers that excludes the cause.
    pub against: Vec<Reason>,
    /// For an open cause, the questions that would decide it.
    pub decided_by: Vec<QuestionIndex>,
    /// For an open cause, the questions whose answer was not known.
    pub not_known: Vec<QuestionIndex>,
}

/// Everything that can be said after the answers given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnosis {
    /// How it ends.
    pub status: Status,
    /// The causes that are not ruled out: proved, pointed at, contradicted, open.
    pub causes: Vec<CauseResult>,
    /// The causes that are ruled out.
    pub ruled_out: Vec<CauseResult>,
    /// What to do, in order.
    pub plan: Vec<PlanStep>,
    /// The questions whose answers could still change a verdict or the plan, in the order
    /// of the rule set.
    pub open_questions: Vec<QuestionIndex>,
    /// The causes of which it could not be worked out within the engine's limit which questions
    /// still matter: of these, every question that they rest on is listed.
    pub beyond_limit: Vec<CauseIndex>,
}

impl Diagnosis {
    /// Returns the causes with that verdict.
    pub fn with(&self, verdict: Verdict) -> impl Iterator<Item = &CauseResult> {
        self.causes.iter().filter(move |c| c.verdict == verdict)
    }

    /// Tells whether a cause was proved or pointed at.
    pub fn is_found(&self) -> bool {
        self.causes.iter().any(|result| result.verdict.is_found())
    }
}

/// Which causes are explained.
#[derive(Clone, Copy)]
enum Explained {
    All,
    Found,
}

impl Engine<'_> {
    /// Says everything that can be said after `answers`.
    pub fn diagnose(&self, answers: &Answers) -> Diagnosis {
        self.diagnose_and(answers, Explained::All)
    }

    /// Says what can be said after `answers`; where causes were found, without the reasons of
    /// those that are open or ruled out and without the open questions: for results that only
    /// count them.
    pub fn diagnose_briefly(&self, answers: &Answers) -> Diagnosis {
        self.diagnose_and(answers, Explained::Found)
    }

    fn diagnose_and(&self, answers: &Answers, explained: Explained) -> Diagnosis {
        let standing = Standing::new(self, answers);
        let ordered = self.by_importance(&standing);
        let is_found = standing.is_found();
        let open_questions = match explained {
            Explained::Found if is_found => Vec::new(),
            _ => standing.relevant(),
        };
        let is_told = |verdict| match (explained, verdict) {
            (Explained::All, _) => true,
            (Explained::Found, Verdict::RuledOut) => false,
            (Explained::Found, Verdict::Possible) => !is_found,
            (Explained::Found, _) => true,
        };
        let results = ordered
            .into_iter()
            .map(|(cause, verdict)| match is_told(verdict) {
                true => standing.result(cause),
                false => CauseResult::of(cause, verdict),
            });
        let (ruled_out, causes) = results.partition(|result| result.verdict == Verdict::RuledOut);
        Diagnosis {
            status: standing.status(),
            causes,
            ruled_out,
            plan: standing.plan().to_vec(),
            open_questions,
            beyond_limit: standing.beyond(),
        }
    }

    /// Returns all causes with their verdicts: what was found first, and the more common of alike
    /// ones before the rarer.
    pub(super) fn by_importance(&self, standing: &Standing<'_>) -> Vec<(CauseIndex, Verdict)> {
        let weights = standing.believed();
        let verdicts = standing.verdicts.iter_enumerated();
        let mut order: Vec<(CauseIndex, Verdict)> =
            verdicts.map(|(cause, verdict)| (cause, *verdict)).collect();
        order.sort_by(|a, b| Verdict::by_importance(*a, *b, &weights));
        order
    }

    /// Returns the questions whose answers could still change a verdict or the plan, in the order
    /// of the rule set.
    pub fn relevant(&self, answers: &Answers) -> Vec<QuestionIndex> {
        Standing::new(self, answers).relevant()
    }

    /// Returns the causes that are proved or pointed at.
    pub fn found(&self, answers: &Answers) -> Vec<CauseIndex> {
        let verdicts = self.verdicts(&self.state(answers));
        let found = verdicts
            .iter_enumerated()
            .filter(|(_, verdict)| verdict.is_found());
        found.map(|(cause, _)| cause).collect()
    }
}

impl CauseResult {
    /// A cause and its verdict, without reasons.
    fn of(cause: CauseIndex, verdict: Verdict) -> Self {
        Self {
            cause,
            verdict,
            because: Vec::new(),
            against: Vec::new(),
            decided_by: Vec::new(),
            not_known: Vec::new(),
        }
    }
}

impl Standing<'_> {
    fn status(&self) -> Status {
        let mut verdicts = self.verdicts.iter();
        if verdicts.any(|verdict| *verdict == Verdict::Contradiction) {
            Status::Contradiction
        } else if self.is_found() {
            Status::Diagnosed
        } else {
            Status::Undecided
        }
    }

    /// Says what the answers make of a cause, and why.
    fn result(&self, cause: CauseIndex) -> CauseResult {
        let verdict = self.verdicts[cause];
        let mut result = CauseResult::of(cause, verdict);
        match verdict {
            Verdict::Contradiction => {
                (result.because, result.against) = self.engine.both_sides(cause, self.answers);
            }
            Verdict::Possible => result.not_known = self.not_known(cause),
            Verdict::Confirmed | Verdict::Likely | Verdict::RuledOut => {
                result.because = self.engine.why(cause, self.answers);
            }
        }
        if !verdict.is_settled() {
            result.decided_by = self.deciding(cause);
        }
        result
    }
}
