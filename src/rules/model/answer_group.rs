//! A named group of answers, as `tables/groups.yaml` has it.

use super::answer_set::AnswerSet;
use super::position::QuestionIndex;
use serde::{Deserialize, Serialize};

/// A named group of answers to a question. Conditions have taken what they need of it; its name
/// is kept for those who write.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AnswerGroup {
    /// Its name.
    pub id: String,
    /// The question whose answers it holds.
    pub question: QuestionIndex,
    /// The answers.
    pub members: AnswerSet,
}
