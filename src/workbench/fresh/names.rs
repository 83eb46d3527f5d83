//! What can be made, and why it cannot.

use crate::rules::FileSet;

/// What is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A cause.
    Cause,
    /// A question.
    Question,
    /// A step.
    Step,
    /// A language.
    Locale,
    /// A whole rule set.
    RuleSet,
}

impl Kind {
    /// The words of the command line and their meaning.
    pub const WORDS: &'static [(&'static str, Self)] = &[
        ("cause", Self::Cause),
        ("question", Self::Question),
        ("step", Self::Step),
        ("locale", Self::Locale),
        ("ruleset", Self::RuleSet),
    ];
}

/// The files of a language.
pub struct LocaleFolder {
    /// The language.
    pub tag: String,
    /// Its files.
    pub files: FileSet,
}

/// Why nothing is made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The name is not written as names are.
    BadName(String),
    /// It is there already, in that file.
    IsThere(String),
    /// There is no such field; these are the fields.
    NoField(String, Vec<&'static str>),
    /// There is no such language.
    NoLocale(String, Vec<String>),
}
