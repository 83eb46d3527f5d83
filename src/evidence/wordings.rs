//! Which wordings the messages of a question are known by.

use super::messages::Wording;
use crate::l10n::{Words, message_id};
use crate::rules::Question;

/// Returns every different wording of the messages that a question knows: in each of these
/// languages, then those that were seen beside.
pub fn wordings<'w>(
    question: &Question,
    languages: impl IntoIterator<Item = &'w Words<'w>>,
) -> Vec<Wording> {
    let quoted = languages.into_iter();
    let mut all: Vec<Wording> = quoted.flat_map(|words| quotes(words, question)).collect();
    for (answer, definition) in question.answers.iter_enumerated() {
        let texts = definition.seen_as.iter().cloned();
        all.extend(texts.map(|text| Wording { answer, text }));
    }
    let mut different: Vec<Wording> = Vec::new();
    for wording in all {
        if !different.contains(&wording) {
            different.push(wording);
        }
    }
    different
}

fn quotes(words: &Words<'_>, question: &Question) -> Vec<Wording> {
    let answers = question.answers.iter_enumerated();
    let quotes = answers.filter_map(|(answer, definition)| {
        let id = message_id::answer(question, &definition.id);
        let text = words.attribute(&id, "quote", &[])?;
        Some(Wording { answer, text })
    });
    quotes.collect()
}
