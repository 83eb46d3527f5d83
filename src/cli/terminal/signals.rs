//! Interruptions: by Ctrl-C or a signal, while a menu is open or anything else goes on.
//!
//! Decides who notices one, and that it is dealt with once: the terminal in order, the notice
//! of how to go on printed.

use super::prompter::Stop;
use super::room::show_cursor;
use super::streams::notice;
use crate::cli::exit::Exit;
use std::io::{self, ErrorKind};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

/// What an interruption finds.
struct Interruption {
    /// What to print: how to go on from here.
    resume: String,
    /// Whether a menu is open, which has to put the terminal in order first.
    is_menu_open: bool,
    /// Whether there was one.
    has_happened: bool,
}

static INTERRUPTION: Mutex<Interruption> = Mutex::new(Interruption {
    resume: String::new(),
    is_menu_open: false,
    has_happened: false,
});

/// Whether a signal ends the wait for a key. Windows tells a thread of its own and goes on
/// waiting; but there, no modes of the terminal have to be put back.
const SIGNAL_ENDS_WAIT: bool = cfg!(unix);

/// Lets an interruption put the terminal in order and print how to go on, instead of ending
/// the program at once.
pub fn catch_interrupts() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Failing to catch only means that an interruption ends the program at once.
        let _ = ctrlc::set_handler(on_interrupt);
    });
}

/// Notes what to print when the program is interrupted.
pub fn set_resume(text: String) {
    interruption().resume = text;
}

/// Lets somebody press keys; while they do, an interruption is waited for here.
pub fn attend<T>(keys: impl FnOnce() -> io::Result<T>) -> Result<T, Stop> {
    open_menu()?;
    let pressed = keys();
    if pressed.is_err() {
        // dialoguer hides the cursor while it draws and does not show it after an error.
        show_cursor();
    }
    match pressed {
        Err(error) if error.kind() == ErrorKind::Interrupted => Err(Stop::Interrupted),
        pressed => {
            close_menu()?;
            pressed.map_err(|error| match error.kind() {
                ErrorKind::UnexpectedEof => Stop::Ended,
                _ => Stop::Failed(error),
            })
        }
    }
}

/// Tells whether there was an interruption.
pub fn is_interrupted() -> bool {
    interruption().has_happened
}

/// Ends the program, unless a menu is open: that one is told by the signal as well. Whatever
/// else goes on would not notice: reading a line, writing, thinking.
///
/// A signal in the instant between drawing a menu and waiting for a key is noticed with the
/// next signal or key.
fn on_interrupt() {
    let mut interruption = interruption();
    interruption.has_happened = true;
    if interruption.is_menu_open {
        if SIGNAL_ENDS_WAIT {
            return;
        }
        show_cursor();
    }
    notice(&interruption.resume);
    std::process::exit(Exit::Interrupted as i32);
}

/// Notes that a menu deals with interruptions from now on.
fn open_menu() -> Result<(), Stop> {
    let mut interruption = interruption();
    interruption.is_menu_open = true;
    if interruption.has_happened {
        return Err(Stop::Interrupted);
    }
    Ok(())
}

/// Notes that a menu was closed, unless it was interrupted: that is dealt with only once.
fn close_menu() -> Result<(), Stop> {
    let mut interruption = interruption();
    if interruption.has_happened {
        return Err(Stop::Interrupted);
    }
    interruption.is_menu_open = false;
    Ok(())
}

fn interruption() -> MutexGuard<'static, Interruption> {
    INTERRUPTION.lock().unwrap_or_else(PoisonError::into_inner)
}
