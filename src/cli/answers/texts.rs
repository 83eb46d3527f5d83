//! Texts that are copied from a screen or from the card: the words of a message, the first
//! digits, the expiry date.

use crate::cli::app::App;
use crate::cli::fault::Fault;
use cardhelp::built_in;
use cardhelp::evidence::{
    Expiry, GivenExpiry, GivenMessage, GivenPrefix, PrefixError, Recognizer, Wording, parse_prefix,
    wordings,
};
use cardhelp::l10n::Words;
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
    let wordings = known_wordings(app, question);
    GivenMessage::new(text, &Recognizer::new(&wordings).readings(text), &wordings)
}

/// Returns every different wording of the messages that a question knows, in every language.
fn known_wordings(app: &App, question: &Question) -> Vec<Wording> {
    let others = match app.folder {
        None => built_in::languages(),
        Some(_) => Vec::new(),
    };
    let others = others.iter().map(|tag| built_in::words(tag, None));
    let others: Vec<Words<'_>> = others.collect();
    wordings(question, std::iter::once(&app.words).chain(&others))
}
