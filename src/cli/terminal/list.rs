//! Entries to choose from while they are on the screen: which is marked, which are in view, which
//! one a number or letters mean.
//!
//! Draws nothing and reads nothing.

use super::theme::{Entry, Looks, Mark};
use cardhelp::rules::normalize;

/// A list of entries, one of which is marked.
pub struct List {
    entries: Vec<Entry>,
    at: usize,
    /// The first entry in view, as long as the marked one is in view with it.
    top: usize,
}

impl List {
    /// Makes a list with an entry marked.
    pub fn new(entries: Vec<Entry>, at: usize) -> Self {
        let at = at.min(entries.len().saturating_sub(1));
        Self {
            entries,
            at,
            top: 0,
        }
    }

    /// Returns the position of the marked entry.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Returns how many entries there are.
    pub fn count(&self) -> usize {
        self.entries.len()
    }

    /// Changes what the entries say, not which is marked.
    pub fn say(&mut self, entries: Vec<Entry>) {
        self.entries = entries;
    }

    /// Marks the next entry, the first after the last.
    pub fn down(&mut self) {
        self.at = (self.at + 1) % self.count().max(1);
    }

    /// Marks the entry before, the last before the first.
    pub fn up(&mut self) {
        self.at = self
            .at
            .checked_sub(1)
            .unwrap_or(self.count().saturating_sub(1));
    }

    /// Marks the entry at a position, or the last.
    pub fn go(&mut self, at: usize) {
        self.at = at.min(self.count().saturating_sub(1));
    }

    /// Marks the entry that letters begin, or else one that has them inside; from the marked
    /// one on.
    pub fn find(&mut self, letters: &str) {
        let letters = normalize(letters);
        let labels: Vec<String> = self.entries.iter().map(|e| normalize(&e.label)).collect();
        let from_here = || (self.at..labels.len()).chain(0..self.at);
        let begins = from_here().find(|at| labels[*at].starts_with(&letters));
        let found = begins.or_else(|| from_here().find(|at| labels[*at].contains(&letters)));
        if let Some(found) = found.filter(|_| !letters.is_empty()) {
            self.at = found;
        }
    }

    /// Returns the position that a number stands for.
    pub fn numbered(&self, number: usize) -> Option<usize> {
        self.entries.iter().position(|entry| entry.number == number)
    }

    /// Returns the rows of the entries that fit into `room` rows, the marked one among them.
    pub fn rows(&mut self, looks: &Looks, room: usize) -> Vec<String> {
        let heights: Vec<usize> = self
            .entries
            .iter()
            .map(|entry| looks.entry(entry, Mark::None).len())
            .collect();
        let end = self.scroll(&heights, room);
        let last = end.saturating_sub(1);
        let rows = (self.top..end).flat_map(|at| {
            let is_first = at == self.top && self.top > 0;
            let is_last = at == last && end < self.entries.len();
            let mark = match (at == self.at, is_first, is_last) {
                (true, ..) => Mark::Chosen,
                (_, true, true) => Mark::Both,
                (_, true, false) => Mark::Above,
                (_, false, true) => Mark::Below,
                _ => Mark::None,
            };
            looks.entry(&self.entries[at], mark)
        });
        rows.take(room).collect()
    }

    /// Scrolls no further than needed for the marked entry and its neighbours, and returns the
    /// position behind the last entry in view.
    fn scroll(&mut self, heights: &[usize], room: usize) -> usize {
        let height = |from: usize, to: usize| heights[from..to].iter().sum::<usize>();
        let below = (self.at + 2).min(heights.len());
        self.top = self.top.min(self.at.saturating_sub(1));
        while self.top < self.at && height(self.top, below) > room {
            self.top += 1;
        }
        while self.top > 0 && height(self.top - 1, heights.len()) <= room {
            self.top -= 1;
        }
        let fits = |end: &usize| height(self.top, *end) <= room;
        let end = (self.top + 1..=heights.len()).take_while(fits).last();
        end.unwrap_or(0).max(self.at + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cardhelp::report::width;

    fn list(labels: &[&str]) -> List {
        let entries = labels.iter().enumerate().map(|(at, label)| Entry {
            number: at + 1,
            tick: None,
            label: (*label).into(),
        });
        List::new(entries.collect(), 0)
    }

    const LOOKS: Looks = Looks {
        colour: false,
        columns: 40,
        digits: 1,
    };

    #[test]
    fn moves_over_both_ends() {
        let mut list = list(&["a", "b", "c"]);
        list.up();
        assert_eq!(list.at(), 2);
        list.down();
        assert_eq!(list.at(), 0);
        list.go(9);
        assert_eq!(list.at(), 2);
    }

    #[test]
    fn letters_find_what_begins_with_them_first() {
        let mut list = list(&[
            "Nederland",
            "Duitsland",
            "Verenigd Koninkrijk",
            "Ægypten, 台灣",
        ]);
        for (letters, at) in [("d", 1), ("KON", 2), ("land", 0), ("台", 3), ("x", 3)] {
            list.find(letters);
            assert_eq!(list.at(), at, "{letters}");
        }
    }

    #[test]
    fn as_many_entries_as_fit_are_in_view_and_the_marked_one_always() {
        let mut list = list(&["a", "b", "c", "d", "e"]);
        assert_eq!(list.rows(&LOOKS, 3), ["❯ 1. a", "  2. b", "↓ 3. c"]);
        list.go(3);
        assert_eq!(list.rows(&LOOKS, 3), ["↑ 3. c", "❯ 4. d", "  5. e"]);
        list.up();
        assert_eq!(list.rows(&LOOKS, 3), ["↑ 2. b", "❯ 3. c", "↓ 4. d"]);
        assert_eq!(list.rows(&LOOKS, 1), ["❯ 3. c"]);
        assert_eq!(list.rows(&LOOKS, 9).len(), 5);
    }

    #[test]
    fn a_label_that_is_too_long_takes_several_rows() {
        let mut list = list(&["我輸入的帳單地址和我的信用卡對帳單上的地址並不一樣", "b"]);
        let rows = list.rows(&LOOKS, 9);
        assert_eq!(rows.len(), 3, "{rows:?}");
        assert!(rows[1].starts_with("     "));
    }

    #[test]
    fn a_word_wider_than_the_window_is_broken_and_nothing_of_it_lost() {
        let looks = Looks {
            columns: 12,
            ..LOOKS
        };
        for tick in [None, Some(false)] {
            let entries = vec![Entry {
                number: 1,
                tick,
                label: "Inköpsbegränsningar".into(),
            }];
            let rows = List::new(entries, 0).rows(&looks, 99);
            assert!(rows.iter().all(|row| width(row) < 12), "{rows:?}");
            let text: String = rows.concat().split_whitespace().collect();
            assert!(text.ends_with("Inköpsbegränsningar"), "{rows:?}");
        }
    }

    #[test]
    fn a_tick_stands_before_the_label() {
        let entries = vec![Entry {
            number: 1,
            tick: Some(true),
            label: "De kaart is een prepaidkaart of een cadeaubon".into(),
        }];
        let rows = List::new(entries, 0).rows(&LOOKS, 9);
        assert!(rows[0].starts_with("❯ 1. [x] De kaart"), "{rows:?}");
        assert!(rows[1].starts_with("         "), "{rows:?}");
    }
}
