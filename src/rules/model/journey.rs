//! Journeys: whole conversations and what must come of them.

use super::example::ExampleVerdict;
use super::place::Place;
use super::position::{AnswerIndex, CauseIndex, QuestionIndex, StepIndex};
use serde::{Deserialize, Serialize};

/// Some questions, each with one or several of its answers; without one, "I don't know".
pub type NamedAnswers = Vec<(QuestionIndex, Vec<AnswerIndex>)>;

/// A conversation, screen by screen, and what must come of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Journey {
    /// Its name.
    pub id: String,
    /// The day on which it is held, an ISO date; that of the edition where it names none.
    pub as_of: Option<String>,
    /// What was answered beforehand.
    pub given: NamedAnswers,
    /// What is shown and said.
    pub screens: Vec<JourneyScreen>,
    /// Whether a person is offered to stop after it, where that is stated.
    pub ends: Option<bool>,
    /// The verdicts that must come of it: a cause and its verdict.
    pub gives: Vec<(CauseIndex, ExampleVerdict)>,
    /// The step that the plan must begin with, where one is stated.
    pub first_step: Option<StepIndex>,
    /// Where it stands.
    pub place: Place,
}

/// A screen that must be shown, and what is said there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct JourneyScreen {
    /// What must be shown.
    pub shows: Shows,
    /// What is said.
    pub says: Says,
    /// Where it stands.
    pub place: Place,
}

/// What must be shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Shows {
    /// Any screen.
    Any,
    /// The field for what was copied.
    Text,
    /// A checklist with these answers, perhaps among others.
    Checklist(NamedAnswers),
    /// A question.
    Question(QuestionIndex),
}

/// What is said at a screen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Says {
    /// Nothing: the screen is only expected.
    Nothing,
    /// A text is pasted; an empty one is none.
    Pasted(String),
    /// These answers are ticked, the others are not.
    Ticked(NamedAnswers),
    /// A question is answered; without an answer, by "I don't know".
    Answered(Vec<AnswerIndex>),
    /// The questions of a checklist are to be asked one by one.
    OneByOne,
    /// The screen before is to be shown again.
    Back,
}
