//! The words of one locale, by name, in the form in which a run takes them up.
//!
//! Decides what must not cost a run anything: a message that is mere text is kept as that text,
//! and finding one of thousands takes no more than a search in one text. Knows nothing of what
//! Fluent text means.

use std::borrow::Cow;
use std::cmp::Ordering;

/// The value or an attribute of a message, as it is kept.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kept<T> {
    /// Mere text, as it is shown.
    Text(T),
    /// A message of its own in Fluent text, to be filled in.
    Fluent(T),
}

/// The words of one locale, sorted by name: the value of a message by the message's, an attribute
/// by that name, a full stop and its own.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Index<'a> {
    /// Each entry: its name, [`TEXT`] or [`FLUENT`], what is kept.
    text: Cow<'a, str>,
    /// Where in `text` each entry begins.
    starts: Cow<'a, [u32]>,
}

/// What stands between a name and mere text. Like [`FLUENT`] it occurs in no name, and sorts
/// before whatever does.
const TEXT: char = '\u{1f}';
/// What stands between a name and Fluent text.
const FLUENT: char = '\u{1e}';

impl Index<'static> {
    /// Takes names, and what is kept by each.
    pub fn new(entries: impl IntoIterator<Item = (String, Kept<String>)>) -> Self {
        let mut entries: Vec<_> = entries.into_iter().collect();
        entries.sort();
        let (mut text, mut starts) = (String::new(), Vec::with_capacity(entries.len()));
        for (name, kept) in entries {
            starts.push(u32::try_from(text.len()).expect("the words of a locale fit"));
            let (mark, kept) = match kept {
                Kept::Text(kept) => (TEXT, kept),
                Kept::Fluent(kept) => (FLUENT, kept),
            };
            text.extend([name.as_str(), mark.encode_utf8(&mut [0; 4]), &kept]);
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

    /// Returns what is kept by that name.
    pub fn get(&self, name: &str) -> Option<Kept<&str>> {
        let (mut low, mut high) = (0, self.starts.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let entry = self.entry(middle);
            match order(entry, name) {
                Ordering::Equal => return Some(kept(&entry[name.len()..])),
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// Returns all names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let entries = (0..self.starts.len()).map(|at| self.entry(at));
        entries.filter_map(|entry| entry.split([TEXT, FLUENT]).next())
    }

    fn entry(&self, at: usize) -> &str {
        let place = |at: usize| {
            let start = self.starts.get(at).copied();
            start.map_or(self.text.len(), |start| start as usize)
        };
        &self.text[place(at)..place(at + 1)]
    }
}

/// Returns what is kept behind a mark.
fn kept(marked: &str) -> Kept<&str> {
    match marked.strip_prefix(TEXT) {
        Some(text) => Kept::Text(text),
        None => Kept::Fluent(marked.trim_start_matches(FLUENT)),
    }
}

/// Compares the name of an entry with another, without looking for its end.
fn order(entry: &str, name: &str) -> Ordering {
    let (entry, name) = (entry.as_bytes(), name.as_bytes());
    let (own, rest) = entry.split_at(name.len().min(entry.len()));
    let is_longer = rest.first().is_some_and(|next| char::from(*next) > TEXT);
    own.cmp(name).then(is_longer.cmp(&false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_entry_and_no_other() {
        let names = ["a", "a-b", "a.b", "b", "ab", "z-1"];
        let kept = |name: &str| match name.len() {
            1 => Kept::Fluent(format!("m = {{ ${name} }}\n")),
            _ => Kept::Text(format!("{name}!")),
        };
        let index = Index::new(names.map(|name| (name.to_owned(), kept(name))));
        let (text, starts) = index.parts();
        let stored = Index::from_parts(text, starts);
        for name in names {
            let found = match stored.get(name) {
                Some(Kept::Text(text)) => Kept::Text(text.to_owned()),
                Some(Kept::Fluent(text)) => Kept::Fluent(text.to_owned()),
                None => panic!("{name}"),
            };
            assert_eq!(found, kept(name));
        }
        for name in ["", "a-", "a.", "aa", "zz", "a-b-c"] {
            assert_eq!(stored.get(name), None, "{name}");
        }
        assert_eq!(
            index.names().collect::<Vec<_>>(),
            ["a", "a-b", "a.b", "ab", "b", "z-1"]
        );
    }
}
