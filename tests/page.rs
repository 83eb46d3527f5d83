//! The page at the end: that it fits a terminal, says the same in every form, and can be pasted
//! back.

#![allow(clippy::unwrap_used)] // a test that cannot go on fails
#![allow(clippy::print_stdout)] // figures, for whoever asks with --nocapture

#[path = "page/cases.rs"]
mod cases;
#[path = "page/forms.rs"]
mod forms;
#[cfg(unix)]
#[path = "page/pasting.rs"]
mod pasting;
mod program;
#[cfg(unix)]
#[path = "page/reports.rs"]
mod reports;
#[path = "page/rows.rs"]
mod rows;
