//! What a person copies at a prompt: codes, and the words of a message.
//!
//! Decides how a typed code is settled and what is taken back when it is changed. What a text
//! means is the library's business.

use super::conversation::Conversation;
use crate::cli::answers::{Codes, message};
use crate::cli::fault::{Fault, short};
use crate::cli::terminal::{Chosen, Digits, Menu, Stop, Tone};
use cardhelp::engine::Given;
use cardhelp::evidence::{GivenCode, GivenMessage, NameFinder, given_by_codes};
use cardhelp::report::{ReadingView, message_line, named_line, reading_line, reading_view};
use cardhelp::rules::{QuestionIndex, Reads};

/// Tells whether every code that was given has one meaning.
pub fn is_settled(talk: &Conversation<'_>) -> bool {
    let mut codes = talk.evidence.codes.iter();
    codes.all(|code| code.settled().is_some())
}

/// Asks where each code comes from that can mean several things.
pub fn settle_codes(talk: &mut Conversation<'_>) -> Result<(), Stop> {
    for at in 0..talk.evidence.codes.len() {
        let mut code = talk.evidence.codes[at].clone();
        if code.settled().is_none() {
            talk.say(Tone::Normal, "");
            settle(talk, &mut code)?;
            talk.evidence.codes[at] = code;
        }
    }
    take_copied(talk);
    Ok(())
}

/// Asks where a code comes from that can mean several things; it stays open where nobody knows.
fn settle(talk: &mut Conversation<'_>, code: &mut GivenCode) -> Result<(), Stop> {
    if code.settled().is_some() {
        return Ok(());
    }
    let voice = &talk.case.voice;
    let typed = [("code", short(&code.typed, 40).into())];
    talk.say(Tone::Strong, &voice.tell("ui-code-which", &typed));
    let readings = code.readings.iter();
    let readings = readings.filter_map(|reading| reading_view(reading, voice));
    let readings: Vec<ReadingView> = readings.collect();
    let labels = readings.iter().map(|reading| reading_line(reading, voice));
    let menu = Menu::of(labels.chain([voice.say("ui-dont-know")]).collect());
    loop {
        match talk.prompter.choose(&menu)? {
            Chosen::DontKnow | Chosen::Back => return Ok(()),
            Chosen::Why => {
                for reading in &readings {
                    let text = voice.field(&reading.source, &reading.meaning);
                    talk.say(Tone::Normal, &text);
                }
            }
            chosen => {
                let Some(at) = chosen.entry() else { continue };
                if let Some(reading) = code.readings.get(at).cloned() {
                    talk.say(Tone::Normal, &format!("→ {}", menu.entries[at]));
                    code.readings = vec![reading];
                }
                return Ok(());
            }
        }
    }
}

/// Answers by what was copied, and takes back what followed from it before.
pub fn take_copied(talk: &mut Conversation<'_>) {
    let mut answers = talk.session.answers().clone();
    talk.evidence.complete(&talk.case.app.rules, &mut answers);
    talk.session.know(answers);
}

/// Answers by what a text names, in place of what one before it named.
pub fn take_names(talk: &mut Conversation<'_>, typed: &str) {
    talk.evidence.named = NameFinder::new(&talk.case.app.rules).find(typed);
    take_copied(talk);
}

/// Forgets what was copied for a question that is now answered by a choice.
pub fn forget_copied(talk: &mut Conversation<'_>, question: QuestionIndex, given: Given) {
    let rules = &talk.case.app.rules;
    talk.evidence.answered(rules, question, given);
    take_copied(talk);
}

/// Asks for a code or for the words of a message; `None` returns to the list.
pub fn copied(talk: &mut Conversation<'_>, question: QuestionIndex) -> Result<Option<Given>, Stop> {
    if talk.reads(question) != Some(Reads::Codes) {
        return pasted(talk, question);
    }
    while let Some(typed) = talk.type_line("ui-type-code", Digits::Few)? {
        let given = typed_codes(talk, question, &typed)?;
        if given.is_some() {
            return Ok(given);
        }
    }
    Ok(None)
}

/// Asks for the words of a message; `None` returns to the list.
fn pasted(talk: &mut Conversation<'_>, question: QuestionIndex) -> Result<Option<Given>, Stop> {
    let label = talk.case.voice.say("ui-type-message");
    while let Some(typed) = talk.prompter.paste(&label)? {
        if typed.trim().is_empty() {
            return Ok(None);
        }
        take_names(talk, &typed);
        let message = message_in(talk, question, &typed);
        let given = take_message(talk, message);
        if given.is_some() {
            return Ok(given);
        }
    }
    Ok(None)
}

/// Reads typed codes and asks where each comes from that can mean several things; `None` lets
/// them be typed again.
fn typed_codes(
    talk: &mut Conversation<'_>,
    question: QuestionIndex,
    typed: &str,
) -> Result<Option<Given>, Stop> {
    match codes_in(talk, question, typed) {
        Ok(found) => settled(talk, found).map(Some),
        Err(fault) => {
            for line in fault.lines(&talk.case.app.words) {
                talk.say(Tone::Normal, &line);
            }
            Ok(None)
        }
    }
}

/// Reads typed codes.
///
/// # Errors
///
/// Fails where a part of the text is no code that is known.
pub fn codes_in(
    talk: &Conversation<'_>,
    question: QuestionIndex,
    typed: &str,
) -> Result<Codes, Fault> {
    let (app, definition) = (talk.case.app, talk.question(question));
    let (flag, answers) = (format!("--{}", definition.id), talk.session.answers());
    Codes::read(app, definition, &flag, &[typed], answers)
}

/// Asks where each code comes from that can mean several things, and returns what they mean.
pub fn settled(talk: &mut Conversation<'_>, mut found: Codes) -> Result<Given, Stop> {
    if found.not_known {
        return Ok(Given::DontKnow);
    }
    for code in &mut found.codes {
        settle(talk, code)?;
    }
    let given = given_by_codes(&found.codes, &found.named);
    talk.evidence.codes = found.codes;
    Ok(given)
}

/// Recognizes a message, beside what was answered.
pub fn message_in(talk: &Conversation<'_>, at: QuestionIndex, typed: &str) -> GivenMessage {
    let mut message = message(talk.case.app, talk.question(at), typed);
    let (rules, answers) = (&talk.case.app.rules, talk.session.answers());
    message.weigh(rules, at, answers, &talk.evidence);
    message
}

/// Says which message a text was taken for, and takes it where it was recognized.
pub fn take_message(talk: &mut Conversation<'_>, message: GivenMessage) -> Option<Given> {
    let named = named_line(&talk.evidence, &talk.case.voice);
    let line = named.filter(|_| message.recognized.is_none());
    let line = line.unwrap_or_else(|| message_line(&message, &talk.case.voice));
    talk.say(Tone::Normal, &line);
    let (answer, ..) = *message.recognized.as_ref()?;
    talk.evidence.message = Some(message);
    Some(Given::Chosen(std::iter::once(answer).collect()))
}
