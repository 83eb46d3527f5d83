//! Worked examples of causes: answers and the verdicts that they must give.

use super::place::Place;
use super::position::{AnswerIndex, CauseIndex, QuestionIndex};
use serde::{Deserialize, Serialize};

/// A worked example of a cause: answers, and the verdicts that they give.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Example {
    /// What the example shows.
    pub name: String,
    /// The answers given: a question, and one or several of its answers.
    pub answers: Vec<(QuestionIndex, Vec<AnswerIndex>)>,
    /// The verdicts that must come of them: a cause and its verdict.
    pub gives: Vec<(CauseIndex, ExampleVerdict)>,
    /// Where it stands.
    pub place: Place,
}

/// A verdict, as an example states it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "verdict", rename_all = "kebab-case")]
pub enum ExampleVerdict {
    /// Proved.
    Confirmed,
    /// Pointed at.
    Likely,
    /// Open.
    Possible,
    /// Excluded.
    RuledOut,
    /// Proved and excluded at once.
    Contradiction,
}
