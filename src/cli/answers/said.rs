//! What somebody said, by whatever way it came.

use cardhelp::engine::Answers;
use cardhelp::evidence::Evidence;
use cardhelp::rules::{AnswerSet, QuestionIndex};

/// What the command line, the answers file and the prompts give.
#[derive(Clone)]
pub struct Said {
    /// The answers, those included that what was copied gives.
    pub answers: Answers,
    /// What was copied: codes, a message, a prefix, a date.
    pub evidence: Evidence,
    /// The answers that are not so: never none of a question, and never all.
    pub excluded: Vec<(QuestionIndex, AnswerSet)>,
}
