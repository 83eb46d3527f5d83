//! A block of lines that is drawn anew after each key, and nothing else on the screen.
//!
//! Decides where the cursor waits: at the top of the block, hidden, so that a terminal that folds
//! its lines anew in another width takes it along; or where something is typed. Knows nothing
//! of what the lines say.

use super::grasp::{AS_BEFORE, MARK_PASTES, draw};
use cardhelp::visible::printable;
use std::fmt::Write as _;

/// Rows to draw, and where the cursor is in them.
pub struct Block {
    /// The rows, none wider than the window.
    pub rows: Vec<String>,
    /// The row and the column of the cursor, from 0; hidden where there is none.
    pub cursor: Option<(usize, usize)>,
}

/// Where a block is drawn, from the cursor on.
#[derive(Default)]
pub struct Canvas {
    /// The row of the block that the cursor is in.
    row: usize,
    /// Whether it is drawn and not finished.
    is_open: bool,
}

/// Erases a menu, which begins at the cursor.
const ERASE: &str = "\r\x1b[J";
/// Leaves what was typed by half, with the cursor below.
const GO_BELOW: &str = "\r\n\x1b[J";

impl Canvas {
    /// Draws a block in place of the last one.
    pub fn draw(&mut self, block: &Block) {
        let mut text = format!("{MARK_PASTES}\x1b[?25l\x1b[?7l{}", self.to_the_top());
        let rows: Vec<_> = block.rows.iter().map(|row| printable(row)).collect();
        text.push_str(&rows.join("\r\n"));
        text.push_str("\x1b[?7h\r");
        let (row, column) = block.cursor.unwrap_or((0, 0));
        up(&mut text, block.rows.len().saturating_sub(row + 1));
        if column > 0 {
            // Writing to a text cannot fail.
            let _ = write!(text, "\x1b[{column}C");
        }
        let undo = match block.cursor {
            Some(_) => {
                text.push_str("\x1b[?25h");
                GO_BELOW
            }
            None => ERASE,
        };
        (self.row, self.is_open) = (row, true);
        draw(&text, Some(undo));
    }

    /// Erases the block; nothing of it stays.
    pub fn erase(&mut self) {
        let text = format!("{}{AS_BEFORE}", self.to_the_top());
        (self.row, self.is_open) = (0, false);
        draw(&text, None);
    }

    /// Draws a block that stays, with the cursor below it.
    pub fn leave(&mut self, rows: &[String]) {
        let rows = rows.iter().map(|row| format!("{}\r\n", printable(row)));
        let rows: String = rows.collect();
        let text = format!("{}{rows}{AS_BEFORE}", self.to_the_top());
        (self.row, self.is_open) = (0, false);
        draw(&text, None);
    }

    /// Begins anew where the cursor is, since somebody else wrote on the screen.
    pub fn begin_anew(&mut self) {
        self.row = 0;
    }

    /// Returns what goes to the top of the block and erases it.
    fn to_the_top(&self) -> String {
        let mut text = String::from("\r");
        up(&mut text, self.row);
        text.push_str("\x1b[J");
        text
    }
}

impl Drop for Canvas {
    fn drop(&mut self) {
        if self.is_open {
            self.erase();
        }
    }
}

fn up(text: &mut String, rows: usize) {
    if rows > 0 {
        // Writing to a text cannot fail.
        let _ = write!(text, "\x1b[{rows}A");
    }
}
