//! Runs of digits.
//!
//! Decides which groups of digits belong to one run: what no letter, no date and,
//! as between amounts, no currency stands between. Whether a part of one is a number is not asked here.

use super::groups::{Group, Joint};
use super::part::Part;
use super::ranges::CARD_DIGITS;
use super::skips;
use super::text::Text;

/// Returns all runs of at least as many digits as the shortest card number has.
pub(super) fn runs(text: &Text) -> Vec<Part<'_>> {
    let mut found = Vec::new();
    let mut end = 0;
    for (first, group) in text.groups.iter().enumerate() {
        if group.at.start < end {
            continue;
        }
        if let Some(token) = skips::end_around(text, group.at.start) {
            end = token;
            continue;
        }
        let last = last_of_run(text, first);
        end = text.groups[last].at.end;
        found.push(Part::whole(&text.signs, &text.groups[first..=last]));
    }
    found.retain(|run| run.count() >= *CARD_DIGITS.start());
    found
}

/// Returns the last group of the run that begins with the group `first`.
fn last_of_run(text: &Text, first: usize) -> usize {
    let goes_on = |last: &usize| {
        let group = &text.groups[*last];
        group.joint.is_some_and(|joint| {
            let next = &text.groups[last + 1];
            is_of_one_run(group, joint, next) && skips::end(text, next.at.start).is_none()
        })
    };
    let mut groups = first..text.groups.len();
    groups.find(|last| !goes_on(last)).unwrap_or(first)
}

/// The fewest digits of a group that a currency may join to another one: nobody writes amounts of
/// four digits with nothing but that between them.
const FEWEST_AT_CURRENCY: usize = 4;

/// Tells whether what stands between two groups leaves them in one run.
fn is_of_one_run(group: &Group, joint: Joint, next: &Group) -> bool {
    let are_large = [group, next].map(|group| group.at.len() >= FEWEST_AT_CURRENCY);
    !joint.is_currency() || (joint.sign != '%' && joint.is_one_sign() && are_large == [true; 2])
}
