//! What a conversation holds: what was said so far, and the person it is held with.
//!
//! Decides neither what is asked nor what is offered.

use crate::cli::answers::Said;
use crate::cli::case::Case;
use crate::cli::command_line::Everywhere;
use crate::cli::terminal::{Digits, Prompter, Stop, Tone, prompter};
use cardhelp::engine::{Answers, Given, NextScreen, Session, Truth};
use cardhelp::evidence::Evidence;
use cardhelp::rules::{CauseIndex, Question, QuestionIndex, Reads};

/// A conversation in progress.
pub struct Conversation<'a> {
    /// What it is about.
    pub case: &'a Case<'a>,
    /// What was shown, and the answers.
    pub session: Session,
    /// What was copied.
    pub evidence: Evidence,
    /// Whoever asks.
    pub prompter: Box<dyn Prompter + 'a>,
    /// What was known when the end was offered last.
    pub offered: Offered,
    /// Whether there is a result already, to which somebody who keeps looking can go back.
    pub has_result: bool,
    /// How many screens were shown before that result.
    pub shown_before: usize,
    /// How many screens are left, as it was said last: the number only falls.
    pub left: usize,
}

/// What was known when the end was offered.
#[derive(Default)]
pub struct Offered {
    /// The causes that were found.
    pub found: Vec<CauseIndex>,
    /// How many questions could not be answered.
    pub not_known: usize,
    /// Whether it was offered at all.
    pub once: bool,
}

impl<'a> Conversation<'a> {
    /// Begins with what was said before.
    pub fn new(case: &'a Case<'a>, said: Said, everywhere: &Everywhere) -> Self {
        Self {
            case,
            has_result: false,
            shown_before: 0,
            session: Session::new(said.answers),
            evidence: said.evidence,
            prompter: prompter(everywhere.menus, everywhere.colour, &case.app.words),
            offered: Offered::default(),
            left: usize::MAX,
        }
    }

    /// Returns what was said so far.
    pub fn said(&self) -> Said {
        Said {
            answers: self.session.answers().clone(),
            evidence: self.evidence.clone(),
        }
    }

    /// Returns what to show next.
    pub fn next(&self) -> NextScreen {
        self.session.next(&self.case.engine)
    }

    /// Returns the causes that are certain or likely by now.
    pub fn found(&self) -> Vec<CauseIndex> {
        self.case.engine.found(self.session.answers())
    }

    /// Returns how many questions could not be answered.
    pub fn not_known(&self) -> usize {
        self.case.engine.not_known(self.session.answers())
    }

    /// Changes the answers; nobody was asked.
    pub fn amend(&mut self, change: impl FnOnce(&mut Answers)) {
        let mut answers = self.session.answers().clone();
        change(&mut answers);
        self.session.know(answers);
    }

    /// Shows a paragraph.
    pub fn say(&mut self, tone: Tone, text: &str) {
        self.prompter.say(tone, text);
    }

    /// Shows a paragraph of the program's own words.
    pub fn tell(&mut self, tone: Tone, id: &str) {
        self.say(tone, &self.case.voice.say(id));
    }

    /// Says where in the conversation a screen is: its number, and about how many are left. The
    /// last is only said to be so where no other is foreseen.
    pub fn tell_progress(&mut self) {
        let engine = &self.case.engine;
        let left = engine.screens_left(self.session.answers()).max(1);
        self.left = left.min(self.left.saturating_sub(1).max(2));
        let args = [
            ("number", (self.shown_before + self.session.number()).into()),
            ("left", self.left.into()),
        ];
        self.say(Tone::Normal, "");
        self.say(Tone::Quiet, &self.case.voice.tell("ui-progress", &args));
    }

    /// Asks to type something; `None` returns to where it was asked from.
    pub fn type_line(&mut self, id: &str, digits: Digits) -> Result<Option<String>, Stop> {
        let label = self.case.voice.say(id);
        let typed = self.prompter.type_line(&label, digits)?;
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

    /// Repeats what was said below where it was asked, where it stays.
    pub fn note(&mut self, text: &str) {
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
