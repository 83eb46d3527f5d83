//! Shares of a whole: the numbers that questions are chosen by.

/// Makes shares that sum to one; where nothing is known, equal ones.
pub(super) fn level<'s>(shares: impl Iterator<Item = &'s mut f64>) {
    let shares: Vec<&mut f64> = shares.collect();
    let sum: f64 = shares.iter().map(|share| **share).sum();
    let equal = 1.0 / count(shares.len().max(1));
    for share in shares {
        *share = if sum > 0.0 { *share / sum } else { equal };
    }
}

/// Returns a small count as a number to reckon with.
pub(super) fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::from(u32::MAX), f64::from)
}
