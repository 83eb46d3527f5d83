//! Answers files: `question: answer`, in YAML or JSON.
//!
//! Decides what such a file may look like. It comes from outside, so it passes
//! the guard of [`super::yaml`] before serde sees it. Knows nothing of which
//! questions there are.

use super::files::read_limited;
use super::finding::Finding;
use super::yaml::{MAX_BYTES, Sink, parse};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read};
use std::path::Path;

/// Why an answers file cannot be used.
#[derive(Debug)]
pub enum AnswersFileError {
    /// It cannot be opened or read.
    Unreadable(io::Error),
    /// It is no UTF-8 text.
    NotUtf8,
    /// It is larger than the limit, in bytes.
    TooLarge(usize),
    /// It is no YAML or JSON mapping of questions to answers; where and why.
    Malformed(Vec<Finding>),
}

impl fmt::Display for AnswersFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "{error}"),
            Self::NotUtf8 => write!(f, "no UTF-8 text"),
            Self::TooLarge(limit) => write!(f, "more than {limit} bytes"),
            Self::Malformed(findings) => {
                let first = findings.first();
                first.map_or(Ok(()), |finding| {
                    write!(
                        f,
                        "{}:{}: {}",
                        finding.line, finding.column, finding.message
                    )
                })
            }
        }
    }
}

impl std::error::Error for AnswersFileError {}

/// One value or several; `true`, `false` and numbers count as the words they are written with.
#[derive(Deserialize)]
#[serde(untagged)]
enum Given {
    One(Word),
    Several(Vec<Word>),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Word {
    Text(String),
    Flag(bool),
    Number(i64),
}

impl Word {
    fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Flag(true) => "yes".into(),
            Self::Flag(false) => "no".into(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// Reads answers from the file at `path`, or from `stdin` where that is given, as pairs of
/// a question and its answers in the order of the question's names.
///
/// # Errors
///
/// Fails where the file cannot be read, is no UTF-8, is too large or too deep, holds aliases,
/// or is no mapping of names to answers.
pub fn read_answers(
    path: &Path,
    stdin: Option<&mut dyn Read>,
) -> Result<Vec<(String, Vec<String>)>, AnswersFileError> {
    let bytes = match stdin {
        None => read_limited(path),
        Some(stream) => {
            let mut bytes = Vec::new();
            let limit = u64::try_from(MAX_BYTES).expect("fits") + 1;
            stream.take(limit).read_to_end(&mut bytes).map(|_| bytes)
        }
    };
    let bytes = bytes.map_err(AnswersFileError::Unreadable)?;
    if bytes.len() > MAX_BYTES {
        return Err(AnswersFileError::TooLarge(MAX_BYTES));
    }
    let text = String::from_utf8(bytes).map_err(|_| AnswersFileError::NotUtf8)?;
    let text = text.trim_start_matches('\u{feff}');
    let mut findings = Vec::new();
    let file = path.display().to_string();
    let mut sink = Sink {
        file: &file,
        findings: &mut findings,
    };
    parse(text, &mut sink);
    if !findings.is_empty() {
        return Err(AnswersFileError::Malformed(findings));
    }
    let given: BTreeMap<String, Given> = serde_yaml::from_str(text).map_err(|error| {
        let at = error.location().map_or_else(Default::default, |at| {
            let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            super::yaml::Location {
                line: number(at.line()),
                column: number(at.column()),
            }
        });
        let mut findings = Vec::new();
        let mut sink = Sink {
            file: &file,
            findings: &mut findings,
        };
        sink.report(
            super::Code::WrongType,
            at,
            "each line gives a question and its answer or answers",
            "write `question: answer`, or `question: [answer, answer]`",
        );
        AnswersFileError::Malformed(findings)
    })?;
    Ok(given
        .into_iter()
        .map(|(question, given)| {
            let words = match given {
                Given::One(word) => vec![word.into_text()],
                Given::Several(words) => words.into_iter().map(Word::into_text).collect(),
            };
            (question, words)
        })
        .collect())
}
