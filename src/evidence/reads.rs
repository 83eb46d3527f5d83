//! Which question takes what is copied.

use crate::rules::{Question, QuestionIndex, Reads, RuleSet};

/// Returns the question whose answers are read from typed texts of one kind.
pub fn read_by(
    rules: &RuleSet,
    kind: impl Fn(Reads) -> bool,
) -> Option<(QuestionIndex, &Question)> {
    let mut questions = rules.questions.iter_enumerated();
    questions.find(|(_, question)| question.reads().is_some_and(&kind))
}
