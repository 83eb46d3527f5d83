//! The sentences that the pages share.
//!
//! Decides which message says what; arranges nothing.

use super::contact::ContactText;
use super::outcome::{CauseView, Outcome, ReasonView, StepView};
use super::part::{Part, Tone};
use super::voice::Voice;
use crate::engine::{Status, Verdict};
use crate::rules::Role;

/// Returns the first line of a result: what was found and how sure it is.
pub(super) fn headline(outcome: &Outcome, voice: &Voice<'_>) -> String {
    let number = |verdict: Verdict| {
        let causes = outcome.causes.iter();
        causes.filter(|cause| cause.verdict == verdict).count()
    };
    let (certain, likely) = (number(Verdict::Confirmed), number(Verdict::Likely));
    let args = [("certain", certain.into()), ("likely", likely.into())];
    let id = match (outcome.status, certain, likely) {
        (Status::Contradiction, ..) => "ui-headline-contradiction",
        (_, 0, 0) => "ui-headline-undecided",
        (_, _, 0) => "ui-headline-certain",
        (_, 0, _) => "ui-headline-likely",
        _ => "ui-headline-both",
    };
    voice.tell(id, &args)
}

/// Names the heading of the plan: what to do, or what to do although nothing was found.
pub(super) fn plan_heading(outcome: &Outcome) -> &'static str {
    match outcome.is_found() {
        true => "ui-heading-plan",
        false => "ui-heading-fallback",
    }
}

/// Returns what a cause is called and how sure it is.
pub(super) fn cause_line(cause: &CauseView, voice: &Voice<'_>) -> String {
    let title = ("title", cause.title.as_str().into());
    let sure = ("sure", voice.say(verdict_id(cause.verdict)).into());
    voice.tell("ui-cause", &[title, sure])
}

/// Returns a step, and who takes it where its words do not say so: that the bank or the support
/// must be asked, they do.
pub(super) fn short_step_line(step: &StepView, voice: &Voice<'_>) -> String {
    match step.actor.role {
        Role::Other => step_line(step, voice),
        Role::Reader | Role::Contact | Role::Helper => step.text.clone(),
    }
}

/// Returns the lines that say which steps somebody else takes, where their words do not.
pub(super) fn steps_of_others<'s>(
    plan: impl Iterator<Item = &'s StepView>,
    voice: &Voice<'_>,
) -> Vec<String> {
    let steps: Vec<(usize, &StepView)> = (1..).zip(plan).collect();
    let others = voice.rules().actors.iter();
    let others = others.filter(|actor| actor.role == Role::Other);
    let lines = others.filter_map(|actor| {
        let theirs = steps.iter().filter(|(_, step)| step.actor == *actor);
        let numbers = theirs.map(|(number, _)| number.to_string());
        let list = voice.list("ui-list-comma", numbers);
        (!list.is_empty()).then(|| voice.field(&list, &voice.actor(actor)))
    });
    lines.collect()
}

/// Returns a step and who takes it.
pub(super) fn step_line(step: &StepView, voice: &Voice<'_>) -> String {
    let actor = ("actor", voice.actor(&step.actor).into());
    voice.tell("ui-step", &[("step", step.text.as_str().into()), actor])
}

/// Returns the first sentence of a text of several.
pub(super) fn first_sentence(text: &str) -> &str {
    let latin = text.find(". ").map(|at| at + 1);
    let chinese = text.find('。').map(|at| at + '。'.len_utf8());
    let end = latin.into_iter().chain(chinese).min();
    &text[..end.unwrap_or(text.len())]
}

/// The most reasons that the page names.
const MOST_REASONS: usize = 3;

/// Returns the line of the page that names the answers behind what was found.
pub(super) fn page_reasons(outcome: &Outcome, voice: &Voice<'_>) -> Option<String> {
    let found = outcome
        .causes
        .iter()
        .filter(|cause| cause.verdict.is_found());
    let reasons = found.flat_map(|cause| &cause.because);
    let mut telling: Vec<ReasonView> = Vec::new();
    for reason in reasons.filter(|reason| !reason.is_context) {
        if telling.iter().all(|known| known.text != reason.text) {
            telling.push(reason.clone());
        }
    }
    telling.truncate(MOST_REASONS);
    reasons_line("ui-page-because", &telling, voice)
}

/// Returns the note to the bank, where it was asked for.
pub(super) fn bank_note_parts(outcome: &Outcome, voice: &Voice<'_>) -> Vec<Part> {
    let Some(note) = &outcome.bank_note else {
        return Vec::new();
    };
    let none = || voice.contact(ContactText::Nothing);
    vec![
        Part::Gap,
        Part::Heading(voice.contact(ContactText::Note)),
        Part::Paragraph(Tone::Normal, note.clone().unwrap_or_else(none)),
    ]
}

/// Returns the lines that name the answers behind a verdict, and those against it.
pub(super) fn because(cause: &CauseView, voice: &Voice<'_>) -> impl Iterator<Item = String> {
    let for_it = reasons_line("ui-because", &cause.because, voice);
    let against = reasons_line("ui-against", &cause.against, voice);
    for_it.into_iter().chain(against)
}

/// Returns the line that names what was said.
pub(super) fn reasons_line(id: &str, reasons: &[ReasonView], voice: &Voice<'_>) -> Option<String> {
    if reasons.is_empty() {
        return None;
    }
    let telling = reasons.iter().filter(|reason| !reason.is_context);
    let mut texts: Vec<String> = telling.map(|reason| reason.text.clone()).collect();
    // Codes that mean the same share their words.
    texts.dedup();
    let list = voice.list("ui-list-and", texts);
    Some(voice.tell(id, &[("reasons", list.into())]))
}

/// Returns the line that names the causes of which it is not known what would decide them.
pub(super) fn beyond_limit_line(outcome: &Outcome, voice: &Voice<'_>) -> Option<String> {
    if outcome.beyond_limit.is_empty() {
        return None;
    }
    let titles = outcome.beyond_limit_text.iter().cloned();
    let list = voice.quoted_list("ui-list-and", titles);
    Some(voice.tell("ui-beyond-limit", &[("causes", list.into())]))
}

/// Names the message for how sure a verdict is.
pub fn verdict_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "ui-certain",
        Verdict::Likely => "ui-likely",
        Verdict::Contradiction => "ui-contradiction",
        Verdict::RuledOut => "ui-ruled-out",
        Verdict::Possible => "ui-possible",
    }
}
