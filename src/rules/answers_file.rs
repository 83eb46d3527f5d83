//! Answers files: `question: answer`, in YAML or JSON.
//!
//! Decides what such a file may look like. It comes from outside, so it passes
//! the guard of [`super::yaml`] before serde sees it. Knows nothing of which
//! questions there are.

use super::files::read_limited;
use super::finding::{Code, Finding};
use super::yaml::{Location, MAX_BYTES, Node, Sink, Value, parse};
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
    /// It is no YAML or JSON mapping of questions to answers; where first, and why.
    Malformed(Finding),
}

impl fmt::Display for AnswersFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "{error}"),
            Self::NotUtf8 => write!(f, "no UTF-8 text"),
            Self::TooLarge(limit) => write!(f, "more than {limit} bytes"),
            Self::Malformed(finding) => {
                let (line, column) = (finding.line, finding.column);
                write!(f, "{line}:{column}: {}", finding.message)
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
    Number(serde_yaml::Number),
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

/// Reads the text of the answers file at `path`, or of `stream` where that is given.
///
/// # Errors
///
/// Fails where the file cannot be read, is too large or is no UTF-8.
pub fn answers_text(
    path: &Path,
    stream: Option<&mut dyn Read>,
) -> Result<String, AnswersFileError> {
    let bytes = match stream {
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
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// Understands the text of the answers file `name`, as pairs of a question and its answers in
/// the order of the questions' names.
///
/// # Errors
///
/// Fails where the text is too deep, holds aliases, or is no mapping of names to answers.
pub fn parse_answers(
    name: &str,
    text: &str,
) -> Result<Vec<(String, Vec<String>)>, AnswersFileError> {
    let mut findings = Vec::new();
    let mut sink = Sink {
        file: name,
        findings: &mut findings,
    };
    if let Some(node) = parse(text, &mut sink) {
        check_shape(&node, &mut sink);
    }
    if let Some(first) = findings.into_iter().min_by_key(|f| (f.line, f.column)) {
        return Err(AnswersFileError::Malformed(first));
    }
    let given: BTreeMap<String, Given> =
        serde_yaml::from_str(text).map_err(|error| malformed(name, &error))?;
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

/// Reports everything that is no question with an answer or a list of them.
fn check_shape(node: &Node, sink: &mut Sink<'_>) {
    let Value::Map(entries) = &node.value else {
        return wrong(node, "this gives no question and answer", sink);
    };
    for (key, node) in entries {
        match &node.value {
            Value::List(items) => items
                .iter()
                .for_each(|item| check_word(&key.text, item, sink)),
            _ => check_word(&key.text, node, sink),
        }
    }
}

fn check_word(question: &str, node: &Node, sink: &mut Sink<'_>) {
    const NOTHING: &[&str] = &["", "~", "null", "Null", "NULL"];
    match &node.value {
        Value::Scalar { text, plain } if *plain && NOTHING.contains(&text.as_str()) => {
            wrong(node, &format!("`{question}` has no answer"), sink);
        }
        Value::Scalar { .. } => {}
        Value::List(_) | Value::Map(_) => {
            wrong(
                node,
                &format!("an answer to `{question}` must be a text"),
                sink,
            );
        }
    }
}

fn wrong(node: &Node, what: &str, sink: &mut Sink<'_>) {
    sink.report(Code::WrongType, node.at, what, HELP);
}

/// Says where serde stopped.
fn malformed(name: &str, error: &serde_yaml::Error) -> AnswersFileError {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let at = error
        .location()
        .map_or_else(Location::default, |at| Location {
            line: number(at.line()),
            column: number(at.column()),
        });
    AnswersFileError::Malformed(Finding {
        file: name.to_owned(),
        line: at.line,
        column: at.column,
        code: Code::WrongType,
        message: "each line gives a question and its answer or answers".into(),
        help: HELP.into(),
    })
}

const HELP: &str = "write `question: answer`, or `question: [answer, answer]`";

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<Vec<(String, Vec<String>)>, String> {
        parse_answers("x", text).map_err(|error| error.to_string())
    }

    #[test]
    fn takes_yaml_and_json_and_the_words_that_yaml_reads_as_something_else() {
        let expected = vec![
            ("country".to_owned(), vec!["NO".to_owned()]),
            ("known".to_owned(), vec!["yes".to_owned(), "12".to_owned()]),
        ];
        assert_eq!(
            parsed("country: NO\nknown: [true, 12]\n"),
            Ok(expected.clone())
        );
        assert_eq!(
            parsed(r#"{"known": [true, 12], "country": "NO"}"#),
            Ok(expected)
        );
        assert_eq!(parsed("{}"), Ok(Vec::new()));
    }

    #[test]
    fn says_where_something_is_no_answer() {
        for (text, place) in [
            ("a: 1\nb:\n", "2:"),
            ("a: 1\nb: {c: d}\n", "2:4:"),
            ("a: [1, [2]]\n", "1:8:"),
            ("- a\n", "1:1:"),
            ("a\n", "1:1:"),
            ("a: 1\nb: 2\na: 3\n", "3:1:"),
            ("a: [1\n", ""),
        ] {
            let error = parsed(text).expect_err(text);
            assert!(error.starts_with(place), "{text}: {error}");
        }
    }
}
