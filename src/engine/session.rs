//! A conversation: the answers in the order in which they were given, and going back.
//!
//! Decides what going back and changing an answer mean. Everything else is
//! computed from the answers: nothing is stored that could disagree with them.

use super::answers::{Answers, Given};
use super::choose::Next;
use super::engine::Engine;
use crate::rules::QuestionIndex;

/// A conversation in progress.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Session {
    answers: Answers,
    /// The questions that were asked, in order.
    asked: Vec<QuestionIndex>,
    /// The question that is asked again, as a position in `asked`.
    revisited: Option<usize>,
}

impl Session {
    /// Begins a conversation with the answers that were given beforehand; they are not
    /// asked and not gone back to.
    pub fn new(answers: Answers) -> Self {
        Self {
            answers,
            asked: Vec::new(),
            revisited: None,
        }
    }

    /// Returns all answers given so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Returns the questions that were asked, in order.
    pub fn asked(&self) -> &[QuestionIndex] {
        &self.asked
    }

    /// Returns what to do now.
    pub fn next(&self, engine: &Engine<'_>) -> Next {
        match self.revisited {
            Some(at) => Next::Ask(self.asked[at]),
            None => engine.next(&self.answers),
        }
    }

    /// Takes the answer to `question`. Answers to other questions are kept; one whose
    /// question no longer applies stops counting and is remembered.
    pub fn answer(&mut self, question: QuestionIndex, given: Given) {
        self.answers.set(question, given);
        if !self.asked.contains(&question) {
            self.asked.push(question);
        }
        self.revisited = None;
    }

    /// Takes the answers with what follows from them anew; nobody was asked.
    pub fn know(&mut self, answers: Answers) {
        self.answers = answers;
    }

    /// Tells whether there is a question to go back to.
    pub fn can_go_back(&self) -> bool {
        self.previous().is_some()
    }

    /// Asks the question before this one again. Nothing is forgotten.
    pub fn go_back(&mut self) {
        if let Some(at) = self.previous() {
            self.revisited = Some(at);
        }
    }

    /// Asks a question that was asked before again.
    pub fn revisit(&mut self, question: QuestionIndex) {
        let asked = self.asked.iter().position(|known| *known == question);
        self.revisited = asked.or(self.revisited);
    }

    /// Returns the number of the question that is asked now, from 1.
    pub fn number(&self) -> usize {
        self.revisited.unwrap_or(self.asked.len()) + 1
    }

    fn previous(&self) -> Option<usize> {
        self.revisited.unwrap_or(self.asked.len()).checked_sub(1)
    }
}
