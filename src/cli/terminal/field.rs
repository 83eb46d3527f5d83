//! A text while it is typed: edited by characters as people see them, shown by cells, with digits
//! hidden that should never have been typed.
//!
//! Draws nothing and reads nothing.

use super::prompter::Digits;
use cardhelp::guard;
use cardhelp::report::width;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// The most digits that are shown of a code: no more than a prefix of a card number has.
const FEW_DIGITS: usize = 8;
/// The most bytes that a text may have; what is longer is cut.
const MOST: usize = 64 * 1024;

/// How many lines a text may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One: the end of a line is a space.
    One,
    /// Any number.
    Many,
}

/// A text that is being typed, and where the cursor is.
pub struct Field {
    text: String,
    /// The byte that the cursor is before, always between two characters.
    cursor: usize,
    lines: Lines,
}

/// A field as it is shown.
pub struct View {
    /// Its rows, the first behind a mark.
    pub rows: Vec<String>,
    /// The row and the column of the cursor.
    pub cursor: (usize, usize),
}

impl Field {
    /// Makes an empty field.
    pub fn new(lines: Lines) -> Self {
        Self {
            text: String::new(),
            cursor: 0,
            lines,
        }
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Types or pastes a text where the cursor is.
    pub fn insert(&mut self, text: &str) {
        let text = text.trim_end_matches('\n');
        let clean = text.chars().filter_map(|c| match c {
            '\n' if self.lines == Lines::Many => Some(c),
            '\n' | '\t' => Some(' '),
            c => (!c.is_control()).then_some(c),
        });
        let clean: String = clean.collect();
        if self.text.len() + clean.len() <= MOST {
            self.text.insert_str(self.cursor, &clean);
            self.cursor += clean.len();
            // What was typed may have become one character with what follows.
            if !self.is_between(self.cursor) {
                self.right();
            }
        }
    }

    /// Moves one character to the left.
    pub fn left(&mut self) {
        self.cursor = self.before(self.cursor);
    }

    /// Moves one character to the right.
    pub fn right(&mut self) {
        self.cursor = self.after(self.cursor);
    }

    /// Moves to the beginning.
    pub fn home(&mut self) {
        self.cursor = 0;
    }

    /// Moves to the end.
    pub fn end(&mut self) {
        self.cursor = self.text.len();
    }

    /// Deletes the character before the cursor.
    pub fn backspace(&mut self) {
        self.delete_back_to(self.before(self.cursor));
    }

    /// Deletes the character behind the cursor.
    pub fn delete(&mut self) {
        let end = self.after(self.cursor);
        self.text.replace_range(self.cursor..end, "");
    }

    /// Deletes everything before the cursor.
    pub fn delete_to_start(&mut self) {
        self.delete_back_to(0);
    }

    /// Deletes everything behind the cursor.
    pub fn delete_to_end(&mut self) {
        self.text.truncate(self.cursor);
    }

    /// Deletes the word before the cursor, and the spaces behind it.
    pub fn delete_word(&mut self) {
        let before = self.text[..self.cursor].trim_end();
        let start = before.char_indices().rfind(|(_, c)| c.is_whitespace());
        self.delete_back_to(start.map_or(0, |(at, c)| at + c.len_utf8()));
    }

    fn delete_back_to(&mut self, start: usize) {
        self.text.replace_range(start..self.cursor, "");
        self.cursor = start;
    }

    fn before(&self, at: usize) -> usize {
        let mut cursor = GraphemeCursor::new(at, self.text.len(), true);
        cursor
            .prev_boundary(&self.text, 0)
            .ok()
            .flatten()
            .unwrap_or(0)
    }

    fn after(&self, at: usize) -> usize {
        let mut cursor = GraphemeCursor::new(at, self.text.len(), true);
        let next = cursor.next_boundary(&self.text, 0).ok().flatten();
        next.unwrap_or(self.text.len())
    }

    fn is_between(&self, at: usize) -> bool {
        let mut cursor = GraphemeCursor::new(at, self.text.len(), true);
        cursor.is_boundary(&self.text, 0).unwrap_or(true)
    }

    /// Tells whether digits are hidden: those of what has none, those of what has more than a
    /// code, those of what will be refused.
    fn hides(&self, digits: Digits) -> bool {
        let count = self.text.chars().filter(|c| c.is_numeric()).count();
        digits == Digits::Hidden || count > FEW_DIGITS || guard::find(&self.text).is_some()
    }

    /// Returns the field as it is shown in `columns`: at most so many rows, the cursor among
    /// them.
    pub fn view(&self, digits: Digits, columns: usize, most_rows: usize) -> View {
        let hides = self.hides(digits);
        let mut rows = vec![String::new()];
        let (mut row, mut column) = (0, 0);
        let room = columns.saturating_sub(FREE).max(2);
        for (at, grapheme) in self.text.grapheme_indices(true) {
            if at == self.cursor {
                (row, column) = (rows.len() - 1, rows.last().map_or(0, |row| width(row)));
            }
            let is_hidden = hides && grapheme.chars().any(char::is_numeric);
            let shown = if is_hidden { "*" } else { grapheme };
            let is_full = rows
                .last()
                .is_some_and(|row| width(row) + width(shown) > room);
            if grapheme == "\n" || is_full {
                rows.push(String::new());
            }
            if let Some(row) = rows.last_mut().filter(|_| grapheme != "\n") {
                row.push_str(shown);
            }
        }
        if self.cursor == self.text.len() {
            (row, column) = (rows.len() - 1, rows.last().map_or(0, |row| width(row)));
        }
        in_view(rows, (row, column), most_rows.max(1))
    }
}

/// The columns that the text of a field has not: the mark before it, and one at the right.
const FREE: usize = 3;

/// Returns so many rows that the cursor is among them, marked where they begin.
fn in_view(rows: Vec<String>, (row, column): (usize, usize), most: usize) -> View {
    let first = (row + 1).saturating_sub(most);
    let marked = rows.iter().enumerate().skip(first).take(most);
    let marked = marked.map(|(at, row)| match at {
        0 => format!("❯ {row}"),
        at if at == first => format!("↑ {row}"),
        _ => format!("  {row}"),
    });
    View {
        rows: marked.collect(),
        cursor: (row - first, column + 2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Field {
        let mut field = Field::new(Lines::One);
        field.insert(text);
        field
    }

    #[test]
    fn characters_are_deleted_as_people_see_them() {
        // A flag, a family, a letter with its accent apart, Chinese.
        for last in ["🇹🇼", "👨‍👩‍👧", "e\u{301}", "灣"] {
            let mut field = typed(&format!("台{last}"));
            field.backspace();
            assert_eq!(field.text(), "台");
            field.insert(last);
            field.left();
            field.delete();
            assert_eq!(field.text(), "台");
        }
    }

    #[test]
    fn the_cursor_moves_and_words_are_deleted() {
        let mut field = typed("Sint  Maarten");
        field.delete_word();
        assert_eq!(field.text(), "Sint  ");
        field.delete_word();
        assert_eq!(field.text(), "");
        field.insert("abc");
        field.left();
        field.insert("中");
        assert_eq!(field.text(), "ab中c");
        field.delete_to_end();
        field.home();
        field.right();
        field.delete_to_start();
        assert_eq!(field.text(), "b中");
    }

    #[test]
    fn a_line_stays_one_line_and_a_text_keeps_its_lines() {
        assert_eq!(typed("a\nb\u{7}\u{1b}c\n").text(), "a bc");
        let mut field = Field::new(Lines::Many);
        field.insert("a\nb\n");
        assert_eq!(field.text(), "a\nb");
    }

    #[test]
    fn rows_are_folded_by_cells_with_the_cursor_in_view() {
        let mut field = typed("一二三四五六七");
        let view = field.view(Digits::Few, 11, 9);
        assert_eq!(view.rows, ["❯ 一二三四", "  五六七"]);
        assert_eq!(view.cursor, (1, 8));
        field.home();
        assert_eq!(field.view(Digits::Few, 11, 1).rows, ["❯ 一二三四"]);
        field.end();
        let view = field.view(Digits::Few, 11, 1);
        assert_eq!((view.rows[0].as_str(), view.cursor), ("↑ 五六七", (0, 8)));
    }

    #[test]
    fn digits_that_nobody_needs_are_hidden() {
        let shown = |text: &str, digits| typed(text).view(digits, 80, 1).rows.remove(0);
        assert_eq!(shown("NL 12", Digits::Hidden), "❯ NL **");
        assert_eq!(shown("12345678", Digits::Few), "❯ 12345678");
        assert_eq!(shown("123456789", Digits::Few), "❯ *********");
        assert_eq!(shown("cvv 123", Digits::Few), "❯ cvv ***");
    }
}
