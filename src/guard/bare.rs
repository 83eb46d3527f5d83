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
use super::stretches::Stretches;

/// The fewest digits of a number in small groups: shorter ones are dates and telephone numbers.
const FEWEST_IN_SMALL_GROUPS: usize = 14;
/// The fewest digits of a number in two groups.
const FEWEST_IN_TWO: usize = 16;

/// Returns where numbers stand among signs.
pub(super) fn numbers(signs: &[Sign], groups: &[Group]) -> Stretches {
    // A number that was folded into lines is one as well.
    let groups: Vec<Group> = groups.iter().map(Group::on_one_line).collect();
    let runs = groups.split_inclusive(|group| group.joint.is_none());
    let runs = runs.map(|run| Part::whole(signs, run));
    let numbers = runs.flat_map(|run| run.parts()).filter(is_number);
    Stretches::new(numbers.map(|number| number.at()))
}

fn is_number(part: &Part) -> bool {
    let is_phone = |digits: &[u8]| part.own.start == 0 && part.has_plus() && are_dialled(digits);
    let is_card = |digits: &[u8]| is_card_number(digits, Fit::Exact) && !is_phone(digits);
    is_one(part) && is_card(&part.digits())
}

/// Tells whether groups are written as one number is, and not as a list of several.
fn is_one(part: &Part) -> bool {
    let mut joints = part.joints();
    let is_list = joints.next().is_some_and(|joint| joint.is_of_list());
    let is_row = match part.own.len() {
        1 => !is_fraction(part.signs, &part.at()),
        // Two numbers may stand beside each other, such as a reference and the day of a date.
        2 => !is_list && part.count() >= FEWEST_IN_TWO && part.sizes().all(|size| size >= 6),
        _ if part.has_large_groups() => part.is_apart() || !is_list,
        // Short codes come in pairs, and so do the parts of dates and times.
        _ if is_list || part.sizes().all(|size| size == 2) => false,
        _ => part.is_apart() && part.count() >= FEWEST_IN_SMALL_GROUPS,
    };
    is_row && part.is_even()
}

#[cfg(test)]
mod tests {
    use super::super::digits::simplified;
    use super::super::groups::groups;
    use super::*;

    /// Returns how many numbers there are by themselves, without the rest of the guard.
    fn count(text: &str) -> usize {
        let signs = simplified(text);
        numbers(&signs, &groups(&signs)).iter().count()
    }

    #[test]
    fn sees_a_number_behind_anything() {
        for before in [
            "10:15:30,",
            "10:15:30.",
            "2026-11-21 ",
            "2026-11-21,",
            "12:00+",
            "EUR 12,",
            "$",
            "51,54,",
            "05, 51, ",
            "+886 2 2345 6789, ",
            "1.0.",
            "NL91ABNA0417164300,",
            "x",
            "^",
        ] {
            for number in [
                "4929722653797141",
                "4929 7226 5379 7141",
                "4929-7226-5379-7141",
            ] {
                assert_eq!(count(&format!("{before}{number}")), 1, "{before}{number}");
                assert_eq!(count(&format!("{number} 10:15:30.5")), 1, "{number}");
            }
        }
    }

    /// All of these have a right check digit.
    #[test]
    fn the_smaller_the_groups_the_longer_a_number_is() {
        for (text, numbers) in [
            ("4929722653793", 1),
            ("492 972 265 379 3", 0),
            ("361 234 567 890 13", 1),
            ("36123456 789013", 0),
            ("37123456 7890120", 0),
            ("49297226 53797141", 1),
            ("492972 2653797141", 1),
            ("49297 22653797141", 0),
            ("36 97 53 61 42 83 95", 0),
        ] {
            assert_eq!(count(text), numbers, "{text}");
        }
    }
}
