//! What is printed on a card around the month until which it is valid.
//!
//! Decides which words and signs may stand beside its digits. What the digits mean is not its
//! business.

use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// Why a typed text is no month of expiry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExpiryError {
    /// There is no digit in it.
    Empty,
    /// The month is none from 1 to 12.
    Month,
    /// It has a day. A card shows none, so this is another date.
    Day,
    /// It is no month and year that a card could show.
    Unclear,
}

impl fmt::Display for ExpiryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "no month: type the month and the year on the card, such as 11/26",
            Self::Month => {
                "no month of that number: type 01 to 12 and then the year, such as 11/26"
            }
            Self::Day => "a day too many: type only the month and the year, such as 11/26",
            Self::Unclear => "not a month and a year: type both, such as 11/26",
        })
    }
}

impl std::error::Error for ExpiryError {}

/// The most that is read, in bytes.
const LONGEST_TYPED: usize = 200;
/// Words that cards, forms and mails put before the month, lower case.
const LABELS: &[&str] = &[
    "exp",
    "expires",
    "expiry",
    "expiration",
    "end",
    "valid",
    "good",
    "thru",
    "through",
    "until",
    "till",
    "to",
    "date",
    "mm",
    "yy",
    "yyyy",
    "vervaldatum",
    "vervalt",
    "geldig",
    "tot",
    "t",
    "m",
    "en",
    "met",
    "giltig",
    "giltigt",
    "o",
    "går",
    "ut",
    "utgår",
    "förfaller",
    "有效期限",
    "有效期",
    "到期日",
    "到期",
    "有效",
];

/// Returns the groups of digits in a text, in which nothing else may stand but what parts
/// them and, before them, words of a card.
pub(super) fn numbers(typed: &str) -> Result<Vec<String>, ExpiryError> {
    if typed.len() > LONGEST_TYPED {
        return Err(ExpiryError::Unclear);
    }
    let (mut numbers, mut word): (Vec<String>, _) = (Vec::new(), String::new());
    let mut is_inside = false;
    for c in typed.nfkc().flat_map(char::to_lowercase).chain([' ']) {
        let is_unit = matches!(c, '年' | '月' | '日') && !numbers.is_empty();
        if c.is_alphabetic() && !is_unit {
            word.push(c);
            is_inside = false;
            continue;
        }
        if !word.is_empty() {
            // A month's name is none of them, so it is never passed over.
            if !numbers.is_empty() || !LABELS.contains(&word.as_str()) {
                return Err(ExpiryError::Unclear);
            }
            word.clear();
        }
        match c {
            '0'..='9' => {
                let goes_on = numbers.last_mut().filter(|_| is_inside);
                match goes_on {
                    Some(number) => number.push(c),
                    None => numbers.push(String::from(c)),
                }
            }
            '/'
            | '-'
            | '.'
            | ':'
            | ','
            | '\u{2010}'..='\u{2015}'
            | '\u{2212}'
            | '\\'
            | '年'
            | '月'
            | '日'
            | '('
            | ')' => {}
            _ if c.is_whitespace() => {}
            _ => return Err(ExpiryError::Unclear),
        }
        is_inside = c.is_ascii_digit();
    }
    Ok(numbers)
}
