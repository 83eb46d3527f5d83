//! Keeping card numbers and security codes out.
//!
//! Decides what looks like one. Knows nothing of where a text came from; whoever
//! takes a text in asks [`find`] first, whoever repeats one uses [`masked`], and
//! whatever is written passes [`screened`].
//!
//! What is refused, and what cannot be told apart from it: a number of 12 to 19
//! digits that begins as a network's numbers begin and is as long as those are, with the right
//! check digit or where only its last step was mistyped. A reference number that is all of that
//! is refused as well. Lists of codes, of amounts and of addresses are told by their commas and
//! spaces; see `runs`.

mod code_words;
mod digits;
mod ranges;
mod runs;
mod skips;
mod track;

use digits::{Sign, simplified};
use std::borrow::Cow;
use std::ops::Range;

/// What must never be given, stored or shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Secret {
    /// The number of a card, or what is as long as one and begins like one.
    CardNumber,
    /// A card number that is published for tests and belongs to nobody.
    TestNumber,
    /// The three or four digits that prove that somebody holds the card, or a PIN.
    SecurityCode,
    /// What a card's magnetic stripe holds.
    Track,
}

/// A secret and where it stands, in bytes.
#[derive(Debug)]
struct Found {
    secret: Secret,
    at: Range<usize>,
}

/// What stands for something that is not shown.
const MASK: &str = "***";
/// The fewest digits of a security code.
const CODE_DIGITS: usize = 3;

/// Tells whether `text` holds what looks like a card number, a security code or track data.
pub fn holds_secret(text: &str) -> bool {
    find(text).is_some()
}

/// Returns what kind of secret `text` holds: the gravest, where it holds several.
pub fn find(text: &str) -> Option<Secret> {
    find_with_line(text).map(|(secret, _)| secret)
}

/// Returns what kind of secret `text` holds, and in which line of it, counted from 1.
pub fn find_with_line(text: &str) -> Option<(Secret, usize)> {
    if !has_digits(text, CODE_DIGITS) {
        return None;
    }
    let found = secrets(&simplified(text));
    let gravest = found.into_iter().min_by_key(|found| match found.secret {
        Secret::Track => 0,
        Secret::CardNumber => 1,
        Secret::SecurityCode => 2,
        Secret::TestNumber => 3,
    })?;
    let line = text[..gravest.at.start].matches('\n').count() + 1;
    Some((gravest.secret, line))
}

/// Returns `text` with every long run of digits and every secret replaced, for messages that
/// repeat input: stricter than [`screened`], since nobody misses a long number in an error.
pub fn masked(text: &str) -> String {
    if !has_digits(text, CODE_DIGITS) {
        return text.to_owned();
    }
    let signs = simplified(text);
    let mut hidden = secrets(&signs);
    hidden.extend(runs::long(&signs).map(|at| Found {
        secret: Secret::CardNumber,
        at,
    }));
    without(text, hidden)
}

/// Returns `text` with every secret replaced: the net that everything passes on its way out.
/// It costs next to nothing where there are no three digits in a row.
pub fn screened(text: &str) -> Cow<'_, str> {
    let card_digits = *ranges::CARD_DIGITS.start();
    let most = most_digits(text, card_digits);
    if most < CODE_DIGITS {
        return Cow::Borrowed(text);
    }
    let signs = simplified(text);
    let hidden = if most >= card_digits {
        secrets(&signs)
    } else {
        let mut codes = Vec::new();
        code_words::find(&signs, &mut codes);
        codes
    };
    if hidden.is_empty() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(without(text, hidden))
}

/// Returns `text` with a mark in place of each of `hidden`.
fn without(text: &str, mut hidden: Vec<Found>) -> String {
    hidden.sort_by_key(|found| found.at.start);
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for Found { at, .. } in hidden {
        if at.start >= from {
            out.push_str(&text[from..at.start]);
            out.push_str(MASK);
        }
        from = from.max(at.end);
    }
    out.push_str(&text[from..]);
    out
}

fn secrets(signs: &[Sign]) -> Vec<Found> {
    let mut found = Vec::new();
    track::find(signs, &mut found);
    runs::find(signs, &mut found);
    code_words::find(signs, &mut found);
    found
}

/// Tells whether a text has that many digits of any script with no letter between them.
fn has_digits(text: &str, least: usize) -> bool {
    most_digits(text, least) >= least
}

/// Counts the most digits of any script with no letter between them, and no further than to
/// `enough`. Looks at each character once and simplifies none, so that most texts need nothing
/// more.
fn most_digits(text: &str, enough: usize) -> usize {
    let (mut most, mut count, mut between) = (0, 0, 0);
    let mut before = ' ';
    for c in text.chars() {
        if c.is_ascii_alphabetic() {
            // A space in the way that other programs write one.
            match before == '\\' && matches!(c, 'n' | 'r' | 't') {
                true => between = 0,
                false => count = 0,
            }
        } else if c.is_ascii_digit() || (!c.is_ascii() && c.is_numeric()) {
            count += 1;
            between = 0;
            most = most.max(count);
            if most >= enough {
                break;
            }
        } else if ('\u{4e00}'..='\u{9fff}').contains(&c) {
            count = 0;
        } else if c.is_ascii_punctuation() {
            between += 1;
            if between > runs::MOST_BETWEEN {
                count = 0;
            }
        }
        before = c;
    }
    most
}

/// Makes the place of a secret from the signs that it consists of.
fn place(signs: &[Sign], at: Range<usize>) -> Range<usize> {
    signs[at.start].from..signs[at.end - 1].to
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_card_numbers_in_any_dress() {
        for text in [
            "4111111111111111",
            "4111 1111 1111 1111",
            "card=3782-822463-10005",
            "4111.1111.1111.1111",
            "４１１１１１１１１１１１１１１１",
            "٤١١١١١١١١١١١١١١١",
            "4111\u{200b}1111\u{200b}1111\u{200b}1111",
            "4111111111111111 12/26 123",
            "4111111111111112",
            "--cvv=123",
            "CVV 安全碼：1234",
            "4111|1111|1111|1111",
            "4111+1111+1111+1111",
            "4111 -- 1111 -- 1111 -- 1111",
            "4️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣",
            "PAN4111111111111111EXP1226",
            "2026-11-21 10:00:00 4111111111111111",
            "cvv2: 123",
            "CVC-kod 123",
            "the security code is 123",
            "驗證碼是 123",
            "--pin 1234",
            "my PIN: 1234",
        ] {
            assert!(holds_secret(text), "{text}");
            assert!(
                !masked(text).contains("1111") || !text.contains("1111"),
                "{text}"
            );
        }
    }

    #[test]
    fn lets_other_numbers_pass() {
        for text in [
            "1764000000000",
            "2026-11-21",
            "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
            "+886 2 2345 6789",
            "15,000.00",
            "--card-kind",
            "G012345678",
            "cvv",
            "2026-11-21 10:00:00.123 2026-11-21 10:00:01",
            "2026-11-21,2026-11-22,2026-11-23",
            "shopping 1234",
            "placid 123",
            "--mismatch security-code --as-of 2026-11-21",
            "mismatch: security-code\ncountry: SE",
            "[1, 0, 2, 0, 3, 0, 1, 0]",
        ] {
            assert!(!holds_secret(text), "{text}");
        }
    }
}
