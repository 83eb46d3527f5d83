//! Whether an answer helps others to decide what it does not decide by itself.
//!
//! Decides it from the form of a condition: of two answers of which neither makes it true, both
//! must take part in something that only holds where both are given. What only fails beside
//! others, as most of a list of alternatives does, takes part in nothing.

use super::state::State;
use super::truth::Truth;
use crate::rules::{Condition, QuestionIndex};
use typed_index_collections::TiSlice;

/// What one answer changes.
pub(super) struct Change<'s> {
    pub before: &'s State,
    pub after: &'s State,
    /// For each question, whether it may have become something else.
    pub moved: &'s TiSlice<QuestionIndex, bool>,
}

impl Change<'_> {
    /// Tells whether `condition` can become `wanted` by this answer and others together, where
    /// none of them makes it so alone.
    ///
    /// Where several answers make it so together and none does alone, it helps for two of them
    /// at least: what is not one of several parts hangs on both; of parts that must all be so,
    /// each is made so by one answer, and not all by the same, or hangs on two; of parts of which
    /// one must be so, that one hangs on two.
    pub fn helps(&self, condition: &Condition, wanted: Truth) -> bool {
        if self.after.eval(condition) != Truth::Unknown {
            return false;
        }
        let helps = |part: &Condition| self.helps(part, wanted);
        match condition {
            Condition::Answer { question, .. } => self.moved[*question],
            Condition::Listed { row, member, .. } => self.moved[*row] || self.moved[*member],
            Condition::Same { left, right } => self.moved[*left] || self.moved[*right],
            Condition::Not(part) => self.helps(part, !wanted),
            Condition::All(parts) | Condition::Any(parts) => {
                let all_must = matches!(condition, Condition::All(_)) == (wanted == Truth::True);
                let mut parts = parts.iter();
                parts.any(|part| helps(part) || all_must && self.brings(part, wanted))
            }
        }
    }

    /// Tells whether the answer alone makes `condition` so.
    fn brings(&self, condition: &Condition, wanted: Truth) -> bool {
        self.after.eval(condition) == wanted && self.before.eval(condition) != wanted
    }
}
