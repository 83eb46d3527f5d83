//! The modes of a Unix terminal: key by key and without echo while somebody is asked.

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use rustix::process::getpgrp;
use rustix::stdio::stdin;
use rustix::termios::{InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios};
use rustix::termios::{tcgetattr, tcgetpgrp, tcsetattr};
use std::io::{self, ErrorKind};
use std::time::{Duration, Instant};

/// Turns a special key off.
const NO_KEY: u8 = 0;

/// The modes that the terminal had before.
pub struct Modes(Termios);

/// What becomes of input that nobody has read when modes change.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It waits for whoever reads next.
    Keep,
    /// It is thrown away.
    Forget,
}

impl Modes {
    /// Makes the terminal hand over each key, unseen, and returns how it was before. Keys that
    /// send signals go on doing so: then Ctrl-C works whatever else is held up. Only the one
    /// that would leave a dump of memory is turned off.
    pub fn take_keys() -> io::Result<Self> {
        let found = tcgetattr(stdin()).map_err(failed)?;
        let mut keys = found.clone();
        let lines = LocalModes::ICANON | LocalModes::ECHO | LocalModes::ECHONL;
        keys.local_modes.remove(lines | LocalModes::IEXTEN);
        let translations = InputModes::ICRNL | InputModes::INLCR | InputModes::IGNCR;
        keys.input_modes.remove(translations | InputModes::IXON);
        keys.special_codes[SpecialCodeIndex::VQUIT] = NO_KEY;
        keys.special_codes[SpecialCodeIndex::VMIN] = 1;
        keys.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(stdin(), OptionalActions::Now, &keys).map_err(failed)?;
        Ok(Self(found))
    }

    /// Gives the terminal its modes back.
    pub fn give_back(&self, then: Then) {
        let when = match then {
            Then::Keep => OptionalActions::Now,
            Then::Forget => OptionalActions::Flush,
        };
        // Nothing can be done about a terminal that is gone.
        let _ = tcsetattr(stdin(), when, &self.0);
    }
}

/// Reads what is waiting to be read, until nothing came for as long as `quiet`; stops after
/// `at_most` as well. The terminal has to hand over each key.
pub fn read_waiting(quiet: Duration, at_most: Duration) -> io::Result<Vec<u8>> {
    let (start, mut read) = (Instant::now(), Vec::new());
    while start.elapsed() < at_most && is_readable(quiet)? {
        let mut buffer = [0; 1024];
        match rustix::io::read(stdin(), &mut buffer) {
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(count) => read.extend_from_slice(&buffer[..count]),
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(error) => return Err(failed(error)),
        }
    }
    Ok(read)
}

/// Tells whether the terminal is ours to change: it stops a program in the background that tries.
pub fn is_ours() -> bool {
    tcgetpgrp(stdin()).is_ok_and(|group| group == getpgrp())
}

/// Returns an error as the rest of the program knows it: a terminal that was hung up has ended.
pub fn failed(error: Errno) -> io::Error {
    match error {
        Errno::IO => ErrorKind::UnexpectedEof.into(),
        error => error.into(),
    }
}

fn is_readable(at_most: Duration) -> io::Result<bool> {
    let stdin = stdin();
    let mut fds = [PollFd::new(&stdin, PollFlags::IN)];
    let at_most = at_most.try_into().ok();
    match poll(&mut fds, at_most.as_ref()) {
        Ok(count) => Ok(count > 0),
        Err(Errno::INTR) => Ok(true),
        Err(error) => Err(error.into()),
    }
}
