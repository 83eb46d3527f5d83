//! The classes of decline codes.

use serde::{Deserialize, Serialize};

/// Why a payment was refused, coarsely: the class of a code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "class")]
pub enum Class {
    /// The bank said no and not why.
    U,
    /// Wrong data.
    D,
    /// The state of the card.
    S,
    /// The kind of card or of payment is not permitted.
    T,
    /// Limits or funds.
    L,
    /// The bank's check of the cardholder.
    A,
    /// Security rules.
    F,
    /// A technical fault, or the seller's set-up.
    P,
    /// No refusal at all.
    #[serde(rename = "OK")]
    Ok,
}

impl Class {
    /// Returns the letter of rule files and results.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::U => "U",
            Self::D => "D",
            Self::S => "S",
            Self::T => "T",
            Self::L => "L",
            Self::A => "A",
            Self::F => "F",
            Self::P => "P",
            Self::Ok => "OK",
        }
    }
}
