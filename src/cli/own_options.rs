//! The program's own options, which no question and no typed text may be named like.

/// The options of `diagnose` that are no questions.
pub const OF_DIAGNOSE: [&str; 9] = [
    "answer",
    "not",
    "answers",
    "audience",
    "bank-note",
    "why",
    "next-only",
    "record",
    "as-of",
];

/// Those of them that say what was answered.
pub const OF_RUN: [&str; 4] = ["answer", "not", "answers", "as-of"];

/// The options of `rules graph` beside these.
pub const OF_GRAPH: [&str; 1] = ["cause"];

/// Those that hold everywhere.
pub const EVERYWHERE: [&str; 8] = [
    "lang", "rules", "format", "color", "no-input", "plain", "help", "version",
];

/// Returns all of them.
pub fn own_options() -> impl Iterator<Item = &'static str> {
    let of_commands = OF_DIAGNOSE.into_iter().chain(EVERYWHERE);
    of_commands.chain(OF_GRAPH)
}
