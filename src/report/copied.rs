//! What was copied rather than chosen, and what it was taken for: the form of the JSON.
//!
//! Decides names and shape; knows nothing of how it is worded.

use crate::id::{AnswerId, CauseId, QuestionId};
use crate::rules::{CauseIndex, Class};
use serde::Serialize;
use std::collections::BTreeMap;

/// What was copied, and what it was taken for.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EvidenceView {
    /// The codes.
    pub codes: Vec<CodeView>,
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageView>,
    /// The words of a text by which a question is answered, or has fewer answers left.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// The networks that the first digits can belong to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<NetworkView>>,
    /// The expiry date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry: Option<ExpiryView>,
    /// The answers that follow from the codes.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub follows: BTreeMap<QuestionId, AnswerId>,
    /// Each in words, a paragraph each.
    #[serde(skip)]
    pub lines: Vec<String>,
}

/// A code and its readings.
#[derive(Clone, Debug, Serialize)]
pub struct CodeView {
    /// The code, as an option gives it again.
    pub code: String,
    /// Whether it is settled what it means: the first reading is it.
    pub settled: bool,
    /// What it can mean, the most probable first.
    pub readings: Vec<ReadingView>,
}

/// One thing that a code can mean.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingView {
    /// The system that it is a code of.
    pub system: String,
    /// The code, as its owner writes it.
    pub code: String,
    /// What its owner calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The class: one of the letters U, D, S, T, L, A, F, P, or OK.
    pub class: Class,
    /// The name of the meaning, an answer to the question about codes.
    pub means: AnswerId,
    /// What it is called.
    pub title: String,
    /// What it means, in a sentence or two.
    pub meaning: String,
    /// The network on which it means that, where networks differ; `other` for the rest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// What the network says about trying again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry: Option<String>,
    /// The causes that it proves or points at.
    pub causes: Vec<CauseId>,
    /// System and network in words.
    #[serde(skip)]
    pub source: String,
    /// The positions of the causes.
    #[serde(skip)]
    pub cause_positions: Vec<CauseIndex>,
}

/// The message that a text was taken for.
#[derive(Clone, Debug, Serialize)]
pub struct MessageView {
    /// The answer; `null` where the text is no known message.
    pub recognized: Option<AnswerId>,
    /// `certain` or `likely`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<&'static str>,
    /// The words of the message that fit best.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
}

/// A network that the first digits can belong to.
#[derive(Clone, Debug, Serialize)]
pub struct NetworkView {
    /// What it is called.
    pub title: String,
    /// The answer that it belongs to.
    pub network: AnswerId,
}

/// The expiry date.
#[derive(Clone, Debug, Serialize)]
pub struct ExpiryView {
    /// The last day on which the card is valid.
    pub valid_until: String,
    /// Whether it has passed.
    pub is_past: bool,
}
