//! Groups of digits, and what stands between them.
//!
//! Decides which digits of a text could be parts of one number at all: those that no letter
//! stands between. Whether they are one is not asked here.

use super::digits::{MOST_BETWEEN, Sign, group};
use super::identifiers::has_plus;
use std::ops::Range;

/// Digits with nothing between them.
pub(super) struct Group {
    /// Where they stand among the signs.
    pub at: Range<usize>,
    /// What stands between them and the next digits; `None` where those are no part of the
    /// same number.
    pub joint: Option<Joint>,
}

/// What stands between two groups.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Joint {
    /// The sign that says most: a currency, what lists are written with, or else the first; NUL
    /// where there is none.
    pub sign: char,
    /// How many signs there are, without spaces; a row of the same sign is one.
    pub count: usize,
    pub has_space: bool,
    pub has_break: bool,
}

impl Group {
    /// Returns it as if the text were one line.
    pub fn on_one_line(&self) -> Self {
        let (at, has_break) = (self.at.clone(), false);
        let joint = self.joint.map(|joint| Joint { has_break, ..joint });
        Self { at, joint }
    }
}

impl Joint {
    /// Tells whether it is that sign alone.
    pub fn is(&self, sign: char) -> bool {
        self.sign == sign && self.is_one_sign()
    }

    /// Tells whether it is nothing but space.
    pub fn is_space(&self) -> bool {
        self.sign == '\0'
    }

    /// Tells whether a currency stands there.
    pub fn is_currency(&self) -> bool {
        weight(self.sign) == 3
    }

    /// Tells whether nothing but one sign stands there, whichever.
    pub fn is_one_sign(&self) -> bool {
        self.count == 1 && !self.has_space
    }

    /// Tells whether what lists are written with stands there.
    pub fn has_comma(&self) -> bool {
        weight(self.sign) == 2
    }

    /// Tells whether it stands between parts of a list, rather than of a number.
    pub fn is_of_list(&self) -> bool {
        self.has_comma() && (self.has_space || self.sign == '、')
    }
}

/// Returns how much a sign says.
fn weight(sign: char) -> u8 {
    match sign {
        '\0' => 0,
        ',' | ';' | '、' => 2,
        '$' | '€' | '£' | '¥' | '₩' | '₹' | '%' => 3,
        _ => 1,
    }
}

/// Returns all groups among signs.
pub(super) fn groups(signs: &[Sign]) -> Vec<Group> {
    let mut found = Vec::new();
    let mut end = 0;
    while let Some(before) = signs[end..].iter().position(Sign::is_digit) {
        let at = group(signs, end + before);
        end = at.end;
        let joint = joint(signs, end);
        found.push(Group { at, joint });
    }
    found
}

/// Returns what stands between the digits that end at `end` and the next ones.
fn joint(signs: &[Sign], end: usize) -> Option<Joint> {
    let mut joint = Joint::default();
    let mut before = None;
    for (at, next) in signs.iter().enumerate().skip(end) {
        if next.is_digit() {
            // A telephone number is one by itself.
            return (!has_plus(signs, at)).then_some(joint);
        }
        if next.c.is_whitespace() {
            joint.has_space = true;
            joint.has_break |= matches!(next.c, '\n' | '\r');
        } else if next.c.is_alphanumeric() {
            return None;
        } else if before.replace(next.c) != Some(next.c) {
            if joint.count == MOST_BETWEEN {
                return None;
            }
            joint.count += 1;
            if weight(next.c) > weight(joint.sign) {
                joint.sign = next.c;
            }
        }
    }
    None
}
