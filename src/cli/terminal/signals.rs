//! Interruptions: by Ctrl-C or a signal, while a prompt is open or anything else goes on.
//!
//! Decides that one is dealt with once: the terminal in order, the notice of how to go on
//! printed, the program ended.

use super::grasp::give_back_at_once;
use super::streams::notice;
use crate::cli::exit::Exit;
use std::sync::{Mutex, Once, PoisonError};

/// What to print: how to go on from here.
static RESUME: Mutex<String> = Mutex::new(String::new());

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
    *RESUME.lock().unwrap_or_else(PoisonError::into_inner) = text;
}

/// Ends the program, on a thread of its own: whatever the other one does, waiting for a key,
/// drawing, thinking, it draws no more.
fn on_interrupt() {
    give_back_at_once();
    notice(&RESUME.lock().unwrap_or_else(PoisonError::into_inner));
    std::process::exit(Exit::Interrupted as i32);
}
