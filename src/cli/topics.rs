//! What somebody wants to read about: a cause, a code, a message, however it is called.
//!
//! Decides what a text names and in which order that is looked for. Shows nothing.

use super::answers::{message, unknown_code};
use super::app::App;
use super::fault::{Fault, quoted};
use super::titles::Titles;
use cardhelp::engine::{Answers, Engine};
use cardhelp::evidence::{GivenCode, UnknownCode, read_by, read_code};
use cardhelp::l10n::Filled;
use cardhelp::report::Voice;
use cardhelp::rules::{AnswerIndex, CauseIndex, QuestionIndex, Reads};

/// What a text names.
pub enum Topic {
    /// A cause.
    Cause(CauseIndex),
    /// A code and what it can mean.
    Code(GivenCode),
    /// A message: an answer to the question about messages.
    Message(QuestionIndex, AnswerIndex),
}

/// What can be named.
pub struct Topics<'a> {
    app: &'a App,
    engine: &'a Engine<'a>,
    voice: &'a Voice<'a>,
}

impl<'a> Topics<'a> {
    /// Takes what there is.
    pub fn new(app: &'a App, engine: &'a Engine<'a>, voice: &'a Voice<'a>) -> Self {
        Self { app, engine, voice }
    }

    /// Returns what a text names: a cause, a code, a message as it was on a screen, or the only
    /// cause of whose title it is a part, in any language.
    ///
    /// # Errors
    ///
    /// Fails where it names nothing, or could be several causes, and says which are nearest.
    pub fn find(&self, text: &str) -> Result<Topic, Fault> {
        if let Some(known) = self.by_name(text) {
            return Ok(known);
        }
        if let Some((question, message)) = self.message(text) {
            return Ok(Topic::Message(question, message));
        }
        let titles = Titles::new(self.app, self.engine);
        let named = titles.named(text);
        match named[..] {
            [cause] => Ok(Topic::Cause(cause)),
            [] => Err(self.unknown(text, &titles.near(text))),
            _ => Err(self.unknown(text, &named[..named.len().min(5)])),
        }
    }

    /// Returns the cause of that name, or the code.
    pub fn by_name(&self, text: &str) -> Option<Topic> {
        if let Some(cause) = self.app.rules.cause(text) {
            return Some(Topic::Cause(cause));
        }
        let readings = read_code(text, self.app.lookup(), None).ok()?;
        let typed = text.to_owned();
        Some(Topic::Code(GivenCode { typed, readings }))
    }

    /// Returns the message that a text is, in any language.
    pub fn message(&self, text: &str) -> Option<(QuestionIndex, AnswerIndex)> {
        let (at, question) = read_by(&self.app.rules, |reads| reads == Reads::Messages)?;
        let (answer, ..) = message(self.app, question, text).recognized?;
        Some((at, answer))
    }

    /// Says that a text names nothing, and which causes are near.
    pub fn unknown(&self, text: &str, near: &[CauseIndex]) -> Fault {
        let is_word = !text.contains(char::is_whitespace);
        let codes = match read_code(text, self.app.lookup(), None) {
            Err(unknown @ UnknownCode::System(..)) if is_word => {
                return unknown_code("", text, unknown);
            }
            Err(UnknownCode::Code(near)) => near,
            _ => Vec::new(),
        };
        let mut fault = Fault::about("ui-error-explain", text);
        if !codes.is_empty() {
            fault = fault.meant(Some(Filled::AnyOf(codes)));
        }
        self.near(fault, near)
            .see("cardhelp list causes")
            .see("cardhelp list codes")
    }

    /// Adds the causes that were perhaps meant.
    fn near(&self, fault: Fault, near: &[CauseIndex]) -> Fault {
        let name = |cause: CauseIndex| quoted(self.app.rules.causes[cause].id.as_str());
        if let [only] = near {
            return fault.meant(Some(name(*only)));
        }
        let heading = near.first().map(|_| ("ui-hint-nearest", Vec::new()));
        let state = self.engine.state(&Answers::none(&self.app.rules));
        let lines = near.iter().map(|cause| {
            let title = self.voice.cause_title(*cause, &state);
            let args = vec![("name", name(*cause)), ("text", title.into())];
            ("ui-field", args)
        });
        let hints = heading.into_iter().chain(lines);
        hints.fold(fault, |fault, (id, args)| fault.hint(id, &args))
    }
}

/// Returns the texts that words without quotes are: each by itself where each is known, else one.
pub fn texts(words: &[String], is_known: impl Fn(&str) -> bool) -> Vec<String> {
    match words.iter().all(|word| is_known(word)) {
        true => words.to_vec(),
        false => vec![words.join(" ")],
    }
}
