//! What is offered to a shell.

use crate::cli::command_line::Candidate;

/// A word that can stand in place of the one that is being typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// The whole word.
    pub text: String,
    /// What it is for, or what it is called.
    pub about: String,
}

impl From<Candidate> for Offer {
    fn from(candidate: Candidate) -> Self {
        Self {
            text: candidate.text,
            about: candidate.about,
        }
    }
}
