//! What somebody said, by whatever way it came.

use cardhelp::engine::Answers;
use cardhelp::evidence::Evidence;

/// What the command line, the answers file and the prompts give.
#[derive(Clone)]
pub struct Said {
    /// The answers, those included that what was copied gives, and what is not so.
    pub answers: Answers,
    /// What was copied: codes, a message, a prefix, a date.
    pub evidence: Evidence,
}
