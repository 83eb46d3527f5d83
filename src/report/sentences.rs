//! The sentences that text and Markdown share.
//!
//! Decides which message says what; arranges nothing.

use super::outcome::{CauseView, Outcome, ReasonView, StepView};
use super::voice::Voice;
use crate::engine::{Status, Verdict};
use crate::rules::Actor;

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

/// Returns the heading of the plan: what to do, or what to do although nothing was found.
pub(super) fn plan_heading(outcome: &Outcome, voice: &Voice<'_>) -> String {
    voice.say(match outcome.is_found() {
        true => "ui-heading-plan",
        false => "ui-heading-fallback",
    })
}

/// Returns a step and who takes it.
pub(super) fn step_line(step: &StepView, voice: &Voice<'_>) -> String {
    // The actor stays with the last word: a line of its own would look like a step.
    let actor = voice.say(actor_id(step.actor)).replace(' ', "\u{a0}");
    format!("{} [{actor}]", step.text)
}

/// Returns the line that names the sources by date, the oldest and when they were read.
pub(super) fn sources_line(told: &[&CauseView], voice: &Voice<'_>) -> Option<String> {
    // The first source of each cause is the one that is followed.
    let followed = told
        .iter()
        .filter_map(|cause| cause.sources.iter().find(|source| !source.weak));
    let (mut dates, mut checks): (Vec<&str>, Vec<&str>) = followed
        .map(|source| (source.date.as_str(), source.checked.as_str()))
        .unzip();
    dates.sort_unstable();
    checks.sort_unstable();
    let (oldest, newest, checked) = (dates.first()?, dates.last()?, checks.first()?);
    let args = [
        ("oldest", voice.date(oldest).into()),
        ("newest", voice.date(newest).into()),
        ("checked", voice.date(checked).into()),
    ];
    let id = match oldest == newest {
        true => "ui-source-one",
        false => "ui-sources",
    };
    Some(voice.tell(id, &args))
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
    let list = voice.list("ui-list-and", titles);
    Some(voice.tell("ui-beyond-limit", &[("causes", list.into())]))
}

/// Names the message for how sure a verdict is.
pub(super) fn verdict_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "ui-certain",
        Verdict::Likely => "ui-likely",
        Verdict::Contradiction => "ui-contradiction",
        Verdict::RuledOut => "ui-ruled-out",
        Verdict::Possible => "ui-possible",
    }
}

/// Names the message for who acts.
pub(super) fn actor_id(actor: Actor) -> &'static str {
    match actor {
        Actor::You => "ui-actor-you",
        Actor::Bank => "ui-actor-bank",
        Actor::AccountAdmin => "ui-actor-account-admin",
        Actor::Support => "ui-actor-support",
    }
}
