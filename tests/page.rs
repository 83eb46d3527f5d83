//! What is read: that the page at the end fits a terminal and can be pasted back, that every form
//! says the same, that the guide holds everything, and that help is there.

#![allow(clippy::unwrap_used)] // a test that cannot go on fails
#![allow(clippy::print_stdout)] // figures, for whoever asks with --nocapture

#[path = "page/asked.rs"]
mod asked;
#[path = "page/cases.rs"]
mod cases;
#[path = "page/forms.rs"]
mod forms;
#[path = "page/frames.rs"]
mod frames;
#[path = "page/guide.rs"]
mod guide;
#[path = "page/help.rs"]
mod help;
#[path = "page/html.rs"]
mod html;
#[path = "page/limits.rs"]
mod limits;
#[path = "page/markup.rs"]
mod markup;
#[cfg(unix)]
#[path = "page/pasting.rs"]
mod pasting;
mod program;
#[cfg(unix)]
#[path = "page/public.rs"]
mod public;
mod reports;
#[path = "page/rows.rs"]
mod rows;
