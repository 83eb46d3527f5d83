//! `networks.yaml`: the card networks and what their numbers begin with.

use super::spanned::{List, Required, Text};
use serde::Deserialize;

/// A card network.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Network {
    /// What the network is called, in every language.
    pub title: Text,
    /// The answer it belongs to, such as `other` where it has none of its own.
    pub answer: Text,
    /// What its numbers begin with: 1 to 8 digits, or a range of equally many, both ends
    /// included. The first of the list that fits counts.
    pub prefixes: Option<List<String>>,
    /// Prefixes with which cards of other networks begin as well; a network needs `prefixes` or
    /// `shared`.
    pub shared: Option<List<String>>,
    /// How many digits its numbers have.
    pub lengths: Required<List<u8>>,
    /// The documents that state it, the newest first.
    pub sources: List<String>,
}
