//! A part of a compiled rule set that stays bytes until somebody looks at it.
//!
//! A run looks at a few dozen of the thousands of entries that the program brings along. Rule sets
//! that are read from files have every part at hand. Knows nothing of what the parts are.

use serde::de::{self, Deserializer, Visitor};
use serde::ser::{self, Serializer};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::OnceLock;
use typed_index_collections::TiVec;

/// A part of a rule set, which is decoded when it is first looked at.
#[derive(Clone)]
pub struct Stored<T> {
    bytes: &'static [u8],
    /// Boxed, since lists of parts that nobody looks at are to stay small.
    part: OnceLock<Box<T>>,
}

/// Why decoding cannot fail.
const SOUND: &str = "the build script wrote it from this type";

impl<T: Deserialize<'static>> Deref for Stored<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.part
            .get_or_init(|| Box::new(postcard::from_bytes(self.bytes).expect(SOUND)))
    }
}

impl<T> Stored<T> {
    /// Returns what the part begins with; `None` where it is at hand.
    pub fn opening<F: Deserialize<'static>>(&self) -> Option<F> {
        match self.part.get() {
            Some(_) => None,
            None => Some(postcard::take_from_bytes(self.bytes).expect(SOUND).0),
        }
    }
}

impl<K, T: Deserialize<'static>> Stored<TiVec<K, T>> {
    /// Returns how long the list is, without looking at its entries.
    pub fn len(&self) -> usize {
        match self.part.get() {
            Some(list) => list.len(),
            // A list begins with its length (postcard's wire format).
            None => self.opening().expect(SOUND),
        }
    }

    /// Tells whether the list has no entry.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns every position of the list, without looking at its entries.
    pub fn keys(&self) -> impl Iterator<Item = K> + use<K, T>
    where
        K: From<usize>,
    {
        (0..self.len()).map(K::from)
    }
}

impl<T> From<T> for Stored<T> {
    fn from(part: T) -> Self {
        Self {
            bytes: &[],
            part: OnceLock::from(Box::new(part)),
        }
    }
}

impl<A, T: FromIterator<A>> FromIterator<A> for Stored<T> {
    fn from_iter<I: IntoIterator<Item = A>>(entries: I) -> Self {
        Self::from(T::from_iter(entries))
    }
}

impl<'s, T: Deserialize<'static>> IntoIterator for &'s Stored<T>
where
    &'s T: IntoIterator,
{
    type Item = <&'s T as IntoIterator>::Item;
    type IntoIter = <&'s T as IntoIterator>::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        (**self).into_iter()
    }
}

impl<T: Deserialize<'static> + PartialEq> PartialEq for Stored<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Deserialize<'static> + Eq> Eq for Stored<T> {}

impl<T: Deserialize<'static> + fmt::Debug> fmt::Debug for Stored<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Deserialize<'static> + Serialize> Serialize for Stored<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bytes = postcard::to_stdvec(&**self).map_err(ser::Error::custom)?;
        serializer.serialize_bytes(&bytes)
    }
}

impl<'de: 'static, T> Deserialize<'de> for Stored<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(Borrowed(PhantomData))
    }
}

/// Takes the bytes of a part as they are.
struct Borrowed<T>(PhantomData<T>);

impl<'de: 'static, T> Visitor<'de> for Borrowed<T> {
    type Value = Stored<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the bytes of a part")
    }

    fn visit_borrowed_bytes<E: de::Error>(self, bytes: &'de [u8]) -> Result<Stored<T>, E> {
        Ok(Stored {
            bytes,
            part: OnceLock::new(),
        })
    }
}
