//! What rule authors look at: how many screens people need with their rule set, and what it looks
//! like.
//!
//! Decides nothing about anybody's card; it plays, counts and draws. Never prints; knows no rule
//! set and no language by name.

mod figures;
pub mod graph;
pub mod people;
mod stats;
mod too_long;

pub use figures::{Figures, Spread};
pub use stats::{AskedRow, Stats};
pub use too_long::too_long;
