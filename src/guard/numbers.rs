//! Which parts of a run of digits are a card number.
//!
//! Decides what belongs together. A number may be written in any groups with any signs
//! between them; but so may a list of codes, of amounts or of addresses. What is written in
//! groups of four or more, in one, or evenly from end to end is taken for a number; a row of
//! small groups with commas and spaces between them, `05, 51, 54`, for a list. Where commas
//! stand between groups, a number counts only with its check digit.

use super::beside::says;
use super::identifiers::{are_dialled, is_fraction};
use super::lists::is_list;
use super::part::Part;
use super::ranges::{CARD_DIGITS, Fit, is_card_number, is_test_number};
use super::runs::runs;
use super::secret::{Found, Secret};
use super::stretches::Stretches;
use super::text::Text;
use super::words::{CARD, REFERENCE};

/// Returns the card numbers of a text.
pub(super) fn find(text: &Text) -> Vec<Found> {
    let runs = runs(text).into_iter();
    runs.flat_map(|run| secrets(&run, text)).collect()
}

/// Returns all runs that are as long as a card number or longer.
pub(super) fn long(text: &Text) -> Vec<Found> {
    let runs = runs(text).into_iter().filter(|run| !run.is_in_name());
    let found = runs.map(|run| Found::new(Secret::CardNumber, &text.signs, &run.at()));
    found.collect()
}

/// Returns the parts of a run that are a secret.
fn secrets(run: &Part, text: &Text) -> Vec<Found> {
    let found = |secret, part: &Part| Found::new(secret, &text.signs, &part.at());
    let is_as_long = CARD_DIGITS.contains(&run.count());
    if is_as_long && !run.is_in_name() && says(&text.signs, &run.at(), CARD) {
        return vec![found(kind(&run.digits()), run)];
    }
    let parts = run.parts();
    let mut found: Vec<Found> = parts
        .filter_map(|part| Some(found(secret(&part)?, &part)))
        .collect();
    spread_tests(&mut found);
    found
}

/// Makes a part of a published number of everything that overlaps with one: what is around
/// it, such as an expiry date, makes no other number of it.
fn spread_tests(found: &mut [Found]) {
    let is_test = |found: &&Found| found.secret == Secret::TestNumber;
    let tests = found.iter().filter(is_test).map(|found| found.at.clone());
    let tests = Stretches::new(tests);
    for Found { secret, at } in found {
        if tests.over(at).next().is_some() {
            *secret = Secret::TestNumber;
        }
    }
}

fn kind(digits: &[u8]) -> Secret {
    match is_test_number(digits) {
        true => Secret::TestNumber,
        false => Secret::CardNumber,
    }
}

/// Tells what the groups of a part are together.
fn secret(part: &Part) -> Option<Secret> {
    let digits = part.digits();
    // Published numbers begin as others do and are as long.
    if is_card_number(&digits, Fit::Near) && is_one(part, &digits) {
        let kind = kind(&digits);
        let counts = kind == Secret::TestNumber || may_be_mistyped(part);
        return (counts || is_card_number(&digits, Fit::Exact)).then_some(kind);
    }
    let is_group = part.own.len() == 1 && !part.is_in_name();
    (is_group && opens_with_card(&digits)).then_some(Secret::CardNumber)
}

/// Tells whether groups are written as parts of one number, and not as several.
fn is_one(part: &Part, digits: &[u8]) -> bool {
    let is_usual = part.has_large_groups();
    let is_row = part.is_apart() && part.is_even();
    if part.is_in_name() && !is_usual {
        return false;
    }
    let is_even = is_usual || part.is_even();
    if part.own.start == 0 && part.has_plus() && (are_dialled(digits) || !is_even) {
        return false;
    }
    match part.own.len() {
        1 => !is_fraction(part.signs, &part.at()),
        groups if is_usual => {
            !part.joints().any(|joint| joint.is_of_list()) || (is_row && groups > 2)
        }
        _ => (has_all(part) || is_row) && !is_list(part),
    }
}

/// Tells whether a part is all of its run, or all but the expiry date and the security code.
fn has_all(part: &Part) -> bool {
    let has_expiry = || part.rest(3).is_some_and(|rest| is_expiry(&rest));
    part.own.len() == part.run.len() || (part.own.start == 0 && has_expiry())
}

/// Tells whether a number is written so plainly that it counts with a wrong check digit too.
fn may_be_mistyped(part: &Part) -> bool {
    part.has_large_groups()
        && part.is_even()
        && !part
            .joints()
            .any(|joint| joint.has_comma() || joint.has_break)
        && !part.is_in_name()
        && !part.has_plus()
        && (part.is_apart() || has_all(part))
        && !says(part.signs, &part.at(), REFERENCE)
}

/// Tells whether groups are an expiry date, a security code or both.
fn is_expiry(part: &Part) -> bool {
    let sizes: Vec<usize> = part.sizes().collect();
    let first = part.values()[0];
    match sizes.as_slice() {
        [3 | 4] | [4, 3 | 4] => true,
        [1 | 2, 2 | 4] | [1 | 2, 2 | 4, 3 | 4] => (1..=12).contains(&first),
        [6] | [6, 3 | 4] => (1..=12).contains(&(first / 10_000)),
        _ => false,
    }
}

/// Tells whether digits open with a card number that an expiry date and perhaps a security
/// code stand right behind.
fn opens_with_card(digits: &[u8]) -> bool {
    let is_opened = |length: usize| {
        let parts = digits.split_at_checked(length);
        let (number, rest) = parts.unwrap_or_default();
        is_glued_expiry(rest) && is_card_number(number, Fit::Exact)
    };
    [13, 14, 15, 16, 19].into_iter().any(is_opened)
}

/// Tells whether digits are `1229`, `2912` or `122029`, with or without a code behind.
fn is_glued_expiry(digits: &[u8]) -> bool {
    let pair = |at: usize| digits[at] * 10 + digits[at + 1];
    let is_month = |at: usize| (1..=12).contains(&pair(at));
    let is_year = |at: usize| (20..50).contains(&pair(at));
    match digits.len() {
        4 | 7 | 8 => (is_month(0) && is_year(2)) || (is_year(0) && is_month(2)),
        6 | 9 | 10 => is_month(0) && pair(2) == 20,
        _ => false,
    }
}
