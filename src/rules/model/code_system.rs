//! A system of decline codes: who gives them and what each means.

use super::position::{AnswerIndex, SourceIndex};
use serde::{Deserialize, Serialize};

/// A system of codes: who gives them and what each means.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CodeSystem {
    /// Its name, as in `stripe:do_not_honor`.
    pub id: String,
    /// What its owner calls it; never translated.
    pub title: String,
    /// The words that people write beside its codes, such as the name of a field.
    pub names: Vec<String>,
    /// The words right before a number that is one of its codes among other words, or the ends of
    /// them; none where such a number is none of its codes.
    pub in_text: Vec<String>,
    /// The date of the table it was taken from: an ISO date, or a year and a month.
    pub edition: String,
    /// The documents that state it, as positions in the rule set, newest first.
    pub sources: Vec<SourceIndex>,
    /// The codes, in the order of the file.
    pub codes: Vec<CodeEntry>,
    /// The system whose codes it passes on in a dress of its own.
    pub wraps: Option<Wraps>,
}

/// How a system passes on the codes of another.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Wraps {
    /// The other system's name.
    pub system: String,
    /// The dresses: `#` stands for one character of the code.
    pub forms: Vec<String>,
}

/// A code, or a range of numeric codes, and its meaning.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CodeEntry {
    /// The code, as its owner writes it; the first of a range.
    pub code: String,
    /// The last code of a range.
    pub last: Option<String>,
    /// What its owner calls it, where the code itself is only a number.
    pub text: Option<String>,
    /// What it means: an answer to the question that takes codes.
    pub means: AnswerIndex,
    /// What a network says about trying again: its category of declines.
    pub category: Option<u8>,
    /// What it means on some networks: answers to the question that takes prefixes, and the
    /// meaning there.
    pub on_networks: Vec<(AnswerIndex, AnswerIndex)>,
}
