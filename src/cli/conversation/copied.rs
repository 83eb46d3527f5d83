//! What a person copies at a prompt: codes, and the words of a message.
//!
//! Decides how a typed code is settled and what is taken back when it is changed. What a text
//! means is the library's business.

use super::super::fault::short;
use super::super::typed::{Part, unknown_code};
use super::{Chosen, Conversation, Digits, Menu, Stop, Tone};
use cardhelp::engine::Given;
use cardhelp::evidence::GivenCode;
use cardhelp::guard;
use cardhelp::report::{ReadingView, message_line, reading_line, reading_view};
use cardhelp::rules::{AnswerSet, QuestionIndex, Reads};

impl Conversation<'_, '_> {
    /// Asks where each code comes from that can mean several things.
    pub(super) fn settle_codes(&mut self) -> Result<(), Stop> {
        for at in 0..self.evidence.codes.len() {
            let mut code = self.evidence.codes[at].clone();
            if code.settled().is_none() {
                self.say(Tone::Normal, "");
                self.settle(&mut code)?;
                self.evidence.codes[at] = code;
            }
        }
        // What nobody could place tells nothing.
        self.evidence.codes.retain(|code| code.settled().is_some());
        self.take_codes();
        Ok(())
    }

    /// Asks where a code comes from; it stays open where nobody knows.
    fn settle(&mut self, code: &mut GivenCode) -> Result<(), Stop> {
        let typed = short(&code.typed, 40);
        let text = self.voice.tell("ui-code-which", &[("code", typed.into())]);
        self.say(Tone::Strong, &text);
        let readings: Vec<ReadingView> = code
            .readings
            .iter()
            .filter_map(|reading| reading_view(reading, &self.voice))
            .collect();
        let labels = readings
            .iter()
            .map(|reading| reading_line(reading, &self.voice));
        let menu = Menu {
            entries: labels.chain([self.voice.say("ui-dont-know")]).collect(),
            default: None,
            together: 0,
        };
        loop {
            match self.prompter.choose(&menu)? {
                Chosen::Entries(chosen) => {
                    if let Some(at) = chosen.first() {
                        if let Some(reading) = code.readings.get(*at).cloned() {
                            self.say(Tone::Normal, &format!("→ {}", menu.entries[*at]));
                            code.readings = vec![reading];
                        }
                        return Ok(());
                    }
                }
                Chosen::DontKnow | Chosen::Back => return Ok(()),
                Chosen::Why => {
                    for reading in &readings {
                        let text = format!("{}: {}", reading.source, reading.meaning);
                        self.say(Tone::Normal, &text);
                    }
                }
            }
        }
    }

    /// Answers by the codes that were given, and takes back what followed from earlier ones.
    pub(super) fn take_codes(&mut self) {
        for (question, _) in std::mem::take(&mut self.evidence.filled) {
            self.session.forget(question);
        }
        let mut answers = self.session.answers().clone();
        self.evidence.complete(&self.app.rules, &mut answers);
        for (question, given) in answers.iter() {
            self.session.know(question, given);
        }
    }

    /// Forgets what was copied for a question that is now answered by a choice.
    pub(super) fn forget_copied(&mut self, question: QuestionIndex, given: Given) {
        match self.reads(question) {
            Some(Reads::Codes) => {
                self.evidence.codes.clear();
                self.take_codes();
                // Nothing was given any more, so nothing else stands in its place.
                self.session.know(question, given);
            }
            Some(Reads::Messages) => self.evidence.message = None,
            Some(Reads::Prefixes) => self.evidence.prefix = None,
            Some(Reads::Expiry { .. }) => self.evidence.expiry = None,
            None => {}
        }
        // A person's own answer does not follow from a code any more.
        self.evidence
            .filled
            .retain(|(filled, _)| *filled != question);
    }

    pub(super) fn reads(&self, question: QuestionIndex) -> Option<Reads> {
        self.voice.question(question).reads()
    }

    /// Asks for a code or for the words of a message; `None` returns to the list.
    pub(super) fn copied(&mut self, question: QuestionIndex) -> Result<Option<Given>, Stop> {
        let is_code = self.reads(question) == Some(Reads::Codes);
        let label = self.voice.say(if is_code {
            "ui-type-code"
        } else {
            "ui-type-message"
        });
        loop {
            let Some(typed) = self.prompter.type_line(&label, Digits::Few)? else {
                return Ok(None);
            };
            if let Some(secret) = guard::find(&typed) {
                return Err(Stop::Secret(secret));
            }
            if typed.trim().is_empty() {
                return Ok(None);
            }
            let given = if is_code {
                self.typed_codes(question, &typed)?
            } else {
                self.pasted_message(question, &typed)
            };
            if given.is_some() {
                return Ok(given);
            }
        }
    }

    /// Reads typed codes and asks where each comes from that can mean several things.
    fn typed_codes(&mut self, question: QuestionIndex, typed: &str) -> Result<Option<Given>, Stop> {
        let definition = self.voice.question(question);
        let mut means = AnswerSet::default();
        let mut codes = Vec::new();
        for part in self.reader.parts(definition, typed, self.session.answers()) {
            match part {
                Part::NotKnown => return Ok(Some(Given::DontKnow)),
                Part::Meaning(meaning) => means.insert(meaning),
                Part::Code(mut code) => {
                    if code.settled().is_none() {
                        self.settle(&mut code)?;
                    }
                    if let Some(reading) = code.settled() {
                        means.insert(reading.means);
                        codes.push(code);
                    }
                }
                Part::Unknown(text, unknown) => {
                    let fault = unknown_code(&format!("--{}", definition.id), &text, unknown);
                    for line in fault.lines(self.app) {
                        self.say(Tone::Normal, &line);
                    }
                    return Ok(None);
                }
            }
        }
        self.evidence.codes = codes;
        if means.is_empty() {
            return Ok(Some(Given::DontKnow));
        }
        Ok(Some(Given::Chosen(means)))
    }

    /// Recognizes a pasted message and says which one it was taken for.
    fn pasted_message(&mut self, question: QuestionIndex, typed: &str) -> Option<Given> {
        let message = self.reader.message(self.voice.question(question), typed);
        self.say(Tone::Normal, &message_line(&message, &self.voice));
        let (answer, ..) = *message.recognized.as_ref()?;
        self.evidence.message = Some(message);
        Some(Given::Chosen(std::iter::once(answer).collect()))
    }
}
