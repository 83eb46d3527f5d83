//! Codes as people give them: one or several, with the names of meanings among them.
//!
//! Decides where one code ends and the next begins. What a code means is the library's
//! business.

use super::chosen::{UNKNOWN, exclusive};
use crate::cli::app::App;
use crate::cli::fault::{Fault, quoted};
use cardhelp::engine::{Answers, Given};
use cardhelp::evidence::{GivenCode, UnknownCode, read_by, read_code};
use cardhelp::l10n::Filled;
use cardhelp::rules::{AnswerIndex, AnswerSet, Question, Reads};

/// The most characters of a code that is no word.
const LONGEST_BARE: usize = 6;

/// What was typed for the question about codes.
#[derive(Default)]
pub struct Codes {
    /// The codes, each with what it can mean.
    pub codes: Vec<GivenCode>,
    /// The meanings that were named themselves.
    pub named: AnswerSet,
    /// Whether "I don't know" was among them.
    pub not_known: bool,
}

impl Codes {
    /// Reads what was typed for `question` by the option `flag`. The card's network is among
    /// `answers`, where it is known.
    ///
    /// # Errors
    ///
    /// Fails where a code is not known.
    pub fn read(
        app: &App,
        question: &Question,
        flag: &str,
        values: &[impl AsRef<str>],
        answers: &Answers,
    ) -> Result<Self, Fault> {
        let network = network(app, answers);
        let mut found = Self::default();
        for value in values {
            for part in parts(value.as_ref(), |text| part(app, question, text, network)) {
                match part {
                    Part::Meaning(meaning) => found.named.insert(meaning),
                    Part::NotKnown => found.not_known = true,
                    Part::Code(code) => found.codes.push(code),
                    Part::Unknown(text, why) => return Err(unknown_code(flag, &text, why)),
                }
            }
        }
        Ok(found)
    }

    /// Returns the answer that the names give, if there are any.
    ///
    /// # Errors
    ///
    /// Fails where they do not go together.
    pub fn given(&self, question: &Question, flag: &str) -> Result<Option<Given>, Fault> {
        let others = self.named.len() + self.codes.len();
        if self.not_known && others > 0 {
            return Err(exclusive(UNKNOWN, flag));
        }
        let none = question.exclusive();
        let none = none.filter(|none| others > 1 && self.named.contains(*none));
        if let Some(none) = none {
            return Err(exclusive(question.answers[none].id.as_str(), flag));
        }
        let chosen = (!self.named.is_empty()).then_some(Given::Chosen(self.named));
        Ok(self.not_known.then_some(Given::DontKnow).or(chosen))
    }
}

/// A part of what was typed.
enum Part {
    /// The name of a meaning.
    Meaning(AnswerIndex),
    /// "I don't know."
    NotKnown,
    /// A code.
    Code(GivenCode),
    /// What is none of these.
    Unknown(String, UnknownCode),
}

/// Takes a typed text apart: one code, or several with commas or blanks.
fn parts(value: &str, one: impl Fn(&str) -> Part) -> Vec<Part> {
    let is_known = |part: &Part| !matches!(part, Part::Unknown(..));
    let split = |separators: &[char]| -> Vec<String> {
        let parts = value.split(separators).map(str::trim);
        parts
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    // The names of some codes hold commas, so what is taken apart must be codes throughout.
    let by_comma = split(&[',', ';', '、', '，', '；']);
    let with_commas: Vec<Part> = by_comma.iter().map(|text| one(text)).collect();
    if with_commas.len() > 1 && with_commas.iter().all(is_known) {
        return with_commas;
    }
    // Words of a sentence can be codes as well, so between blanks each must have a digit.
    let by_blank = split(&[' ', '/', '+', '\t', '\n', '\u{3000}']);
    if by_blank.len() > 1 && by_blank.iter().all(|text| is_bare_code(text)) {
        let with_blanks: Vec<Part> = by_blank.iter().map(|text| one(text)).collect();
        if with_blanks.iter().all(is_known) {
            return with_blanks;
        }
    }
    let whole = one(value);
    match is_known(&whole) || with_commas.len() < 2 {
        true => vec![whole],
        false => with_commas,
    }
}

fn is_bare_code(text: &str) -> bool {
    text.chars().any(char::is_numeric) && text.chars().count() <= LONGEST_BARE
}

/// Reads one code or the name of one meaning.
fn part(app: &App, question: &Question, text: &str, network: Option<AnswerIndex>) -> Part {
    let text = text.trim();
    if text == UNKNOWN {
        return Part::NotKnown;
    }
    if let Some(meaning) = question.answer(text) {
        return Part::Meaning(meaning);
    }
    let typed = text.to_owned();
    match read_code(text, app.lookup(), network) {
        Ok(readings) => Part::Code(GivenCode { typed, readings }),
        Err(unknown) => Part::Unknown(typed, unknown),
    }
}

fn network(app: &App, answers: &Answers) -> Option<AnswerIndex> {
    let (question, _) = read_by(&app.rules, |reads| reads == Reads::Prefixes)?;
    match answers.get(question) {
        Some(Given::Chosen(set)) => set.iter().next(),
        _ => None,
    }
}

/// Says that a code is not known, which ones are near, and how to go on without.
pub fn unknown_code(flag: &str, text: &str, unknown: UnknownCode) -> Fault {
    match unknown {
        UnknownCode::System(name, near) => Fault::about("ui-error-code-system", &name)
            .meant(near.as_deref().map(quoted))
            .see("cardhelp list codes"),
        UnknownCode::Code(near) => Fault::about("ui-error-code", text)
            .meant((!near.is_empty()).then_some(Filled::AnyOf(near)))
            .hint("ui-hint-code", &[("flag", flag.to_owned().into())]),
    }
}
