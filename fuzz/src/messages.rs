//! The words of a message, as they are copied from a screen or a mail.

use crate::shared::{RULES, question};
use cardhelp::built_in;
use cardhelp::engine::Answers;
use cardhelp::evidence::{
    Evidence, GivenMessage, NameFinder, Recognizer, Wording, recognize, wordings,
};
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
    let mut evidence = Evidence::default();
    let readings = RECOGNIZER.readings(text);
    evidence.message = Some(GivenMessage::new(text, &readings, &KNOWN));
    evidence.named = NameFinder::new(&RULES).find(text);
    let mut answers = Answers::none(&RULES);
    evidence.complete(&RULES, &mut answers);
    let (first, taken) = (answers.clone(), evidence.message.clone());
    evidence.complete(&RULES, &mut answers);
    assert_eq!(first, answers, "what was read is read the same again");
    assert_eq!(taken, evidence.message);
}
