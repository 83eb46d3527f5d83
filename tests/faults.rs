//! What becomes of a run when the system fails it: streams, disks, clocks, memory, files that
//! change. It ends with a status that is documented, says why, and loses nothing.
//!
//! A full disk behind standard output and a reader who leaves are tested in `bad_input`, terminals
//! that are missing or strange in `terminal`, what a batch is interrupted by in `batch`.

#![cfg(target_os = "linux")]
#![allow(clippy::print_stderr)] // what the system does not allow to be tested is said

#[path = "faults/clock.rs"]
mod clock;
#[path = "faults/disk.rs"]
mod disk;
#[path = "faults/files.rs"]
mod files;
#[path = "faults/limits.rs"]
mod limits;
#[path = "faults/shell.rs"]
mod shell;
#[path = "check/sound.rs"]
mod sound;
#[path = "faults/surroundings.rs"]
mod surroundings;
