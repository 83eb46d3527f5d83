//! Everything that can be said after the answers given: the result as values.

use super::Engine;
use super::answers::Answers;
use super::explain::Reason;
use super::plan::PlanStep;
use super::verdict::Verdict;
use crate::rules::{CauseIndex, QuestionIndex};
use typed_index_collections::{TiSlice, TiVec};

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
        let state = self.state(answers);
        let verdicts = self.verdicts(&state);
        let weights = self.importance(&verdicts, &state);
        let mut order: Vec<CauseIndex> = verdicts.keys().collect();
        let rank = |cause: CauseIndex| match verdicts[cause] {
            Verdict::Confirmed => 0,
            Verdict::Likely => 1,
            Verdict::Contradiction => 2,
            Verdict::Possible => 3,
            Verdict::RuledOut => 4,
        };
        order.sort_by(|a, b| {
            let by_weight = weights[*b].total_cmp(&weights[*a]);
            rank(*a).cmp(&rank(*b)).then(by_weight).then(a.cmp(b))
        });
        let found: Vec<(CauseIndex, Verdict)> = order
            .iter()
            .map(|cause| (*cause, verdicts[*cause]))
            .filter(|(_, verdict)| verdict.is_found())
            .collect();
        let mut plan = self.plan(&found, &state);
        if plan.is_empty() {
            plan = self.fallback(&state);
        }
        let status = if verdicts.contains(&Verdict::Contradiction) {
            Status::Contradiction
        } else if found.is_empty() {
            Status::Undecided
        } else {
            Status::Diagnosed
        };
        let open_questions = match explained {
            Explained::Found if !found.is_empty() => Vec::new(),
            _ => self.relevant(answers),
        };
        let (ruled_out, causes) = order
            .into_iter()
            .map(|cause| {
                let verdict = verdicts[cause];
                let is_told = match (explained, verdict) {
                    (Explained::All, _) => true,
                    (Explained::Found, Verdict::RuledOut) => false,
                    (Explained::Found, Verdict::Possible) => found.is_empty(),
                    (Explained::Found, _) => true,
                };
                self.result(cause, verdict, answers, is_told)
            })
            .partition(|result| result.verdict == Verdict::RuledOut);
        Diagnosis {
            status,
            causes,
            ruled_out,
            plan,
            open_questions,
        }
    }

    /// Returns how many causes are still open: the honest measure of progress.
    pub fn open_causes(&self, answers: &Answers) -> usize {
        let verdicts = self.verdicts(&self.state(answers));
        verdicts.iter().filter(|v| !v.is_settled()).count()
    }

    fn importance(
        &self,
        verdicts: &TiSlice<CauseIndex, Verdict>,
        state: &super::State,
    ) -> TiVec<CauseIndex, f64> {
        let as_if_open: TiVec<CauseIndex, _> = vec![Verdict::Possible; verdicts.len()].into();
        self.weights(state, &as_if_open)
    }

    fn result(
        &self,
        cause: CauseIndex,
        verdict: Verdict,
        answers: &Answers,
        is_told: bool,
    ) -> CauseResult {
        let mut result = CauseResult {
            cause,
            verdict,
            because: Vec::new(),
            against: Vec::new(),
            decided_by: Vec::new(),
            not_known: Vec::new(),
        };
        if !is_told {
            return result;
        }
        match verdict {
            Verdict::Contradiction => {
                (result.because, result.against) = self.both_sides(cause, answers);
            }
            Verdict::Possible => {
                result.decided_by = self.what_would_decide(cause, answers);
                result.not_known = self.not_known(cause, answers);
            }
            Verdict::Likely => {
                result.because = self.why(cause, answers);
                result.decided_by = self.what_would_decide(cause, answers);
            }
            Verdict::Confirmed | Verdict::RuledOut => {
                result.because = self.why(cause, answers);
            }
        }
        result
    }
}
