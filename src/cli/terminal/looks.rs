//! What the terminal can show: columns, colours, links.

use super::wishes::Colour;
use cardhelp::report::Layout;
use console::Term;
use std::env;
use std::io::{self, IsTerminal};
use supports_hyperlinks::Stream;

/// The columns of a help page that goes to no terminal.
const DEFAULT_COLUMNS: usize = 80;
/// The columns below which folding makes no text easier to read.
const FEWEST_COLUMNS: usize = 20;

/// Returns how a result is laid out on standard output.
pub fn layout(colour: Colour) -> Layout {
    let is_terminal = io::stdout().is_terminal();
    Layout {
        columns: folding(),
        rows: Layout::ROWS,
        colour: wants_colour(colour, is_terminal),
        // A terminal that shows no escape sequences shows no links either.
        hyperlinks: is_terminal && !is_dumb() && supports_hyperlinks::on(Stream::Stdout),
    }
}

/// Returns the columns that a result on standard output is folded to; none where it goes to no
/// terminal, since whatever reads it there takes lines as they are meant.
pub fn folding() -> Option<usize> {
    io::stdout()
        .is_terminal()
        .then(|| columns_of(&Term::stdout()))
}

/// Returns the columns of a help page on standard output.
pub fn columns() -> usize {
    match io::stdout().is_terminal() {
        true => columns_of(&Term::stdout()),
        false => DEFAULT_COLUMNS,
    }
}

/// Returns the columns of a terminal.
pub fn columns_of(term: &Term) -> usize {
    let size = term.size_checked();
    let columns = size.map_or(DEFAULT_COLUMNS, |(_, columns)| usize::from(columns));
    columns.max(FEWEST_COLUMNS)
}

/// Tells whether the terminal shows no escape sequences.
pub fn is_dumb() -> bool {
    env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// Tells whether a variable of the environment says anything.
pub fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Decides on colours: the option, then `NO_COLOR`, then `CLICOLOR_FORCE`, then the terminal.
pub fn wants_colour(colour: Colour, is_terminal: bool) -> bool {
    let says_yes = |name: &str| is_set(name) && env::var_os(name).is_some_and(|v| v != "0");
    match colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto if says_yes("NO_COLOR") => false,
        Colour::Auto if says_yes("CLICOLOR_FORCE") => true,
        Colour::Auto => is_terminal && !is_dumb(),
    }
}
