//! Codes as people type them: one or several, with the names of meanings among them.
//!
//! Decides where one code ends and the next begins.

use super::codes::read;
use super::copied::{Evidence, GivenCode};
use super::reading::UnknownCode;
use super::reads::read_by;
use crate::engine::{Answers, Given};
use crate::rules::{AnswerIndex, AnswerSet, Lookup, Question, Reads, RuleSet, UNKNOWN};

/// The most characters of a code that is no word.
const LONGEST_BARE: usize = 6;
/// The most codes that are read at once: nobody has so many.
pub const MAX_CODES: usize = 100;

/// A part of what was typed for the question about codes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TypedCode {
    /// The name of a meaning.
    Meaning(AnswerIndex),
    /// "I don't know."
    NotKnown,
    /// A code.
    Code(GivenCode),
    /// What is none of these.
    Unknown(String, UnknownCode),
    /// More than anybody has.
    TooMany,
}

/// Takes a typed text apart: one code, or several with commas or blanks. The card's network is
/// `network`, where it is known.
pub fn typed_codes(
    value: &str,
    question: &Question,
    lookup: &Lookup,
    network: Option<AnswerIndex>,
) -> Vec<TypedCode> {
    parts(value, |text| part(question, lookup, text, network))
}

impl Evidence {
    /// Takes the words of a message that is not known for codes, if they are nothing else: a bank
    /// says in words what others say in a code. Tells whether they are.
    pub fn take_for_codes(
        &mut self,
        words: &str,
        rules: &RuleSet,
        lookup: &Lookup,
        answers: &Answers,
    ) -> bool {
        let message = self.message.as_ref();
        let is_unknown = message.is_some_and(|message| message.certainty().is_none());
        let question = read_by(rules, |reads| reads == Reads::Codes);
        let Some((_, question)) = question.filter(|_| is_unknown) else {
            return false;
        };
        let parts = typed_codes(words, question, lookup, network_among(rules, answers));
        let codes: Option<Vec<GivenCode>> = parts
            .into_iter()
            .map(|part| match part {
                TypedCode::Code(code) => Some(code),
                _ => None,
            })
            .collect();
        let Some(codes) = codes.filter(|codes| !codes.is_empty()) else {
            return false;
        };
        self.codes = codes;
        self.message = None;
        true
    }
}

/// Returns the answer that codes and the names of meanings give. Beside a code that can mean several
/// things, others may hold than those that are known: then nobody knows it.
pub fn given_by_codes(codes: &[GivenCode], named: &AnswerSet) -> Given {
    let is_open = codes.iter().any(|code| code.settled().is_none());
    let settled = codes.iter().filter_map(GivenCode::settled);
    let means = settled.map(|reading| reading.means).chain(named.iter());
    let means: AnswerSet = means.collect();
    match is_open || means.is_empty() {
        true => Given::DontKnow,
        false => Given::Chosen(means),
    }
}

/// Returns the network of the card, where it is among `answers`.
pub fn network_among(rules: &RuleSet, answers: &Answers) -> Option<AnswerIndex> {
    let (question, _) = read_by(rules, |reads| reads == Reads::Prefixes)?;
    match answers.get(question) {
        Some(Given::Chosen(set)) => set.iter().next(),
        _ => None,
    }
}

/// Takes a typed text apart, reading each part by `one`.
fn parts(value: &str, one: impl Fn(&str) -> TypedCode) -> Vec<TypedCode> {
    let is_known = |part: &TypedCode| !matches!(part, TypedCode::Unknown(..));
    let is_too_long = |texts: &[String]| texts.len() > MAX_CODES;
    let split = |separators: &[char]| -> Vec<String> {
        let parts = value.split(separators).map(str::trim);
        parts
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    // The names of some codes hold commas, so what is taken apart must be codes throughout.
    let by_comma = split(&[',', ';', '、', '，', '；']);
    if is_too_long(&by_comma) {
        return vec![TypedCode::TooMany];
    }
    let with_commas: Vec<TypedCode> = by_comma.iter().map(|text| one(text)).collect();
    if with_commas.len() > 1 && with_commas.iter().all(is_known) {
        return with_commas;
    }
    // Words of a sentence can be codes as well, so between blanks each must have a digit.
    let by_blank = split(&[' ', '/', '+', '\t', '\n', '\u{3000}']);
    if by_blank.len() > 1 && by_blank.iter().all(|text| is_bare_code(text)) {
        if is_too_long(&by_blank) {
            return vec![TypedCode::TooMany];
        }
        let with_blanks: Vec<TypedCode> = by_blank.iter().map(|text| one(text)).collect();
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
fn part(
    question: &Question,
    lookup: &Lookup,
    text: &str,
    network: Option<AnswerIndex>,
) -> TypedCode {
    let text = text.trim();
    if text == UNKNOWN {
        return TypedCode::NotKnown;
    }
    if let Some(meaning) = question.answer(text) {
        return TypedCode::Meaning(meaning);
    }
    let typed = text.to_owned();
    match read(text, lookup, network) {
        Ok(readings) => TypedCode::Code(GivenCode { typed, readings }),
        Err(unknown) => TypedCode::Unknown(typed, unknown),
    }
}
