//! The page of a message: what it stands for.

use super::part::{Mark, Part, Sheet, Tone};
use super::reading::pointed_at;
use super::voice::Voice;
use crate::engine::{Answers, Engine};
use crate::id::{AnswerId, CauseId};
use crate::l10n::message_id;
use crate::rules::{AnswerIndex, CauseIndex, QuestionIndex};

/// A message, as JSON gives it.
#[derive(serde::Serialize)]
struct MessagePage {
    schema: &'static str,
    id: AnswerId,
    title: String,
    quote: Option<String>,
    causes: Vec<CauseId>,
}

/// Returns the causes that a message proves or points at.
pub fn causes_of_message(
    voice: &Voice<'_>,
    question: QuestionIndex,
    message: AnswerIndex,
) -> Vec<CauseIndex> {
    let answer = &voice.question(question).answers[message];
    pointed_at(voice, question, message, answer)
}

/// Returns the page of a message, an answer to `question`.
pub fn message_sheet(
    engine: &Engine<'_>,
    voice: &Voice<'_>,
    question: QuestionIndex,
    message: AnswerIndex,
) -> Sheet {
    let quote = quote(voice, question, message);
    let title = quote.unwrap_or_else(|| voice.answer_text(question, message));
    let mut parts = vec![Part::Headline(Mark::None, title)];
    let causes = causes_of_message(voice, question, message);
    if causes.is_empty() {
        return Sheet(parts);
    }
    let heading = voice.say("ui-heading-points-to");
    parts.extend([Part::Gap, Part::Heading(heading)]);
    let state = engine.state(&Answers::none(engine.rules()));
    for cause in causes {
        let title = voice.cause_title(cause, &state);
        parts.push(Part::Entry(Mark::Plain, title));
        let summary = voice.cause_summary(cause, &state);
        parts.push(Part::Below(Tone::Normal, summary));
        let id = engine.rules().causes[cause].id.to_string();
        parts.push(Part::Below(Tone::Quiet, id));
    }
    Sheet(parts)
}

/// Returns the page of a message as JSON.
pub fn message_page_json(
    voice: &Voice<'_>,
    question: QuestionIndex,
    message: AnswerIndex,
) -> String {
    let causes = causes_of_message(voice, question, message);
    let causes = causes.iter();
    let page = MessagePage {
        schema: "cardhelp.message/1",
        id: voice.question(question).answers[message].id.clone(),
        title: voice.answer_text(question, message),
        quote: quote(voice, question, message),
        causes: causes
            .map(|cause| voice.rules.causes[*cause].id.clone())
            .collect(),
    };
    serde_json::to_string_pretty(&page).expect("a page holds nothing that JSON cannot")
}

fn quote(voice: &Voice<'_>, question: QuestionIndex, message: AnswerIndex) -> Option<String> {
    let definition = voice.question(question);
    let id = message_id::answer(definition, &definition.answers[message].id);
    voice.words.attribute(&id, "quote", &[])
}
