//! What is on the screen, and what left it at the top.

use super::words::squeezed;
use std::fmt;

/// Lines kept that have left the top of the screen.
const MEMORY: usize = 5_000;

/// The smallest window that the emulator can show: the columns of the widest character, and two
/// rows, as it counts below zero where a line wraps in the only one.
const SMALLEST: (u16, u16) = (2, 2);

/// A line on the screen or above it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Its text, without spaces at the end.
    pub text: String,
    /// Whether the terminal had to break it.
    pub is_wrapped: bool,
}

/// A menu as it is on the screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Menu {
    /// The lines above it, those that left the screen included.
    pub above: Vec<Line>,
    /// The question, where it is repeated.
    pub question: Vec<String>,
    /// Its entries without mark and number.
    pub entries: Vec<String>,
    /// The entry that is marked.
    pub at: usize,
}

impl Menu {
    /// Returns the paragraphs between the menu and the last blank line, [`squeezed`].
    pub fn paragraph(&self) -> String {
        let lines = self.above.iter().rev();
        let mut texts: Vec<&str> = lines
            .map(|line| line.text.as_str())
            .take_while(|text| !text.is_empty())
            .collect();
        texts.reverse();
        squeezed(&texts.concat())
    }

    /// Returns the entry that is marked.
    pub fn marked(&self) -> &str {
        &self.entries[self.at]
    }
}

/// Cuts the row of a menu that begins an entry into its mark and the rest.
fn begins_entry(row: &str) -> Option<(char, &str)> {
    let mark = row.chars().next().filter(|mark| "❯↑↓↕ ".contains(*mark))?;
    let rest = row[mark.len_utf8()..].trim_start();
    let (number, label) = rest.split_once(". ")?;
    number.parse::<usize>().ok().map(|_| (mark, label))
}

/// Tells whether an entry shows a label, however it is folded.
pub fn shows(entry: &str, label: &str) -> bool {
    let entry = entry
        .strip_prefix("[x] ")
        .or_else(|| entry.strip_prefix("[ ] "))
        .unwrap_or(entry);
    squeezed(entry) == squeezed(label)
}

/// Returns the number before the entry of a numbered menu that shows `label`.
pub fn number_of(menu: &str, label: &str) -> String {
    let entries = numbered_entries(menu);
    let found = entries.iter().find(|(_, entry)| shows(entry, label));
    let (number, _) = found.unwrap_or_else(|| panic!("no entry `{label}` in:\n{menu}"));
    number.clone()
}

/// Returns the entries of a numbered menu, each with its number.
pub fn numbered_entries(menu: &str) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for line in menu.lines() {
        let begins = line.trim_start().split_once(". ");
        let begins = begins.filter(|(number, _)| number.parse::<usize>().is_ok());
        match (begins, entries.last_mut()) {
            (Some((number, entry)), _) => entries.push((number.to_owned(), entry.to_owned())),
            // What was folded goes on below the words, not below the number.
            (None, Some((_, entry))) if line.starts_with("     ") => entry.push_str(line),
            _ => {}
        }
    }
    entries
}

/// The screen of a terminal.
pub struct Screen {
    parser: vt100::Parser,
    columns: u16,
}

impl Screen {
    /// Makes an empty screen.
    pub fn new(columns: u16, rows: u16) -> Self {
        Self {
            parser: vt100::Parser::new(rows, columns, MEMORY),
            columns,
        }
    }

