//! The names of questions, answers and causes, known before anything else is read.

use super::super::model::{AnswerIndex, CauseIndex, QuestionIndex};
use typed_index_collections::TiVec;

/// The names of all questions, in the order of asking, with those of their answers.
pub(super) type QuestionNames = TiVec<QuestionIndex, (String, TiVec<AnswerIndex, String>)>;

/// The names of all causes that there are files for, sorted.
pub(super) type CauseNames = TiVec<CauseIndex, String>;
