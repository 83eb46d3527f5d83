//! A conversation: what was on each screen and what was said there, and going back.
//!
//! Decides what going back and changing an answer mean. Everything else is
//! computed from the answers: nothing is stored that could disagree with them.

use super::answers::{Answers, Given, Said};
use super::engine::Engine;
use super::screens::{NextScreen, Screen};
use super::statement::{Statement, questions_of};
use crate::rules::QuestionIndex;

/// How many "I don't know" one after the other are enough to offer the end.
const MANY_IN_A_ROW: usize = 3;

/// A conversation in progress.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Session {
    answers: Answers,
    /// What was shown and answered, in order.
    shown: Vec<Shown>,
    /// What is shown again, as a position in `shown`.
    revisited: Option<usize>,
    /// The questions of a checklist that are asked one by one instead.
    one_by_one: Vec<QuestionIndex>,
}

/// A screen that was shown and answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shown {
    /// What was on it.
    pub screen: Screen,
    /// The statements that were ticked.
    pub ticked: Vec<Statement>,
    /// What was said before of the questions of its statements.
    before: Vec<(QuestionIndex, Said)>,
}

impl Session {
    /// Begins a conversation with the answers that were given beforehand; they are not
    /// asked and not gone back to.
    pub fn new(answers: Answers) -> Self {
        Self {
            answers,
            shown: Vec::new(),
            revisited: None,
            one_by_one: Vec::new(),
        }
    }

    /// Returns all answers given so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Returns what was shown and answered, in order.
    pub fn shown(&self) -> &[Shown] {
        &self.shown
    }

    /// Returns what to show now.
    pub fn next(&self, engine: &Engine<'_>) -> NextScreen {
        if let Some(at) = self.revisited {
            return self.shown[at].screen.clone().into();
        }
        let next = engine.next_screen(&self.answers);
        NextScreen {
            screen: self.waiting(engine).or(next.screen),
            is_enough: next.is_enough || self.is_at_a_loss(),
        }
    }

    /// Returns the next of the questions that are asked one by one, where one still matters.
    fn waiting(&self, engine: &Engine<'_>) -> Option<Screen> {
        let is_left = |question: &&QuestionIndex| self.answers.get(**question).is_none();
        let mut waiting = self.one_by_one.iter().filter(is_left).peekable();
        waiting.peek()?;
        let relevant = engine.relevant(&self.answers);
        let question = waiting.find(|question| relevant.contains(question))?;
        Some(Screen::Question(*question))
    }

    /// Tells whether the last questions were all answered by "I don't know".
    fn is_at_a_loss(&self) -> bool {
        let is_not_known = |shown: &&Shown| match shown.screen {
            Screen::Question(question) => self.answers.get(question) == Some(Given::DontKnow),
            Screen::Text | Screen::Checklist(_) => false,
        };
        let last = self.shown.iter().rev().take_while(is_not_known);
        last.count() >= MANY_IN_A_ROW
    }

    /// Takes the answer to `question`. Answers to other questions are kept; one whose
    /// question no longer applies stops counting and is remembered.
    pub fn answer(&mut self, question: QuestionIndex, given: Given) {
        self.answers.set(question, given);
        self.has_shown(Shown::of(Screen::Question(question)));
    }

    /// Takes what was ticked on a checklist.
    pub fn tick(&mut self, engine: &Engine<'_>, list: &[Statement], ticked: &[Statement]) {
        let screen = Screen::Checklist(list.to_vec());
        let earlier = self.shown.iter().find(|shown| shown.screen == screen);
        let before = match earlier {
            Some(earlier) => earlier.before.clone(),
            None => {
                let questions = questions_of(list).into_iter();
                let said = questions.map(|question| (question, self.answers.said(question)));
                said.collect()
            }
        };
        for (question, said) in &before {
            self.answers.restore(*question, *said);
        }
        self.answers.tick(engine.rules(), list, ticked);
        let ticked = ticked.to_vec();
        self.has_shown(Shown {
            ticked,
            before,
            ..Shown::of(screen)
        });
    }

    /// Asks the questions of a checklist one by one.
    pub fn ask_one_by_one(&mut self, list: &[Statement]) {
        for said in list {
            if !self.one_by_one.contains(&said.question) {
                self.one_by_one.push(said.question);
            }
        }
        self.revisited = None;
    }

    /// Notes that what was copied was asked for.
    pub fn has_read_text(&mut self) {
        self.has_shown(Shown::of(Screen::Text));
    }

    fn has_shown(&mut self, shown: Shown) {
        let mut earlier = self.shown.iter_mut();
        match earlier.find(|earlier| earlier.screen == shown.screen) {
            Some(earlier) => *earlier = shown,
            None => self.shown.push(shown),
        }
        self.revisited = None;
    }

    /// Takes the answers with what follows from them anew; nobody was asked.
    pub fn know(&mut self, answers: Answers) {
        self.answers = answers;
    }

    /// Tells whether there is a screen to go back to.
    pub fn can_go_back(&self) -> bool {
        self.previous().is_some()
    }

    /// Shows the screen before this one again. Nothing is forgotten.
    pub fn go_back(&mut self) {
        if let Some(at) = self.previous() {
            self.revisited = Some(at);
        }
    }

    /// Shows a screen again, by its position among those that were shown.
    pub fn revisit(&mut self, at: usize) {
        if at < self.shown.len() {
            self.revisited = Some(at);
        }
    }

    /// Returns the number of the screen that is shown now, from 1.
    pub fn number(&self) -> usize {
        self.revisited.unwrap_or(self.shown.len()) + 1
    }

    fn previous(&self) -> Option<usize> {
        self.revisited.unwrap_or(self.shown.len()).checked_sub(1)
    }
}

impl Shown {
    fn of(screen: Screen) -> Self {
        Self {
            screen,
            ticked: Vec::new(),
            before: Vec::new(),
        }
    }
}
