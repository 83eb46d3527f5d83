//! What shows by its own form that its digits are no card number: identifiers that machines
//! give, account numbers, fractions, telephone numbers.
//!
//! Decides only what proves itself, by a fixed length, by check digits or by the sign before
//! it. None of them takes in more digits than its form has, and none is one whose digits are a
//! card number as they stand.

use super::digits::{Sign, group, values};
use super::ranges::{Fit, is_card_number};
use std::ops::Range;

/// The longest identifier, in signs: a hash of 256 bits.
pub(super) const LONGEST: usize = 64;
/// The most digits behind the point of a number: the smallest parts of some currencies.
const MOST_DECIMALS: usize = 18;
/// The most digits of nearly all telephone numbers; fifteen are allowed (ITU-T E.164).
const MOST_DIALLED: usize = 13;

/// Returns the end of an identifier or an account number that begins at `at`.
pub(super) fn end(signs: &[Sign], at: usize) -> Option<usize> {
    let digits = run_end(signs, at, |c| c.is_ascii_hexdigit()) - at;
    match digits {
        8 => uuid(signs, at),
        24.. => hash(signs, at..at + digits),
        _ => account(signs, at),
    }
}

/// Tells whether signs stand wholly inside an identifier or an account number.
pub(super) fn hold(signs: &[Sign], inner: &Range<usize>) -> bool {
    let mut begins = inner.start.saturating_sub(LONGEST)..=inner.start;
    begins.any(|at| begins_word(signs, at) && end(signs, at).is_some_and(|end| inner.end <= end))
}

/// Tells whether a letter or a digit begins at `at`, and none stands before it.
pub(super) fn begins_word(signs: &[Sign], at: usize) -> bool {
    let is_glued = || at > 0 && signs[at - 1].c.is_alphanumeric();
    signs[at].c.is_ascii_alphanumeric() && !is_glued()
}

/// Returns the end of the letters and digits from `at` on that `is_part` allows.
fn run_end(signs: &[Sign], at: usize, is_part: impl Fn(char) -> bool) -> usize {
    let rest = signs.get(at..).unwrap_or_default().iter();
    at + rest.take_while(|sign| is_part(sign.c)).count()
}

fn ends_word(signs: &[Sign], end: usize) -> bool {
    let after = signs.get(end);
    after.is_none_or(|sign| !sign.c.is_alphanumeric())
}

/// Returns the end of a UUID: 36 signs, never more.
pub(super) fn uuid(signs: &[Sign], at: usize) -> Option<usize> {
    let mut end = at;
    for length in [8, 4, 4, 4, 12] {
        if end > at {
            end = (signs.get(end)?.c == '-').then_some(end + 1)?;
        }
        let part = run_end(signs, end, |c| c.is_ascii_hexdigit());
        end = (part - end == length).then_some(part)?;
    }
    ends_word(signs, end).then_some(end)
}

/// Returns the end of a hash or another identifier in hexadecimal digits. One with a group
/// among them that is a card number is none, unless the group is short and one of several.
fn hash(signs: &[Sign], at: Range<usize>) -> Option<usize> {
    let digits = values(&signs[at.clone()]).len();
    let is_long = [24, 32, 40, LONGEST].contains(&at.len()) && at.len() >= digits + 2;
    let mut groups = signs[at.clone()].split(|sign| !sign.is_digit());
    let mut is_card = || {
        groups.any(|group| {
            let is_telling = group.len() >= 16 || group.len() == digits;
            is_telling && is_card_number(&values(group), Fit::Exact)
        })
    };
    (is_long && ends_word(signs, at.end) && !is_card()).then_some(at.end)
}

/// Returns the end of an international account number (ISO 13616): two letters, two check
/// digits and more, as many as its country has, with or without spaces in it.
fn account(signs: &[Sign], at: usize) -> Option<usize> {
    let country = signs.get(at..at + 2)?;
    let is_headed = country.iter().all(|sign| sign.c.is_ascii_lowercase());
    let is_checked = || group(signs, at + 2).len() >= 2;
    let length = (is_headed && is_checked()).then(|| account_length(country))??;
    let mut chars = Vec::with_capacity(length);
    let mut end = at;
    while chars.len() < length {
        match signs.get(end)?.c {
            ' ' if chars.len() % 4 == 0 && signs[end - 1].c != ' ' => {}
            c if c.is_ascii_alphanumeric() => chars.push(c),
            _ => return None,
        }
        end += 1;
    }
    (is_account(&chars) && ends_word(signs, end)).then_some(end)
}

fn account_length(country: &[Sign]) -> Option<usize> {
    let country: String = country.iter().map(|sign| sign.c).collect();
    let country = country.to_uppercase();
    let mut lines = include_str!("account-lengths.txt").lines();
    let has_country = |line: &&str| line.split(' ').skip(1).any(|code| code == country);
    lines.find(has_country)?.split(' ').next()?.parse().ok()
}

fn is_account(chars: &[char]) -> bool {
    let (head, rest) = chars.split_at(4);
    let remainder = rest.iter().chain(head).fold(0, |remainder, c| {
        let value = c.to_digit(36).unwrap_or_default();
        let shift = if value > 9 { 100 } else { 10 };
        (remainder * shift + value) % 97
    });
    // Of the numbers that are one by chance, one in 97 fits its check digits too; but anybody can
    // write two letters and two digits before a number.
    remainder == 1 && !(rest.len() == 16 && is_card(rest))
}

/// Tells whether characters are the digits of a card number.
fn is_card(chars: &[char]) -> bool {
    let digits = chars.iter().map(|c| c.to_digit(10));
    let digits: Option<Vec<u8>> = digits.map(|digit| u8::try_from(digit?).ok()).collect();
    digits.is_some_and(|digits| is_card_number(&digits, Fit::Exact))
}

/// Tells whether digits stand behind the point of a number below one, as in `0.49297226537971`;
/// not so in `10.0.49297226537971`.
pub(super) fn is_fraction(signs: &[Sign], digits: &Range<usize>) -> bool {
    let before = |back: usize| {
        let at = digits.start.checked_sub(back);
        at.map_or(' ', |at| signs[at].c)
    };
    let is_open = !before(3).is_alphanumeric() && before(3) != '.';
    digits.len() <= MOST_DECIMALS && before(1) == '.' && before(2) == '0' && is_open
}

/// Tells whether a plus sign opens a telephone number right before `at`. One that is glued to
/// what stands before it only adds to that.
pub(super) fn has_plus(signs: &[Sign], at: usize) -> bool {
    let (Some(plus), before) = (at.checked_sub(1), at.checked_sub(2)) else {
        return false;
    };
    let is_glued = |c: char| c.is_alphanumeric() || ")]}%".contains(c);
    signs[plus].c == '+' && !before.is_some_and(|at| is_glued(signs[at].c))
}

/// Tells whether digits behind a plus sign are as many as a telephone number has. Numbers of
/// one country are longer than those of others.
pub(super) fn are_dialled(digits: &[u8]) -> bool {
    digits.len() <= MOST_DIALLED || (digits.len() == 14 && digits[..2] == [6, 2])
}
