//! The program's own options, which no question and no typed text may be named like.

/// The options of `diagnose` that are no questions, and those that hold everywhere.
pub const OWN_OPTIONS: &[&str] = &[
    "answer",
    "not",
    "answers",
    "audience",
    "bank-note",
    "why",
    "next-only",
    "as-of",
    "lang",
    "rules",
    "format",
    "color",
    "no-input",
    "plain",
    "help",
    "version",
];
