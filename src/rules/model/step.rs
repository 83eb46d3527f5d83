//! A step: one thing to do, and where in a plan it belongs.

use super::actor::Actor;
use super::arg::Arg;
use super::condition::Condition;
use super::phase::Phase;
use super::place::Place;
use super::position::{LinkIndex, StepIndex};
use crate::id::StepId;
use serde::{Deserialize, Serialize};

/// One thing to do.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Step {
    /// Its name.
    pub id: StepId,
    /// Who does it.
    pub actor: Actor,
    /// Where in a plan it belongs.
    pub phase: Phase,
    /// The pages that help with it.
    pub links: Vec<LinkIndex>,
    /// When it belongs in a plan; it drops out once this is certainly false.
    pub when: Condition,
    /// The steps that it says more exactly: it takes their place.
    pub instead_of: Vec<StepIndex>,
    /// The steps that no plan holds beside it.
    pub forbids: Vec<StepIndex>,
    /// Whether it cannot be undone.
    pub irreversible: bool,
    /// Whether its words have a second part, which is left out where there is little room.
    pub more: bool,
    /// The placeables of its text.
    pub args: Vec<Arg>,
    /// The placeables of that second part.
    pub more_args: Vec<Arg>,
    /// The placeables of what to say to the bank, where the bank acts.
    pub ask_args: Vec<Arg>,
    /// Where it stands.
    pub place: Place,
}
