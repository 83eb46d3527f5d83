//! A cause: why a card is refused or a payment fails.

use super::actor::Actor;
use super::arg::Arg;
use super::condition::Condition;
use super::example::Example;
use super::place::Place;
use super::position::{SourceIndex, StepIndex};
use super::stored::Stored;
use crate::id::CauseId;
use compact_str::CompactString;
use serde::{Deserialize, Serialize};

/// A reason why a card is refused or a payment fails.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Cause {
    /// Its name, and its file's.
    pub id: CauseId,
    /// The group whose share it takes part in.
    pub group: CompactString,
    /// Who settles it in the end.
    pub settled_by: Actor,
    /// Where it can happen at all.
    pub applies: Condition,
    /// What proves it.
    pub confirmed_by: Stored<Condition>,
    /// What points at it without proving it.
    pub suggested_by: Stored<Condition>,
    /// What excludes it.
    pub ruled_out_by: Stored<Condition>,
    /// Its steps, in order.
    pub steps: Stored<Vec<StepIndex>>,
    /// Its steps while it is only likely; none where they are the same.
    pub while_likely: Vec<StepIndex>,
    /// Whether it explains no refusal, so that the reason is still looked for beside it.
    pub no_refusal: bool,
    /// Whether it says that nothing else was found: it is likely only where no other cause is.
    pub last_resort: bool,
    /// The placeables of its title and summary.
    pub args: Stored<Vec<Arg>>,
    /// Whether a support desk must not say it to a customer; its words have a second form.
    pub sensitive: bool,
    /// The documents that state it, newest first.
    pub sources: Stored<Vec<SourceIndex>>,
    /// The first day on which it holds, an ISO date.
    pub valid_from: Option<String>,
    /// The last day on which it holds, an ISO date.
    pub valid_until: Option<String>,
    /// Worked examples. Stored apart: only checks need them.
    #[serde(skip)]
    pub examples: Vec<Example>,
    /// Where it stands.
    pub place: Place,
}

impl Cause {
    /// Returns where it applies, what proves it, what points at it and what excludes it.
    pub fn conditions(&self) -> [&Condition; 4] {
        [
            &self.applies,
            &self.confirmed_by,
            &self.suggested_by,
            &self.ruled_out_by,
        ]
    }
}
