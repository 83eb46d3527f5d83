//! How the program ends, for whoever started it.

use std::process::ExitCode;

/// An exit status; a contract with scripts (README, "Exit status").
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// At least one cause is certain or likely; or the command did what it was asked.
    Found = 0,
    /// Nothing certain or likely was found.
    Undecided = 1,
    /// The command line or an answer is wrong.
    Usage = 2,
    /// The rule set or a translation is unsound.
    Unsound = 3,
    /// A file or stream cannot be read or written.
    Stream = 4,
    /// A card number or a security code was given.
    Refused = 5,
    /// Interrupted.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}
