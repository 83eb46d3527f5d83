//! A card number that stands in fields which follow each other.
//!
//! Decides which fields together could be one. Whether they are is asked as of any text.

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
        self.digits.extend_from_slice(field);
        self.lengths.push(field.len());
        GROUPS.iter().any(|groups| {
            let count: usize = groups.iter().sum();
            self.lengths.ends_with(groups) && {
                let digits = &self.digits[self.digits.len() - count..];
                let text = std::str::from_utf8(digits).unwrap_or_default();
                super::find(text).is_some()
            }
        })
    }
}
