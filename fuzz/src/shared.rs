//! What several targets work with: the built-in rule set, made ready once.

use cardhelp::built_in;
use cardhelp::rules::{Lookup, Question, Reads, RuleSet};
use std::sync::LazyLock;

/// The built-in rule set.
pub static RULES: LazyLock<RuleSet> = LazyLock::new(built_in::rule_set);
/// What its codes and prefixes are looked up in.
pub static LOOKUP: LazyLock<Lookup> = LazyLock::new(built_in::lookup);

/// Returns the question that reads what was copied in that way.
pub fn question(reads: Reads) -> &'static Question {
    let mut questions = RULES.questions.iter();
    let question = questions.find(|question| question.reads() == Some(reads));
    question.expect("the built-in rule set has one")
}

/// Takes an input apart into files: `path`, a line break and the text, with NUL between files.
pub fn files(input: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = input.split('\0');
    parts.map(|part| part.split_once('\n').unwrap_or((part, "")))
}
