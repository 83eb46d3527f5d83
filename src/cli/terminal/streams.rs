//! Writing to the standard streams and reading from standard input.

use crate::cli::failure::Doing;
use anyhow::Context;
use cardhelp::guard;
use cardhelp::visible::printable;
use std::io::{self, ErrorKind, Read, StdinLock, Write};

/// Writes a result to standard output, screened. A reader who closed the pipe has seen
/// enough: that is no fault.
pub fn print(text: &str) -> anyhow::Result<()> {
    print_numbers(&guard::screened(text))
}

/// Writes a result whose words were screened one by one. A picture and a table are full of numbers
/// that stand near each other and together are none.
pub fn print_numbers(text: &str) -> anyhow::Result<()> {
    let (text, mut out) = (printable(text), io::stdout().lock());
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.context(Doing::Writing),
    }
}

/// Writes a notice to standard error, screened. There is nobody left to tell if that fails.
pub fn notice(text: &str) {
    let text = guard::screened(text);
    let _ = io::stderr().lock().write_all(printable(&text).as_bytes());
}

/// Writes to the terminal that prompts are drawn on, screened: what moves its cursor is the
/// program's own, and words were cleaned before.
pub fn draw(text: &str) {
    let _ = io::stderr()
        .lock()
        .write_all(guard::screened(text).as_bytes());
}

/// Returns standard input, to read a file from it.
pub fn standard_input() -> StdinLock<'static> {
    io::stdin().lock()
}

/// Returns standard input, to read a stream of records from it, by whoever is free.
pub fn standard_input_to_end() -> Box<dyn Read + Send> {
    Box::new(io::stdin())
}
