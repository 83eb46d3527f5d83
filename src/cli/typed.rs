//! Texts that are read rather than chosen: codes, sentences, prefixes, dates.
//!
//! Decides what becomes of each: an answer, a notice, or a fault in the reader's language.

use super::fault::{Fault, quoted};
use super::startup::App;
use cardhelp::built_in;
use cardhelp::engine::{Answers, Given};
use cardhelp::evidence::{
    Evidence, Expiry, GivenCode, GivenExpiry, GivenMessage, GivenPrefix, UnknownCode, Wording,
    networks, parse_prefix, read_by, read_code, recognize,
};
use cardhelp::l10n::message_id;
use cardhelp::rules::{AnswerIndex, AnswerSet, Question, Reads};

/// The most characters of a code that is no word.
const LONGEST_BARE: usize = 6;

/// What a person says: answers, and what was copied.
#[derive(Clone, Default)]
pub struct Copied {
    /// What was copied, understood.
    pub evidence: Evidence,
    /// The meanings of codes that were named themselves.
    pub meanings: Option<Given>,
}

/// Reads the texts of one run.
pub struct Reader<'a> {
    app: &'a App,
    /// The day whose rules hold, an ISO date.
    day: &'a str,
}

impl<'a> Reader<'a> {
    /// Makes a reader for the day `day`.
    pub fn new(app: &'a App, day: &'a str) -> Self {
        Self { app, day }
    }

    /// Reads a text typed for `question` by the option `flag`.
    pub fn read(
        &self,
        question: &Question,
        flag: &str,
        values: &[String],
        answers: &Answers,
        copied: &mut Copied,
    ) -> Result<(), Fault> {
        let Some(typed) = &question.typed else {
            return Ok(());
        };
        let last = values.last().map(String::as_str).unwrap_or_default();
        match typed.reads {
            Reads::Codes => self.codes(question, flag, values, answers, copied)?,
            Reads::Messages => copied.evidence.message = Some(self.message(question, last)),
            Reads::Prefixes => copied.evidence.prefix = Some(self.prefix(flag, last)?),
            Reads::Expiry { passed } => {
                copied.evidence.expiry = Some(self.expiry(flag, last, passed)?);
            }
        }
        Ok(())
    }

    /// Reads codes, each with what it can mean.
    fn codes(
        &self,
        question: &Question,
        flag: &str,
        values: &[String],
        answers: &Answers,
        copied: &mut Copied,
    ) -> Result<(), Fault> {
        let mut meanings = AnswerSet::default();
        let mut not_known = false;
        for value in values {
            for part in self.parts(question, value, answers) {
                match part {
                    Part::Meaning(meaning) => meanings.insert(meaning),
                    Part::NotKnown => not_known = true,
                    Part::Code(code) => copied.evidence.codes.push(code),
                    Part::Unknown(text, unknown) => return Err(unknown_code(flag, &text, unknown)),
                }
            }
        }
        let exclusive = question.exclusive().filter(|none| meanings.contains(*none));
        let others = meanings.len() + copied.evidence.codes.len();
        if not_known && others > 0 {
            return Err(super::given::exclusive("unknown", flag));
        }
        if let Some(none) = exclusive.filter(|_| others > 1) {
            let id = question.answers[none].id.as_str();
            return Err(super::given::exclusive(id, flag));
        }
        if not_known {
            copied.meanings = Some(Given::DontKnow);
        } else if !meanings.is_empty() {
            copied.meanings = Some(Given::Chosen(meanings));
        }
        Ok(())
    }

    /// Takes a typed text apart: one code, or several with commas.
    pub fn parts(&self, question: &Question, value: &str, answers: &Answers) -> Vec<Part> {
        let network = self.network(answers);
        let one = |text: &str| -> Part {
            let text = text.trim();
            if text == "unknown" {
                return Part::NotKnown;
            }
            if let Some(meaning) = question.answer(text) {
                return Part::Meaning(meaning);
            }
            match read_code(text, self.app.lookup(), network) {
                Ok(readings) => Part::Code(GivenCode {
                    typed: text.to_owned(),
                    readings,
                }),
                Err(unknown) => Part::Unknown(text.to_owned(), unknown),
            }
        };
        let parts = |separators: &[char]| -> Vec<String> {
            let parts = value.split(separators).map(str::trim);
            let parts = parts.filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect()
        };
        let is_known = |text: &String| !matches!(one(text), Part::Unknown(..));
        // The names of some codes hold commas, so what is taken apart must be codes throughout.
        let by_comma = parts(&[',', ';', '、', '，', '；']);
        if by_comma.len() > 1 && by_comma.iter().all(is_known) {
            return by_comma.iter().map(|part| one(part)).collect();
        }
        // Words of a sentence can be codes as well, so between blanks each must have a digit.
        let by_blank = parts(&[' ', '/', '+', '\t', '\n', '\u{3000}']);
        let has_digit = |text: &String| text.chars().any(char::is_numeric);
        let is_short = |text: &String| text.chars().count() <= LONGEST_BARE;
        if by_blank.len() > 1
            && by_blank
                .iter()
                .all(|part| has_digit(part) && is_short(part) && is_known(part))
        {
            return by_blank.iter().map(|part| one(part)).collect();
        }
        let whole = one(value);
        if matches!(whole, Part::Unknown(..)) && by_comma.len() > 1 {
            return by_comma.iter().map(|part| one(part)).collect();
        }
        vec![whole]
    }

