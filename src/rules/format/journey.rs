//! `journeys/*.yaml`: whole conversations, screen by screen, and what must come of them.

use super::spanned::{Entries, Flag, List, Required, Spanned, Text};
use crate::rules::model::ExampleVerdict;
use serde::Deserialize;

/// A conversation.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Journey {
    /// The day on which it is held; that of the edition unless it says otherwise.
    pub as_of: Option<Text>,
    /// What was answered beforehand, as options do; nobody is asked for it.
    #[serde(default)]
    pub given: Entries<List<String>>,
    /// The screens in the order in which they must be shown, each with what is said there.
    pub screens: Required<List<JourneyScreen>>,
    /// `true`: after the last screen enough is known or nothing is left to ask, so that a person
    /// is offered to stop; `false`: the conversation goes on.
    pub ends: Flag,
    /// The verdicts at the end, as an example gives them.
    #[serde(default)]
    pub gives: Entries<ExampleVerdict>,
    /// The step that the plan must begin with.
    pub first_step: Option<Text>,
}

/// A screen, and what is said there.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct JourneyScreen {
    /// The field for a message or a code is shown, and this is pasted; `''` leaves it empty.
    pub text: Option<Text>,
    /// A checklist is shown, and these answers are ticked; `{}` is *None of these*.
    pub checklist: Option<Spanned<Entries<List<String>>>>,
    /// The answers that must stand on the checklist; it may hold others.
    #[serde(default)]
    pub lists: Entries<List<String>>,
    /// This question is shown. Without `answer` it is only expected: that ends the journey.
    pub question: Option<Text>,
    /// What is answered, several answers in a list; `unknown` is "I don't know".
    #[serde(default)]
    pub answer: List<String>,
    /// `true`: nothing is ticked, and the questions of the checklist are asked one by one.
    pub one_by_one: Flag,
    /// `true`: nothing is said, and the screen before is shown again.
    pub back: Flag,
}
