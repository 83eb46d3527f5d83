//! A statement: an answer that a person gives by ticking it.

use crate::rules::{AnswerIndex, QuestionIndex};

/// An answer that a person states by ticking it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Statement {
    /// The question that it answers.
    pub question: QuestionIndex,
    /// The answer.
    pub answer: AnswerIndex,
}

/// Returns the questions that statements answer, each once.
pub(super) fn questions_of(list: &[Statement]) -> Vec<QuestionIndex> {
    let mut questions: Vec<QuestionIndex> = list.iter().map(|said| said.question).collect();
    questions.sort_unstable();
    questions.dedup();
    questions
}
