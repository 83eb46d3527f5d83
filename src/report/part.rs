//! The parts of a result, in words, before a form of output arranges them.
//!
//! Decides what kinds of parts there are. Which ones a result has, and in which order, its pages
//! decide; how they look, the forms.

use super::outcome::LinkView;
use super::shell_line::ShellLine;
use crate::engine::Verdict;

/// A page in words, before a form of output arranges it.
pub struct Sheet(pub(super) Vec<Part>);

/// A part of a result.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Part {
    /// What was found, said first.
    Headline(Mark, String),
    /// The words above a group of parts.
    Heading(String),
    /// The words above a smaller group among those of a heading, and its name, which references
    /// lead to.
    Subheading(String, String),
    /// A paragraph.
    Paragraph(Tone, String),
    /// A step of the plan, with its number.
    Step(usize, StepPart),
    /// An entry of a list.
    Entry(Mark, String),
    /// An entry that leads to a group of the same document: the group's name, what it is called.
    Reference(String, String),
    /// An entry with a number, and what stands below it.
    Numbered(usize, String, Vec<(Tone, String)>),
    /// What stands below an entry.
    Below(Tone, String),
    /// A page to open or a document, below an entry: its title and its address.
    Page(String, String),
    /// A document that texts refer to by its number: its title and its address.
    Document(usize, String, String),
    /// A command line.
    Command(ShellLine),
    /// Room between groups.
    Gap,
}

/// A step of the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct StepPart {
    /// What to do, and who does it where that is not the reader.
    pub text: String,
    /// Where to click, exceptions, what to have at hand; where there is room.
    pub more: Option<String>,
    /// What to ask, one thing each; where there is room.
    pub asks: Vec<String>,
    /// The pages that help with it.
    pub links: Links,
}

/// The pages that help with a step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Links {
    /// Each of them matters.
    Each(Vec<LinkView>),
    /// One at most matters where there is little room.
    One {
        /// The one that the step cannot be done without; no step before it names it.
        needed: Option<LinkView>,
        /// All of them.
        all: Vec<LinkView>,
    },
}

/// What stands before an entry: how sure a cause is, which words say as well.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mark {
    /// A cause with that verdict.
    Of(Verdict),
    /// Nothing but that it is an entry.
    Plain,
    /// It is to be found out.
    Question,
    /// Nothing.
    None,
}

/// How much a text matters to whoever looks for what to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tone {
    Strong,
    Normal,
    Quiet,
}

/// Returns the sign of a verdict, which words say as well.
pub(super) fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "●",
        Verdict::Likely => "◐",
        Verdict::Contradiction => "≠",
        Verdict::Possible | Verdict::RuledOut => "○",
    }
}
