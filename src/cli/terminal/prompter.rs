//! How somebody is asked, whichever way it looks.
//!
//! Knows neither the prompter that draws nor the one that writes lines.

use cardhelp::guard::Secret;
use std::io;

/// Asks on a terminal.
pub trait Prompter {
    /// Names the message that says which keys there are.
    fn keys(&self) -> &'static str;
    /// Shows a paragraph.
    fn say(&mut self, tone: Tone, text: &str);
    /// Asks to choose.
    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Stop>;
    /// Asks to type a line; `None` is going back.
    fn type_line(&mut self, label: &str, digits: Digits) -> Result<Option<String>, Stop>;
}

/// A list to choose from.
pub struct Menu {
    /// The entries, as they are shown.
    pub entries: Vec<String>,
    /// The entry that is chosen unless another is.
    pub default: Option<usize>,
    /// How many entries, from the first, may be chosen together.
    pub together: usize,
}

impl Menu {
    /// Makes a menu of which one entry is chosen, none beforehand.
    pub fn of(entries: Vec<String>) -> Self {
        Self {
            entries,
            default: None,
            together: 0,
        }
    }
}

/// What somebody chose.
pub enum Chosen {
    /// Entries of the menu, by position.
    Entries(Vec<usize>),
    /// "I don't know", by a key.
    DontKnow,
    /// "Why this question?", by a key.
    Why,
    /// Back, by a key.
    Back,
}

impl Chosen {
    /// Returns the position of the entry that was chosen first, if any was.
    pub fn entry(&self) -> Option<usize> {
        match self {
            Self::Entries(chosen) => chosen.first().copied(),
            Self::DontKnow | Self::Why | Self::Back => None,
        }
    }
}

/// Why a prompter stops.
#[derive(Debug)]
pub enum Stop {
    /// Ctrl-C or a signal.
    Interrupted,
    /// The input ended.
    Ended,
    /// A card number or a security code was typed.
    Secret(Secret),
    /// The terminal failed.
    Failed(io::Error),
}

/// Whether digits are shown while they are typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Digits {
    /// What is asked for has none.
    Hidden,
    /// A code may have some; as many as a card number has are hidden.
    Few,
}

/// How a paragraph is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// A question.
    Strong,
    /// Whatever else is to be read.
    Normal,
    /// What helps, and can be passed over.
    Quiet,
}
