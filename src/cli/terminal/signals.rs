//! Interruptions: by Ctrl-C or a signal, while a prompt is open or anything else goes on.
//!
//! Decides that one is dealt with once: the terminal in order, the notice of how to go on
//! printed, the program ended. Where the result was shown, there is nothing to go on with: it
//! ends with the result's status.

use super::grasp::give_back_at_once;
use super::streams::notice;
use crate::cli::exit::Exit;
use std::sync::{Mutex, Once, PoisonError};

/// What to print, how to go on from here, and the status to end with.
static RESUME: Mutex<(String, Exit)> = Mutex::new((String::new(), Exit::Interrupted));

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
    *RESUME.lock().unwrap_or_else(PoisonError::into_inner) = (text, Exit::Interrupted);
}

/// Notes that the result was shown: an interruption from now on ends with its status.
pub fn set_ended(exit: Exit) {
    *RESUME.lock().unwrap_or_else(PoisonError::into_inner) = ("\n".into(), exit);
}

/// Ends the program, on a thread of its own: whatever the other one does, waiting for a key,
/// drawing, thinking, it draws no more.
fn on_interrupt() {
    give_back_at_once();
    let resume = RESUME.lock().unwrap_or_else(PoisonError::into_inner);
    let (text, exit) = &*resume;
    notice(text);
    std::process::exit(*exit as i32);
}
