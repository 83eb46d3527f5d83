//! Texts that are copied from a screen or from the card: the words of a message, the first
//! digits, the expiry date.

use crate::cli::app::App;
use crate::cli::fault::Fault;
use cardhelp::built_in;
use cardhelp::evidence::{
    Expiry, GivenExpiry, GivenMessage, GivenPrefix, PrefixError, Wording, parse_prefix, recognize,
};
use cardhelp::l10n::{Words, message_id};
use cardhelp::rules::{AnswerIndex, Question};

/// Reads the first digits of a card, given by the option `flag`.
///
/// # Errors
///
/// Fails where they are too many, or something else.
pub fn prefix(app: &App, flag: &str, text: &str) -> Result<GivenPrefix, Fault> {
    let digits = parse_prefix(text).map_err(|error| match error {
        PrefixError::TooLong => Fault::about("ui-error-prefix-long", flag),
        _ => Fault::about("ui-error-prefix-form", flag),
    })?;
    Ok(GivenPrefix::of(&digits, &app.lookup().networks))
}

/// Reads an expiry date, given by the option `flag`; `passed` is the answer that it has passed
/// on `day`, an ISO date.
///
/// # Errors
///
/// Fails where it is no month of a year.
pub fn expiry(
    day: &str,
    flag: &str,
    text: &str,
    passed: AnswerIndex,
) -> Result<GivenExpiry, Fault> {
    let expiry = Expiry::parse(text, day).map_err(|_| Fault::about("ui-error-expiry", flag))?;
    Ok(GivenExpiry {
        last_day: expiry.ends(),
        is_past: expiry.is_past(day),
        passed,
    })
}

/// Recognizes a message that the question knows, in any language.
pub fn message(app: &App, question: &Question, text: &str) -> GivenMessage {
    let wordings = wordings(app, question);
    let found = recognize(text, &wordings);
    let recognized = found.map(|found| {
        let wording = &wordings[found.wording];
        (found.answer, wording.text.clone(), found.certainty)
    });
    GivenMessage {
        typed: text.to_owned(),
        recognized,
        is_told: false,
    }
}

/// Returns every different wording of the messages that a question knows, in every language.
fn wordings(app: &App, question: &Question) -> Vec<Wording> {
    let mut all = quotes(&app.words, question);
    if app.folder.is_none() {
        for tag in built_in::languages() {
            all.extend(quotes(&built_in::words(&tag, None), question));
        }
    }
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
