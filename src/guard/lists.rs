//! Rows of small groups that are a list of something else: codes, addresses, times, amounts.
//!
//! Decides what a row of groups is by what stands between them and by their sizes. Only what
//! is not written as most card numbers are is asked about here.

use super::part::Part;

/// The most digits that card numbers have which are never written in pairs.
const MOST_IN_PAIRS: usize = 14;

/// Tells whether groups are a list of something else.
pub(super) fn is_list(part: &Part) -> bool {
    are_listed(part)
        || are_codes(part)
        || are_addresses(part)
        || are_times(part)
        || are_amounts(part)
}

/// Tells whether groups are listed as people list small numbers: `05, 51, 54`.
fn are_listed(part: &Part) -> bool {
    match part.is_even() {
        true => {
            part.joints().all(|joint| joint.is_of_list())
                && part.sizes().all(|size| (2..=3).contains(&size))
        }
        false => part
            .joints()
            .any(|joint| joint.has_space && !joint.is_space()),
    }
}

/// Tells whether groups are codes in pairs. No card number as short as this is written so, and
/// hardly one ascends from pair to pair.
fn are_codes(part: &Part) -> bool {
    let ascends = || part.values().is_sorted_by(|one, next| one < next);
    part.joints().all(|joint| joint.is(',') || joint.is_space())
        && part.sizes().all(|size| size == 2)
        && (part.count() <= MOST_IN_PAIRS || ascends())
}

/// Tells whether groups are addresses of machines: four numbers up to 255 with dots.
fn are_addresses(part: &Part) -> bool {
    let addresses = part.split(|joint| !joint.is('.'));
    let mut sizes = addresses.iter().map(|address| address.sizes().count());
    sizes.all(|size| size == 4) && part.values().iter().all(|value| *value <= 255)
}

/// Tells whether groups are times of the day with nothing but space between them.
fn are_times(part: &Part) -> bool {
    let times = part.split(|joint| joint.is_space());
    times.iter().all(|time| {
        let mut limits = [24, 60, 60].into_iter().zip(time.values());
        (2..=3).contains(&time.sizes().count())
            && time.sizes().all(|size| size == 2)
            && limits.all(|(limit, value)| value < limit)
            && time.joints().all(|joint| joint.is(':'))
    })
}

/// Tells whether groups are two or more amounts with cents: `1,500.00 2.300,50`.
fn are_amounts(part: &Part) -> bool {
    let amounts = part.split(|joint| joint.has_space);
    amounts.len() > 1 && amounts.iter().all(is_amount)
}

fn is_amount(part: &Part) -> bool {
    let sizes: Vec<usize> = part.sizes().collect();
    let [first, thousands @ .., cents] = sizes.as_slice() else {
        return false;
    };
    *first <= 3
        && thousands.iter().all(|size| *size == 3)
        && *cents == 2
        && part.joints().all(|joint| ",.'’".contains(joint.sign))
}
