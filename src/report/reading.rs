//! What a code can mean, in words.
//!
//! Decides what of it a customer may be told, and which causes it proves or points at.

use super::copied::{CodeView, ReadingView};
use super::naming::code_name;
use super::shell_line::shell_word;
use super::voice::Voice;
use crate::evidence::{GivenCode, OnNetwork, Reading};
use crate::l10n::message_id;
use crate::rules::{
    Answer, AnswerIndex, Cause, CauseIndex, Class, Condition, QuestionIndex, Reads,
};

/// What stands for the networks that use a code as most do.
const OTHERS: &str = "other";

/// Puts a code and its readings into words.
pub fn code_view(given: &GivenCode, voice: &Voice<'_>) -> CodeView {
    let settled = given.settled();
    let readings = given.readings.iter();
    CodeView {
        code: settled.map_or_else(|| given.typed.clone(), |reading| code_name(reading, voice)),
        settled: settled.is_some(),
        readings: readings
            .filter_map(|reading| reading_view(reading, voice))
            .collect(),
    }
}

/// Puts one reading of a code into words.
pub fn reading_view(reading: &Reading, voice: &Voice<'_>) -> Option<ReadingView> {
    let (question, definition) = voice.question_that_reads(Reads::Codes)?;
    let answer = &definition.answers[reading.means];
    let is_masked = voice.is_masked(answer.sensitive);
    let (network, source) = on_network(reading, voice);
    let cause_positions = pointed_at(voice, question, reading.means, answer);
    let causes = cause_positions.iter();
    let meaning = voice.answer_meaning(question, reading.means);
    let retry = reading.category.filter(|_| !is_masked);
    Some(ReadingView {
        system: reading.system.clone(),
        code: match is_masked {
            true => answer.id.to_string(),
            false => reading.code.clone(),
        },
        text: reading.text.clone().filter(|_| !is_masked),
        class: answer.class.filter(|_| !is_masked).unwrap_or(Class::U),
        means: answer.id.clone(),
        title: voice.answer_text(question, reading.means),
        meaning: meaning.unwrap_or_default(),
        network,
        retry: retry.map(|category| voice.say(&message_id::category(category))),
        causes: causes
            .map(|cause| voice.rules.causes[*cause].id.clone())
            .collect(),
        source,
        cause_positions,
    })
}

/// Returns the name of the network on which a code means that, where networks differ, and the
/// system with that network in words.
fn on_network(reading: &Reading, voice: &Voice<'_>) -> (Option<String>, String) {
    let title = &reading.title;
    let on = |words: String| {
        let args = [("system", title.as_str().into()), ("network", words.into())];
        voice.tell("ui-code-network", &args)
    };
    match (reading.network, voice.question_that_reads(Reads::Prefixes)) {
        (OnNetwork::Only(network), Some((at, question))) => {
            let id = question.answers[network].id.to_string();
            let words = voice.answer_text(at, network);
            (Some(id), on(words))
        }
        (OnNetwork::Others, _) => {
            let words = voice.say("ui-code-other-networks");
            (Some(OTHERS.to_owned()), on(words))
        }
        _ => (None, title.clone()),
    }
}

/// Returns the options that settle on a reading.
pub(super) fn options(reading: &ReadingView, voice: &Voice<'_>) -> String {
    let flag = |reads| voice.question_that_reads(reads).map(|(_, q)| &q.id);
    // What a customer must not be told is named by its meaning alone.
    let name = match reading.code == reading.means.as_str() {
        true => reading.code.clone(),
        false => format!("{}:{}", reading.system, reading.code),
    };
    let name = shell_word(&name);
    let mut options = flag(Reads::Codes).map_or_else(String::new, |id| format!("--{id} {name}"));
    if let (Some(id), Some(network)) = (flag(Reads::Prefixes), &reading.network) {
        let network = if network == OTHERS { "…" } else { network };
        options.push_str(&format!(" --{id} {network}"));
    }
    options
}

/// Says where a code comes from and what it means there.
pub fn reading_line(reading: &ReadingView, voice: &Voice<'_>) -> String {
    let system = reading.source.as_str().into();
    let meaning = reading.title.as_str().into();
    voice.tell(
        "ui-code-reading",
        &[("system", system), ("meaning", meaning)],
    )
}

/// Returns the causes that an answer proves or suggests, by itself or by what follows from it.
pub(super) fn pointed_at(
    voice: &Voice<'_>,
    question: QuestionIndex,
    at: AnswerIndex,
    answer: &Answer,
) -> Vec<CauseIndex> {
    let is_told_by = |condition: &Condition| {
        let mut follows = answer.fills.iter();
        names(condition, question, at)
            || follows
                .any(|(q, set)| set.is_single() && set.iter().any(|a| names(condition, *q, a)))
    };
    let is_meant = |cause: &Cause| {
        is_told_by(&cause.grounds.confirmed_by) || is_told_by(&cause.grounds.suggested_by)
    };
    let causes = voice.rules.causes.iter_enumerated();
    causes
        .filter(|(_, cause)| is_meant(cause))
        .map(|(position, _)| position)
        .collect()
}

/// Tells whether a condition asks, not negated, for an answer.
fn names(condition: &Condition, wanted: QuestionIndex, answer: AnswerIndex) -> bool {
    match condition {
        Condition::Answer { question, yes, .. } => *question == wanted && yes.contains(answer),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| names(part, wanted, answer))
        }
        Condition::Listed { .. } | Condition::Same { .. } | Condition::Not(_) => false,
    }
}
