//! What was said and counts, in words: answers given, and answers excluded.

use super::naming::{answer_names, short_code};
use super::outcome::ReasonView;
use super::voice::Voice;
use crate::engine::Reason;
use crate::evidence::Evidence;
use crate::rules::{AnswerIndex, Cause, CauseIndex, QuestionIndex, Reads};

/// Puts the reasons of a verdict on `cause` into words.
pub(super) fn reason_views(
    voice: &Voice<'_>,
    evidence: &Evidence,
    cause: CauseIndex,
    reasons: &[Reason],
) -> Vec<ReasonView> {
    let cause = &voice.rules.causes[cause];
    let any_tells = reasons.iter().any(|reason| tells(cause, reason.question));
    let views = reasons.iter().flat_map(|reason| {
        let mut views = given(voice, evidence, reason);
        views.extend(excluded(voice, reason));
        for view in &mut views {
            view.is_context = any_tells && !tells(cause, reason.question);
        }
        views
    });
    views.collect()
}

/// Tells whether a question does more than say where the cause applies.
fn tells(cause: &Cause, question: QuestionIndex) -> bool {
    let mut named = false;
    for condition in [
        &cause.grounds.confirmed_by,
        &cause.grounds.suggested_by,
        &cause.grounds.ruled_out_by,
    ] {
        condition.questions(&mut |other| named |= other == question);
    }
    named
}

fn given(voice: &Voice<'_>, evidence: &Evidence, reason: &Reason) -> Vec<ReasonView> {
    let question = reason.question;
    let views = reason.answer.iter().flat_map(|answer| {
        let text = answer_text(voice, evidence, question, answer);
        let text = reason_text(voice, "ui-reason", question, text);
        let names = answer_names(voice, evidence, question, answer).into_iter();
        names.map(move |name| ReasonView {
            answer: Some(name),
            ..blank(voice, question, text.clone())
        })
    });
    views.collect()
}

fn excluded(voice: &Voice<'_>, reason: &Reason) -> Option<ReasonView> {
    if reason.excluded.is_empty() {
        return None;
    }
    let question = reason.question;
    let texts = reason.excluded.iter();
    let mut texts: Vec<String> = texts.map(|at| voice.answer_text(question, at)).collect();
    // Answers that a customer must not be told apart share their words.
    texts.dedup();
    let texts = texts.into_iter();
    let texts = texts.map(|text| voice.tell("ui-not-answer", &[("answer", text.into())]));
    let text = voice.list("ui-list-comma", texts);
    let answers = &voice.question(question).answers;
    let excluded = reason.excluded.iter();
    Some(ReasonView {
        not: excluded.map(|at| answers[at].id.clone()).collect(),
        ..blank(
            voice,
            question,
            reason_text(voice, "ui-reason-not", question, text),
        )
    })
}

fn blank(voice: &Voice<'_>, question: QuestionIndex, text: String) -> ReasonView {
    ReasonView {
        question: voice.question(question).id.clone(),
        answer: None,
        not: Vec::new(),
        text,
        is_context: false,
    }
}

/// Returns an answer that counts, in words; one that comes from a code names the code.
fn answer_text(
    voice: &Voice<'_>,
    evidence: &Evidence,
    question: QuestionIndex,
    answer: AnswerIndex,
) -> String {
    let text = voice.answer_text(question, answer);
    if !voice.reads(question, Reads::Codes) {
        return match evidence.is_filled(question) {
            true => voice.tell("ui-from-code", &[("answer", text.into())]),
            false => text,
        };
    }
    let codes = evidence.codes_for(answer);
    let codes = codes.filter_map(|reading| short_code(reading, voice));
    let codes = voice.list("ui-list-and", codes);
    if codes.is_empty() {
        return text;
    }
    let args = [("meaning", text.into()), ("code", codes.into())];
    voice.tell("ui-code-because", &args)
}

fn reason_text(voice: &Voice<'_>, id: &str, question: QuestionIndex, answer: String) -> String {
    let label = voice.question_label(question);
    let args = [("question", label.into()), ("answer", answer.into())];
    voice.tell(id, &args)
}
