//! Groups of digits that stand beside each other.
//!
//! Decides nothing: says of some groups what they are like, whoever asks and whatever for.

use super::digits::{Sign, value, values};
use super::groups::{Group, Joint};
use super::identifiers::has_plus;
use super::ranges::CARD_DIGITS;
use std::ops::Range;

/// Some neighbouring groups of a run.
pub(super) struct Part<'t> {
    /// The signs of the text.
    pub signs: &'t [Sign],
    /// The groups of the whole run.
    pub run: &'t [Group],
    /// Which of them are its own.
    pub own: Range<usize>,
}

impl<'t> Part<'t> {
    /// Makes one of a whole run.
    pub fn whole(signs: &'t [Sign], run: &'t [Group]) -> Self {
        let own = 0..run.len();
        Self { signs, run, own }
    }

    /// Returns every part of its run that is as long as a card number, and each longer group.
    pub fn parts(&self) -> impl Iterator<Item = Part<'t>> + use<'t> {
        let (signs, run) = (self.signs, self.run);
        (0..run.len()).flat_map(move |first| {
            let sizes = run[first..].iter().map(|group| group.at.len());
            let counts = sizes.scan(0, |count, size| {
                *count += size;
                Some(*count)
            });
            let is_short = move |(end, count): &(usize, usize)| {
                *end == first + 1 || count <= CARD_DIGITS.end()
            };
            let parts = (first + 1..).zip(counts).take_while(is_short);
            let parts = parts.filter(|(_, count)| count >= CARD_DIGITS.start());
            parts.map(move |(end, _)| Part {
                signs,
                run,
                own: first..end,
            })
        })
    }

    fn part(&self, own: Range<usize>) -> Part<'t> {
        let (signs, run) = (self.signs, self.run);
        Part { signs, run, own }
    }

    fn groups(&self) -> &'t [Group] {
        &self.run[self.own.clone()]
    }

    /// Returns where it stands among the signs.
    pub fn at(&self) -> Range<usize> {
        let groups = self.groups();
        groups[0].at.start..groups[groups.len() - 1].at.end
    }

    /// Returns how many digits each of its groups has.
    pub fn sizes(&self) -> impl Iterator<Item = usize> {
        self.groups().iter().map(|group| group.at.len())
    }

    /// Returns how many digits it has.
    pub fn count(&self) -> usize {
        self.sizes().sum()
    }

    /// Returns its digits.
    pub fn digits(&self) -> Vec<u8> {
        values(&self.signs[self.at()])
    }

    /// Returns what its groups are as numbers.
    pub fn values(&self) -> Vec<u64> {
        let groups = self.groups().iter();
        let values = groups.map(|group| value(&self.signs[group.at.clone()]));
        values.collect()
    }

    /// Returns what stands between its groups.
    pub fn joints(&self) -> impl Iterator<Item = Joint> {
        let groups = self
            .groups()
            .split_last()
            .map_or(&[][..], |(_, groups)| groups);
        groups.iter().filter_map(|group| group.joint)
    }

    /// Tells whether all of its groups but the last have four digits or more.
    pub fn has_large_groups(&self) -> bool {
        self.sizes().take(self.own.len() - 1).all(|size| size >= 4)
    }

    /// Tells whether the same stands between all of its groups.
    pub fn is_even(&self) -> bool {
        let first = self.joints().next();
        self.joints().all(|joint| Some(joint) == first)
    }

    /// Tells whether something else stands around its groups than between them, or nothing.
    pub fn is_apart(&self) -> bool {
        let before = self.own.start.checked_sub(1);
        let after = (self.own.end < self.run.len()).then_some(self.own.end - 1);
        let around = [before, after].into_iter().flatten();
        let mut around = around.map(|at| self.run[at].joint);
        let between = self.joints().next();
        between.is_none() || around.all(|joint| joint != between)
    }

    /// Returns the groups of the run behind it: none, or at most `most`.
    pub fn rest(&self, most: usize) -> Option<Part<'t>> {
        let rest = self.own.end..self.run.len();
        (1..=most).contains(&rest.len()).then(|| self.part(rest))
    }

    /// Returns the parts between the joints that `is_between` picks.
    pub fn split(&self, is_between: impl Fn(Joint) -> bool) -> Vec<Part<'t>> {
        let is_last = |group: &Group| group.joint.is_some_and(&is_between);
        let parts = self.groups().split_inclusive(is_last);
        parts
            .map(|groups| Part::whole(self.signs, groups))
            .collect()
    }

    /// Tells whether letters stand at both ends of its run, as in names that machines give.
    pub fn is_in_name(&self) -> bool {
        let run = self.part(0..self.run.len()).at();
        let sign = |at: Option<usize>| self.signs.get(at?);
        let around = [sign(run.start.checked_sub(1)), sign(Some(run.end))];
        let mut around = around.into_iter();
        around.all(|sign| sign.is_some_and(|sign| sign.c.is_ascii_alphabetic()))
    }

    /// Tells whether the plus sign of a telephone number stands before its run.
    pub fn has_plus(&self) -> bool {
        has_plus(self.signs, self.run[0].at.start)
    }
}
