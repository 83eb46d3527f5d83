//! What the answers make of a cause.

use super::engine::Engine;
use super::sight::Seen;
use super::state::State;
use super::truth::Truth;
use crate::rules::{CauseIndex, ExampleVerdict};
use std::cmp::Reverse;
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

    /// Returns where a cause stands in a result: what was found comes first, and the more common of
    /// alike ones before the rarer.
    pub(super) fn rank(self, weight: f64, cause: CauseIndex) -> Rank {
        let of_verdict = match self {
            Verdict::Confirmed => 0,
            Verdict::Likely => 1,
            Verdict::Contradiction => 2,
            Verdict::Possible => 3,
            Verdict::RuledOut => 4,
        };
        // No weight is negative: their bits are ordered as they are (IEEE 754).
        (of_verdict, Reverse(weight.to_bits()), cause)
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

/// Where a cause stands in a result, the first the least: whole numbers, since a hundred causes are
/// compared a thousand times.
pub(super) type Rank = (u8, Reverse<u64>, CauseIndex);

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

/// What the answers make of the four conditions of a cause that holds on the day of asking.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Truths {
    is_in_force: bool,
    /// In the order of [`Cause::conditions`](crate::rules::Cause::conditions).
    four: [Truth; 4],
}

impl Truths {
    /// Returns what is made of each condition.
    pub fn four(self) -> [Truth; 4] {
        self.four
    }

    /// Tells whether the cause is out of force, or certainly does not apply.
    pub fn is_settled_by_scope(self) -> bool {
        !self.is_in_force || self.four[0] == Truth::False
    }

    /// Returns the verdict, see [`Verdict`].
    pub fn verdict(self) -> Verdict {
        let [applies, confirmed, suggested, ruled_out] = self.four;
        let applies_and = |other: Truth| applies.and(other) == Truth::True;
        match (applies_and(confirmed), ruled_out == Truth::True) {
            _ if !self.is_in_force || applies == Truth::False => Verdict::RuledOut,
            (true, true) => Verdict::Contradiction,
            (true, false) => Verdict::Confirmed,
            (false, true) => Verdict::RuledOut,
            (false, false) if applies_and(suggested) => Verdict::Likely,
            (false, false) => Verdict::Possible,
        }
    }
}

impl Engine<'_> {
    /// Returns what the answers make of the conditions of every cause.
    pub(super) fn truths(&self, state: &State) -> TiVec<CauseIndex, Truths> {
        let causes = self.rules.causes.iter_enumerated();
        let truths = causes.map(|(at, cause)| Truths {
            is_in_force: self.in_force[at],
            four: match state.eval(&cause.applies) {
                // That is settled whatever the others say, and most are never decoded.
                Truth::False => [Truth::False, Truth::Unknown, Truth::Unknown, Truth::Unknown],
                _ => cause.conditions().map(|condition| state.eval(condition)),
            },
        });
        truths.collect()
    }

    /// Returns what `before` becomes in `state`, in which just the answer to the question of `seen`
    /// is another.
    pub(super) fn truths_after(&self, seen: &Seen, before: Truths, state: &State) -> Truths {
        let mut after = before;
        let four = self.rules.causes[seen.cause].conditions();
        for ((truth, condition), rests) in after.four.iter_mut().zip(four).zip(seen.rests_on) {
            if rests {
                *truth = state.eval(condition);
            }
        }
        after
    }

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
        let excluded = state.eval(&cause.grounds.ruled_out_by) == Truth::True;
        let proved =
            applies == Truth::True && state.eval(&cause.grounds.confirmed_by) == Truth::True;
        match (proved, excluded) {
            (true, true) => Verdict::Contradiction,
            (true, false) => Verdict::Confirmed,
            (false, true) => Verdict::RuledOut,
            (false, false) => {
                let pointed_at = applies == Truth::True
                    && state.eval(&cause.grounds.suggested_by) == Truth::True;
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
        self.together(causes.map(|cause| self.verdict(cause, state)).collect())
    }

    /// Returns what the verdicts on all causes come to together: a last resort is likely only
    /// where nothing else was found.
    pub(super) fn together(
        &self,
        mut verdicts: TiVec<CauseIndex, Verdict>,
    ) -> TiVec<CauseIndex, Verdict> {
        let is_last = |cause: CauseIndex| self.rules.causes[cause].last_resort;
        let mut others = verdicts.iter_enumerated().filter(|(at, _)| !is_last(*at));
        if others.any(|(_, verdict)| verdict.is_found()) {
            for (at, verdict) in verdicts.iter_mut_enumerated() {
                if is_last(at) && *verdict == Verdict::Likely {
                    *verdict = Verdict::Possible;
                }
            }
        }
        verdicts
    }
}
