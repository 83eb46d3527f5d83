//! The terminal behind standard error that menus are drawn on, and whether they fit.

use super::looks::columns_of;
use console::Term;

/// The fewest rows that dialoguer draws a menu on; it panics where there are fewer.
const FEWEST_ROWS: u16 = 3;
/// The columns beyond which text is hard to read.
const MOST_COLUMNS: usize = 80;

/// Tells whether the terminal is high enough to draw a menu on.
pub fn has_room() -> bool {
    let size = Term::stderr().size_checked();
    size.is_none_or(|(rows, _)| rows >= FEWEST_ROWS)
}

/// Returns the columns to write paragraphs in.
pub fn text_columns() -> usize {
    columns_of(&Term::stderr()).min(MOST_COLUMNS)
}

/// Shows the cursor again that a menu hides.
pub fn show_cursor() {
    // Nothing can be done about a terminal that is gone.
    let _ = Term::stderr().show_cursor();
}

/// Returns the terminal to draw on. Its window may become lower than dialoguer bears while a
/// menu is open: from then on it has no size, for which dialoguer takes that of a common one.
pub fn screen() -> Term {
    #[cfg(unix)]
    if let Ok(sizeless) = std::fs::File::open("/dev/null") {
        return Term::read_write_pair(std::io::stdin(), unix::Screen { sizeless });
    }
    Term::stderr()
}

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io::{Result, Write, stderr};
    use std::os::fd::{AsRawFd, RawFd};

    /// Standard error, and what has no size, to be asked for one instead.
    #[derive(Debug)]
    pub struct Screen {
        pub sizeless: File,
    }

    impl AsRawFd for Screen {
        fn as_raw_fd(&self) -> RawFd {
            match super::has_room() {
                true => stderr().as_raw_fd(),
                false => self.sizeless.as_raw_fd(),
            }
        }
    }

    impl Write for Screen {
        fn write(&mut self, bytes: &[u8]) -> Result<usize> {
            stderr().write(bytes)
        }

        fn flush(&mut self) -> Result<()> {
            stderr().flush()
        }
    }
}
