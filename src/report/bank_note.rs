//! A paragraph to read out or to send to the bank, or whoever the contact of the rule set is.

use super::contact::ContactText;
use super::naming::short_code;
use super::voice::Voice;
use crate::engine::{PlanStep, State};
use crate::evidence::{Evidence, GivenCode};
use crate::rules::Reads;

/// Returns what to tell them, if they act in the plan: what happened, when, the code,
/// what to ask for.
pub(super) fn bank_note(
    voice: &Voice<'_>,
    state: &State,
    plan: &[PlanStep],
    evidence: &Evidence,
) -> Option<String> {
    let steps = plan.iter().flat_map(PlanStep::taken);
    let asks: Vec<String> = steps
        .filter(|step| voice.rules.steps[**step].actor.is_contact())
        .filter_map(|step| voice.step_ask(*step, state))
        .collect();
    if asks.is_empty() {
        return None;
    }
    let mut sentences = vec![voice.contact(ContactText::Opening)];
    // A bank looks a payment up by its time and amount.
    if voice.own_contact().is_none() {
        sentences.push(voice.say("ui-bank-note-when"));
    }
    let question = voice.question_that_reads(Reads::Codes).map(|(at, _)| at);
    for reading in evidence.codes.iter().filter_map(GivenCode::settled) {
        if let (Some(question), Some(code)) = (question, short_code(reading, voice)) {
            let meaning = voice.answer_text(question, reading.means);
            sentences.push(voice.tell(
                "ui-bank-note-code",
                &[("code", code.into()), ("meaning", meaning.into())],
            ));
        }
    }
    sentences.extend(asks);
    sentences.push(voice.contact(ContactText::Closing));
    // Whether a space stands between sentences is the language's business.
    let mut note = sentences.into_iter();
    let first = note.next()?;
    Some(note.fold(first, |first, second| {
        voice.tell(
            "ui-bank-note-join",
            &[("first", first.into()), ("second", second.into())],
        )
    }))
}
