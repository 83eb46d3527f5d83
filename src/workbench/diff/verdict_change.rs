//! A cause that gets another verdict.

use super::share::Share;
use crate::engine::{Answers, Verdict};
use crate::id::CauseId;

/// A cause that gets another verdict.
#[derive(Clone, PartialEq, Debug)]
pub struct VerdictChange {
    /// The cause.
    pub cause: CauseId,
    /// Whether the old and the new rule set have it.
    pub is_there: [bool; 2],
    /// The verdict of the old rule set.
    pub before: Verdict,
    /// The verdict of the new one.
    pub after: Verdict,
    /// In which share of all answers to the questions that changed causes rest on.
    pub share: Share,
    /// The fewest answers at which it does.
    pub answers: Answers,
}
