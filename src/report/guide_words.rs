//! The sentences of a guide.
//!
//! Decides how it is said what a cause is told by; arranges nothing.

use super::voice::Voice;
use crate::engine::State;
use crate::rules::{Cause, Condition, StepIndex};

/// The most answers that are named of one question.
const MOST_ANSWERS: usize = 8;

/// Returns the line that names the answers each of which proves a cause by itself.
pub(super) fn certain_line(voice: &Voice<'_>, cause: &Cause) -> Option<String> {
    told_line(voice, "ui-guide-certain", &cause.grounds.confirmed_by)
}

/// Returns the line that names the answers each of which points at a cause by itself.
pub(super) fn likely_line(voice: &Voice<'_>, cause: &Cause) -> Option<String> {
    told_line(voice, "ui-guide-likely", &cause.grounds.suggested_by)
}

fn told_line(voice: &Voice<'_>, id: &str, condition: &Condition) -> Option<String> {
    let alternatives = match condition {
        Condition::Any(parts) => &parts[..],
        one => std::slice::from_ref(one),
    };
    let reasons: Vec<String> = alternatives
        .iter()
        .filter_map(|part| reason(voice, part))
        .collect();
    let list = voice.list("ui-list-or", reasons);
    (!list.is_empty()).then(|| voice.tell(id, &[("reasons", list.into())]))
}

/// Returns a condition in words, where it is about the answer to one question.
fn reason(voice: &Voice<'_>, condition: &Condition) -> Option<String> {
    let Condition::Answer { question, yes, .. } = condition else {
        return None;
    };
    if yes.is_empty() || yes.len() > MOST_ANSWERS {
        return None;
    }
    let answers = yes
        .iter()
        .map(|answer| voice.answer_text(*question, answer));
    let answer = voice.list("ui-list-or", answers);
    let question = voice.question_label(*question);
    let args = [("question", question.into()), ("answer", answer.into())];
    Some(voice.tell("ui-reason", &args))
}

/// Returns what to ask in a step, where the reader must talk to who takes it.
pub(super) fn asks(voice: &Voice<'_>, step: StepIndex, state: &State) -> Vec<String> {
    let is_asked = voice.rules.steps[step].actor.is_contact();
    let ask = voice.step_ask(step, state);
    ask.into_iter().filter(|_| is_asked).collect()
}
