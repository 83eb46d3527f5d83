//! What typed text is looked up in: the codes of banks and processors, and the
//! prefixes of card networks.
//!
//! Decides what is known of a code and of a prefix. Kept apart from the rest of a
//! rule set because most conversations never need it.

use serde::{Deserialize, Serialize};

/// The tables that typed text is looked up in.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Lookup {
    /// The systems of codes, the most common first.
    pub systems: Vec<CodeSystem>,
    /// The card networks, in the order of the file.
    pub networks: Vec<CardNetwork>,
}

/// A system of codes: who gives them and what each means.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CodeSystem {
    /// Its name, as in `stripe:do_not_honor`.
    pub id: String,
    /// What its owner calls it; never translated.
    pub title: String,
    /// The words that people write beside its codes, such as the name of a field.
    pub names: Vec<String>,
    /// Whether a number among words is one of its codes, as in `05 : Do not honor`.
    pub in_text: bool,
    /// The date of the table it was taken from: an ISO date, or a year and a month.
    pub edition: String,
    /// The documents that state it, as positions in the rule set, newest first.
    pub sources: Vec<u16>,
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
    pub means: u16,
    /// What a network says about trying again: its category of declines.
    pub category: Option<u8>,
    /// What it means on some networks: answers to the question that takes prefixes, and the
    /// meaning there.
    pub on_networks: Vec<(u16, u16)>,
}

/// A card network and the numbers that its cards begin with (ISO/IEC 7812).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CardNetwork {
    /// Its name in the file.
    pub id: String,
    /// What it is called; never translated.
    pub title: String,
    /// The answer to the question that takes prefixes.
    pub answer: u16,
    /// The prefixes; the first that fits a number counts, so the more exact stand first.
    pub prefixes: Vec<Prefix>,
    /// How many digits its numbers have.
    pub lengths: Vec<u8>,
    /// The documents that state it, as positions in the rule set, newest first.
    pub sources: Vec<u16>,
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
