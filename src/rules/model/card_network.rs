//! A card network and the numbers that its cards begin with.

use super::position::{AnswerIndex, SourceIndex};
use serde::{Deserialize, Serialize};

/// A card network and the numbers that its cards begin with (ISO/IEC 7812).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CardNetwork {
    /// Its name in the file.
    pub id: String,
    /// What it is called; never translated.
    pub title: String,
    /// The answer to the question that takes prefixes.
    pub answer: AnswerIndex,
    /// The prefixes; the first that fits a number counts, so the more exact stand first.
    pub prefixes: Vec<Prefix>,
    /// How many digits its numbers have.
    pub lengths: Vec<u8>,
    /// The documents that state it, as positions in the rule set, newest first.
    pub sources: Vec<SourceIndex>,
}

/// A range of prefixes, both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Prefix {
    /// The first prefix.
    pub first: u32,
    /// The last prefix.
    pub last: u32,
    /// How many digits both have.
    pub digits: u8,
    /// Whether cards of other networks begin with it as well: then it never settles on this
    /// network and never excludes another.
    pub is_shared: bool,
}
