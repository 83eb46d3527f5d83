//! A question: its answers, when it applies and what answering costs.

use super::answer::Answer;
use super::condition::Condition;
use super::place::Place;
use super::position::AnswerIndex;
use super::stored::Stored;
use super::typed::{Reads, Typed};
use crate::id::QuestionId;
use crate::lent::Lent;
use serde::{Deserialize, Serialize};
use typed_index_collections::TiVec;

/// A question and its answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Question {
    /// Its name, also its flag.
    pub id: QuestionId,
    /// Its answers, in the order in which they are shown.
    pub answers: Stored<TiVec<AnswerIndex, Stored<Answer>>>,
    /// Where the words of its answers come from.
    pub answer_words: AnswerWords,
    /// Whether several answers may be given.
    pub several: bool,
    /// When it applies at all.
    pub when: Condition,
    /// What answering costs a person.
    pub cost: Cost,
    /// How many of a hundred people know an answer that proves or suggests their cause; for
    /// the order of asking, never a verdict.
    pub known_to: u8,
    /// Whether the words tell how to find the answer out.
    pub find_out: bool,
    /// Whether each answer also has the exact words seen on a screen.
    pub quotes: bool,
    /// The answers offered first where there are too many to list.
    pub featured: Vec<AnswerIndex>,
    /// How a typed text is read into an answer.
    pub typed: Option<Typed>,
    /// Where it stands.
    pub place: Place,
}

/// Where the words of a question's answers come from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub enum AnswerWords {
    /// A message of its own for each answer: `answer-<question>-<answer>`.
    Own,
    /// A family of messages that the program knows: `<family>-<row>`, such as `territory-TW`.
    Family(Lent),
}

impl Question {
    /// Returns what is read into its answers, where typed texts are.
    pub fn reads(&self) -> Option<Reads> {
        self.typed.as_ref().map(|typed| typed.reads)
    }

    /// Tells whether people copy its answer from a screen or a mail: a message or a code.
    pub fn is_copied(&self) -> bool {
        matches!(self.reads(), Some(Reads::Messages | Reads::Codes))
    }

    /// Returns the position of the answer of that name.
    pub fn answer(&self, id: &str) -> Option<AnswerIndex> {
        self.answers.position(|answer| answer.is(id))
    }

    /// Returns the answer that excludes every other, if there is one.
    pub fn exclusive(&self) -> Option<AnswerIndex> {
        self.answers.position(|answer| answer.exclusive)
    }
}

/// What it costs a person to answer a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "cost", rename_all = "kebab-case")]
pub enum Cost {
    /// A look at the card or the screen.
    Glance,
    /// Remembering what happened.
    Recall,
    /// Looking something up in a portal, a mail or a banking app.
    LookUp,
    /// Asking the bank.
    AskBank,
}

impl Cost {
    /// Returns how many glances the answer is worth. Our judgement: seconds, half a
    /// minute, a few minutes, a telephone call.
    pub fn weight(self) -> u32 {
        match self {
            Cost::Glance => 4,
            Cost::Recall => 5,
            Cost::LookUp => 7,
            Cost::AskBank => 10,
        }
    }
}
