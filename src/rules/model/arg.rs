//! The placeables of messages and where their values come from.

use super::cells::Cells;
use super::position::{AnswerIndex, QuestionIndex};
use serde::{Deserialize, Serialize};

/// A placeable of a message and where its value comes from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Arg {
    /// The placeable's name.
    pub name: String,
    /// Where its value comes from.
    pub value: ArgValue,
}

/// Where the value of a placeable comes from. Where it is not known, the
/// message receives the word `unknown`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ArgValue {
    /// The words of the answer given.
    Answer(QuestionIndex),
    /// The word in a table's cell, for the message to choose by.
    Cell {
        /// The question whose answer names the row.
        row: QuestionIndex,
        /// For each of its answers, the cell's text; `None` where it is empty.
        cells: Cells<String>,
    },
    /// The words of the answers that a table's cell lists.
    Listed {
        /// The question whose answer names the row.
        row: QuestionIndex,
        /// The question whose answers are listed.
        names: QuestionIndex,
        /// For each answer of `row`, the answers listed; `None` where the cell is empty.
        cells: Cells<Vec<AnswerIndex>>,
    },
}

impl ArgValue {
    /// Returns the question that the value depends on.
    pub fn question(&self) -> QuestionIndex {
        match self {
            Self::Answer(question) => *question,
            Self::Cell { row, .. } | Self::Listed { row, .. } => *row,
        }
    }
}
