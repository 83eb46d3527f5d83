//! Stretches of a text, in order and apart from each other.
//!
//! Decides what overlaps: however many there are, each is found in a few steps.

use std::ops::Range;

/// Stretches of a text that do not overlap, in order.
pub(super) struct Stretches(Vec<Range<usize>>);

impl Stretches {
    /// Makes one of each row of stretches that overlap; they come in the order of their starts.
    pub fn new(all: impl Iterator<Item = Range<usize>>) -> Self {
        let mut found: Vec<Range<usize>> = Vec::new();
        for Range { start, end } in all {
            match found.last_mut() {
                Some(before) if start < before.end => before.end = before.end.max(end),
                _ => found.push(start..end),
            }
        }
        Self(found)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Range<usize>> {
        self.0.iter()
    }

    /// Returns those that have a part in another stretch.
    pub fn over(&self, other: &Range<usize>) -> impl Iterator<Item = &Range<usize>> {
        let first = self.0.partition_point(|one| one.end <= other.start);
        let end = other.end;
        self.0[first..]
            .iter()
            .take_while(move |one| one.start < end)
    }
}
