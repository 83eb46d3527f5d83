//! A document that states something.

use super::place::Place;
use crate::id::SourceId;
use compact_str::CompactString;
use serde::{Deserialize, Serialize};

/// A document that states something.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Source {
    /// Its name.
    pub id: SourceId,
    /// Its title, as published.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The date of its text: an ISO date, or a year and a month.
    pub date: CompactString,
    /// When it was last read, an ISO date.
    pub checked: CompactString,
    /// Whether it is a community's answer rather than documentation.
    pub weak: bool,
    /// Where it stands.
    pub place: Place,
}
