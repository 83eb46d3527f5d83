//! What rule authors look at: whether the examples and conversations of a rule set come out as
//! they say, and what they leave untried.
//!
//! Decides nothing about anybody's card. Never prints; knows no rule set and no language by name.

pub mod testing;
mod written;
