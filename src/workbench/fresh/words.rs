//! The messages of a cause, a question or a step in one language.
//!
//! Decides that a message nobody wrote yet stands there as a comment, and into which file of the
//! language it goes: the one that holds its like.

use super::draft::Draft;
use super::file::{Manner, NewFile};
use super::names::{Kind, LocaleFolder, Refusal};
use crate::rules::TextFile;

/// The file of a language that has no other for them.
const WORDS: &str = "words.ftl";

/// Returns the messages to add in a language.
pub(super) fn of(
    draft: &Draft,
    reference: &str,
    locale: &LocaleFolder,
) -> Result<NewFile, Refusal> {
    let (prefix, parts) = parts(draft.kind);
    let id = format!("{prefix}{}", draft.name);
    let begins = |text: &str, with: &str| text.lines().any(|line| line.starts_with(with));
    let files = &locale.files.files;
    let known = files
        .iter()
        .find(|file| begins(&file.text, &format!("{id} =")));
    if let Some(known) = known {
        return Err(Refusal::IsThere(locale.files.name(&known.path)));
    }
    let mut text = message(draft, reference, &locale.tag, &id, parts);
    if draft.kind == Kind::Question {
        for answer in draft.values_of("answers") {
            text += &format!("# answer-{}-{answer} = \n", draft.name);
        }
    }
    // A new language has its messages as comments, and perhaps in the file that would be made.
    let is_like = |file: &&TextFile| {
        let is_commented = || begins(&file.text, &format!("# {prefix}"));
        begins(&file.text, prefix) || is_commented() || file.path == WORDS
    };
    let like = files.iter().filter(|file| file.path.ends_with(".ftl"));
    let like = like.filter(is_like).map(|file| &file.path).next();
    Ok(NewFile {
        path: locale.files.name(like.map_or(WORDS, String::as_str)),
        text: format!("\n{text}"),
        manner: if like.is_some() {
            Manner::Append
        } else {
            Manner::CreateAt
        },
    })
}

/// Returns how messages of a kind are named, and their parts: the field and the attribute.
fn parts(kind: Kind) -> (&'static str, &'static [(&'static str, &'static str)]) {
    match kind {
        Kind::Cause => ("cause-", &[("title", ""), ("summary", ".summary")]),
        Kind::Question => (
            "question-",
            &[("title", ""), ("label", ".label"), ("help", ".help")],
        ),
        Kind::Step | Kind::Locale | Kind::RuleSet => ("step-", &[("title", "")]),
    }
}

/// Writes a message: as it is where its words are whole, else as a comment.
fn message(draft: &Draft, reference: &str, tag: &str, id: &str, parts: &[(&str, &str)]) -> String {
    let words = |tag: &str, field: &str| draft.words_of(tag, field).map(one_line);
    let is_whole = parts.iter().all(|(field, _)| words(tag, field).is_some());
    let mark = if is_whole { "" } else { "# " };
    let mut text = String::new();
    for (field, attribute) in parts {
        let name = match attribute.is_empty() {
            true => id.to_owned(),
            false => format!("    {attribute}"),
        };
        let other = words(reference, field).unwrap_or_default();
        let own = words(tag, field).unwrap_or(other);
        text += format!("{mark}{name} = {own}").trim_end();
        text.push('\n');
    }
    text
}

/// Puts a text on one line, with what would be a placeable written out.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace('{', "{\"{\"}")
}
