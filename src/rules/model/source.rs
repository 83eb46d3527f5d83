//! A document that states something.

use super::place::Place;
use crate::id::SourceId;
use crate::lent::Lent;
use serde::{Deserialize, Serialize};

/// A document that states something.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Source {
    /// Its name.
    pub id: SourceId,
    /// Its title, as published.
    pub title: Lent,
    /// Its address.
    pub url: Lent,
    /// The date of its text: an ISO date, or a year and a month.
    pub date: Lent,
    /// When it was last read, an ISO date.
    pub checked: Lent,
    /// Whether it is a community's answer rather than documentation.
    pub weak: bool,
    /// Where it stands.
    pub place: Place,
}
