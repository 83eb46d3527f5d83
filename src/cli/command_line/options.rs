//! What a command line means, as plain data: one struct for each command.
//!
//! Knows no clap. Names of questions and answers are as they were typed: what they mean is
//! settled by `answers`.

use super::shell::Shell;
use crate::cli::terminal::{Asking, Colour, Menus};
use cardhelp::batch::{self, Form, Mistakes};
use cardhelp::report::{Audience, Detail};
use cardhelp::workbench::fresh::Kind;
use cardhelp::workbench::testing::Percent;
use std::path::PathBuf;

/// A command and the options that hold everywhere.
pub struct CommandLine {
    /// What to do.
    pub command: Command,
    /// How.
    pub everywhere: Everywhere,
}

/// What to do.
pub enum Command {
    /// `diagnose`
    Diagnose(Diagnose),
    /// `batch [FILE…]`
    Batch(Batch),
    /// `explain WHAT…`
    Explain(Explain),
    /// `guide [TOPIC…]`
    Guide(Guide),
    /// `list WHAT`
    List(Listed),
    /// `rules check`, of the rule set in a folder or else of the built-in one.
    CheckRules(Option<PathBuf>),
    /// `rules graph`
    DrawRules(Draw),
    /// `rules stats`
    CountRules,
    /// `rules test`
    TestRules(TestRules),
    /// `rules diff`
    DiffRules(DiffRules),
    /// `rules new`
    NewRules(NewRules),
    /// `rules schema [KIND]`
    SchemaOfRules(Option<String>),
    /// `completions SHELL`
    Completions(Shell),
    /// `man [COMMAND…]`
    Manual(Manual),
    /// `help [COMMAND…]`, `--help`, `-h`, or no command at all.
    Help(WantedHelp),
    /// `--version`
    Version,
}

/// The options that hold everywhere. The language and the rule set are taken by
/// [`super::FirstLook`], since every other word rests on them.
pub struct Everywhere {
    /// The form of the result.
    pub format: Format,
    /// Whether it is coloured.
    pub colour: Colour,
    /// Whether questions are allowed.
    pub asking: Asking,
    /// How menus look.
    pub menus: Menus,
}

/// The forms of a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// Text for a terminal.
    Text,
    /// Markdown.
    Markdown,
    /// One HTML file.
    Html,
    /// JSON.
    Json,
    /// A picture.
    Svg,
    /// A picture that a page draws itself.
    Mermaid,
    /// Findings for editors and code hosts.
    Sarif,
}

impl Format {
    /// The words of the command line and their meaning.
    pub const WORDS: &'static [(&'static str, Self)] = &[
        ("text", Self::Text),
        ("markdown", Self::Markdown),
        ("html", Self::Html),
        ("json", Self::Json),
        ("svg", Self::Svg),
        ("mermaid", Self::Mermaid),
        ("sarif", Self::Sarif),
    ];
}

/// The options of `diagnose`.
pub struct Diagnose {
    /// Answers and texts, in the order of the questions; those of `--answer` last.
    pub given: Vec<Assignment>,
    /// What is not so: a question, and answers to it with commas.
    pub excluded: Vec<Assignment>,
    /// The file with further answers; `-` is standard input.
    pub answers_file: Option<PathBuf>,
    /// For whom the result is.
    pub audience: Audience,
    /// The day whose rules hold, an ISO date; today where it is not given.
    pub as_of: Option<String>,
    /// How much is told.
    pub detail: Detail,
    /// Whether a note to the bank is wanted.
    pub wants_bank_note: bool,
    /// Whether only what to ask next is wanted, for a program that holds the conversation.
    pub wants_next_only: bool,
    /// The file to which the conversation is written as a journey.
    pub record: Option<PathBuf>,
}

/// The options of `rules test`.
pub struct TestRules {
    /// The folder of the rule set; the built-in one where none is given.
    pub folder: Option<PathBuf>,
    /// What every figure must reach.
    pub least: Option<Percent>,
    /// Whether what is missing is written as examples.
    pub lists_missing: bool,
}

/// The options of `rules diff`: the folders of two rule sets, the built-in one where none is given.
pub struct DiffRules {
    /// The old one.
    pub old: Option<PathBuf>,
    /// The new one.
    pub new: Option<PathBuf>,
}

/// The options of `rules new`.
pub struct NewRules {
    /// What is made.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// The folder of the rule set.
    pub folder: PathBuf,
    /// Fields and their values.
    pub values: Vec<(String, Vec<String>)>,
    /// Words: a language, a field of words, a text.
    pub words: Vec<(String, String, String)>,
}

/// The options of `rules graph`.
pub struct Draw {
    /// The cause around which is drawn.
    pub cause: Option<String>,
    /// The run whose path is drawn, as `diagnose` takes it.
    pub run: Diagnose,
}

impl Diagnose {
    /// Tells whether anything was answered.
    pub fn has_answers(&self) -> bool {
        let given = self.given.len() + self.excluded.len();
        given > 0 || self.answers_file.is_some()
    }
}

/// The options of `batch`.
pub struct Batch {
    /// The files with the records; none where they come from standard input.
    pub files: Vec<PathBuf>,
    /// The form of the records, where that was said.
    pub input: Option<Form>,
    /// The form of the results, where that was said.
    pub results: Option<Form>,
    /// The file for the results; standard output where there is none.
    pub output: Option<PathBuf>,
    /// Whether to go on with what an earlier run has written.
    pub resumes: bool,
    /// Names of the records' own for fields, ours first.
    pub columns: Vec<Assignment>,
    /// How much results tell.
    pub detail: batch::Detail,
    /// What becomes of a run in which a record is wrong.
    pub mistakes: Mistakes,
    /// The files for what it all came to.
    pub summaries: Vec<PathBuf>,
    /// How many work at once, where that was said.
    pub threads: Option<usize>,
    /// For whom words are.
    pub audience: Audience,
    /// The day whose rules hold, an ISO date; today where it is not given.
    pub as_of: Option<String>,
}

/// An option for a question, or a question named in a value, and what was given for it.
#[derive(Clone)]
pub struct Assignment {
    /// The option's name without its hyphens.
    pub name: String,
    /// What was given.
    pub value: String,
}

/// The options of `explain`.
pub struct Explain {
    /// What to explain: names, codes, or the words of a title or a message; at least one.
    pub words: Vec<String>,
    /// For whom the pages are.
    pub audience: Audience,
}

/// The options of `guide`.
pub struct Guide {
    /// What it is narrowed to: names, or words of a title or a message; nothing for everything.
    pub topics: Vec<String>,
    /// For whom it is.
    pub audience: Audience,
}

/// The options of `man`.
pub struct Manual {
    /// The names of the command; none for the program itself.
    pub path: Vec<String>,
    /// The folder for the pages of all commands.
    pub folder: Option<PathBuf>,
}

/// The help that was asked for.
pub struct WantedHelp {
    /// The names of the command; none for the program itself.
    pub path: Vec<String>,
    /// How much of it.
    pub extent: HelpExtent,
}

/// How much help is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HelpExtent {
    /// What is used every day.
    Short,
    /// Everything.
    Full,
}

/// What is listed.
pub enum Listed {
    /// The causes.
    Causes,
    /// The questions.
    Questions,
    /// The answers to that question.
    Answers(String),
    /// The countries, or whatever else has names in every language.
    Countries,
    /// The messages that people see.
    Messages,
    /// The languages.
    Languages,
    /// The codes of all systems, or of that one.
    Codes(Option<String>),
}
