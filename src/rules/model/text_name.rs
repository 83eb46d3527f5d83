//! What texts call an answer.

use super::answer_set::AnswerSet;
use super::position::QuestionIndex;
use serde::{Deserialize, Serialize};

/// Words that name answers to a question wherever they stand in a text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TextName {
    /// The words.
    pub words: String,
    /// The question.
    pub question: QuestionIndex,
    /// The answers that are called so.
    pub answers: AnswerSet,
}
