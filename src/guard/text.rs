//! A text as the guard looks at it.
//!
//! Decides nothing: holds what is worked out once for all who look.

use super::bare;
use super::digits::{Sign, simplified};
use super::groups::{Group, groups};
use std::ops::Range;

/// A text as the guard looks at it.
pub(super) struct Text {
    /// The characters that are seen, in one form.
    pub signs: Vec<Sign>,
    /// All digits.
    pub groups: Vec<Group>,
    /// Where card numbers stand by their digits alone, in order.
    pub numbers: Vec<Range<usize>>,
}

impl Text {
    pub fn new(text: &str) -> Self {
        let signs = simplified(text);
        let groups = groups(&signs);
        let numbers = bare::stretches(&signs, &groups);
        Self {
            signs,
            groups,
            numbers,
        }
    }

    /// Returns the numbers that have a part in a token.
    pub fn numbers_in(&self, token: &Range<usize>) -> impl Iterator<Item = &Range<usize>> {
        let is_before = |number: &Range<usize>| number.end <= token.start;
        let first = self.numbers.partition_point(is_before);
        let numbers = self.numbers[first..].iter();
        let end = token.end;
        numbers.take_while(move |number| number.start < end)
    }
}
