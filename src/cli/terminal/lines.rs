//! Lines that are read where the terminal itself lets people edit them.
//!
//! Decides what came together: a line with more right behind it was pasted, and whoever asks must
//! not take it for an answer.

use super::grasp::{QUIET, waiting};
use super::input::{TOGETHER, stopped};
use super::prompter::Stop;
use super::streams::notice;
use std::io::{self, ErrorKind};
use std::time::Duration;

/// A line that was typed or pasted.
pub struct Line {
    /// What it says.
    pub text: String,
    /// What came together with it, below.
    pub rest: String,
}

impl Line {
    /// Returns everything that came together.
    pub fn all(&self) -> String {
        format!("{}\n{}", self.text, self.rest)
    }
}

/// Reads a line behind a label. What was typed before is thrown away.
///
/// # Errors
///
/// Stops at the end of the input.
pub fn read(label: &str) -> Result<Line, Stop> {
    more(QUIET)?;
    notice(label);
    let text = line()?;
    Ok(Line {
        text,
        rest: more(TOGETHER)?,
    })
}

/// Reads a text of any number of lines behind a label; lines that come together are one text.
///
/// # Errors
///
/// Stops at the end of the input.
pub fn read_all(label: &str) -> Result<String, Stop> {
    let line = read(label)?;
    let mut text = line.text;
    if !line.rest.is_empty() {
        text.push('\n');
        text.push_str(&line.rest);
        // The last line of a paste may still wait for its end.
        if !line.rest.ends_with('\n') {
            text.push_str(&self::line()?);
        }
    }
    Ok(text.trim().to_owned())
}

fn line() -> Result<String, Stop> {
    let mut line = String::new();
    match io::stdin().read_line(&mut line) {
        Ok(0) => {
            notice("\n");
            Err(Stop::Ended)
        }
        Ok(_) => Ok(line.trim().to_owned()),
        // What is no UTF-8 is no choice either.
        Err(error) if error.kind() == ErrorKind::InvalidData => Ok("\u{fffd}".into()),
        Err(error) => Err(Stop::Failed(error)),
    }
}

/// Returns what is waiting to be read, until nothing came for some time.
fn more(quiet: Duration) -> Result<String, Stop> {
    let bytes = waiting(quiet).map_err(stopped)?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}
