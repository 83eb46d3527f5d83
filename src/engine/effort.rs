//! How much may be worked out in one run.
//!
//! Every claim has a limit of its own; without one for all of them together, a rule set with many
//! hard conditions would be looked at for hours.

use std::cell::Cell;

/// The most that all claims of a run may keep: what takes room took time, all of this some seconds.
const MOST_IN_A_RUN: usize = 15_000_000;
/// The most of it that claims about one thing may keep, so that others are decided too.
const MOST_OF_ONE: usize = 5_000_000;
/// What claims about one thing may keep however much was spent before. Nearly all need less.
const ALWAYS: usize = 20_000;

/// How much may still be worked out in a run.
pub struct Effort {
    left: Cell<usize>,
}

impl Default for Effort {
    /// Nothing was spent yet.
    fn default() -> Self {
        Self {
            left: Cell::new(MOST_IN_A_RUN),
        }
    }
}

impl Effort {
    /// Takes what claims about one thing may keep.
    pub(super) fn share(&self) -> Share<'_> {
        let given = self.left.get().clamp(ALWAYS, MOST_OF_ONE);
        Share {
            run: self,
            left: given,
        }
    }
}

/// How much may still be worked out about one thing.
pub(super) struct Share<'e> {
    run: &'e Effort,
    left: usize,
}

impl Share<'_> {
    /// Returns how much the next claim may keep, which may keep `most` at most.
    pub fn allows(&self, most: usize) -> usize {
        most.min(self.left)
    }

    /// Notes how much was kept.
    pub fn spend(&mut self, kept: usize) {
        self.left = self.left.saturating_sub(kept);
        let left = self.run.left.get();
        self.run.left.set(left.saturating_sub(kept));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thing_leaves_something_for_the_others() {
        let run = Effort::default();
        for _ in 0..10 {
            let mut share = run.share();
            while share.allows(1_000_000) > 0 {
                share.spend(share.allows(1_000_000));
            }
        }
        assert_eq!(run.left.get(), 0);
        assert_eq!(run.share().allows(usize::MAX), ALWAYS);
    }

    #[test]
    fn all_things_together_end() {
        let run = Effort::default();
        let given: usize = (0..3)
            .map(|_| {
                let mut share = run.share();
                let given = share.allows(usize::MAX);
                share.spend(given);
                given
            })
            .sum();
        assert_eq!(given, MOST_IN_A_RUN);
    }
}
