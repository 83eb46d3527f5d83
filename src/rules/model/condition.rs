//! Conditions over answers.
//!
//! Decides what can be asked of answers: an answer, a fact of a table, two equal
//! answers, `all`, `any`, `not`. No form can observe that an answer is unknown,
//! so a further answer can never withdraw a definite verdict. Knows nothing of
//! how conditions are written and how they are evaluated.

use super::answer_set::AnswerSet;
use super::cells::Cells;
use super::position::{AnswerIndex, QuestionIndex};
use serde::{Deserialize, Serialize};

/// What must hold of the answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Condition {
    /// The answer is in `yes`; it certainly is not when it is in `no`. An answer in
    /// neither leaves it unknown: the table has no such fact.
    Answer {
        /// The question.
        question: QuestionIndex,
        /// The answers for which it holds.
        yes: AnswerSet,
        /// The answers for which it does not hold.
        no: AnswerSet,
    },
    /// The cell in the row of one answer lists the other answer.
    Listed {
        /// The question whose answer names the row.
        row: QuestionIndex,
        /// The question whose answer is looked for in the cell.
        member: QuestionIndex,
        /// For each answer of `row`, the answers listed; `None` where no document states it.
        cells: Cells<AnswerSet>,
    },
    /// Two questions have the same answer.
    Same {
        /// One question.
        left: QuestionIndex,
        /// The other, whose answers are the same list.
        right: QuestionIndex,
    },
    /// Every one holds; an empty list always holds.
    All(Vec<Condition>),
    /// At least one holds; an empty list never holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
}

impl Condition {
    /// The condition that always holds.
    pub fn always() -> Self {
        Self::All(Vec::new())
    }

    /// The condition that never holds.
    pub fn never() -> Self {
        Self::Any(Vec::new())
    }

    /// The condition that the answer to a question, which has `count` of them, is that one.
    pub fn is(question: QuestionIndex, answer: AnswerIndex, count: usize) -> Self {
        let yes: AnswerSet = std::iter::once(answer).collect();
        let no = AnswerSet::first(count).without(&yes);
        Self::Answer { question, yes, no }
    }

    /// Calls `visit` for every question that the condition names, repeats included.
    pub fn questions(&self, visit: &mut dyn FnMut(QuestionIndex)) {
        match self {
            Self::Answer { question, .. } => visit(*question),
            Self::Listed { row, member, .. } => {
                visit(*row);
                visit(*member);
            }
            Self::Same { left, right } => {
                visit(*left);
                visit(*right);
            }
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().for_each(|part| part.questions(visit));
            }
            Self::Not(part) => part.questions(visit),
        }
    }
}
