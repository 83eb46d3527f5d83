//! Whether titles, questions and answers fit where they are shown.
//!
//! Decides by terminal cells, as they are drawn on forty columns: an entry of a checklist or a menu
//! is to be read at a glance, beside its number.

use super::filling::texts;
use super::locale::Locale;
use super::needed::Needed;
use crate::l10n::message_id;
use crate::rules::{AnswerWords, Code, Finding, Question, RuleSet};
use std::collections::BTreeMap;
use unicode_width::UnicodeWidthStr;

/// The widest entry of a list, in cells.
const ANSWER: usize = 36;
/// The widest title of a cause, in cells.
const TITLE: usize = 48;
/// The widest question, in cells.
const QUESTION: usize = 60;
/// The widest `.label`, in cells.
const LABEL: usize = 24;

/// Says how wide the text is, where that is more than `most` cells.
fn breach(text: &str, most: usize) -> Option<String> {
    (text.width() > most).then(|| format!("{} cells, more than {most}", text.width()))
}

/// Reports texts that are too long, and answers to one question that read the same.
pub(super) fn check(
    rules: &RuleSet,
    needed: &BTreeMap<String, Needed>,
    locale: &Locale<'_>,
    findings: &mut Vec<Finding>,
) {
    for cause in &rules.causes {
        let id = message_id::cause(&cause.id);
        check_length((&id, None), TITLE, needed, locale, findings);
    }
    for question in &rules.questions {
        let id = message_id::question(question);
        check_length((&id, None), QUESTION, needed, locale, findings);
        let label = (id.as_str(), Some("label"));
        check_length(label, LABEL, needed, locale, findings);
        if question.answer_words == AnswerWords::Own {
            check_answers(question, needed, locale, findings);
        }
    }
}

fn check_answers(
    question: &Question,
    needed: &BTreeMap<String, Needed>,
    locale: &Locale<'_>,
    findings: &mut Vec<Finding>,
) {
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for answer in &question.answers {
        let id = message_id::answer(question, &answer.id);
        check_length((&id, None), ANSWER, needed, locale, findings);
        let (Some(message), Ok(text)) = (
            locale.source.messages.get(&id),
            locale.words.format(&id, None, &[]),
        ) else {
            continue;
        };
        let text = text.trim().to_lowercase();
        if let Some(first) = known.get(&text) {
            let says = format!("`{id}` reads like `{first}`");
            let help = "word them so that a reader can tell them apart".to_owned();
            locale.report(message, None, Code::LabelRepeated, (says, help), findings);
        } else {
            known.insert(text, id);
        }
    }
}

fn check_length(
    (id, attribute): (&str, Option<&str>),
    most: usize,
    needed: &BTreeMap<String, Needed>,
    locale: &Locale<'_>,
    findings: &mut Vec<Finding>,
) {
    let (Some(needed), Some(message)) = (needed.get(id), locale.source.messages.get(id)) else {
        return;
    };
    let Some(placeables) = needed.placeables(attribute) else {
        return;
    };
    let mut texts = texts(locale, (id, attribute), placeables);
    if let Some(length) = texts.find_map(|(_, text)| breach(&text.ok()?, most)) {
        let name = attribute.map_or_else(String::new, |name| format!("`.{name}` of "));
        let says = format!("{name}`{id}` has {length}");
        let help = "shorten it; what it explains belongs in `.help` or `.summary`".to_owned();
        locale.report(
            message,
            attribute,
            Code::LabelTooLong,
            (says, help),
            findings,
        );
    }
}
