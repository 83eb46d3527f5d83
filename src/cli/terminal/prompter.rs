//! How somebody is asked, whichever way it looks.
//!
//! Knows neither the prompter that draws nor the one that writes lines.

use std::io;

/// Asks on a terminal. A card number or a security code that is typed is refused where it was
/// typed, in words, and the same prompt goes on: it never comes out of here.
pub trait Prompter {
    /// Names the message that says which keys there are.
    fn keys(&self) -> &'static str;
    /// Shows a paragraph.
    fn say(&mut self, tone: Tone, text: &str);
    /// Asks to choose.
    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Stop>;
    /// Asks to tick statements, none, one or several, and to go on.
    fn tick(&mut self, list: &Checklist) -> Result<Ticked, Stop>;
    /// Asks to type a line; `None` is going back.
    fn type_line(&mut self, label: &str, digits: Digits) -> Result<Option<String>, Stop>;
    /// Asks for a text that was copied, of any number of lines: a paste is one text. `None` is
    /// going back, an empty text is that there is none.
    fn paste(&mut self, label: &str) -> Result<Option<String>, Stop>;
}

/// A list to choose from.
pub struct Menu {
    /// The question that is asked; where none is given, it is what was said strongly last. It is
    /// repeated only where the window is too low to keep it in view.
    pub question: Option<String>,
    /// The entries, as they are shown.
    pub entries: Vec<String>,
    /// The entry that is chosen unless another is.
    pub default: Option<usize>,
}

impl Menu {
    /// Makes a menu without an entry that is chosen beforehand.
    pub fn of(entries: Vec<String>) -> Self {
        Self {
            question: None,
            entries,
            default: None,
        }
    }
}

/// Statements to tick, and what else can be done.
pub struct Checklist {
    /// The statements, as they are shown.
    pub statements: Vec<String>,
    /// Those that are ticked beforehand, by position.
    pub ticked: Vec<usize>,
    /// The entry that goes on while nothing is ticked; where there is none, something has to be.
    pub none: Option<String>,
    /// The entry that goes on with what is ticked.
    pub go_on: String,
    /// What can be done instead.
    pub others: Vec<String>,
}

/// What somebody made of a checklist.
pub enum Ticked {
    /// These statements, by position; none of them where there are none.
    These(Vec<usize>),
    /// One of the other entries, by its position among them.
    Other(usize),
    /// "I don't know", by a key.
    DontKnow,
    /// "Why this question?", by a key.
    Why,
    /// Back, by a key.
    Back,
}

/// What somebody chose.
pub enum Chosen {
    /// An entry of the menu, by position.
    Entry(usize),
    /// "I don't know", by a key.
    DontKnow,
    /// "Why this question?", by a key.
    Why,
    /// Back, by a key.
    Back,
}

impl Chosen {
    /// Returns the position of the entry that was chosen, if one was.
    pub fn entry(&self) -> Option<usize> {
        match self {
            Self::Entry(chosen) => Some(*chosen),
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
