//! Who must act.

use serde::{Deserialize, Serialize};

/// Who must act.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "actor", rename_all = "kebab-case")]
pub enum Actor {
    /// The person who asks.
    You,
    /// The bank that issued the card.
    Bank,
    /// Whoever administers the account.
    AccountAdmin,
    /// The seller's support.
    Support,
}

impl Actor {
    /// Returns the word of rule files and results.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::Bank => "bank",
            Self::AccountAdmin => "account-admin",
            Self::Support => "support",
        }
    }
}
