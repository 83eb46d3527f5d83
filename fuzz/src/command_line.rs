//! The command line: arguments, with a line break after each.

use crate::cli;
use std::ffi::OsString;

/// Tries one input.
pub fn command_line(input: &[u8]) {
    cli::read(&arguments(input));
}

/// Returns the arguments, of which the first is the program.
fn arguments(input: &[u8]) -> Vec<OsString> {
    use std::os::unix::ffi::OsStringExt;
    let given = input.split(|byte| *byte == b'\n').take(40);
    let given = given.map(|argument| OsString::from_vec(argument.to_vec()));
    std::iter::once(OsString::from("cardhelp"))
        .chain(given)
        .collect()
}
