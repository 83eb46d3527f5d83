//! What a conversation holds: what was said so far, and the person it is held with.
//!
//! Decides neither what is asked nor what is offered.

use crate::cli::answers::Said;
use crate::cli::case::Case;
use crate::cli::command_line::Everywhere;
use crate::cli::terminal::{Digits, Prompter, Stop, Tone, prompter};
use cardhelp::engine::{Given, Next, Session, Truth};
use cardhelp::evidence::Evidence;
use cardhelp::rules::{Question, QuestionIndex, Reads};

/// A conversation in progress.
pub struct Conversation<'a> {
    /// What it is about.
    pub case: &'a Case<'a>,
    /// The answers, and which were asked for.
    pub session: Session,
    /// What was copied.
    pub evidence: Evidence,
    /// Whoever asks.
    pub prompter: Box<dyn Prompter + 'a>,
    /// Whether somebody wants other causes to be looked for after one was proved.
    pub goes_on: bool,
}

impl<'a> Conversation<'a> {
    /// Begins with what was said before.
    pub fn new(case: &'a Case<'a>, said: Said, everywhere: &Everywhere) -> Self {
        Self {
            case,
            session: Session::new(said.answers),
            evidence: said.evidence,
            prompter: prompter(everywhere.menus, everywhere.colour, &case.app.words),
            goes_on: false,
        }
    }

    /// Returns what was said so far.
    pub fn said(&self) -> Said {
        Said {
            answers: self.session.answers().clone(),
            evidence: self.evidence.clone(),
        }
    }

    /// Returns what to ask next.
    pub fn next(&self) -> Next {
        self.session.next(&self.case.engine)
    }

    /// Shows a paragraph.
    pub fn say(&mut self, tone: Tone, text: &str) {
        self.prompter.say(tone, text);
    }

    /// Shows a paragraph of the program's own words.
    pub fn tell(&mut self, tone: Tone, id: &str) {
        self.say(tone, &self.case.voice.say(id));
    }

    /// Asks to type something; `None` returns to where it was asked from.
    pub fn type_line(&mut self, id: &str, digits: Digits) -> Result<Option<String>, Stop> {
        let label = self.case.voice.say(id);
        let typed = self.prompter.type_line(&label, digits)?;
        Ok(typed.filter(|typed| !typed.trim().is_empty()))
    }

    /// Asks for a text that was copied; `None` returns to where it was asked from.
    pub fn paste(&mut self, id: &str) -> Result<Option<String>, Stop> {
        let label = self.case.voice.say(id);
        let typed = self.prompter.paste(&label)?;
        Ok(typed.filter(|typed| !typed.trim().is_empty()))
    }

    /// Returns a question as the rule set has it.
    pub fn question(&self, question: QuestionIndex) -> &'a Question {
        self.case.voice.question(question)
    }

    /// Returns what is read into a question's answers, where typed texts are.
    pub fn reads(&self, question: QuestionIndex) -> Option<Reads> {
        self.question(question).reads()
    }

    /// Tells whether a question may still matter to this person.
    pub fn applies(&self, question: QuestionIndex) -> bool {
        let state = self.case.engine.state(self.session.answers());
        state.applies(question) != Truth::False
    }

    /// Repeats the answer below its question, where it stays.
    pub fn note(&mut self, question: QuestionIndex, given: Given) {
        let text = self.given_text(question, given);
        self.say(Tone::Normal, &format!("→ {text}"));
    }

    /// Returns an answer in words.
    pub fn given_text(&self, question: QuestionIndex, given: Given) -> String {
        match given {
            Given::DontKnow => self.case.voice.say("ui-dont-know"),
            Given::Chosen(answers) => self.case.voice.answers_text(question, &answers),
        }
    }
}

/// Returns the notice of an interruption: the command line that resumes.
pub fn resume(case: &Case<'_>, said: &Said) -> String {
    let command = case.command_line(said, &[]);
    format!("\n{}\n  {command}\n", case.voice.say("ui-interrupted"))
}
