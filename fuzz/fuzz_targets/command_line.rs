//! The command line: arguments, with a line break after each.

#![no_main]

#[path = "command_line/cli.rs"]
mod cli;

use libfuzzer_sys::fuzz_target;
use std::ffi::OsString;

fuzz_target!(|input: &[u8]| cli::read(&arguments(input)));

/// Returns the arguments, of which the first is the program.
fn arguments(input: &[u8]) -> Vec<OsString> {
    use std::os::unix::ffi::OsStringExt;
    let given = input.split(|byte| *byte == b'\n').take(40);
    let given = given.map(|argument| OsString::from_vec(argument.to_vec()));
    std::iter::once(OsString::from("cardhelp")).chain(given).collect()
}
