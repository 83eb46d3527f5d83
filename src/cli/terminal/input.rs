//! Listening to what somebody does at the terminal.
//!
//! Decides how long to wait for what may belong together, and what was done too early. Knows no
//! menu.

use super::grasp::{QUIET, give_back, take};
use super::prompter::Stop;
use super::stream::{Done, Stream};
use super::system::{Heard, Source, Then, stop};
use std::io::{self, ErrorKind};
use std::time::{Duration, Instant};

/// What comes within that time of each other came together: faster than fingers, slower than
/// the pieces of a paste.
pub const TOGETHER: Duration = Duration::from_millis(30);
/// How long the rest of a paste may take before what came of it is given up.
const PATIENCE: Duration = Duration::from_secs(1);
/// Listens to what somebody does.
pub struct Input {
    source: Source,
    stream: Stream,
    /// When something was heard last, until it is clear that nothing belongs to it any more.
    stirred: Option<Instant>,
}

impl Input {
    /// Takes the terminal and begins to listen.
    pub fn new() -> io::Result<Self> {
        take()?;
        Ok(Self {
            source: Source::new()?,
            stream: Stream::default(),
            stirred: None,
        })
    }

    /// Throws away what was typed or pasted before anything is asked.
    pub fn forget(&mut self) -> Result<(), Stop> {
        take().map_err(stopped)?;
        loop {
            match self.source.hear(Some(QUIET)).map_err(stopped)? {
                Heard::Nothing => break,
                Heard::Suspend => suspend()?,
                Heard::Change => {}
                Heard::Events(events) => self.stream.take(events)?,
            }
        }
        self.source.reset();
        (self.stream, self.stirred) = (Stream::default(), None);
        Ok(())
    }

    /// Waits for what somebody does next.
    pub fn next(&mut self) -> Result<Done, Stop> {
        loop {
            if let Some(done) = self.stream.next() {
                return Ok(done);
            }
            match self.source.hear(self.patience()).map_err(stopped)? {
                Heard::Events(events) => {
                    self.stirred = Some(Instant::now());
                    self.stream.take(events)?;
                }
                Heard::Nothing => self.settle(),
                Heard::Change => return Ok(Done::Resized),
                Heard::Suspend => {
                    suspend()?;
                    return Ok(Done::CameBack);
                }
            }
        }
    }

    /// Returns how long to wait for what may belong to what was heard last.
    fn patience(&self) -> Option<Duration> {
        let passed = self.stirred?.elapsed();
        let time = match passed < TOGETHER {
            true => TOGETHER,
            false => PATIENCE,
        };
        Some(time.saturating_sub(passed))
    }

    /// Takes what was heard as complete, once nothing followed for long enough.
    fn settle(&mut self) {
        let passed = self.stirred.map_or(Duration::MAX, |since| since.elapsed());
        if passed >= TOGETHER {
            self.stream.settle();
        }
        if passed >= PATIENCE {
            self.source.reset();
            self.stirred = None;
        }
    }
}

/// Puts the terminal in order and stops until the program is called back.
fn suspend() -> Result<(), Stop> {
    give_back(Then::Keep);
    stop();
    take().map_err(stopped)
}

/// Returns why a prompter stops where the terminal fails.
pub fn stopped(error: io::Error) -> Stop {
    match error.kind() {
        ErrorKind::UnexpectedEof => Stop::Ended,
        _ => Stop::Failed(error),
    }
}
