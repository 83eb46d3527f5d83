//! Values that know where they stand.
//!
//! Decides how a part of a file that is wrong is told from one that is not there:
//! a field is a [`Spanned`] where it must be there, an `Option` of one where it
//! may be, a [`List`] or [`Entries`] where nothing means none.

use crate::rules::model::{FileIndex, Place};
use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// A value and where it stands. `None` where it is missing or none of its kind; that was
/// reported when it was read.
#[derive(Clone, PartialEq, Debug)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(inline, transparent, description = ""))]
pub struct Spanned<T> {
    /// Where it stands; where it is missing, what it is missing from.
    #[cfg_attr(test, schemars(skip))]
    pub at: Place,
    /// The value.
    #[cfg_attr(test, schemars(with = "T"))]
    pub value: Option<T>,
}

impl<T> Default for Spanned<T> {
    fn default() -> Self {
        let (at, value) = (Place::default(), None);
        Self { at, value }
    }
}

/// A text and where it stands.
pub type Text = Spanned<String>;
/// `true` or `false`, which is also what is meant where it is not there.
pub type Flag = Option<Spanned<bool>>;

/// Tells whether a flag is there and is `true`.
pub fn is_set(flag: &Flag) -> bool {
    flag.as_ref().is_some_and(|flag| flag.value == Some(true))
}

impl Text {
    /// Returns the text, or nothing where there is none.
    pub fn as_str(&self) -> &str {
        self.value.as_deref().unwrap_or_default()
    }
}

/// The name under which [`Spanned`] asks a reader for a place and a value.
pub(super) const SPANNED: &str = "Spanned";

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_tuple_struct(SPANNED, 4, SpannedVisitor(PhantomData))
    }
}

struct SpannedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SpannedVisitor<T> {
    type Value = Spanned<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a file, a line, a column and a value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
        let file: usize = parts.next_element()?.unwrap_or_default();
        let at = Place {
            file: FileIndex::from(file),
            line: parts.next_element()?.unwrap_or_default(),
            column: parts.next_element()?.unwrap_or_default(),
        };
        let value = parts.next_element()?;
        Ok(Spanned { at, value })
    }
}

/// A list; a single value counts as a list of one.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(inline, transparent, description = ""))]
pub struct List<T>(#[cfg_attr(test, schemars(with = "tests::OneOrMore<T>"))] pub Vec<Spanned<T>>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> List<T> {
    /// Returns the items that are of their kind, each with its place.
    pub fn iter(&self) -> impl Iterator<Item = (&T, Place)> {
        let items = self.0.iter();
        items.filter_map(|item| Some((item.value.as_ref()?, item.at)))
    }

    /// Tells whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl List<String> {
    /// Returns what to sort a name by that comes as early as it stands here, or else by itself.
    pub fn rank(&self, name: &str) -> (usize, String) {
        let listed = self.iter().position(|(known, _)| known == name);
        (listed.unwrap_or(usize::MAX), name.to_owned())
    }

    /// Returns the texts without their places.
    pub fn texts(&self) -> Vec<String> {
        self.iter().map(|(text, _)| text.clone()).collect()
    }
}

/// A list or a mapping that must be there.
#[derive(Clone, PartialEq, Debug, Default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(inline, transparent, description = ""))]
pub struct Required<T>(pub T);

impl<'de, T: Deserialize<'de> + Default> Deserialize<'de> for Required<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found = Spanned::deserialize(deserializer)?;
        Ok(Self(found.value.unwrap_or_default()))
    }
}

impl<T> std::ops::Deref for Required<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// The name under which [`Entries`] ask a reader for pairs of a key and a value.
pub(super) const ENTRIES: &str = "$entries";

/// A mapping whose keys are names, in the order of the file.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename = "$entries")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(inline, transparent, description = ""))]
pub struct Entries<T>(
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, T>"))]
    pub  Vec<(Text, Spanned<T>)>,
);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Entries<T> {
    /// Returns the entries that are of their kind: the name, what it names, and where that
    /// stands.
    pub fn iter(&self) -> impl Iterator<Item = (&Text, &T, Place)> {
        let entries = self.0.iter();
        entries.filter_map(|(key, form)| Some((key, form.value.as_ref()?, form.at)))
    }

    /// Returns all names.
    pub fn names(&self) -> Vec<&str> {
        self.0.iter().map(|(key, _)| key.as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    /// What a list looks like to an editor.
    #[derive(schemars::JsonSchema)]
    #[schemars(inline, untagged, description = "")]
    #[allow(dead_code)] // only its schema is wanted
    pub enum OneOrMore<T> {
        One(T),
        More(Vec<T>),
    }
}
