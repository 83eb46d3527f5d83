//! Leaves out of answers what a difference does not need.

use super::sample::{Changed, Sides};
use crate::engine::Answers;
use crate::rules::QuestionIndex;

/// Leaves out one answer after the other as long as the plans differ in the same way.
pub(super) fn smallest(sides: &Sides<'_>, answers: Answers, changed: &Changed) -> Answers {
    let given: Vec<QuestionIndex> = answers.iter().map(|(question, _)| question).collect();
    given.into_iter().rev().fold(answers, |kept, question| {
        let mut fewer = kept.clone();
        fewer.forget(question);
        match sides.changed(&fewer).as_ref() == Some(changed) {
            true => fewer,
            false => kept,
        }
    })
}
