//! A card number that stands in fields which follow each other.
//!
//! Decides which fields together could be one.

use super::ranges::{Fit, is_card_number};

/// How many digits a card has in each group, as it is printed.
const GROUPS: [&[usize]; 3] = [&[4, 4, 4, 4], &[4, 6, 5], &[4, 6, 4]];

/// The digits of fields that follow each other, as far as a card has groups of as many. More often
/// than in any other way, somebody who spreads a card number over fields does so by its groups; two
/// long numbers side by side are mostly two numbers, and one time in ten they would fit.
#[derive(Default)]
pub struct GroupsInFields {
    digits: Vec<u8>,
    lengths: Vec<usize>,
}

impl GroupsInFields {
    /// Forgets the fields so far.
    pub fn clear(&mut self) {
        self.digits.clear();
        self.lengths.clear();
    }

    /// Adds a field, and tells whether it ends a card number.
    pub fn are_a_card_number_with(&mut self, field: &[u8]) -> bool {
        if !(4..=6).contains(&field.len()) || !field.iter().all(u8::is_ascii_digit) {
            self.clear();
            return false;
        }
        self.digits.extend(field.iter().map(|digit| digit - b'0'));
        self.lengths.push(field.len());
        GROUPS.iter().any(|groups| {
            let count: usize = groups.iter().sum();
            self.lengths.ends_with(groups)
                && is_card_number(&self.digits[self.digits.len() - count..], Fit::Near)
        })
    }
}
