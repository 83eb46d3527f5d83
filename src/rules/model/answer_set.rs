//! Sets of answers to one question, small enough to copy.

use super::position::AnswerIndex;
use serde::{Deserialize, Serialize};

/// The most answers that one question may have.
pub const MAX_ANSWERS: usize = 256;

/// A set of answers to one question, by their position.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct AnswerSet([u64; MAX_ANSWERS / 64]);

impl AnswerSet {
    /// Tells whether `answer` is in the set.
    #[inline]
    pub fn contains(&self, answer: AnswerIndex) -> bool {
        let at: usize = answer.into();
        self.0[at / 64] >> (at % 64) & 1 == 1
    }

    /// Adds `answer`.
    pub fn insert(&mut self, answer: AnswerIndex) {
        let at: usize = answer.into();
        self.0[at / 64] |= 1 << (at % 64);
    }

    /// Tells whether the two sets share an answer.
    #[inline]
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }

    /// Tells whether every answer of the set is in `other`.
    #[inline]
    pub fn is_subset(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a & !b == 0)
    }

    /// Returns the answers of either set.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        self.with(other, |a, b| a | b)
    }

    /// Returns the answers of both sets.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        self.with(other, |a, b| a & b)
    }

    /// Returns the answers of the set that are not in `other`.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        self.with(other, |a, b| a & !b)
    }

    #[inline]
    fn with(&self, other: &Self, join: impl Fn(u64, u64) -> u64) -> Self {
        let mut words = self.0;
        for (word, other) in words.iter_mut().zip(&other.0) {
            *word = join(*word, *other);
        }
        Self(words)
    }

    /// Tells whether the set holds just one answer.
    #[inline]
    pub fn is_single(&self) -> bool {
        self.0.iter().map(|word| word.count_ones()).sum::<u32>() == 1
    }

    /// Tells whether the set holds nothing.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Returns how many answers it holds.
    pub fn len(&self) -> usize {
        let ones = self.0.iter().map(|word| word.count_ones());
        usize::try_from(ones.sum::<u32>()).unwrap_or(usize::MAX)
    }

    /// Returns the answers in order.
    pub fn iter(&self) -> impl Iterator<Item = AnswerIndex> + '_ {
        (0..).step_by(64).zip(self.0).flat_map(|(first, word)| {
            // What is left of the word once its lowest answer is taken.
            let left = |word: u64| Some(word & word.wrapping_sub(1)).filter(|left| *left != 0);
            let words = Some(word).filter(|word| *word != 0);
            std::iter::successors(words, move |word| left(*word)).map(move |word| {
                let lowest = usize::try_from(word.trailing_zeros()).unwrap_or_default();
                AnswerIndex::from(first + lowest)
            })
        })
    }
}

impl FromIterator<AnswerIndex> for AnswerSet {
    fn from_iter<I: IntoIterator<Item = AnswerIndex>>(answers: I) -> Self {
        let mut set = Self::default();
        for answer in answers {
            set.insert(answer);
        }
        set
    }
}
