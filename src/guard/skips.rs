//! Dates, times and identifiers, none of which becomes a part of a longer number.
//!
//! Decides where such a token begins and ends. A date has no more digits than a date, a time no
//! more than nine behind its point; and no token hides a part of a number that stands beside
//! it: one that a number reaches into is none.

use super::digits::{Sign, group, value};
use super::identifiers::{self, LONGEST};
use super::text::Text;
use std::ops::Range;

/// The length of a time of the day with seconds. One that has neither fractions nor a zone
/// could be a part of anything that is written with colons.
const TIME: usize = 8;
/// The most digits of a fraction of a second: nanoseconds.
const FRACTION: usize = 9;

/// Returns the end of a token that begins at `at` and is no part of a card number.
pub(super) fn end(text: &Text, at: usize) -> Option<usize> {
    let signs = &text.signs;
    if !identifiers::begins_word(signs, at) {
        return None;
    }
    let is_long = |end: &usize| end - at > TIME;
    let day = date(signs, at).or_else(|| time(signs, at).filter(is_long));
    let day = day.filter(|end| !hides_number(text, at..*end));
    day.or_else(|| identifiers::end(signs, at))
}

/// Tells whether a number reaches out of a date or a time, or into a date from before it.
fn hides_number(text: &Text, day: Range<usize>) -> bool {
    // What looks like a year may be the last four digits, and an expiry date behind them.
    let is_slashed = text.signs[day.start + 4].c == '/';
    let mut numbers = text.numbers.over(&day);
    numbers.any(|number| match number.start < day.start {
        true => is_slashed,
        false => day.end < number.end,
    })
}

/// Returns the end of the token that a digit stands in, wherever in it.
pub(super) fn end_around(text: &Text, digit: usize) -> Option<usize> {
    let begin = |is_part: fn(char) -> bool| {
        let before = &text.signs[digit.saturating_sub(LONGEST)..digit];
        let before = before.iter().rev().take_while(|sign| is_part(sign.c));
        digit - before.count()
    };
    // The first part of a UUID may be letters alone.
    let whole = begin(|c| c == '-' || c.is_ascii_alphanumeric());
    let word = begin(|c| c.is_ascii_alphanumeric());
    let ends = [whole, word].into_iter().filter_map(|at| end(text, at));
    ends.max().filter(|end| *end > digit)
}

/// Tells whether the signs from `at` on have a shape in which `d` stands for a digit, `-` for
/// one of the signs that dates are written with, and anything else for itself.
fn has_shape(signs: &[Sign], at: usize, shape: &str) -> bool {
    let rest = signs.get(at..).unwrap_or_default();
    let first = rest.iter().find(|sign| !sign.is_digit());
    let joint = first.map(|sign| sign.c).filter(|c| "-/.".contains(*c));
    shape.len() <= rest.len()
        && shape.chars().zip(rest).all(|(wanted, sign)| match wanted {
            'd' => sign.is_digit(),
            '-' => Some(sign.c) == joint,
            other => sign.c == other,
        })
}

/// Tells whether what is written with `joint` and ends before `at` goes on there.
fn goes_on(signs: &[Sign], at: usize, joint: char) -> bool {
    let is_digit = |at: usize| signs.get(at).is_some_and(Sign::is_digit);
    let is_joint = |sign: &Sign| sign.c == joint || "-/:".contains(sign.c);
    is_digit(at) || (signs.get(at).is_some_and(is_joint) && is_digit(at + 1))
}

/// Tells whether what begins at `at` goes on from a number right before it.
fn came_on(signs: &[Sign], at: usize) -> bool {
    at >= 2 && "-/.:".contains(signs[at - 1].c) && signs[at - 2].is_digit()
}

/// Returns the end of a date of this or the last century, such as 2026-11-21 or 21/11/2026,
/// with the time behind it.
fn date(signs: &[Sign], at: usize) -> Option<usize> {
    let ([year, first, second], joint) = if has_shape(signs, at, "dddd-dd-dd") {
        ([at, at + 5, at + 8], at + 4)
    } else if has_shape(signs, at, "dd-dd-dddd") {
        ([at + 6, at, at + 3], at + 2)
    } else {
        return None;
    };
    let is_year = (1900..2100).contains(&value(&signs[year..][..4]));
    let [first, second] = [first, second].map(|part| value(&signs[part..][..2]));
    let is_day = (1..=12).contains(&first.min(second)) && (1..=31).contains(&first.max(second));
    let end = at + 10;
    if !is_year || !is_day || came_on(signs, at) || goes_on(signs, end, signs[joint].c) {
        return None;
    }
    let time = has_shape(signs, end, " ").then(|| time(signs, end + 1));
    Some(time.flatten().unwrap_or(end))
}

/// Returns the end of a time of the day, such as 10:15 or 10:15:30.123+01:00.
fn time(signs: &[Sign], at: usize) -> Option<usize> {
    if !has_shape(signs, at, "dd:dd") || came_on(signs, at) {
        return None;
    }
    if value(&signs[at..][..2]) > 23 || value(&signs[at + 3..][..2]) > 59 {
        return None;
    }
    let minutes = at + 5;
    let seconds = match has_shape(signs, minutes, ":dd") {
        true => fraction(signs, minutes + 3),
        false => minutes,
    };
    let end = zone(signs, seconds);
    (!goes_on(signs, end, ':')).then_some(end)
}

/// Returns the end of the fraction of a second at `at`, or `at` where there is none: more
/// digits than nanoseconds have are something else.
fn fraction(signs: &[Sign], at: usize) -> usize {
    let digits = group(signs, at + 1);
    let is_joint = signs.get(at).is_some_and(|sign| ".,".contains(sign.c));
    match is_joint && (1..=FRACTION).contains(&digits.len()) {
        true => digits.end,
        false => at,
    }
}

/// Returns the end of the zone at `at`, or `at` where there is none: up to fourteen hours, and
/// quarters of them.
fn zone(signs: &[Sign], at: usize) -> usize {
    let minutes = match () {
        () if has_shape(signs, at, "+dd:dd") => at + 4,
        () if has_shape(signs, at, "+dddd") => at + 3,
        () => return at,
    };
    let is_zone =
        value(&signs[at + 1..][..2]) <= 14 && value(&signs[minutes..][..2]).is_multiple_of(15);
    if is_zone { minutes + 2 } else { at }
}
