//! What rule authors try out and look at: whether the examples and conversations of a rule set come
//! out as they say, what they leave untried, what a change means, how something new begins, how
//! many screens people need, and what it looks like.
//!
//! Decides nothing about anybody's card. Never prints; knows no rule set and no language by name.

pub mod diff;
mod figures;
pub mod fresh;
pub mod graph;
mod own_words;
pub mod people;
pub mod reported;
mod stats;
pub mod testing;
mod too_long;
mod written;

pub use figures::{Figures, Spread};
pub use own_words::own_words;
pub use stats::{AskedRow, Stats};
pub use too_long::too_long;
