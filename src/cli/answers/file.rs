//! Reading answers files and standard input, neither of which may hold a card number.

use crate::cli::failure::{Doing, STANDARD_INPUT};
use crate::cli::fault::{Door, Fault};
use crate::cli::terminal::standard_input;
use anyhow::Context;
use cardhelp::guard::{self, Secret};
use cardhelp::l10n::Words;
use cardhelp::rules::{AnswersFile, answers_text, parse_answers};
use std::path::Path;

/// Reads an answers file: questions or options, each with what is given for it, and what is not so.
///
/// # Errors
///
/// Fails where it cannot be read or understood, and where it holds a card number.
pub fn read(path: &Path, words: &Words<'_>) -> anyhow::Result<AnswersFile> {
    let name = path.display().to_string();
    let text = text(path)?;
    // Before anything is understood, since a message could repeat what was not.
    let found = guard::find_with_line(&text).map(|(secret, line)| {
        let line = [("line", line.to_string().into())];
        (secret, words.text("ui-where-answers-line", &line))
    });
    refuse(found)?;
    let answers = parse_answers(&name, &text).context(Doing::ReadingAnswers(name))?;
    // Once more, since escapes can hide digits.
    let given = answers.given.iter().map(|(name, values)| (name, values));
    let excluded = answers
        .excluded
        .iter()
        .map(|not| (&not.question, &not.answers));
    let secret = given.chain(excluded).find_map(|(name, values)| {
        let line = format!("{name} {}", values.join(" "));
        guard::find(&line)
    });
    refuse(secret.map(|secret| (secret, words.plain("ui-where-answers"))))?;
    Ok(answers)
}

/// Reads the text of a message from standard input.
///
/// # Errors
///
/// Fails where it cannot be read, and where it holds a card number.
pub fn read_message(words: &Words<'_>) -> anyhow::Result<String> {
    let text = text(Path::new(STANDARD_INPUT))?;
    // A file or a pipe can be as long as it likes; what was said there is guarded alike.
    refuse(guard::find(&text).map(|secret| (secret, words.plain("ui-where-input"))))?;
    Ok(text)
}

/// Refuses what was found, in the place that is named.
fn refuse(found: Option<(Secret, String)>) -> Result<(), Fault> {
    found.map_or(Ok(()), |(secret, place)| {
        Err(Fault::refused(secret, place, Door::File))
    })
}

fn text(path: &Path) -> anyhow::Result<String> {
    let text = match path.as_os_str() == STANDARD_INPUT {
        true => answers_text(path, Some(&mut standard_input())),
        false => answers_text(path, None),
    };
    text.with_context(|| Doing::ReadingAnswers(path.display().to_string()))
}
