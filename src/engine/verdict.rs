//! What the answers make of a cause.

use super::engine::Engine;
use super::state::State;
use super::truth::Truth;
use crate::rules::{Cause, CauseIndex, Condition, ExampleVerdict};
use typed_index_collections::TiVec;

/// What the answers make of a cause.
///
/// | applies | confirmed by | ruled out by | suggested by | verdict |
/// |---|---|---|---|---|
/// | true | true | true | any | contradiction |
/// | true | true | else | any | confirmed |
/// | false | any | any | any | ruled out |
/// | any | any | true | any | ruled out |
/// | true | else | else | true | likely |
/// | else | | | | possible |
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// An answer proves it.
    Confirmed,
    /// An answer points at it without proving it.
    Likely,
    /// It is still open.
    Possible,
    /// An answer excludes it.
    RuledOut,
    /// Answers prove and exclude it at once.
    Contradiction,
}

impl Verdict {
    /// Returns the word of results and rule files.
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Confirmed => "confirmed",
            Verdict::Likely => "likely",
            Verdict::Possible => "possible",
            Verdict::RuledOut => "ruled-out",
            Verdict::Contradiction => "contradiction",
        }
    }

    /// Tells whether no further answer could withdraw the verdict; it could at most
    /// contradict it.
    pub fn is_settled(self) -> bool {
        !matches!(self, Verdict::Likely | Verdict::Possible)
    }

    /// Tells whether the cause's steps belong in the plan.
    pub fn is_found(self) -> bool {
        matches!(self, Verdict::Confirmed | Verdict::Likely)
    }
}

impl From<ExampleVerdict> for Verdict {
    fn from(verdict: ExampleVerdict) -> Self {
        match verdict {
            ExampleVerdict::Confirmed => Verdict::Confirmed,
            ExampleVerdict::Likely => Verdict::Likely,
            ExampleVerdict::Possible => Verdict::Possible,
            ExampleVerdict::RuledOut => Verdict::RuledOut,
            ExampleVerdict::Contradiction => Verdict::Contradiction,
        }
    }
}

/// Returns the four conditions of a cause.
pub(super) fn conditions(cause: &Cause) -> [&Condition; 4] {
    [
        &cause.applies,
        &cause.confirmed_by,
        &cause.suggested_by,
        &cause.ruled_out_by,
    ]
}

impl Engine<'_> {
    /// Returns what the answers make of the cause at that position.
    pub fn verdict(&self, cause: CauseIndex, state: &State) -> Verdict {
        if !self.in_force[cause] {
            return Verdict::RuledOut;
        }
        let cause = &self.rules.causes[cause];
        let applies = state.eval(&cause.applies);
        if applies == Truth::False {
            return Verdict::RuledOut;
        }
        let excluded = state.eval(&cause.ruled_out_by) == Truth::True;
        let proved = applies == Truth::True && state.eval(&cause.confirmed_by) == Truth::True;
        match (proved, excluded) {
            (true, true) => Verdict::Contradiction,
            (true, false) => Verdict::Confirmed,
            (false, true) => Verdict::RuledOut,
            (false, false) => {
                let pointed_at =
                    applies == Truth::True && state.eval(&cause.suggested_by) == Truth::True;
                if pointed_at {
                    Verdict::Likely
                } else {
                    Verdict::Possible
                }
            }
        }
    }

    /// Returns what the answers make of every cause, by position.
    pub fn verdicts(&self, state: &State) -> TiVec<CauseIndex, Verdict> {
        let causes = self.rules.causes.keys();
        causes.map(|cause| self.verdict(cause, state)).collect()
    }
}
