//! The console of Windows: its modes, and waiting for keys.

use super::heard::Heard;
use std::io;
use std::time::Duration;
use termina::{Event, EventReader, PlatformTerminal, Terminal as _};

/// The console in a mode in which it hands over each key; dropped, it gets its modes back and
/// forgets what nobody has read.
pub struct Modes(std::cell::RefCell<PlatformTerminal>);

/// What becomes of input that nobody has read when modes change.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It waits for whoever reads next.
    Keep,
    /// It is thrown away.
    Forget,
}

impl Modes {
    /// Makes the console hand over each key, unseen.
    pub fn take_keys() -> io::Result<Self> {
        let mut terminal = PlatformTerminal::new()?;
        terminal.enter_raw_mode()?;
        Ok(Self(std::cell::RefCell::new(terminal)))
    }

    /// Gives the console its modes back.
    pub fn give_back(&self, _then: Then) {
        // Nothing can be done about a console that is gone.
        let _ = self.0.borrow_mut().enter_cooked_mode();
    }
}

/// Where keys come from.
pub struct Source {
    reader: EventReader,
}

impl Source {
    /// Begins to listen.
    pub fn new() -> io::Result<Self> {
        // What is dropped here puts back the modes that it found, which are those of `Modes`.
        let reader = PlatformTerminal::new()?.event_reader();
        Ok(Self { reader })
    }

    /// Waits for whatever comes first.
    pub fn hear(&mut self, at_most: Option<Duration>) -> io::Result<Heard> {
        if !self.reader.poll(at_most, |_| true)? {
            return Ok(Heard::Nothing);
        }
        Ok(match self.reader.read(|_| true)? {
            Event::WindowResized(_) => Heard::Change,
            event => Heard::Events(vec![event]),
        })
    }

    /// Forgets what was heard half: the console hands over whole keys.
    pub fn reset(&mut self) {}
}

/// Reads what is waiting to be read: nothing, as a console that hands over lines keeps the rest
/// to itself.
pub fn read_waiting(_quiet: Duration, _at_most: Duration) -> io::Result<Vec<u8>> {
    Ok(Vec::new())
}

/// Stops the program until it is called back: no console of Windows asks for that.
pub fn stop() {}

/// Tells whether the console is ours to change: it always is.
pub fn is_ours() -> bool {
    true
}
