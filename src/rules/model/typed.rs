//! How a typed text becomes an answer.

use super::position::AnswerIndex;
use crate::lent::Lent;
use serde::{Deserialize, Serialize};

/// How a typed text is read into an answer to a question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Typed {
    /// The option that takes it: the question's own name, or another.
    pub flag: Lent,
    /// What is read.
    pub reads: Reads,
    /// The answer of whoever has nothing to copy.
    pub nothing: Option<AnswerIndex>,
    /// Whether a prompt offers to type it.
    pub at_prompt: bool,
}

/// What a typed text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Reads {
    /// A code of a bank or a processor; the answers are what codes mean.
    Codes,
    /// A sentence from a screen or a mail; the answers have quotes.
    Messages,
    /// The first digits of a card; the answers are networks.
    Prefixes,
    /// The month until which a card is valid.
    Expiry {
        /// The answer that the month has passed.
        passed: AnswerIndex,
    },
}
