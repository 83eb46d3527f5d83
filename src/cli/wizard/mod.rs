//! The conversation: one question at a time, with going back, "I don't know" and why.
//!
//! Decides what is asked, what is offered and what happens next. How a menu looks is the
//! business of a prompter; what answers mean is the library's.

mod conversation;
mod copied;
mod flow;
mod menus;
mod question;
mod typed_name;
mod why;

pub use conversation::resume;
pub use flow::{End, hold};
