//! The words of one locale, by name, in the form in which a run takes them up.
//!
//! Decides what must not cost a run anything: a message that is mere text, or text with values in
//! it, is kept as that text, and finding one of thousands takes no more than a search in one text.
//! Knows nothing of what Fluent text means.

use std::borrow::Cow;
use std::cmp::Ordering;

/// The value or an attribute of a message, as it is kept.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kept<T> {
    /// Mere text, as it is shown.
    Text(T),
    /// Text with the names of values, each between two file separators (U+001C).
    Places(T),
    /// A message of its own in Fluent text, to be filled in.
    Fluent(T),
}

/// The words of one locale, sorted by name: the value of a message by the message's, an attribute
/// by that name, a full stop and its own.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Index<'a> {
    /// Each entry: its name, [`TEXT`], [`PLACES`] or [`FLUENT`], what is kept.
    text: Cow<'a, str>,
    /// Where in `text` each entry begins.
    starts: Cow<'a, [u32]>,
    /// Where entries are found by their names, see [`Index::slots`]; empty where nobody made them.
    slots: &'a [u16],
}

/// What stands between a name and mere text. Like [`FLUENT`] it occurs in no name, and sorts
/// before whatever does.
const TEXT: char = '\u{1f}';
/// What stands between a name and Fluent text.
const FLUENT: char = '\u{1e}';
/// What stands between a name and text with places for values.
const PLACES: char = '\u{1d}';
/// What stands around the name of a value in such a text; nowhere else in it.
pub const PLACE: char = '\u{1c}';

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
                Kept::Places(kept) => (PLACES, kept),
                Kept::Fluent(kept) => (FLUENT, kept),
            };
            text.extend([name.as_str(), mark.encode_utf8(&mut [0; 4]), &kept]);
        }
        Self {
            text: text.into(),
            starts: starts.into(),
            slots: &[],
        }
    }
}

impl<'a> Index<'a> {
    /// Takes an index apart, to be stored.
    pub fn parts(&self) -> (&str, &[u32]) {
        (&self.text, &self.starts)
    }

    /// Returns a table in which an entry is found in one or two looks, to be stored; none where
    /// there are too many entries for it. Each slot holds one more than the place of an entry whose
    /// name falls there, or on a slot before it and the next ones are taken; nothing has 0.
    pub fn slots(&self) -> Vec<u16> {
        let count = (2 * self.starts.len()).next_power_of_two();
        if count > usize::from(u16::MAX) {
            return Vec::new();
        }
        let mut slots = vec![0; count];
        for (at, name) in self.names().enumerate() {
            let mut places = probes(name, count);
            let free = places.find(|place| slots[*place] == 0);
            slots[free.expect("half are")] = u16::try_from(at + 1).expect("they are fewer");
        }
        slots
    }

    /// Puts an index together from what [`Index::parts`] and [`Index::slots`] gave.
    pub const fn from_parts(text: &'a str, starts: &'a [u32], slots: &'a [u16]) -> Self {
        Self {
            text: Cow::Borrowed(text),
            starts: Cow::Borrowed(starts),
            slots,
        }
    }

    /// Returns what is kept by that name.
    pub fn get(&self, name: &str) -> Option<Kept<&str>> {
        if self.slots.is_empty() {
            return self.searched(name);
        }
        let places = probes(name, self.slots.len());
        let taken = places.map(|place| usize::from(self.slots[place]));
        let taken = taken.take_while(|slot| *slot != 0);
        let mut entries = taken.map(|slot| self.entry(slot - 1));
        let entry = entries.find(|entry| order(entry, name) == Ordering::Equal)?;
        Some(kept(&entry[name.len()..]))
    }

    /// Returns the same by halving, which needs no table.
    fn searched(&self, name: &str) -> Option<Kept<&str>> {
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
        entries.filter_map(|entry| entry.split([TEXT, PLACES, FLUENT]).next())
    }

    fn entry(&self, at: usize) -> &str {
        let place = |at: usize| {
            let start = self.starts.get(at).copied();
            start.map_or(self.text.len(), |start| start as usize)
        };
        &self.text[place(at)..place(at + 1)]
    }
}

/// Returns the slots, of `count`, in which the entry of that name is looked for, one after another.
/// The first is what the name's bytes come to (FNV-1a, which is short and spreads names well).
fn probes(name: &str, count: usize) -> impl Iterator<Item = usize> {
    let mixed = name.bytes().fold(0x811c_9dc5_u32, |mixed, byte| {
        (mixed ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    let first = usize::try_from(mixed ^ (mixed >> 16)).unwrap_or_default();
    (first..).map(move |place| place & (count - 1))
}

/// Returns what is kept behind a mark.
fn kept(marked: &str) -> Kept<&str> {
    let mut rest = marked.chars();
    match rest.next() {
        Some(TEXT) => Kept::Text(rest.as_str()),
        Some(PLACES) => Kept::Places(rest.as_str()),
        _ => Kept::Fluent(rest.as_str()),
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
            2 => Kept::Places(format!("{PLACE}{name}{PLACE}!")),
            1 => Kept::Fluent(format!("m = {{ ${name} }}\n")),
            _ => Kept::Text(format!("{name}!")),
        };
        let index = Index::new(names.map(|name| (name.to_owned(), kept(name))));
        let ((text, starts), slots) = (index.parts(), index.slots());
        for stored in [
            Index::from_parts(text, starts, &slots),
            Index::from_parts(text, starts, &[]),
        ] {
            finds(&stored, &names, kept);
        }
    }

    fn finds(stored: &Index<'_>, names: &[&str], kept: impl Fn(&str) -> Kept<String>) {
        for name in names {
            let found = match stored.get(name) {
                Some(Kept::Text(text)) => Kept::Text(text.to_owned()),
                Some(Kept::Places(text)) => Kept::Places(text.to_owned()),
                Some(Kept::Fluent(text)) => Kept::Fluent(text.to_owned()),
                None => panic!("{name}"),
            };
            assert_eq!(found, kept(name));
        }
        for name in ["", "a-", "a.", "aa", "zz", "a-b-c"] {
            assert_eq!(stored.get(name), None, "{name}");
        }
        assert_eq!(
            stored.names().collect::<Vec<_>>(),
            ["a", "a-b", "a.b", "ab", "b", "z-1"]
        );
    }
}