    /// Makes it another size; nothing of what is on it is folded anew.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        let (columns, rows) = (columns.max(SMALLEST.0), rows.max(SMALLEST.1));
        self.blank_halves(columns);
        self.parser.screen_mut().set_size(rows, columns);
        self.columns = columns;
    }

    /// Blanks the wide characters that a narrower window would cut in half: the emulator cannot.
    fn blank_halves(&mut self, columns: u16) {
        let screen = self.parser.screen();
        let is_cut = |row: &u16| {
            let cell = screen.cell(*row, columns - 1);
            cell.is_some_and(vt100::Cell::is_wide)
        };
        let cut: Vec<u16> = (0..screen.size().0).filter(is_cut).collect();
        let blanks = cut
            .iter()
            .map(|row| format!("\x1b[{};{columns}H ", row + 1));
        let blanks: String = blanks.collect();
        self.parser
            .process(format!("\x1b7{blanks}\x1b8").as_bytes());
    }

    /// Shows what a terminal got.
    pub fn show(&mut self, bytes: &[u8]) {
        self.parser.process(bytes);
    }

    /// Returns everything that is on the screen or left it at the top.
    pub fn lines(&mut self) -> Vec<Line> {
        let columns = self.columns;
        let screen = self.parser.screen_mut();
        let rows = usize::from(screen.size().0);
        screen.set_scrollback(usize::MAX);
        let above = screen.scrollback();
        let mut lines = Vec::new();
        // A window as high as the screen goes down over what is remembered.
        while lines.len() < above + rows {
            let offset = above.saturating_sub(lines.len());
            screen.set_scrollback(offset);
            let known = lines.len() - (above - offset);
            let texts: Vec<String> = screen.rows(0, columns).skip(known).collect();
            for (row, text) in (known..).zip(texts) {
                let is_wrapped = screen.row_wrapped(u16::try_from(row).unwrap());
                // A space where a line is broken belongs to it.
                let text = if is_wrapped { &text } else { text.trim_end() };
                lines.push(Line {
                    text: text.to_owned(),
                    is_wrapped,
                });
            }
        }
        screen.set_scrollback(0);
        lines
    }

    /// Returns everything that is on the screen or left it at the top, [`squeezed`].
    pub fn text(&mut self) -> String {
        squeezed_lines(&self.lines())
    }

    /// Returns what is in view, [`squeezed`].
    pub fn shown(&self) -> String {
        squeezed(&self.parser.screen().contents())
    }

    /// Returns the rows that are on the screen now, as they look.
    pub fn rows(&self) -> Vec<String> {
        let rows = self.parser.screen().rows(0, self.columns);
        rows.map(|row| row.trim_end().to_owned()).collect()
    }

    /// Returns the position of the cursor's line among [`Self::lines`].
    fn cursor_line(&mut self) -> usize {
        let screen = self.parser.screen_mut();
        screen.set_scrollback(usize::MAX);
        let above = screen.scrollback();
        screen.set_scrollback(0);
        above + usize::from(screen.cursor_position().0)
    }

    /// Returns everything down to the line that the cursor is on, [`squeezed`].
    pub fn text_to_the_cursor(&mut self) -> String {
        let at = self.cursor_line();
        squeezed_lines(&self.lines()[..=at])
    }

    /// Returns the text of the line that the cursor is on.
    pub fn line(&mut self) -> String {
        let at = self.cursor_line();
        self.lines().swap_remove(at).text
    }

    /// Returns the column of the cursor, from 0.
    pub fn cursor_column(&self) -> u16 {
        self.parser.screen().cursor_position().1
    }

    /// Tells whether the cursor is shown.
    pub fn has_cursor(&self) -> bool {
        !self.parser.screen().hide_cursor()
    }

    /// Tells whether a line on the screen begins with `mark`.
    pub fn has_mark(&self, mark: &str) -> bool {
        let mut rows = self.parser.screen().rows(0, self.columns);
        rows.any(|line| line.starts_with(mark))
    }

    /// Tells whether the program asked for pastes to be marked: it waits for a key.
    pub fn marks_pastes(&self) -> bool {
        self.parser.screen().bracketed_paste()
    }

    /// Returns the menu that begins at the cursor, if there is one.
    pub fn menu(&mut self) -> Option<Menu> {
        if self.has_cursor() || self.cursor_column() != 0 || !self.marks_pastes() {
            return None;
        }
        let start = self.cursor_line();
        let mut above = self.lines();
        let drawn = above.split_off(start);
        assert!(
            drawn.iter().all(|line| !line.is_wrapped),
            "an entry is broken: {drawn:#?}"
        );
        let mut entries: Vec<(char, String)> = Vec::new();
        let mut question = Vec::new();
        for line in drawn.iter().filter(|line| !line.text.is_empty()) {
            match (begins_entry(&line.text), entries.last_mut()) {
                (Some((mark, label)), _) => entries.push((mark, label.to_owned())),
                (None, Some((_, label))) => *label = format!("{label} {}", line.text.trim()),
                (None, None) => question.push(line.text.clone()),
            }
        }
        let marked: Vec<usize> = (0..entries.len())
            .filter(|at| entries[*at].0 == '❯')
            .collect();
        let [at] = marked[..] else { return None };
        Some(Menu {
            above,
            question,
            entries: entries.into_iter().map(|(_, label)| label).collect(),
            at,
        })
    }
}

/// Joins lines, [`squeezed`].
pub fn squeezed_lines(lines: &[Line]) -> String {
    lines.iter().map(|line| squeezed(&line.text)).collect()
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let edge = if self.is_wrapped { '┆' } else { '│' };
        write!(f, "{edge}{}", self.text)
    }
}
