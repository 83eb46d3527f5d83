//! What is wrong with a rule set or a locale, and where.
//!
//! Decides the list of codes; `rules/CHECKS.md` documents each of them and a
//! test compares the two.

use super::model::Place;
use crate::visible;
use std::fmt;

macro_rules! codes {
    ($($variant:ident => $name:literal,)*) => {
        /// Says what kind of fault a [`Finding`] is. Each has a page in `rules/CHECKS.md`.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Code { $(#[doc = $name] $variant,)* }

        impl Code {
            /// Every code there is, in the order of the documentation.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)*];

            /// Returns the code as it is printed.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }
        }
    };
}

codes! {
    Unreadable => "unreadable-file",
    NotUtf8 => "not-utf-8",
    TooLarge => "file-too-large",
    TooDeep => "nested-too-deeply",
    Alias => "alias-or-tag",
    Syntax => "syntax-error",
    Unseen => "invisible-character",
    DuplicateKey => "duplicate-key",
    UnknownField => "unknown-field",
    MissingField => "missing-field",
    WrongType => "wrong-type",
    BadName => "bad-name",
    BadDate => "bad-date",
    DuplicateId => "duplicate-id",
    UnknownName => "unknown-name",
    CyclicCondition => "cyclic-condition",
    TooManyAnswers => "too-many-answers",
    Ambiguous => "code-ambiguous",
    Unsourced => "unsourced-cause",
    Undated => "undated-source",
    Unused => "unused-entry",
    NeverHolds => "never-decided",
    NotDecided => "not-decided",
    NeverConfirmed => "never-confirmed",
    NeverLikely => "never-likely",
    MayContradict => "may-contradict",
    Subsumed => "subsumed",
    SameAs => "same-as",
    ValidityOverlaps => "validity-overlaps",
    ConditionIdle => "condition-idle",
    NeverRelevant => "never-relevant",
    NeverOffered => "never-offered",
    DeadEnd => "dead-end",
    PlanEmpty => "plan-empty",
    StepIdle => "step-idle",
    StepsInBothOrders => "steps-in-both-orders",
    ContextShadowed => "context-shadowed",
    WeakProof => "weak-proof",
    OlderFollowed => "older-followed",
    SourceOutdated => "source-outdated",
    WaiverIdle => "waiver-idle",
    NoExample => "no-example",
    ExampleFails => "example-fails",
    WorseThanFileOrder => "slower-than-file-order",
    TooLong => "too-long",
    MessageSyntax => "message-syntax",
    DuplicateMessage => "duplicate-message",
    MissingMessage => "missing-message",
    SurplusMessage => "surplus-message",
    MissingAttribute => "missing-attribute",
    SurplusAttribute => "surplus-attribute",
    PlaceableDiffers => "placeable-differs",
    MessageFails => "message-fails",
    PluralDiffers => "plural-differs",
    NumberLeftOut => "number-left-out",
    LabelTooLong => "label-too-long",
    LabelRepeated => "label-repeated",
    TermMissing => "term-missing",
    TermForbidden => "term-forbidden",
    TermLeftOut => "term-left-out",
    StyleForbidden => "style-forbidden",
    PunctuationMixed => "punctuation-mixed",
    LinkForbidden => "link-forbidden",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A line and a column, both from 1, the column in characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Location {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl From<Place> for Location {
    fn from(place: Place) -> Self {
        Self {
            line: place.line,
            column: place.column,
        }
    }
}

/// One thing that is wrong, where it is, and what to do about it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Finding {
    /// The file, as the reader can open it.
    pub file: String,
    /// The line, from 1; 0 where the fault is the file as a whole.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// What kind of fault it is.
    pub code: Code,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// What to do about it.
    pub help: String,
    /// The answers that show it, as options of `diagnose`; empty where none do.
    pub witness: String,
    /// The name that nothing has, where that is what is wrong.
    pub unknown: Option<Box<Unknown>>,
}

/// A name that nothing has.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Unknown {
    /// What it was taken for: `question`, ``answer to `step` ``.
    pub kind: String,
    /// The name.
    pub name: String,
}

impl Finding {
    /// Makes a finding that no answers show.
    pub fn new(
        file: impl Into<String>,
        at: Location,
        code: Code,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            file: visible::on_one_line(&file.into()).into_owned(),
            line: at.line,
            column: at.column,
            code,
            // What a file says must not look like findings of its own.
            message: visible::cleaned(&message.into()).replace('\n', " "),
            help: visible::cleaned(&help.into()).into_owned(),
            witness: String::new(),
            unknown: None,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}:{}: {}: {}",
            self.file,
            self.line.max(1),
            self.column.max(1),
            self.code,
            self.message
        )?;
        if !self.help.is_empty() {
            write!(f, "\n  help: {}", self.help)?;
        }
        if !self.witness.is_empty() {
            write!(f, "\n  try: cardhelp diagnose --no-input {}", self.witness)?;
        }
        Ok(())
    }
}

/// The most findings that are kept: nobody reads more, and a file may be made to have millions.
pub const MAX_FINDINGS: usize = 1_000;

/// Adds a finding, unless there are too many; the first that is too many says so instead.
pub fn add(findings: &mut Vec<Finding>, finding: Finding) {
    if findings.len() == MAX_FINDINGS {
        let message = format!("there are more than {MAX_FINDINGS} faults; the others are left out");
        let (whole, help) = (Location::default(), "mend these first");
        findings.push(Finding::new(
            finding.file,
            whole,
            Code::TooLarge,
            message,
            help,
        ));
    } else if findings.len() < MAX_FINDINGS {
        findings.push(finding);
    }
}

/// Collects what is wrong with one file.
pub struct Sink<'a> {
    /// The file's name, as findings give it.
    pub file: &'a str,
    /// Everything found so far.
    pub findings: &'a mut Vec<Finding>,
}

impl Sink<'_> {
    /// Notes a fault at `at`.
    pub fn report(
        &mut self,
        code: Code,
        at: Location,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let finding = Finding::new(self.file, at, code, message, help);
        add(self.findings, finding);
    }
}
