//! What is made of digits and is no card number by its shape alone: dates, times, identifiers
//! that machines give, account numbers with letters before them.
//!
//! Decides where such a token begins and ends. None of them becomes a part of a longer run.

use super::digits::Sign;
use super::ranges::{Fit, is_card_number};

/// The length of a time of the day with seconds. One that has neither fractions nor a zone
/// could be a part of anything that is written with colons.
const TIME: usize = 8;

/// Returns how many signs a token takes that begins at `at` and is no part of a card number.
pub(super) fn skip_at(signs: &[Sign], at: usize) -> Option<usize> {
    let before = at.checked_sub(1).map(|before| signs[before].c);
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    date(signs, at)
        .or_else(|| time(signs, at).filter(|length| *length > TIME))
        .or_else(|| identifier(signs, at))
        .or_else(|| account(signs, at))
}

/// Tells whether the signs from `at` on have a shape in which `d` stands for a digit, `-` for
/// what dates are written with, and anything else for itself.
fn has_shape(signs: &[Sign], at: usize, shape: &str) -> bool {
    let rest = &signs[at.min(signs.len())..];
    shape.len() <= rest.len()
        && shape.chars().zip(rest).all(|(wanted, sign)| match wanted {
            'd' => sign.is_digit(),
            '-' => "-/.".contains(sign.c),
            other => sign.c == other,
        })
}

/// Tells whether the number before `at` goes on there, with or without a sign between.
fn goes_on(signs: &[Sign], at: usize) -> bool {
    let is_digit = |at: usize| signs.get(at).is_some_and(Sign::is_digit);
    let is_joint = signs.get(at).is_some_and(|sign| "-/:".contains(sign.c));
    is_digit(at) || (is_joint && is_digit(at + 1))
}

/// Tells whether what begins at `at` goes on from a number right before it.
fn came_on(signs: &[Sign], at: usize) -> bool {
    at >= 2 && "-/.:".contains(signs[at - 1].c) && signs[at - 2].is_digit()
}

fn number(signs: &[Sign], at: usize, digits: usize) -> u32 {
    let digits = signs[at..at + digits].iter();
    digits.fold(0, |number, sign| {
        number * 10 + sign.c.to_digit(10).unwrap_or_default()
    })
}

/// Returns the length of a date of this or the last century, such as 2026-11-21 or
/// 21/11/2026, with the time behind it.
fn date(signs: &[Sign], at: usize) -> Option<usize> {
    let (year, first, second, joints) = if has_shape(signs, at, "dddd-dd-dd") {
        (at, at + 5, at + 8, [at + 4, at + 7])
    } else if has_shape(signs, at, "dd-dd-dddd") {
        (at + 6, at, at + 3, [at + 2, at + 5])
    } else {
        return None;
    };
    let is_year = (1900..2100).contains(&number(signs, year, 4));
    let [first, second] = [first, second].map(|part| number(signs, part, 2));
    let is_day = (1..=12).contains(&first.min(second)) && (1..=31).contains(&first.max(second));
    let is_even = signs[joints[0]].c == signs[joints[1]].c;
    let end = at + 10;
    if !is_year || !is_day || !is_even || came_on(signs, at) || goes_on(signs, end) {
        return None;
    }
    let time = has_shape(signs, end, " ").then(|| time(signs, end + 1));
    Some(time.flatten().map_or(10, |length| 11 + length))
}

/// Returns the length of a time of the day, such as 10:15 or 10:15:30.123.
fn time(signs: &[Sign], at: usize) -> Option<usize> {
    if !has_shape(signs, at, "dd:dd") || came_on(signs, at) {
        return None;
    }
    if number(signs, at, 2) > 23 || number(signs, at + 3, 2) > 59 {
        return None;
    }
    let mut end = at + 5;
    if has_shape(signs, end, ":dd") {
        end += 3;
        let is_joint = signs.get(end).is_some_and(|sign| ".,".contains(sign.c));
        if is_joint && signs.get(end + 1).is_some_and(Sign::is_digit) {
            let rest = signs[end + 1..].iter();
            end += 1 + rest.take_while(|sign| sign.is_digit()).count();
        }
    }
    for zone in ["+dd:dd", "+dddd"] {
        if has_shape(signs, end, zone) {
            end += zone.len();
            break;
        }
    }
    (!goes_on(signs, end)).then_some(end - at)
}

/// Returns the length of a UUID, or of a hash or an identifier in hexadecimal digits.
fn identifier(signs: &[Sign], at: usize) -> Option<usize> {
    let is_hex = |sign: &Sign| sign.c.is_ascii_hexdigit();
    let hex = |at: usize| signs[at..].iter().take_while(|sign| is_hex(sign)).count();
    let ends = |end: usize| {
        let after = signs.get(end);
        after.is_none_or(|sign| !sign.c.is_alphanumeric())
    };
    let first = hex(at);
    if first == 8 {
        let mut end = at + 8;
        for length in [4, 4, 4, 12] {
            let is_joint = signs.get(end).is_some_and(|sign| sign.c == '-');
            if !is_joint || hex(end + 1) != length {
                return None;
            }
            end += 1 + length;
        }
        return ends(end).then_some(end - at);
    }
    let letters = signs[at..at + first].iter().filter(|sign| !sign.is_digit());
    let is_one = [24, 32, 40, 64].contains(&first) && letters.count() >= 2;
    (is_one && ends(at + first)).then_some(first)
}

/// Returns the length of an international account number (ISO 13616): two letters, two check
/// digits and up to thirty more, in groups of four or in one. One whose digits are a card
/// number as well is none.
fn account(signs: &[Sign], at: usize) -> Option<usize> {
    let head = signs.get(at..at + 4)?;
    let is_letter = |sign: &Sign| sign.c.is_ascii_lowercase();
    if !head[..2].iter().all(is_letter) || !head[2..].iter().all(Sign::is_digit) {
        return None;
    }
    let mut taken: Vec<char> = Vec::with_capacity(34);
    let (mut end, mut group, mut found) = (at, 0, None);
    while let Some(sign) = signs.get(end).filter(|_| taken.len() <= 34) {
        if sign.c.is_ascii_alphanumeric() {
            taken.push(sign.c);
            group += 1;
        } else {
            break;
        }
        end += 1;
        let next = signs.get(end).map(|sign| sign.c);
        if next.is_none_or(|c| !c.is_alphanumeric()) {
            if is_account(&taken) {
                found = Some(end - at);
            }
            let is_in_fours = group == 4 && next == Some(' ');
            let goes_on = signs
                .get(end + 1)
                .is_some_and(|sign| sign.c.is_ascii_alphanumeric());
            if !is_in_fours || !goes_on {
                break;
            }
            (end, group) = (end + 1, 0);
        }
    }
    found
}

fn is_account(chars: &[char]) -> bool {
    if !(15..=34).contains(&chars.len()) {
        return false;
    }
    let (head, rest) = chars.split_at(4);
    let remainder = rest.iter().chain(head).fold(0, |remainder, c| {
        let value = c.to_digit(36).unwrap_or_default();
        let shift = if value > 9 { 100 } else { 10 };
        (remainder * shift + value) % 97
    });
    let digits: Vec<u8> = chars[2..]
        .iter()
        .map_while(|c| c.to_digit(10).and_then(|digit| u8::try_from(digit).ok()))
        .collect();
    remainder == 1 && !is_card_number(&digits, Fit::Exact)
}
