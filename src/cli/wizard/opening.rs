//! The field for what was copied: a message or a code, before anything else.
//!
//! Decides what a text is taken for: a message that is certainly known, else codes, else a
//! message that is probably known, else nothing that could be used.

use super::conversation::Conversation;
use super::copied::{codes_in, message_in, settled, take_copied, take_message, take_names};
use super::way::Way;
use crate::cli::terminal::{Stop, Tone};
use cardhelp::built_in;
use cardhelp::evidence::{Certainty, GivenMessage};
use cardhelp::l10n::LanguageIdentifier;
use cardhelp::report::named_line;
use cardhelp::rules::Reads;

/// Shows the field as the first screen.
pub fn show(talk: &mut Conversation<'_>) -> Result<Way, Stop> {
    let languages = other_languages(talk);
    let label = talk.case.voice.say("ui-opening");
    talk.say(Tone::Normal, "");
    if !languages.is_empty() {
        let lines = languages.iter().map(|language| language.line.as_str());
        talk.say(Tone::Quiet, &lines.collect::<Vec<_>>().join(" · "));
    }
    let typed = loop {
        // There is nothing before it to go back to.
        if let Some(typed) = talk.prompter.paste(&label)? {
            break typed;
        }
    };
    let wanted = typed.trim().to_lowercase();
    let mut languages = languages.into_iter();
    let is_wanted = |language: &Other| {
        wanted == language.tag.language.as_str()
            || wanted == language.tag.to_string().to_lowercase()
            || wanted == language.name.to_lowercase()
    };
    if let Some(language) = languages.find(is_wanted) {
        return Ok(Way::InLanguage(language.tag));
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

/// A language that the reader can change to.
struct Other {
    tag: LanguageIdentifier,
    /// Its own name for itself.
    name: String,
    /// Its name and what to type for it, as the language itself writes that.
    line: String,
}

/// Returns the other languages.
fn other_languages(talk: &Conversation<'_>) -> Vec<Other> {
    let app = talk.case.app;
    let others = app.languages.iter().filter(|tag| *tag != app.words.tag());
    let named = others.map(|tag| {
        let name = app.language_name(tag);
        let typed = tag.language.to_string();
        let args = [("name", name.as_str().into()), ("text", typed.into())];
        Other {
            tag: tag.clone(),
            line: built_in::words(tag, None).text("ui-field", &args),
            name,
        }
    });
    named.collect()
}

/// Reads what was typed in place of what was read before.
fn read(talk: &mut Conversation<'_>, typed: &str) -> Result<(), Stop> {
    forget(talk);
    let rules = &talk.case.app.rules;
    take_names(talk, typed);
    if typed.trim().is_empty() {
        talk.amend(|answers| answers.skip_text(rules));
    } else {
        understand(talk, typed)?;
        talk.amend(|answers| answers.has_pasted(rules));
    }
    talk.session.has_read_text();
    take_copied(talk);
    Ok(())
}

/// Reads a text as what it is known to be, and says so where it is nothing.
fn understand(talk: &mut Conversation<'_>, typed: &str) -> Result<(), Stop> {
    let voice = &talk.case.voice;
    let (messages, codes) = (
        voice.question_that_reads(Reads::Messages),
        voice.question_that_reads(Reads::Codes),
    );
    let read = messages.map(|(at, _)| (at, message_in(talk, at, typed)));
    let certainty = read.as_ref().and_then(|(_, message)| message.certainty());
    if certainty != Some(Certainty::Certain)
        && let Some((at, _)) = codes
        && let Ok(found) = codes_in(talk, at, typed)
    {
        let given = settled(talk, found)?;
        talk.amend(|answers| answers.set(at, given));
        let text = talk.given_text(at, given);
        talk.note(&text);
        return Ok(());
    }
    let Some((at, message)) = read.filter(|_| certainty.is_some()) else {
        match named_line(&talk.evidence, &talk.case.voice) {
            Some(line) => talk.say(Tone::Normal, &line),
            None => talk.tell(Tone::Normal, "ui-opening-unknown"),
        }
        let mut unknown = GivenMessage::new(typed, &[], &[]);
        unknown.is_told = true;
        talk.evidence.message = Some(unknown);
        return Ok(());
    };
    if let Some(given) = take_message(talk, message) {
        talk.amend(|answers| answers.set(at, given));
    }
    Ok(())
}

/// Takes back what was read before.
fn forget(talk: &mut Conversation<'_>) {
    talk.evidence.message = None;
    talk.evidence.codes.clear();
    take_copied(talk);
    let rules = &talk.case.app.rules;
    talk.amend(|answers| rules.copied().for_each(|question| answers.forget(question)));
}
