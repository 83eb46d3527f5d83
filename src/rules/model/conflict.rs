//! Where documents disagree, and which one is followed.

use super::position::{CauseIndex, SourceIndex};
use serde::{Deserialize, Serialize};

/// A matter on which documents disagree.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Conflict {
    /// What it is about.
    pub topic: String,
    /// The rule that is followed.
    pub follows: String,
    /// The documents that state it, newest first.
    pub newest: Vec<SourceIndex>,
    /// The documents that said otherwise.
    pub supersedes: Vec<SourceIndex>,
    /// The causes that rest on it.
    pub causes: Vec<CauseIndex>,
}
