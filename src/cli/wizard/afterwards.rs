//! The last small menu, below the result: what can be done with it.

use super::conversation::Conversation;
use super::flow::Begin;
use crate::cli::answers::Said;
use crate::cli::case::Case;
use crate::cli::command_line::Everywhere;
use crate::cli::failure::Doing;
use crate::cli::terminal::{Chosen, Digits, Menu, Stop, Tone};
use anyhow::Context;
use cardhelp::engine::Answers;
use cardhelp::evidence::Evidence;
use std::path::{Path, PathBuf};

/// What to do with a result.
pub enum Afterwards {
    /// Nothing: the program ends.
    Leave,
    /// Say why.
    Why,
    /// Say what to tell the bank.
    BankNote,
    /// Write it to a file.
    Save(PathBuf),
    /// Talk on.
    Begin(Begin),
}

/// The rows that the menu takes at most: its heading, six entries, and one of them on two rows or
/// the line to type at.
pub const ROWS: usize = 8;

/// The name that is offered for a file.
const FILE: &str = "cardhelp.md";

/// Asks what to do with the result. Whatever ends the input, or interrupts, ends the program:
/// the result was shown.
///
/// # Errors
///
/// Fails where the terminal does.
pub fn afterwards(
    case: &Case<'_>,
    has_bank_note: bool,
    everywhere: &Everywhere,
) -> anyhow::Result<Afterwards> {
    let said = Said {
        answers: Answers::none(&case.app.rules),
        evidence: Evidence::default(),
    };
    let mut talk = Conversation::new(case, said, everywhere);
    match choose(&mut talk, has_bank_note) {
        Ok(chosen) => Ok(chosen),
        Err(Stop::Interrupted | Stop::Ended) => Ok(Afterwards::Leave),
        Err(Stop::Failed(error)) => Err(error).context(Doing::Asking),
    }
}

fn choose(talk: &mut Conversation<'_>, has_bank_note: bool) -> Result<Afterwards, Stop> {
    let entries = [
        ("ui-after-leave", true),
        ("ui-after-note", has_bank_note),
        ("ui-after-why", true),
        ("ui-after-save", true),
        ("ui-after-more", true),
        ("ui-after-again", true),
    ];
    let entries: Vec<&str> = entries
        .into_iter()
        .filter(|(_, is_offered)| *is_offered)
        .map(|(id, _)| id)
        .collect();
    let words = entries.iter().map(|id| talk.case.voice.say(id));
    let menu = Menu {
        default: Some(0),
        ..Menu::of(words.collect())
    };
    talk.say(Tone::Normal, "");
    talk.tell(Tone::Strong, "ui-after");
    loop {
        let chosen = match talk.prompter.choose(&menu)? {
            Chosen::Entry(at) => entries.get(at).copied().unwrap_or_default(),
            Chosen::Why => "ui-after-why",
            Chosen::Back => "ui-after-more",
            Chosen::DontKnow => "ui-after-leave",
        };
        return Ok(match chosen {
            "ui-after-note" => Afterwards::BankNote,
            "ui-after-why" => Afterwards::Why,
            "ui-after-save" => match file(talk)? {
                Some(path) => Afterwards::Save(path),
                None => continue,
            },
            "ui-after-more" => Afterwards::Begin(Begin::KeepLooking),
            "ui-after-again" => Afterwards::Begin(Begin::New),
            _ => Afterwards::Leave,
        });
    }
}

/// Asks for the name of a file that is not there yet; `None` is going back.
fn file(talk: &mut Conversation<'_>) -> Result<Option<PathBuf>, Stop> {
    let label = talk
        .case
        .voice
        .tell("ui-after-file", &[("file", FILE.into())]);
    while let Some(typed) = talk.prompter.type_line(&label, Digits::Few)? {
        let name = match typed.trim() {
            "" => FILE,
            name => name,
        };
        let is_there = [("file", name.into())];
        match Path::new(name).exists() {
            true => {
                let text = talk.case.voice.tell("ui-after-file-exists", &is_there);
                talk.say(Tone::Normal, &text);
            }
            false => return Ok(Some(PathBuf::from(name))),
        }
    }
    Ok(None)
}
