//! The messages of one locale, by name, not parsed yet.
//!
//! A run prints a few dozen of a thousand messages, so each is parsed only when
//! it is wanted.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The messages of one locale, sorted by name, as Fluent text.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Index<'a> {
    #[serde(borrow)]
    entries: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl<'a> Index<'a> {
    /// Takes messages as pairs of a name and Fluent text.
    pub fn new<S: Into<Cow<'a, str>>>(entries: impl IntoIterator<Item = (S, S)>) -> Self {
        let mut entries: Vec<_> = entries
            .into_iter()
            .map(|(id, text)| (id.into(), text.into()))
            .collect();
        entries.sort();
        Self { entries }
    }

    /// Returns the Fluent text of the message of that name.
    pub fn get(&self, id: &str) -> Option<&str> {
        let at = self
            .entries
            .binary_search_by(|(known, _)| known.as_ref().cmp(id))
            .ok()?;
        Some(&self.entries[at].1)
    }

    /// Returns the names of all messages, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(id, _)| id.as_ref())
    }
}
