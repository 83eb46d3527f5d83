//! A text as the guard looks at it.
//!
//! Decides nothing: holds what is worked out once for all who look.

use super::bare;
use super::digits::{Sign, simplified};
use super::encoded;
use super::groups::{Group, groups};
use super::numerals;
use super::stretches::Stretches;

/// A text as the guard looks at it.
pub(super) struct Text {
    /// The characters that are seen, in one form.
    pub signs: Vec<Sign>,
    /// All digits.
    pub groups: Vec<Group>,
    /// Where card numbers stand by their digits alone.
    pub numbers: Stretches,
}

/// A text with what its encoded signs stand for.
pub(super) struct Decoded {
    pub text: Text,
    /// Where each encoded sign begins.
    pub encoded: Vec<usize>,
}

impl Decoded {
    /// Returns what a text stands for: once for an address and once for a mail, where anything in
    /// it is encoded, and once with the digits that Chinese numerals stand for.
    pub fn all(text: &str) -> impl Iterator<Item = Self> {
        let marks = encoded::is_encoded(text).then_some(encoded::MARKS);
        let marks = marks.into_iter().flatten();
        let numerals = numerals::any_in(text).then(|| numerals::signs(text));
        let all = marks.map(|mark| encoded::signs(text, mark)).chain(numerals);
        all.map(|(signs, encoded)| {
            let text = Text::of(signs);
            Self { text, encoded }
        })
    }
}

impl Text {
    pub fn new(text: &str) -> Self {
        Self::of(simplified(text))
    }

    fn of(signs: Vec<Sign>) -> Self {
        let groups = groups(&signs);
        let numbers = bare::numbers(&signs, &groups);
        Self {
            signs,
            groups,
            numbers,
        }
    }
}
