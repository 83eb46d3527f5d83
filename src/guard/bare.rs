//! Card numbers by their digits alone, whatever stands around them: the last net.
//!
//! Decides which digits in a row of a text are a number as cards show it: with the beginning,
//! the length and the check digit of a network's numbers, written in one, in groups of four or
//! more, or evenly from end to end. Must not know what the guard on the way in lets pass: its
//! dates, times and lists are not asked here, so that a mistake in one of them is no hole in
//! both. What it lets pass itself is what proves itself, and only where it holds the whole number
//! ([`super::identifiers`]).

use super::digits::Sign;
use super::groups::Group;
use super::identifiers::{are_dialled, is_fraction};
use super::part::Part;
use super::ranges::{Fit, is_card_number};
use std::ops::Range;

/// The fewest digits of a number in small groups: shorter ones are dates and telephone numbers.
const FEWEST_IN_SMALL_GROUPS: usize = 14;
/// The fewest digits of a number in two groups.
const FEWEST_IN_TWO: usize = 16;

/// Returns where numbers stand among signs; those that overlap are one stretch.
pub(super) fn stretches(signs: &[Sign], groups: &[Group]) -> Vec<Range<usize>> {
    // A number that was folded into lines is one as well.
    let groups: Vec<Group> = groups.iter().map(Group::on_one_line).collect();
    let runs = groups.split_inclusive(|group| group.joint.is_none());
    let runs = runs.map(|run| Part::whole(signs, run));
    let numbers = runs.flat_map(|run| run.parts()).filter(is_number);
    let mut found: Vec<Range<usize>> = Vec::new();
    for Range { start, end } in numbers.map(|number| number.at()) {
        match found.last_mut() {
            Some(before) if start < before.end => before.end = before.end.max(end),
            _ => found.push(start..end),
        }
    }
    found
}

fn is_number(part: &Part) -> bool {
    let digits = part.digits();
    is_card_number(&digits, Fit::Exact)
        && is_one(part, digits.len())
        && !(part.own.start == 0 && part.has_plus() && are_dialled(&digits))
}

/// Tells whether groups are written as one number is, and not as a list of several.
fn is_one(part: &Part, digits: usize) -> bool {
    let is_list = part.joints().any(|joint| joint.is_of_list());
    match part.own.len() {
        _ if !part.is_even() => false,
        1 => !is_fraction(part.signs, &part.at()),
        // Two numbers may stand beside each other, such as a reference and the day of a date.
        2 => !is_list && digits >= FEWEST_IN_TWO && part.sizes().all(|size| size >= 6),
        _ if part.has_large_groups() => part.is_apart() || !is_list,
        // Short codes come in pairs, and so do the parts of dates and times.
        _ if part.sizes().all(|size| size == 2) => false,
        _ => part.is_apart() && !is_list && digits >= FEWEST_IN_SMALL_GROUPS,
    }
}
