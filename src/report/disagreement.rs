//! What was copied against what was said, in words.

use super::voice::Voice;
use crate::evidence::Disagreement;
use crate::id::QuestionId;
use crate::rules::{AnswerSet, Reads};
use serde::Serialize;

/// How many answers of the other side are named; of more, only that they are others.
const MOST_NAMED: usize = 3;

/// An answer that a copied text says otherwise of.
#[derive(Clone, Debug, Serialize)]
pub struct DisagreementView {
    /// The question.
    pub question: QuestionId,
    /// The answers that were given to it.
    pub given: Vec<String>,
    /// The kind of text that says otherwise.
    pub by: &'static str,
    /// The answers that it leaves possible.
    pub says: Vec<String>,
    /// Both sides, in words.
    pub text: String,
}

/// Puts both sides of a disagreement into words.
pub(super) fn disagreement_view(found: &Disagreement, voice: &Voice<'_>) -> DisagreementView {
    let (by, source) = match found.by {
        Reads::Messages => ("message", "ui-disagrees-message"),
        Reads::Codes => ("code", "ui-disagrees-code"),
        Reads::Prefixes => ("card-prefix", "ui-disagrees-card-prefix"),
        Reads::Expiry { .. } => ("expiry", "ui-disagrees-expiry"),
    };
    let definition = voice.question(found.question);
    let names = |set: &AnswerSet| {
        let names = set
            .iter()
            .map(|answer| definition.answers[answer].id.to_string());
        names.collect()
    };
    DisagreementView {
        question: definition.id.clone(),
        given: names(&found.given),
        by,
        says: names(&found.says),
        text: text(found, voice, &voice.say(source)),
    }
}

fn text(found: &Disagreement, voice: &Voice<'_>, source: &str) -> String {
    let label = voice.question_label(found.question);
    let given = voice.answers_text(found.question, &found.given);
    let mut args = vec![
        ("question", label.into()),
        ("given", given.into()),
        ("source", source.into()),
    ];
    if found.says.len() > MOST_NAMED {
        return voice.tell("ui-disagrees-otherwise", &args);
    }
    let says = found.says.iter();
    let says = says.map(|answer| voice.answer_text(found.question, answer));
    args.push(("says", voice.list("ui-list-or", says).into()));
    voice.tell("ui-disagrees", &args)
}
