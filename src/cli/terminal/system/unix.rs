//! Waiting on a Unix terminal: for keys, for another size of its window, for Ctrl-Z.

use super::heard::Heard;
use super::unix_modes::failed;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::{Errno, ioctl_fionbio, read};
use rustix::stdio::stdin;
use signal_hook::consts::{SIGCONT, SIGSTOP, SIGTSTP, SIGWINCH};
use signal_hook::{flag, low_level};
use std::io::{self, ErrorKind, PipeReader};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use termina::Parser;

/// What signals tell.
struct Signals {
    /// Something is in here once there was a signal.
    woken: PipeReader,
    /// Whether the program is to stop.
    suspend: Arc<AtomicBool>,
    /// Whether it may stop at once, since nobody is being asked.
    at_ease: Arc<AtomicBool>,
}

impl Signals {
    /// Returns them, listened to since the first time that somebody was asked.
    fn heard() -> io::Result<&'static Self> {
        static HEARD: OnceLock<Signals> = OnceLock::new();
        match HEARD.get() {
            Some(signals) => Ok(signals),
            None => {
                let signals = Self::listen()?;
                Ok(HEARD.get_or_init(|| signals))
            }
        }
    }

    fn listen() -> io::Result<Self> {
        let (woken, waker) = io::pipe()?;
        ioctl_fionbio(&woken, true)?;
        let at_ease = Arc::new(AtomicBool::new(true));
        let suspend = Arc::new(AtomicBool::new(false));
        flag::register_conditional_default(SIGTSTP, Arc::clone(&at_ease))?;
        flag::register(SIGTSTP, Arc::clone(&suspend))?;
        for signal in [SIGTSTP, SIGCONT, SIGWINCH] {
            low_level::pipe::register(signal, waker.try_clone()?)?;
        }
        Ok(Self {
            woken,
            suspend,
            at_ease,
        })
    }
}

/// Where keys come from.
pub struct Source {
    signals: &'static Signals,
    parser: Parser,
}

impl Source {
    /// Begins to listen; from now on, Ctrl-Z is [`Heard::Suspend`].
    pub fn new() -> io::Result<Self> {
        let signals = Signals::heard()?;
        signals.at_ease.store(false, Ordering::SeqCst);
        signals.suspend.store(false, Ordering::SeqCst);
        Ok(Self {
            signals,
            parser: Parser::default(),
        })
    }

    /// Waits for whatever comes first.
    ///
    /// # Errors
    ///
    /// Fails with `UnexpectedEof` where the terminal is gone.
    pub fn hear(&mut self, at_most: Option<Duration>) -> io::Result<Heard> {
        if self.signals.suspend.swap(false, Ordering::SeqCst) {
            return Ok(Heard::Suspend);
        }
        let stdin = stdin();
        let mut fds = [
            PollFd::new(&stdin, PollFlags::IN),
            PollFd::new(&self.signals.woken, PollFlags::IN),
        ];
        let at_most = at_most.and_then(|time| time.try_into().ok());
        let count = match poll(&mut fds, at_most.as_ref()) {
            Err(Errno::INTR) => return Ok(Heard::Events(Vec::new())),
            count => count?,
        };
        let (has_keys, has_signal) = (!fds[0].revents().is_empty(), !fds[1].revents().is_empty());
        match (count, has_signal) {
            (0, _) => Ok(self.nothing_more()),
            (_, true) => Ok(self.signal()),
            _ if has_keys => self.keys(),
            _ => Ok(Heard::Events(Vec::new())),
        }
    }

    /// Forgets what was heard half.
    pub fn reset(&mut self) {
        self.parser = Parser::default();
    }

    /// Understands an Esc that began nothing.
    fn nothing_more(&mut self) -> Heard {
        self.parser.parse(&[], false);
        match self.parser.pop() {
            Some(event) => Heard::Events(vec![event]),
            None => Heard::Nothing,
        }
    }

    fn signal(&mut self) -> Heard {
        let mut buffer = [0; 64];
        while read(&self.signals.woken, &mut buffer).is_ok_and(|count| count > 0) {}
        match self.signals.suspend.swap(false, Ordering::SeqCst) {
            true => Heard::Suspend,
            false => Heard::Change,
        }
    }

    fn keys(&mut self) -> io::Result<Heard> {
        let mut buffer = [0; 1024];
        match read(stdin(), &mut buffer) {
            // A terminal that was hung up gives an error or nothing, for ever.
            Ok(0) => Err(ErrorKind::UnexpectedEof.into()),
            Ok(count) => {
                self.parser.parse(&buffer[..count], true);
                Ok(Heard::Events(
                    std::iter::from_fn(|| self.parser.pop()).collect(),
                ))
            }
            Err(Errno::INTR | Errno::AGAIN) => Ok(Heard::Events(Vec::new())),
            Err(error) => Err(failed(error)),
        }
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        self.signals.at_ease.store(true, Ordering::SeqCst);
    }
}

/// Stops the program until it is called back.
pub fn stop() {
    // It cannot fail: the signal is known, and this is the program itself.
    let _ = low_level::raise(SIGSTOP);
}
