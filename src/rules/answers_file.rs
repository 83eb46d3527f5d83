//! Answers files: `question: answer`, in YAML or JSON.
//!
//! Decides what such a file may look like. Knows nothing of which questions there
//! are.

use super::files::{MAX_BYTES, read_limited};
use super::finding::{Code, Finding, Location, Sink};
use super::format::{Key, Node, Value, parse};
use std::fmt;
use std::io::{self, Read};
use std::path::Path;

/// Why an answers file cannot be used.
#[derive(Debug)]
pub enum AnswersFileError {
    /// It cannot be opened or read.
    Unreadable(io::Error),
    /// It is neither UTF-8 nor, with its mark, UTF-16.
    Encoding,
    /// It is larger than the limit, in bytes.
    TooLarge(usize),
    /// It is no YAML or JSON mapping of questions to answers; where first, and why.
    Malformed(Finding),
}

impl fmt::Display for AnswersFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "{error}"),
            Self::Encoding => write!(f, "neither UTF-8 nor UTF-16"),
            Self::TooLarge(limit) => write!(f, "more than {limit} bytes"),
            Self::Malformed(finding) => {
                let (line, column) = (finding.line, finding.column);
                write!(f, "{line}:{column}: {}", finding.message)
            }
        }
    }
}

impl std::error::Error for AnswersFileError {}

/// What an answers file gives.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct AnswersFile {
    /// The questions and the answers to each, in the order of the questions' names.
    pub given: Vec<(String, Vec<String>)>,
    /// What is said under `not`, in the order of the file.
    pub excluded: Vec<Exclusion>,
}

/// A question and the answers that are not so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Exclusion {
    /// The question's name.
    pub question: String,
    /// The names of the answers.
    pub answers: Vec<String>,
    /// Where the question stands in the file.
    pub at: Location,
}

/// Reads the text of the answers file at `path`, or of `stream` where that is given.
///
/// # Errors
///
/// Fails where the file cannot be read, is too large or is no text.
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
    let text = decoded(bytes).ok_or(AnswersFileError::Encoding)?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// Returns the text that bytes are in UTF-8 or, behind its mark, in UTF-16, which some shells of
/// Windows write a file in.
fn decoded(bytes: Vec<u8>) -> Option<String> {
    let order = match bytes.as_slice() {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return String::from_utf8(bytes).ok(),
    };
    let (units, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = units.iter().map(|unit| order(*unit)).collect();
    rest.is_empty().then(|| String::from_utf16(&units).ok())?
}

/// Understands the text of the answers file `name`. Words count as they are written, but `true`
/// and `false` without quotation marks are `yes` and `no`.
///
/// # Errors
///
/// Fails where the text is too deep, holds aliases, or is no mapping of names to answers.
pub fn parse_answers(name: &str, text: &str) -> Result<AnswersFile, AnswersFileError> {
    let mut findings = Vec::new();
    let mut sink = Sink {
        file: name,
        findings: &mut findings,
    };
    let node = parse(text, &mut sink);
    let mut file = node.map_or_else(AnswersFile::default, |node| understand(node, &mut sink));
    if let Some(first) = findings.into_iter().min_by_key(|f| (f.line, f.column)) {
        return Err(AnswersFileError::Malformed(first));
    }
    file.given.sort();
    Ok(file)
}

/// The key under which answers stand that are not so.
const NOT: &str = "not";

fn understand(node: Node, sink: &mut Sink<'_>) -> AnswersFile {
    let mut file = AnswersFile::default();
    for (key, node) in entries(node, "this gives no question and answer", sink) {
        if key.text != NOT {
            let words = words(&key, node, sink);
            file.given.push((key.text, words));
            continue;
        }
        let excluded = entries(node, "`not` takes questions and answers", sink);
        file.excluded
            .extend(excluded.into_iter().map(|(key, node)| Exclusion {
                answers: words(&key, node, sink),
                question: key.text,
                at: key.at,
            }));
    }
    file
}

/// Returns the entries of a mapping, reporting what is none.
fn entries(node: Node, otherwise: &str, sink: &mut Sink<'_>) -> Vec<(Key, Node)> {
    let Value::Map(entries) = node.value else {
        sink.report(Code::WrongType, node.at, otherwise, HELP);
        return Vec::new();
    };
    entries
}

/// Returns the answers to a question, reporting everything that is none.
fn words(question: &Key, node: Node, sink: &mut Sink<'_>) -> Vec<String> {
    let nodes = match node.value {
        Value::List(items) => items,
        _ => vec![node],
    };
    let words = nodes.into_iter().filter_map(|node| {
        let wrong = match node.value {
            Value::Scalar { text, plain: false } => return Some(text),
            Value::Scalar { text, plain: true } => match text.as_str() {
                "true" | "True" | "TRUE" => return Some("yes".into()),
                "false" | "False" | "FALSE" => return Some("no".into()),
                "" | "~" | "null" | "Null" | "NULL" => format!("`{}` has no answer", question.text),
                _ => return Some(text),
            },
            Value::List(_) | Value::Map(_) => {
                format!("an answer to `{}` must be a text", question.text)
            }
        };
        sink.report(Code::WrongType, node.at, wrong, HELP);
        None
    });
    words.collect()
}

const HELP: &str = "write `question: answer`, or `question: [answer, answer]`";
