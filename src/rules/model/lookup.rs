//! What typed text is looked up in: the codes of banks and processors, and the
//! prefixes of card networks.
//!
//! Kept apart from the rest of a rule set because most conversations never need it.

use super::card_network::CardNetwork;
use super::code_system::CodeSystem;
use super::position::{CardNetworkIndex, CodeSystemIndex};
use serde::{Deserialize, Serialize};
use typed_index_collections::TiVec;

/// The tables that typed text is looked up in.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Lookup {
    /// The systems of codes, the most common first.
    pub systems: TiVec<CodeSystemIndex, CodeSystem>,
    /// The card networks, in the order of the file.
    pub networks: TiVec<CardNetworkIndex, CardNetwork>,
}
