//! A conversation as a person at a terminal holds it.
//!
//! Decides nothing that the wizard does not decide: what a screen's answer takes back, and what
//! follows from it.

use super::copied::Copied;
use crate::engine::{Answers, Engine, Given, NextScreen, Screen, Session, Statement, Truth};
use crate::evidence::Evidence;
use crate::rules::QuestionIndex;

/// A conversation in progress.
pub(super) struct Talk<'e, 'r> {
    pub engine: &'e Engine<'r>,
    pub session: Session,
    pub evidence: Evidence,
    copied: &'e Copied<'r>,
}

impl<'e, 'r> Talk<'e, 'r> {
    /// Begins with what was answered beforehand.
    pub fn new(engine: &'e Engine<'r>, copied: &'e Copied<'r>, mut given: Answers) -> Self {
        let mut evidence = Evidence::default();
        evidence.complete(engine.rules(), &mut given);
        Self {
            engine,
            session: Session::new(given),
            evidence,
            copied,
        }
    }

    pub fn next(&self) -> NextScreen {
        self.session.next(self.engine)
    }

    pub fn paste(&mut self, text: &str) {
        let mut answers = self.session.answers().clone();
        self.copied.paste(text, &mut self.evidence, &mut answers);
        self.session.know(answers);
        self.session.has_read_text();
    }

    pub fn tick(&mut self, list: &[Statement], ticked: &[Statement]) {
        self.session.tick(self.engine, list, ticked);
        self.complete();
    }

    pub fn answer(&mut self, question: QuestionIndex, given: Given) {
        self.session.answer(question, given);
        self.evidence.answered(self.engine.rules(), question, given);
        self.complete();
    }

    /// Shows the screen before this one again, passing over questions that do not apply any more.
    pub fn go_back(&mut self) {
        loop {
            self.session.go_back();
            match self.next().screen {
                Some(Screen::Question(question))
                    if !self.applies(question) && self.session.can_go_back() => {}
                _ => return,
            }
        }
    }

    fn applies(&self, question: QuestionIndex) -> bool {
        let state = self.engine.state(self.session.answers());
        state.applies(question) != Truth::False
    }

    fn complete(&mut self) {
        let mut answers = self.session.answers().clone();
        self.evidence.complete(self.engine.rules(), &mut answers);
        self.session.know(answers);
    }
}
