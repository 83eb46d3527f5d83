//! What it all came to: how many records, of which kinds, with which causes.

use super::fault::Wrong;
use crate::engine::{Status, Verdict};
use crate::rules::{CauseIndex, RuleSet};
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

/// How often a cause was told with each verdict.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Count {
    /// It was proved.
    pub confirmed: u64,
    /// It was pointed at.
    pub likely: u64,
    /// Answers contradicted each other about it.
    pub contradiction: u64,
}

impl Count {
    /// Returns how often it was told.
    pub fn all(self) -> u64 {
        self.confirmed + self.likely + self.contradiction
    }
}

/// What records came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tally {
    /// How many were diagnosed.
    pub diagnosed: u64,
    /// How many were not: nothing was found.
    pub undecided: u64,
    /// In how many answers contradict each other.
    pub contradictions: u64,
    /// Of those, how many were diagnosed all the same.
    pub found_beside: u64,
    /// How many were wrong, and how.
    pub errors: BTreeMap<Wrong, u64>,
    /// How often each cause was told.
    pub causes: TiVec<CauseIndex, Count>,
}

impl Tally {
    /// Begins to count.
    pub fn new(rules: &RuleSet) -> Self {
        Self {
            diagnosed: 0,
            undecided: 0,
            contradictions: 0,
            found_beside: 0,
            errors: BTreeMap::new(),
            causes: rules.causes.iter().map(|_| Count::default()).collect(),
        }
    }

    /// Returns how many records there were.
    pub fn records(&self) -> u64 {
        self.diagnosed + self.undecided + self.contradictions + self.wrong()
    }

    /// Returns how many were wrong.
    pub fn wrong(&self) -> u64 {
        self.errors.values().sum()
    }

    /// Returns in how many no cause was proved or pointed at.
    pub fn not_found(&self) -> u64 {
        self.undecided + self.contradictions - self.found_beside
    }

    pub(super) fn add(
        &mut self,
        status: Status,
        is_found: bool,
        causes: impl Iterator<Item = (CauseIndex, Verdict)>,
    ) {
        match status {
            Status::Diagnosed => self.diagnosed += 1,
            Status::Undecided => self.undecided += 1,
            Status::Contradiction => {
                self.contradictions += 1;
                self.found_beside += u64::from(is_found);
            }
        }
        for (cause, verdict) in causes {
            let count = &mut self.causes[cause];
            match verdict {
                Verdict::Confirmed => count.confirmed += 1,
                Verdict::Likely => count.likely += 1,
                Verdict::Contradiction => count.contradiction += 1,
                Verdict::Possible | Verdict::RuledOut => {}
            }
        }
    }

    pub(super) fn add_wrong(&mut self, wrong: Wrong) {
        *self.errors.entry(wrong).or_default() += 1;
    }

    /// Adds what other records came to.
    pub(super) fn add_all(&mut self, other: &Self) {
        self.diagnosed += other.diagnosed;
        self.undecided += other.undecided;
        self.contradictions += other.contradictions;
        self.found_beside += other.found_beside;
        for (wrong, count) in &other.errors {
            *self.errors.entry(*wrong).or_default() += count;
        }
        for (count, other) in self.causes.iter_mut().zip(&other.causes) {
            count.confirmed += other.confirmed;
            count.likely += other.likely;
            count.contradiction += other.contradiction;
        }
    }

    /// Returns the causes that were told, the most frequent first.
    pub fn frequent(&self) -> Vec<(CauseIndex, Count)> {
        let told = self.causes.iter_enumerated();
        let told = told.filter(|(_, count)| count.all() > 0);
        let mut told: Vec<(CauseIndex, Count)> = told.map(|(at, count)| (at, *count)).collect();
        told.sort_by_key(|(at, count)| (std::cmp::Reverse(count.all()), *at));
        told
    }
}
