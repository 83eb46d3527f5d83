//! Reading answers files and standard input, neither of which may hold a card number.

use crate::cli::failure::Doing;
use crate::cli::fault::{Door, Fault};
use crate::cli::terminal::standard_input;
use anyhow::Context;
use cardhelp::guard;
use cardhelp::l10n::Words;
use cardhelp::rules::{answers_text, parse_answers};
use std::path::Path;

/// The path that stands for standard input.
pub const STANDARD_INPUT: &str = "-";

/// Reads an answers file: questions or options, each with what is given for it.
///
/// # Errors
///
/// Fails where it cannot be read or understood, and where it holds a card number.
pub fn read(path: &Path, words: &Words<'_>) -> anyhow::Result<Vec<(String, Vec<String>)>> {
    let name = path.display().to_string();
    let text = text(path)?;
    // Before anything is understood, since a message could repeat what was not.
    if let Some((secret, line)) = guard::find_with_line(&text) {
        let line = [("line", line.to_string().into())];
        let place = words.text("ui-where-answers-line", &line);
        return Err(Fault::refused(secret, place, Door::File).into());
    }
    let answers = parse_answers(&name, &text).context(Doing::ReadingAnswers(name))?;
    // Once more, since escapes can hide digits.
    let mut lines = answers.iter();
    let secret = lines.find_map(|(name, values)| {
        let line = format!("{name} {}", values.join(" "));
        guard::find(&line)
    });
    match secret {
        Some(secret) => {
            let place = words.plain("ui-where-answers");
            Err(Fault::refused(secret, place, Door::File).into())
        }
        None => Ok(answers),
    }
}

/// Reads the text of a message from standard input.
///
/// # Errors
///
/// Fails where it cannot be read, and where it holds a card number.
pub fn read_message(words: &Words<'_>) -> anyhow::Result<String> {
    let text = text(Path::new(STANDARD_INPUT))?;
    // A file or a pipe can be as long as it likes; what was said there is guarded alike.
    match guard::find(&text) {
        Some(secret) => {
            let place = words.plain("ui-where-input");
            Err(Fault::refused(secret, place, Door::File).into())
        }
        None => Ok(text),
    }
}

fn text(path: &Path) -> anyhow::Result<String> {
    let text = match path.as_os_str() == STANDARD_INPUT {
        true => answers_text(path, Some(&mut standard_input())),
        false => answers_text(path, None),
    };
    text.with_context(|| Doing::ReadingAnswers(path.display().to_string()))
}
