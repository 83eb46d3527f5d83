//! The conditions that a brief result rests on, a bit each, so that many are joined at once.
//!
//! Decides where each bit stands. A group is four words: those of 64 causes, a word for each of
//! their conditions, so that the same bit of the four is one cause; or those of 256 steps that may
//! drop out of a plan.

use super::engine::Engine;
use crate::rules::{CauseIndex, Condition, QuestionIndex, StepIndex};
use typed_index_collections::TiVec;

/// The bits of a group.
pub(super) type Four = [u64; 4];

/// The conditions of causes, in the order of [`crate::rules::Cause::conditions`].
pub(super) const APPLIES: usize = 0;
pub(super) const CONFIRMED: usize = 1;
pub(super) const SUGGESTED: usize = 2;
pub(super) const RULED_OUT: usize = 3;

/// How many causes, or steps, a word holds.
const IN_A_WORD: usize = u64::BITS as usize;

/// Where a bit stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Place {
    pub group: usize,
    pub word: usize,
    pub bit: u64,
}

impl Place {
    /// Returns the place of one of a cause's conditions.
    pub fn of(cause: CauseIndex, condition: usize) -> Self {
        let at = usize::from(cause);
        Self {
            group: at / IN_A_WORD,
            word: condition,
            bit: 1 << (at % IN_A_WORD),
        }
    }

    /// Tells whether the bit is set.
    pub fn is_in(self, groups: &[Four]) -> bool {
        groups[self.group][self.word] & self.bit != 0
    }

    /// Sets the bit.
    pub fn set(self, groups: &mut [Four]) {
        groups[self.group][self.word] |= self.bit;
    }
}

/// Returns the causes of a group whose bits are set.
pub(super) fn causes(group: usize, mut bits: u64) -> impl Iterator<Item = CauseIndex> {
    std::iter::from_fn(move || {
        let lowest = usize::try_from(bits.trailing_zeros()).ok()?;
        bits = bits.checked_sub(1)? & bits;
        Some(CauseIndex::from(group * IN_A_WORD + lowest))
    })
}

/// A step that a plan does not always hold.
#[derive(Clone, Copy)]
pub(super) struct DoubtfulStep {
    pub step: StepIndex,
    /// The place of the bit that says that it drops out.
    pub place: Place,
}

/// What has bits.
pub(super) struct Masks {
    /// How many groups there are of causes.
    pub of_causes: usize,
    /// How many there are of any kind.
    pub all: usize,
    /// The steps that a plan does not always hold.
    pub steps: Vec<DoubtfulStep>,
    /// For each cause, the positions of its own among them.
    pub of_cause: TiVec<CauseIndex, Vec<usize>>,
    /// Those of the steps where nothing was found.
    pub of_fallback: Vec<usize>,
    /// For each question, those that rest on it.
    pub resting_on: TiVec<QuestionIndex, Vec<usize>>,
}

impl Masks {
    pub fn new(engine: &Engine<'_>) -> Self {
        let rules = engine.rules;
        let of_causes = rules.causes.len().div_ceil(IN_A_WORD);
        let doubtful = rules.steps.iter_enumerated();
        let doubtful = doubtful.filter(|(_, step)| step.when != Condition::always());
        let steps = doubtful.enumerate().map(|(at, (step, _))| DoubtfulStep {
            step,
            place: Place {
                group: of_causes + at / IN_A_WORD / 4,
                word: at / IN_A_WORD % 4,
                bit: 1 << (at % IN_A_WORD),
            },
        });
        let steps: Vec<DoubtfulStep> = steps.collect();
        let positions = |those: &[StepIndex]| -> Vec<usize> {
            let found = those.iter().filter_map(|step| {
                let found = steps.binary_search_by_key(step, |doubtful| doubtful.step);
                found.ok()
            });
            found.collect()
        };
        let of_cause = rules.causes.iter().map(|cause| {
            let mut all = positions(&cause.steps);
            all.extend(positions(&cause.while_likely));
            all
        });
        let none = rules.questions.iter().map(|_| Vec::new());
        let mut resting_on: TiVec<QuestionIndex, Vec<usize>> = none.collect();
        for (at, doubtful) in steps.iter().enumerate() {
            let named = engine.questions_named_by(&rules.steps[doubtful.step].when);
            named
                .iter()
                .for_each(|question| resting_on[*question].push(at));
        }
        Self {
            of_causes,
            all: steps.last().map_or(of_causes, |last| last.place.group + 1),
            of_cause: of_cause.collect(),
            of_fallback: positions(&rules.fallback),
            resting_on,
            steps,
        }
    }
}
