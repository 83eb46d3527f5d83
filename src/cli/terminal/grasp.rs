//! The terminal while it is in our hands: taken before somebody is asked, and given back however
//! the program ends.
//!
//! Decides what the terminal has to be told on the way in and out. Knows no menu and no key.

use super::streams;
use super::system::{Modes, Then, is_ours, read_waiting};
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

/// How long nothing has to come before what somebody pressed too early, or pasted, has ended.
pub const QUIET: Duration = Duration::from_millis(50);
/// The longest that the end of the program waits for the end of such input.
const LONGEST: Duration = Duration::from_secs(2);

/// Asks for pastes to be marked, so that none is taken for keys.
pub const MARK_PASTES: &str = "\x1b[?2004h";
/// Ends that, shows the cursor, lets long lines wrap.
pub const AS_BEFORE: &str = "\x1b[?2004l\x1b[?25h\x1b[?7h";

/// What has to be undone.
struct Grasp {
    /// The modes to give back; none while the terminal is not ours.
    modes: Option<Modes>,
    /// What to write where something is drawn that is not finished.
    undo: Option<&'static str>,
    /// Whether somebody was asked.
    was_taken: bool,
}

static GRASP: Mutex<Grasp> = Mutex::new(Grasp {
    modes: None,
    undo: None,
    was_taken: false,
});

/// Takes the terminal: from now on it hands over each key, and shows none by itself.
pub fn take() -> io::Result<()> {
    grasp().take()
}

/// Gives the terminal back for as long as something else reads from it.
pub fn give_back(then: Then) {
    let mut grasp = grasp();
    grasp.let_go(then);
}

/// Gives the terminal back at the end of a conversation. What was typed or pasted and not read
/// is thrown away: nothing of it reaches the shell.
pub fn give_back_for_good() {
    if is_ours() && take().is_ok() {
        let _ = read_waiting(QUIET, LONGEST);
    }
    give_back(Then::Forget);
}

/// Returns what is waiting to be read where lines are read, until nothing came for some time.
/// Meanwhile, the terminal shows nothing of what is typed.
pub fn waiting(quiet: Duration) -> io::Result<Vec<u8>> {
    take()?;
    let waiting = read_waiting(quiet, LONGEST);
    give_back(Then::Keep);
    waiting
}

/// Gives the terminal back in the middle of whatever goes on, since the program ends; nothing is
/// drawn any more afterwards.
pub fn give_back_at_once() {
    let mut grasp = grasp();
    grasp.write_undo();
    // Where lines are read, nothing is taken, and the rest of a paste may be on its way as well.
    if grasp.was_taken && is_ours() && grasp.take().is_ok() {
        let _ = read_waiting(QUIET, LONGEST);
    }
    grasp.let_go(Then::Forget);
    std::mem::forget(grasp);
}

/// Does the same where the program has a fault of its own, maybe while it draws.
pub fn give_back_in_panic() {
    let mut grasp = match GRASP.try_lock() {
        Ok(grasp) => grasp,
        Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
        Err(TryLockError::WouldBlock) => return,
    };
    grasp.let_go(Then::Forget);
}

/// Writes on the terminal, in one piece. `undo` is what has to be written instead of going on
/// should the program end meanwhile; none once nothing is left to finish.
pub fn draw(text: &str, undo: Option<&'static str>) {
    let mut grasp = grasp();
    grasp.undo = undo;
    streams::draw(text);
}

impl Grasp {
    fn take(&mut self) -> io::Result<()> {
        if self.modes.is_none() {
            self.modes = Some(Modes::take_keys()?);
            self.was_taken = true;
        }
        Ok(())
    }

    fn write_undo(&mut self) {
        if let Some(undo) = self.undo.take() {
            streams::draw(undo);
            streams::draw(AS_BEFORE);
        }
    }

    fn let_go(&mut self, then: Then) {
        self.write_undo();
        if let Some(modes) = self.modes.take() {
            modes.give_back(then);
        }
    }
}

fn grasp() -> MutexGuard<'static, Grasp> {
    GRASP.lock().unwrap_or_else(PoisonError::into_inner)
}
