//! The field for what was copied: a message or a code, before anything else.
//!
//! Decides what a text is taken for: a message that is certainly known, else codes, else a
//! message that is probably known, else nothing that could be used.

use super::conversation::Conversation;
use super::copied::{codes_in, pasted_message, settled, take_copied};
use super::way::Way;
use crate::cli::answers::message;
use crate::cli::terminal::{Stop, Tone};
use cardhelp::engine::Given;
use cardhelp::evidence::{Certainty, GivenMessage};
use cardhelp::l10n::Words;
use cardhelp::rules::{QuestionIndex, Reads};
use unic_langid::LanguageIdentifier;

/// Shows the field as the first screen.
pub fn show(talk: &mut Conversation<'_>) -> Result<Way, Stop> {
    let languages = other_languages(talk);
    let label = talk.case.voice.say("ui-opening");
    talk.say(Tone::Normal, "");
    if !languages.is_empty() {
        let names = languages
            .iter()
            .map(|(tag, name)| format!("{name}: {}", tag.language));
        let names: Vec<String> = names.collect();
        talk.say(Tone::Quiet, &names.join(" · "));
    }
    let typed = loop {
        // There is nothing before it to go back to.
        if let Some(typed) = talk.prompter.paste(&label)? {
            break typed;
        }
    };
    let wanted = typed.trim().to_lowercase();
    let mut languages = languages.into_iter();
    let is_wanted = |(tag, name): &(LanguageIdentifier, String)| {
        wanted == tag.language.as_str()
            || wanted == tag.to_string().to_lowercase()
            || wanted == name.to_lowercase()
    };
    if let Some((tag, _)) = languages.find(is_wanted) {
        return Ok(Way::InLanguage(tag));
    }
    read(talk, &typed)?;
    Ok(Way::On)
}

/// Shows the field again, later on; an empty text leaves everything as it was.
pub fn show_again(talk: &mut Conversation<'_>) -> Result<(), Stop> {
    let label = talk.case.voice.say("ui-opening-again");
    match talk.prompter.paste(&label)? {
        Some(typed) if !typed.trim().is_empty() => read(talk, &typed),
        _ => Ok(()),
    }
}

/// Returns the other languages, each with its own name for itself.
fn other_languages(talk: &Conversation<'_>) -> Vec<(LanguageIdentifier, String)> {
    let app = talk.case.app;
    let others = app.languages.iter().filter(|tag| *tag != app.words.tag());
    let named = others.map(|tag| {
        let words: Words<'_> = cardhelp::built_in::words(tag, None);
        (tag.clone(), words.plain("ui-language-name"))
    });
    named.collect()
}

/// Reads what was typed in place of what was read before.
fn read(talk: &mut Conversation<'_>, typed: &str) -> Result<(), Stop> {
    forget(talk);
    let is_empty = typed.trim().is_empty();
    if is_empty {
        let mut answers = talk.session.answers().clone();
        answers.skip_text(&talk.case.app.rules);
        talk.session.know(answers);
    } else if !understood(talk, typed)? {
        talk.tell(Tone::Normal, "ui-opening-unknown");
        talk.evidence.message = Some(GivenMessage {
            typed: typed.to_owned(),
            recognized: None,
        });
    }
    if !is_empty {
        // Whoever pasted what they have is not asked for it again.
        let mut answers = talk.session.answers().clone();
        for (question, _) in asked_for(talk) {
            if answers.get(question).is_none() {
                answers.set(question, Given::DontKnow);
            }
        }
        talk.session.know(answers);
    }
    talk.session.has_read_text();
    take_copied(talk);
    Ok(())
}

/// Reads a text as what it is known to be; tells whether it is anything.
fn understood(talk: &mut Conversation<'_>, typed: &str) -> Result<bool, Stop> {
    let of = |reads: Reads| {
        let mut asked = asked_for(talk).into_iter();
        asked.find(|(_, kind)| *kind == reads).map(|(at, _)| at)
    };
    let (messages, codes) = (of(Reads::Messages), of(Reads::Codes));
    let read = messages.map(|at| message(talk.case.app, talk.question(at), typed));
    let certainty = read.and_then(|message| message.recognized.map(|(.., sure)| sure));
    if let (Some(at), Some(Certainty::Certain)) = (messages, certainty) {
        return Ok(take_message(talk, at, typed));
    }
    if let Some(at) = codes
        && let Ok(found) = codes_in(talk, at, typed)
    {
        let given = settled(talk, found)?;
        let mut answers = talk.session.answers().clone();
        answers.set(at, given);
        talk.session.know(answers);
        let text = talk.given_text(at, given);
        talk.note(&text);
        return Ok(true);
    }
    let probable = messages.filter(|_| certainty.is_some());
    Ok(probable.is_some_and(|at| take_message(talk, at, typed)))
}

fn take_message(talk: &mut Conversation<'_>, question: QuestionIndex, typed: &str) -> bool {
    let Some(given) = pasted_message(talk, question, typed) else {
        return false;
    };
    let mut answers = talk.session.answers().clone();
    answers.set(question, given);
    talk.session.know(answers);
    true
}

/// Returns the questions whose answers are copied, and what is read into each.
fn asked_for(talk: &Conversation<'_>) -> Vec<(QuestionIndex, Reads)> {
    let questions = talk.case.app.rules.questions.iter_enumerated();
    let copied = questions.filter(|(_, question)| question.is_copied());
    copied
        .filter_map(|(at, question)| Some((at, question.reads()?)))
        .collect()
}

/// Takes back what was read before.
fn forget(talk: &mut Conversation<'_>) {
    talk.evidence.message = None;
    talk.evidence.codes.clear();
    take_copied(talk);
    let mut answers = talk.session.answers().clone();
    for (question, _) in asked_for(talk) {
        answers.forget(question);
    }
    talk.session.know(answers);
}
