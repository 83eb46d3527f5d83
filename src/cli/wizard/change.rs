//! Changing what was said before: a list of it, each with its value.

use super::conversation::Conversation;
use crate::cli::terminal::{Menu, Stop, Tone};
use cardhelp::engine::{Given, Screen, Shown};
use cardhelp::rules::QuestionIndex;

/// Asks what to change and shows its screen again.
pub fn change(talk: &mut Conversation<'_>) -> Result<(), Stop> {
    let shown = talk.session.shown().iter().enumerate();
    let shown = shown.filter_map(|(at, shown)| Some((at, label(talk, shown)?)));
    let shown: Vec<(usize, String)> = shown.collect();
    talk.tell(Tone::Strong, "ui-change-which");
    let labels = shown.iter().map(|(_, label)| label.clone());
    let back = talk.case.voice.say("ui-go-back");
    let menu = Menu::of(labels.chain([back]).collect());
    let chosen = talk.prompter.choose(&menu)?;
    if let Some((at, _)) = chosen.entry().and_then(|at| shown.get(at)) {
        talk.session.revisit(*at);
    }
    Ok(())
}

/// Returns what was said on a screen, unless it does not apply any more.
fn label(talk: &Conversation<'_>, shown: &Shown) -> Option<String> {
    let voice = &talk.case.voice;
    match &shown.screen {
        Screen::Text => Some(voice.field(&voice.say("ui-copied"), &copied(talk))),
        Screen::Checklist(_) => {
            let ticked = shown.ticked.iter().map(|said| voice.statement_text(*said));
            let ticked: Vec<String> = ticked.collect();
            let text = match ticked.is_empty() {
                true => voice.say("ui-none-of-these"),
                false => voice.list("ui-list-semicolon", ticked),
            };
            Some(voice.field(&voice.say("ui-ticked"), &text))
        }
        Screen::Question(question) if talk.applies(*question) => {
            let given = talk.session.answers().get(*question)?;
            let value = talk.given_text(*question, given);
            Some(voice.field(&voice.question_label(*question), &value))
        }
        Screen::Question(_) => None,
    }
}

/// Returns what the texts that were copied were taken for.
fn copied(talk: &Conversation<'_>) -> String {
    let voice = &talk.case.voice;
    let given = |question: QuestionIndex| match talk.session.answers().get(question)? {
        given @ Given::Chosen(_) => Some(talk.given_text(question, given)),
        Given::DontKnow => None,
    };
    let texts: Vec<String> = voice.rules.copied().filter_map(given).collect();
    match texts.is_empty() {
        true => voice.say("ui-dont-know"),
        false => voice.list("ui-list-comma", texts),
    }
}
