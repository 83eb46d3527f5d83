//! A cause: why a card is refused or a payment fails.

use super::actor::Actor;
use super::arg::Arg;
use super::condition::Condition;
use super::example::Example;
use super::place::Place;
use super::position::{QuestionIndex, SourceIndex, StepIndex};
use super::stored::Stored;
use crate::id::CauseId;
use crate::lent::Lent;
use serde::{Deserialize, Serialize};

/// A reason why a card is refused or a payment fails.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Cause {
    /// Its name, and its file's.
    pub id: CauseId,
    /// The group whose share it takes part in.
    pub group: Lent,
    /// Who settles it in the end.
    pub settled_by: Actor,
    /// Where it can happen at all.
    pub applies: Condition,
    /// What proves it, points at it and excludes it, where it applies.
    pub grounds: Stored<Grounds>,
    /// Its steps, in order.
    pub steps: Stored<Vec<StepIndex>>,
    /// Its steps while it is only likely; none where they are the same.
    pub while_likely: Vec<StepIndex>,
    /// The questions that are asked before its help is offered.
    pub ask_first: Vec<QuestionIndex>,
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

/// What a cause rests on beside where it applies. One is not looked at without the others.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Grounds {
    /// What proves it.
    pub confirmed_by: Condition,
    /// What points at it without proving it.
    pub suggested_by: Condition,
    /// What excludes it.
    pub ruled_out_by: Condition,
}

impl Cause {
    /// Returns where it applies, what proves it, what points at it and what excludes it.
    pub fn conditions(&self) -> [&Condition; 4] {
        [
            &self.applies,
            &self.grounds.confirmed_by,
            &self.grounds.suggested_by,
            &self.grounds.ruled_out_by,
        ]
    }
}
