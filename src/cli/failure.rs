//! The one place where an error and its contexts become a fault that people are told.
//!
//! On its way here an error is `anyhow`'s: whoever touches a file or a stream adds a [`Doing`],
//! and what is wrong with what was given is a [`Fault`] already.

use super::exit::Exit;
use super::fault::{Fault, quoted, short};
use cardhelp::l10n::{Filled, Words};
use cardhelp::rules::{AnswersFileError, Code, Finding};
use std::fmt;
use std::path::PathBuf;

/// The path that stands for standard input.
pub const STANDARD_INPUT: &str = "-";

/// What was being done when something failed, and with which file or stream.
#[derive(Debug)]
pub enum Doing {
    /// Writing to standard output.
    Writing,
    /// Asking at the terminal.
    Asking,
    /// Reading answers or a message from that file, or from standard input: `-`.
    ReadingAnswers(String),
    /// Reading the rule set in that folder.
    ReadingRules(PathBuf),
    /// Reading records from that file or stream.
    ReadingRecords(String),
    /// Writing that file.
    WritingFile(PathBuf),
}

/// For whoever debugs the program.
impl fmt::Display for Doing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Writing => write!(f, "writing to standard output"),
            Self::Asking => write!(f, "asking at the terminal"),
            Self::ReadingAnswers(name) => write!(f, "reading answers from `{name}`"),
            Self::ReadingRules(path) => write!(f, "reading the rules in `{}`", path.display()),
            Self::ReadingRecords(name) => write!(f, "reading records from `{name}`"),
            Self::WritingFile(path) => write!(f, "writing `{}`", path.display()),
        }
    }
}

/// Puts an error into the reader's words.
pub fn fault(error: &anyhow::Error, words: &Words<'_>) -> Fault {
    if let Some(fault) = error.downcast_ref::<Fault>() {
        return fault.clone();
    }
    let reason = error.root_cause().to_string();
    match (error.downcast_ref::<Doing>(), error.downcast_ref()) {
        (Some(Doing::ReadingAnswers(name)), Some(cause)) => answers_file(name, cause, words),
        (Some(Doing::ReadingAnswers(name)), None) => {
            unreadable("ui-error-answers-unreadable", answers(name, words), reason)
        }
        (Some(Doing::ReadingRules(path)), _) => {
            let name = path.display().to_string();
            unreadable("ui-error-rules-unreadable", quoted(&name), reason)
        }
        (Some(Doing::ReadingRecords(name)), _) => {
            unreadable("ui-error-records-unreadable", quoted(name), reason)
        }
        (Some(Doing::WritingFile(path)), _) => {
            let name = path.display().to_string();
            unreadable("ui-error-file-unwritable", quoted(&name), reason)
        }
        (Some(Doing::Writing | Doing::Asking) | None, _) => {
            let reason = [("reason", reason.into())];
            Fault::new(Exit::Stream, "ui-error-output", &reason)
        }
    }
}

fn unreadable(id: &'static str, input: Filled, reason: String) -> Fault {
    let args = [("input", input), ("reason", reason.into())];
    Fault::new(Exit::Stream, id, &args)
}

/// Returns what people call the place that answers or a message were read from.
fn answers(name: &str, words: &Words<'_>) -> Filled {
    match name {
        STANDARD_INPUT => words.plain("ui-where-input"),
        name => words.text("ui-where-answers-file", &[("input", quoted(name))]),
    }
    .into()
}

/// Says why an answers file cannot be used.
fn answers_file(name: &str, cause: &AnswersFileError, words: &Words<'_>) -> Fault {
    let place = answers(name, words);
    let input = ("input", place.clone());
    match cause {
        AnswersFileError::Unreadable(error) => {
            unreadable("ui-error-answers-unreadable", place, error.to_string())
        }
        AnswersFileError::Encoding => Fault::usage("ui-error-answers-encoding", &[input]),
        AnswersFileError::TooLarge(limit) => {
            let limit = ("limit", limit.to_string().into());
            Fault::usage("ui-error-answers-large", &[input, limit])
        }
        AnswersFileError::Malformed(finding) => {
            let place = |at: u32| at.max(1).to_string().into();
            let args = [
                input,
                ("line", place(finding.line)),
                ("column", place(finding.column)),
                ("reason", form_fault(finding, words).into()),
            ];
            Fault::usage("ui-error-answers-form", &args).hint("ui-hint-answers-form", &[])
        }
    }
}

/// Says what is wrong with the form of an answers file, and with which question.
fn form_fault(finding: &Finding, words: &Words<'_>) -> String {
    let text = words.plain(match finding.code {
        Code::DuplicateKey => "ui-form-twice",
        Code::TooDeep => "ui-form-deep",
        Code::TooLarge => "ui-form-large",
        Code::Alias => "ui-form-alias",
        Code::Syntax => "ui-form-syntax",
        _ => "ui-form-shape",
    });
    // Findings quote a name in backticks where there is one.
    match finding.message.split('`').nth(1) {
        Some(name) => format!("{text} (`{}`)", short(name, 40)),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context;
    use cardhelp::built_in;

    #[test]
    fn the_file_and_the_reason_reach_whoever_reads_it() {
        let words = built_in::all_words().next().expect("there is a language");
        for doing in [
            Doing::ReadingAnswers("my answers".into()),
            Doing::ReadingRules("my answers".into()),
            Doing::ReadingRecords("my answers".into()),
            Doing::WritingFile("my answers".into()),
        ] {
            let error = std::io::Error::other("the disk is gone");
            let error = Err::<(), _>(error).context(doing).context("further out");
            let error = error.expect_err("it is one");
            let told = fault(&error, &words).lines(&words).concat();
            assert!(told.contains("`my answers`") && told.contains("the disk is gone"));
        }
    }
}
