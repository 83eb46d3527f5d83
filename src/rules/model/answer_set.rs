//! Sets of answers to one question, small enough to copy.

use super::position::AnswerIndex;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// The most answers that one question may have.
pub const MAX_ANSWERS: usize = 256;

/// A set of answers to one question, by their position.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct AnswerSet([u64; MAX_ANSWERS / 64]);

impl AnswerSet {
    /// Returns the set of the first `count` answers.
    pub fn first(count: usize) -> Self {
        let mut words = [0; MAX_ANSWERS / 64];
        for (at, word) in words.iter_mut().enumerate() {
            *word = match count.saturating_sub(at * 64) {
                left @ 0..64 => (1 << left) - 1,
                _ => u64::MAX,
            };
        }
        Self(words)
    }

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

/// Written as bytes, eight answers each, up to the last that holds one: most sets are one byte.
impl Serialize for AnswerSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bytes: Vec<u8> = self.0.iter().flat_map(|word| word.to_le_bytes()).collect();
        let used = bytes.iter().rposition(|byte| *byte != 0);
        serializer.serialize_bytes(&bytes[..used.map_or(0, |last| last + 1)])
    }
}

impl<'de> Deserialize<'de> for AnswerSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(Bytes)
    }
}

struct Bytes;

impl Visitor<'_> for Bytes {
    type Value = AnswerSet;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at most {} bytes", MAX_ANSWERS / 8)
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<AnswerSet, E> {
        let mut set = AnswerSet::default();
        if bytes.len() > MAX_ANSWERS / 8 {
            return Err(E::invalid_length(bytes.len(), &self));
        }
        for (word, bytes) in set.0.iter_mut().zip(bytes.chunks(8)) {
            let mut eight = [0; 8];
            eight[..bytes.len()].copy_from_slice(bytes);
            *word = u64::from_le_bytes(eight);
        }
        Ok(set)
    }
}