    fn network(&self, answers: &Answers) -> Option<AnswerIndex> {
        let (question, _) = read_by(&self.app.rules, |reads| reads == Reads::Prefixes)?;
        match answers.get(question) {
            Some(Given::Chosen(set)) => set.iter().next(),
            _ => None,
        }
    }

    /// Recognizes a message in any language.
    pub fn message(&self, question: &Question, text: &str) -> GivenMessage {
        let wordings = wordings(self.app, question);
        let found = recognize(text, &wordings);
        GivenMessage {
            recognized: found.map(|found| {
                let wording = &wordings[found.wording];
                (found.answer, wording.text.clone(), found.certainty)
            }),
        }
    }

    fn prefix(&self, flag: &str, text: &str) -> Result<GivenPrefix, Fault> {
        let digits = parse_prefix(text).map_err(|error| {
            let id = match error {
                cardhelp::evidence::PrefixError::TooLong => "ui-error-prefix-long",
                _ => "ui-error-prefix-form",
            };
            Fault::usage(id, &[("input", quoted(flag))])
        })?;
        let known = &self.app.lookup().networks;
        let found = networks(&digits, known);
        Ok(GivenPrefix {
            networks: found
                .iter()
                .map(|found| {
                    let network = &known[found.network];
                    (network.title.clone(), network.answer)
                })
                .collect(),
        })
    }

    fn expiry(&self, flag: &str, text: &str, passed: AnswerIndex) -> Result<GivenExpiry, Fault> {
        let expiry = Expiry::parse(text, self.day)
            .map_err(|_| Fault::usage("ui-error-expiry", &[("input", quoted(flag))]))?;
        Ok(GivenExpiry {
            last_day: expiry.ends(),
            is_past: expiry.is_past(self.day),
            passed,
        })
    }
}

/// A part of what was typed for the question about codes.
pub enum Part {
    /// The name of a meaning.
    Meaning(AnswerIndex),
    /// "I don't know."
    NotKnown,
    /// A code.
    Code(GivenCode),
    /// What is none of these.
    Unknown(String, UnknownCode),
}

/// Says that a code is not known, which ones are near, and how to go on without.
pub fn unknown_code(flag: &str, text: &str, unknown: UnknownCode) -> Fault {
    match unknown {
        UnknownCode::System(name, near) => {
            let fault = Fault::usage("ui-error-code-system", &[("input", quoted(&name))]);
            let fault = match near {
                Some(near) => fault.hint("ui-did-you-mean", &[("near", quoted(&near))]),
                None => fault,
            };
            fault.hint("ui-see-help", &[("command", "cardhelp list codes".into())])
        }
        UnknownCode::Code(near) => {
            let fault = Fault::usage("ui-error-code", &[("input", quoted(text))]);
            let fault = if near.is_empty() {
                fault
            } else {
                fault.hint("ui-did-you-mean", &[("near", near.join(", ").into())])
            };
            fault.hint("ui-hint-code", &[("flag", flag.to_owned().into())])
        }
    }
}

/// Returns every wording of the messages that a question knows, in every language.
fn wordings(app: &App, question: &Question) -> Vec<Wording> {
    let mut wordings: Vec<Wording> = Vec::new();
    let mut add = |answer: AnswerIndex, text: String| {
        let wording = Wording { answer, text };
        if !wordings.contains(&wording) {
            wordings.push(wording);
        }
    };
    let quotes = |words: &cardhelp::l10n::Words<'_>, add: &mut dyn FnMut(AnswerIndex, String)| {
        for (at, answer) in question.answers.iter_enumerated() {
            let id = message_id::answer(question, &answer.id);
            if let Some(quote) = words.attribute(&id, "quote", &[]) {
                add(at, quote);
            }
        }
    };
    quotes(&app.words, &mut add);
    if app.folder.is_none() {
        for tag in built_in::languages() {
            quotes(&built_in::words(&tag, None), &mut add);
        }
    }
    for (at, answer) in question.answers.iter_enumerated() {
        for text in &answer.seen_as {
            add(at, text.clone());
        }
    }
    wordings
}
