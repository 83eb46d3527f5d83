//! The words of a message, as they are copied from a screen or a mail.

use crate::shared::question;
use cardhelp::built_in;
use cardhelp::evidence::{GivenMessage, Recognizer, Wording, recognize, wordings};
use cardhelp::rules::Reads;
use std::sync::LazyLock;

static KNOWN: LazyLock<Vec<Wording>> = LazyLock::new(|| {
    let languages = built_in::languages();
    let words: Vec<_> = languages
        .iter()
        .map(|tag| built_in::words(tag, None))
        .collect();
    wordings(question(Reads::Messages), &words)
});
static RECOGNIZER: LazyLock<Recognizer> = LazyLock::new(|| Recognizer::new(&KNOWN));

/// Tries one input.
pub fn messages(text: &str) {
    let found = RECOGNIZER.recognize(text);
    let once = recognize(text, &KNOWN);
    assert_eq!(
        found.is_some(),
        once.is_some(),
        "one way of looking is as good as the other"
    );
    GivenMessage::new(text, &RECOGNIZER.readings(text), &KNOWN).certainty();
}
