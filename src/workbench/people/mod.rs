//! People who are played: complete truths in which one thing is wrong and everything else is
//! ordinary, and their conversations.
//!
//! Decides who they are and what they say. What they are asked is the engine's to decide. Nothing
//! is drawn by lot, so that every run plays the same people.

mod least;
mod ordinary;
mod person;
mod play;
mod situations;

pub use least::least_screens;
pub use person::{Crowd, Person, people};
pub use play::{Nobody, Played, authors_screens, play, play_nobody};
