//! Runs of digits.
//!
//! Decides which groups of digits belong to one run: what no letter, no currency and no date
//! stands between. Whether a part of one is a number is not asked here.

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
        let joint = text.groups[*last].joint;
        let is_one_run = joint.is_some_and(|joint| !joint.is_currency());
        is_one_run && skips::end(text, text.groups[last + 1].at.start).is_none()
    };
    let mut groups = first..text.groups.len();
    groups.find(|last| !goes_on(last)).unwrap_or(first)
}
