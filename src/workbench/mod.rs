//! What rule authors look at: whether the examples and conversations of a rule set come out as
//! they say, what they leave untried, what a change means, and how something new begins.
//!
//! Decides nothing about anybody's card. Never prints; knows no rule set and no language by name.

pub mod diff;
pub mod fresh;
pub mod testing;
mod written;
