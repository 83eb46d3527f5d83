//! The conversation: one screen at a time, with going back, "I don't know", why, and a way out.
//!
//! Decides what is offered and what happens next. What is on the next screen is decided by the
//! library, and what answers mean; how a menu looks is the business of a prompter.

mod afterwards;
mod change;
mod checklist;
mod conversation;
mod copied;
mod flow;
mod menus;
mod opening;
mod question;
mod typed_name;
mod way;
mod way_out;
mod why;

pub use afterwards::{Afterwards, ROWS as AFTERWARDS_ROWS, afterwards};
pub use conversation::resume;
pub use flow::{Begin, End, hold};
