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
use cardhelp::report::ContactText;
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

/// What the menu offers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entry {
    Leave,
    BankNote,
    Why,
    Save,
    Begin(Begin),
}

/// What the menu offers, each with its words.
const ENTRIES: [(Entry, &str); 6] = [
    (Entry::Leave, "ui-after-leave"),
    (Entry::BankNote, "ui-after-note"),
    (Entry::Why, "ui-after-why"),
    (Entry::Save, "ui-after-save"),
    (Entry::Begin(Begin::KeepLooking), "ui-after-more"),
    (Entry::Begin(Begin::New), "ui-after-again"),
];

fn choose(talk: &mut Conversation<'_>, has_bank_note: bool) -> Result<Afterwards, Stop> {
    let entries = ENTRIES.iter();
    let entries = entries.filter(|(entry, _)| has_bank_note || *entry != Entry::BankNote);
    let entries: Vec<&(Entry, &str)> = entries.collect();
    let voice = &talk.case.voice;
    let words = entries.iter().map(|(entry, id)| match entry {
        Entry::BankNote => voice.contact(ContactText::Entry),
        _ => voice.say(id),
    });
    let menu = Menu {
        default: Some(0),
        ..Menu::of(words.collect())
    };
    talk.say(Tone::Normal, "");
    talk.tell(Tone::Strong, "ui-after");
    loop {
        let chosen = match talk.prompter.choose(&menu)? {
            Chosen::Entry(at) => entries.get(at).map_or(Entry::Leave, |(entry, _)| *entry),
            Chosen::Why => Entry::Why,
            Chosen::Back => Entry::Begin(Begin::KeepLooking),
            Chosen::DontKnow => Entry::Leave,
        };
        return Ok(match chosen {
            Entry::Leave => Afterwards::Leave,
            Entry::BankNote => Afterwards::BankNote,
            Entry::Why => Afterwards::Why,
            Entry::Save => match file(talk)? {
                Some(path) => Afterwards::Save(path),
                None => continue,
            },
            Entry::Begin(begin) => Afterwards::Begin(begin),
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
