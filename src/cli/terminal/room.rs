//! The terminal behind standard error that prompts are drawn on, and whether they fit.

use super::looks::{columns_of, layout};
use super::wishes::Colour;
use cardhelp::report::Layout;
use console::Term;

/// The fewest rows that a menu makes sense on.
const FEWEST_ROWS: usize = 3;
/// The rows of a terminal that does not say how many it has.
const COMMON_ROWS: usize = 24;
/// The columns beyond which text is hard to read.
const MOST_COLUMNS: usize = 80;

/// Returns the terminal to draw on.
pub fn screen() -> Term {
    Term::stderr()
}

/// Returns the rows of its window.
pub fn rows() -> usize {
    let size = screen().size_checked();
    size.map_or(COMMON_ROWS, |(rows, _)| usize::from(rows))
}

/// Returns how a result is laid out where so many rows follow that are to be seen together with it.
pub fn layout_above(following: usize, colour: Colour) -> Layout {
    let seen = rows().max(Layout::ROWS);
    Layout {
        rows: Layout::ROWS.min(seen.saturating_sub(following)),
        ..layout(colour)
    }
}

/// Tells whether the window is high enough to draw a menu on.
pub fn has_room() -> bool {
    rows() >= FEWEST_ROWS
}

/// Returns the columns to write paragraphs in.
pub fn text_columns() -> usize {
    columns_of(&screen()).min(MOST_COLUMNS)
}
