//! `cardhelp guide [TOPIC…]`: the whole guidance of one language, or what a topic needs of it.

use super::written::written;
use crate::cli::answers::named_answer;
use crate::cli::app::App;
use crate::cli::command_line::{Everywhere, Guide};
use crate::cli::day::today;
use crate::cli::fault::Fault;
use crate::cli::titles::Titles;
use crate::cli::topics::{Topics, texts};
use cardhelp::engine::Engine;
use cardhelp::report::{Scope, Voice, causes_of_message, guide};
use cardhelp::rules::{AnswerIndex, CauseIndex, QuestionIndex};

/// Returns the guide that was asked for.
pub fn page(app: &App, options: &Guide, everywhere: &Everywhere) -> Result<String, Fault> {
    let engine = &app.engine(&today());
    let voice = &Voice::new(&app.rules, &app.words).for_audience(options.audience);
    let narrowing = Narrowing { app, engine, voice };
    let scope = match options.topics.is_empty() {
        true => Scope::whole(engine),
        false => narrowing.scope(&options.topics)?,
    };
    let sheet = guide(engine, voice, &scope);
    Ok(written(&[sheet], voice, everywhere))
}

struct Narrowing<'a> {
    app: &'a App,
    engine: &'a Engine<'a>,
    voice: &'a Voice<'a>,
}

impl Narrowing<'_> {
    fn scope(&self, words: &[String]) -> Result<Scope, Fault> {
        let mut scope = Scope::default();
        for text in texts(words, |word| self.by_name(word, &mut Scope::default())) {
            if !self.by_name(&text, &mut scope) {
                self.by_words(&text)?
                    .into_iter()
                    .for_each(|cause| scope.add_cause(cause));
            }
        }
        Ok(scope)
    }

    /// Adds the cause, the situations or the group of that name, if there is one.
    fn by_name(&self, name: &str, scope: &mut Scope) -> bool {
        if let Some(cause) = self.app.rules.cause(name) {
            scope.add_cause(cause);
            return true;
        }
        if let Some(situation) = self.situation(name) {
            scope.add_situations(self.engine, situation);
            return true;
        }
        let causes = self.app.rules.causes.iter_enumerated();
        let mut group = causes
            .filter(|(_, cause)| cause.group.eq_ignore_ascii_case(name))
            .peekable();
        let is_group = group.peek().is_some();
        group.for_each(|(cause, _)| scope.add_cause(cause));
        is_group
    }

    /// Returns the answer of that name to a question that says where somebody is.
    fn situation(&self, name: &str) -> Option<(QuestionIndex, AnswerIndex)> {
        let mut questions = self.app.rules.situation.iter();
        questions.find_map(|at| {
            let answer = named_answer(self.app, &self.app.rules.questions[*at], name)?;
            Some((*at, answer))
        })
    }

    /// Returns the causes that a message stands for, or of whose titles a text is a part.
    fn by_words(&self, text: &str) -> Result<Vec<CauseIndex>, Fault> {
        let topics = Topics::new(self.app, self.engine, self.voice);
        let titles = Titles::new(self.app, self.engine);
        let mut causes = match topics.message(text) {
            Some((question, message)) => causes_of_message(self.voice, question, message),
            None => Vec::new(),
        };
        causes.extend(titles.named(text));
        match causes.is_empty() {
            true => Err(topics.unknown(text, &titles.near(text))),
            false => Ok(causes),
        }
    }
}
