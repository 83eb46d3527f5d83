//! What a picture consists of, before it is arranged: tiles with words, and arrows between them.

use crate::engine::{Truth, Verdict};
use crate::report::Voice;

/// A picture.
pub struct Picture {
    /// What it shows.
    pub title: String,
    /// The language of its words, as a tag.
    pub language: String,
    /// Its parts, each arranged by itself.
    pub panels: Vec<Panel>,
    /// The kinds of arrows in it, and what each is called.
    pub legend: Vec<(Role, String)>,
}

impl Picture {
    /// Puts panels together, with a legend of the arrows that there are.
    pub(super) fn new(voice: &Voice<'_>, title: String, panels: Vec<Panel>) -> Self {
        let arrows = || panels.iter().flat_map(|panel| &panel.arrows);
        let roles = Role::ALL.into_iter();
        let roles = roles.filter(|role| arrows().any(|arrow| arrow.role == *role));
        Self {
            title,
            language: voice.words.tag().to_string(),
            legend: roles
                .map(|role| (role, voice.say(role.message())))
                .collect(),
            panels,
        }
    }

    /// Returns what an arrow of that kind is called.
    pub(super) fn called(&self, role: Role) -> &str {
        let mut legend = self.legend.iter();
        let found = legend.find(|(known, _)| *known == role);
        found.map_or("", |(_, name)| name)
    }
}

/// A part of a picture: tiles that belong together.
#[derive(Default)]
pub struct Panel {
    /// What it is called; nothing where it is the only one.
    pub heading: String,
    /// Its tiles.
    pub tiles: Vec<Tile>,
    /// Its arrows.
    pub arrows: Vec<Arrow>,
}

/// A box with words.
#[derive(Clone, PartialEq, Debug)]
pub struct Tile {
    /// What it stands for.
    pub kind: Kind,
    /// Its words; all lines of a clue must hold together.
    pub lines: Vec<Line>,
    /// What it says in full.
    pub about: String,
}

/// What a tile stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Answers that hold together.
    Clue,
    /// A cause, by its name, with its verdict where there was a run.
    Cause(String, Option<Verdict>),
    /// A thing to do, with its number in its order.
    Step(usize),
}

/// A line of a tile.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// The question that it is about, in a few words; nothing where it stands for itself.
    pub name: String,
    /// What it says, or what the answer is.
    pub value: String,
    /// Whether the answers of a run make it true or false.
    pub truth: Truth,
}

/// An arrow from one tile to another, by their positions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Arrow {
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What it says.
    pub role: Role,
}

/// What an arrow says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Role {
    /// The answers prove the cause.
    Proves,
    /// The answers point at the cause.
    Suggests,
    /// The answers exclude the cause.
    Excludes,
    /// The cause can happen only where the answers hold.
    Allows,
    /// The cause is put right so.
    Remedies,
    /// What to do while the cause is only likely.
    Meanwhile,
}

impl Role {
    /// All of them, in the order of the legend.
    pub const ALL: [Self; 6] = [
        Self::Proves,
        Self::Suggests,
        Self::Excludes,
        Self::Allows,
        Self::Remedies,
        Self::Meanwhile,
    ];

    /// Names its message.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Proves => "ui-graph-proves",
            Self::Suggests => "ui-graph-suggests",
            Self::Excludes => "ui-graph-excludes",
            Self::Allows => "ui-graph-allows",
            Self::Remedies => "ui-graph-remedies",
            Self::Meanwhile => "ui-graph-meanwhile",
        }
    }
}
