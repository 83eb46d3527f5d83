//! What must never be given, stored or shown, and where in a text it stands.
//!
//! Decides how it is hidden. Knows nothing of how it is found.

use super::digits::Sign;
use super::stretches::Stretches;
use std::ops::Range;

/// What must never be given, stored or shown; the gravest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Secret {
    /// What a card's magnetic stripe holds.
    Track,
    /// The number of a card, or what is as long as one and begins like one.
    CardNumber,
    /// The three or four digits that prove that somebody holds the card, or a PIN.
    SecurityCode,
    /// A card number that is published for tests and belongs to nobody.
    TestNumber,
}

/// A secret and where it stands in the text, in bytes.
#[derive(Debug)]
pub(super) struct Found {
    pub secret: Secret,
    pub at: Range<usize>,
}

/// What stands for something that is not shown.
const MASK: &str = "***";

impl Found {
    /// Makes one from the signs that it consists of.
    pub fn new(secret: Secret, signs: &[Sign], at: &Range<usize>) -> Self {
        let at = signs[at.start].from..signs[at.end - 1].to;
        Self { secret, at }
    }
}

/// Returns `text` with a mark in place of everything that was found; one for what overlaps.
pub(super) fn without(text: &str, mut found: Vec<Found>) -> String {
    found.sort_by_key(|found| found.at.start);
    let hidden = Stretches::new(found.into_iter().map(|found| found.at));
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for at in hidden.iter() {
        out.push_str(&text[from..at.start]);
        out.push_str(MASK);
        from = at.end;
    }
    out.push_str(&text[from..]);
    out
}
