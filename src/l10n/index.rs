//! The messages of one locale, by name, not parsed yet.
//!
//! A run prints a few dozen of a thousand messages, so each is parsed only when
//! it is wanted, and finding it takes no more than a search in one text.

use std::borrow::Cow;
use std::cmp::Ordering;

/// The messages of one locale, sorted by name, as Fluent text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Index<'a> {
    /// Each message: its name, [`MARK`], its Fluent text.
    text: Cow<'a, str>,
    /// Where in `text` each message begins.
    starts: Cow<'a, [u32]>,
}

/// What stands between a name and its text; it occurs in neither.
const MARK: char = '\u{1f}';

impl Index<'static> {
    /// Takes messages as pairs of a name and Fluent text.
    pub fn new(entries: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut entries: Vec<_> = entries.into_iter().collect();
        entries.sort();
        let (mut text, mut starts) = (String::new(), Vec::with_capacity(entries.len()));
        for (id, fluent) in entries {
            starts.push(u32::try_from(text.len()).expect("the words of a locale fit"));
            text.push_str(&id);
            text.push(MARK);
            text.push_str(&fluent);
        }
        Self {
            text: text.into(),
            starts: starts.into(),
        }
    }
}

impl<'a> Index<'a> {
    /// Takes an index apart, to be stored.
    pub fn parts(&self) -> (&str, &[u32]) {
        (&self.text, &self.starts)
    }

    /// Puts an index together from what [`Index::parts`] gave.
    pub const fn from_parts(text: &'a str, starts: &'a [u32]) -> Self {
        Self {
            text: Cow::Borrowed(text),
            starts: Cow::Borrowed(starts),
        }
    }

    /// Returns the Fluent text of the message of that name.
    pub fn get(&self, id: &str) -> Option<&str> {
        let (mut low, mut high) = (0, self.starts.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let entry = self.entry(middle);
            match order(entry, id) {
                Ordering::Equal => return Some(parted(entry).1),
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// Returns the names of all messages, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        (0..self.starts.len()).map(|at| parted(self.entry(at)).0)
    }

    fn entry(&self, at: usize) -> &str {
        let place = |at: usize| {
            let start = self.starts.get(at).copied();
            start.map_or(self.text.len(), |start| start as usize)
        };
        &self.text[place(at)..place(at + 1)]
    }
}

/// Parts an entry into the name and the text of its message.
fn parted(entry: &str) -> (&str, &str) {
    entry.split_once(MARK).unwrap_or((entry, ""))
}

/// Compares the name of an entry with `id`, without looking for its end: the mark sorts before
/// whatever a name consists of.
fn order(entry: &str, id: &str) -> Ordering {
    let (entry, id) = (entry.as_bytes(), id.as_bytes());
    let (name, rest) = entry.split_at(id.len().min(entry.len()));
    let is_longer = rest.first().is_some_and(|next| char::from(*next) != MARK);
    name.cmp(id).then(is_longer.cmp(&false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_message_and_no_other() {
        let names = ["a", "a-b", "b", "ab", "z-1"];
        let pairs = names.map(|name| (name.to_owned(), format!("{name} = {name}!\n")));
        let index = Index::new(pairs);
        let (text, starts) = index.parts();
        let stored = Index::from_parts(text, starts);
        for name in names {
            assert_eq!(
                stored.get(name),
                Some(format!("{name} = {name}!\n").as_str())
            );
        }
        for name in ["", "a-", "aa", "zz", "a-b-c"] {
            assert_eq!(stored.get(name), None, "{name}");
        }
        assert_eq!(
            index.ids().collect::<Vec<_>>(),
            ["a", "a-b", "ab", "b", "z-1"]
        );
    }
}
