//! A conversation: the answers in the order in which they were given, and going back.
//!
//! Decides what going back and changing an answer mean. Everything else is
//! computed from the answers: nothing is stored that could disagree with them.

use super::Engine;
use super::answers::{Answers, Given};
use super::choose::Next;
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

    /// Takes what follows from another answer; nobody was asked.
    pub fn know(&mut self, question: QuestionIndex, given: Given) {
        self.answers.set(question, given);
    }

    /// Forgets what followed from another answer.
    pub fn forget(&mut self, question: QuestionIndex) {
        self.answers.forget(question);
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

/// What a conversation with somebody whose answers are known would be like.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Simulation {
    /// The questions asked, in order.
    pub asked: Vec<QuestionIndex>,
    /// How many were asked before a cause was proved and its plan complete, or before
    /// nothing more could change.
    pub until_enough: usize,
    /// How many were asked before the first cause was proved.
    pub until_proved: Option<usize>,
}

impl Engine<'_> {
    /// Plays the conversation of somebody who answers as `truth` says and does not know the
    /// rest. `next` chooses the questions.
    pub fn simulate(&self, truth: &Answers, next: impl Fn(&Self, &Answers) -> Next) -> Simulation {
        let mut answers = Answers::none(self.rules());
        let mut simulation = Simulation {
            asked: Vec::new(),
            until_enough: 0,
            until_proved: None,
        };
        let is_proved = |answers: &Answers| {
            let verdicts = self.verdicts(&self.state(answers));
            verdicts.contains(&super::Verdict::Confirmed)
        };
        while let Next::Ask(question) = next(self, &answers) {
            let given = truth.get(question).unwrap_or(Given::DontKnow);
            answers.set(question, given);
            simulation.asked.push(question);
            if simulation.until_proved.is_none() && is_proved(&answers) {
                simulation.until_proved = Some(simulation.asked.len());
            }
        }
        simulation.until_enough = simulation.asked.len();
        simulation
    }
}
