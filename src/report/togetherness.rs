//! What stays on one line although a line may be broken there: a number with its unit, a name with
//! its number, who takes a step.
//!
//! Decides where a line that is full is broken best. Knows no language, only scripts.

use crate::l10n::is_chinese;
use unicode_width::UnicodeWidthStr;

/// The widest words in brackets that stay together.
const SHORT: usize = 24;

/// Returns where to break a line that is full at `end` and has `room` cells: there, or at one of the
/// breaks before it, which are sorted, where what belongs together would be torn.
pub(super) fn best_break(
    text: &str,
    earlier: impl DoubleEndedIterator<Item = usize>,
    end: usize,
    room: usize,
) -> usize {
    let mut before = std::iter::once(end).chain(earlier.rev());
    before.find(|at| !tears(text, *at, room)).unwrap_or(end)
}

/// Tells whether a break at `at` would tear apart what belongs together.
fn tears(text: &str, at: usize, room: usize) -> bool {
    let (before, after) = text.split_at(at);
    let Some(next) = after.chars().next() else {
        return false;
    };
    let last = last_word(before);
    let is_unit = next.is_alphabetic() && is_number(last);
    let is_count = next.is_ascii_digit() && is_name(last);
    is_unit || is_count || is_within_brackets(before, after, room.min(SHORT))
}

/// Returns the letters, digits and marks within numbers that stand right before a break.
fn last_word(before: &str) -> &str {
    let before = before.trim_end();
    let is_part = |c: char| (c.is_alphanumeric() && !is_chinese(c)) || ".,–-/".contains(c);
    let start = before.trim_end_matches(is_part).len();
    &before[start..]
}

fn is_number(word: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || ".,–-/".contains(c);
    word.ends_with(|c: char| c.is_ascii_digit()) && word.chars().all(is_part)
}

/// Tells whether a word is a name as in "November 21": it has a capital.
fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic)
}

/// Tells whether a break is within brackets as who takes a step stands in, or how sure a cause is.
fn is_within_brackets(before: &str, after: &str, most: usize) -> bool {
    let Some(open) = before.rfind(['（', '[']) else {
        return false;
    };
    let inside = &before[open..];
    let close = after.find(['）', ']']);
    let is_short = |close: usize| inside.width() + after[..close].width() < most;
    !inside.contains(['）', ']']) && close.is_some_and(is_short)
}
