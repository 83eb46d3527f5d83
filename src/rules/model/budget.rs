//! How long a conversation may take, by the rule set's own measure.

use super::place::Place;
use serde::{Deserialize, Serialize};

/// How many screens people may need until their cause is found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Budget {
    /// For half of the people in every situation.
    pub screens: Option<u8>,
    /// For everybody.
    pub worst: Option<u8>,
    /// Where it stands.
    pub place: Place,
}
