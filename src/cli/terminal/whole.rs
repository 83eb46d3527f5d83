//! Writing results that another program reads: whole ones, whenever the program ends.
//!
//! Decides that an interruption waits for what is being written, and for nothing else.

use super::streams::notice;
use crate::cli::exit::Exit;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Held while something is written.
static WRITING: Mutex<()> = Mutex::new(());
/// Whether somebody wants the program to end.
static STOPPING: AtomicBool = AtomicBool::new(false);
/// How long the program has to end by itself once that is wanted.
const PATIENCE: Duration = Duration::from_millis(400);

/// What writes results in one piece each.
pub struct Whole<W>(pub W);

impl<W: Write> Write for Whole<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        let _writing = writing();
        self.0.flush()
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        let _writing = writing();
        self.0.write_all(bytes)?;
        self.0.flush()
    }
}

fn writing() -> MutexGuard<'static, ()> {
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns what writes to standard output.
pub fn results_output() -> Whole<io::Stdout> {
    Whole(io::stdout())
}

/// Lets an interruption wait until what is being written is whole. A program that waits for more
/// to read ends then, and says `text`.
pub fn end_between_results(text: String) {
    // Failing to catch only means that an interruption ends the program at once.
    let _ = ctrlc::set_handler(move || {
        STOPPING.store(true, Ordering::Relaxed);
        std::thread::sleep(PATIENCE);
        // Who reads nothing and lets nobody end either would be waited for in vain.
        for _ in 0..10 {
            if let Ok(_writing) = WRITING.try_lock() {
                notice(&text);
                std::process::exit(Exit::Interrupted as i32);
            }
            std::thread::sleep(PATIENCE);
        }
        std::process::exit(Exit::Interrupted as i32);
    });
}

/// Tells whether somebody wants the program to end.
pub fn is_stopping() -> bool {
    STOPPING.load(Ordering::Relaxed)
}
