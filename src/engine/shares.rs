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

/// Sorts by worth; what is as good as equal stands in the author's order.
pub(super) fn sort_best_first(ranked: &mut [(f64, usize)]) {
    ranked.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let mut from = 0;
    while from < ranked.len() {
        let worth = ranked[from].0;
        let alike = ranked[from..]
            .iter()
            .take_while(|(other, _)| worth - other < 1e-9)
            .count();
        ranked[from..from + alike].sort_by_key(|(_, at)| *at);
        from += alike;
    }
}
