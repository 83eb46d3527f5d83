//! A text as the guard looks at it.
//!
//! Decides nothing: holds what is worked out once for all who look.

use super::bare;
use super::digits::{Sign, simplified};
use super::groups::{Group, groups};
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

impl Text {
    pub fn new(text: &str) -> Self {
        let signs = simplified(text);
        let groups = groups(&signs);
        let numbers = bare::numbers(&signs, &groups);
        Self {
            signs,
            groups,
            numbers,
        }
    }
}
