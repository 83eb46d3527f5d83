//! Answers that a text names, whatever else it says: `Azure` in a mail.
//!
//! Decides what counts as a name in a text. A name says less than a message: which is meant stays
//! open where a text names several.

use super::messages::LONGEST;
use super::vocabulary::tokens;
use crate::rules::{AnswerSet, QuestionIndex, RuleSet, TextName};
use std::collections::HashMap;

/// What a text names of a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// The question.
    pub question: QuestionIndex,
    /// The answers of which one holds.
    pub answers: AnswerSet,
    /// The words by which the text names them, as the rule set writes them.
    pub words: Vec<String>,
}

/// Knows what texts call answers, and looks for it in texts.
pub struct NameFinder<'r> {
    /// By the first word of each.
    known: HashMap<String, Vec<(Vec<String>, &'r TextName)>>,
}

impl<'r> NameFinder<'r> {
    /// Takes the names of a rule set apart.
    pub fn new(rules: &'r RuleSet) -> Self {
        let mut known: HashMap<String, Vec<_>> = HashMap::new();
        for name in rules.text_names.iter() {
            let words = tokens(&name.words);
            if let Some(first) = words.first() {
                known.entry(first.clone()).or_default().push((words, name));
            }
        }
        Self { known }
    }

    /// Returns what `text` names of each question that it names anything of. Where a text has a
    /// wider and a closer name, such as that of a product and that of one of its plans, the closer
    /// one counts.
    pub fn find(&self, text: &str) -> Vec<Named> {
        if self.known.is_empty() {
            return Vec::new();
        }
        let text: String = text.chars().take(LONGEST).collect();
        let text = tokens(&without_addresses(&text));
        let mut found: Vec<&TextName> = Vec::new();
        let mut at = 0;
        while let Some(first) = text.get(at) {
            let begun = self.known.get(first).into_iter().flatten();
            let here = begun.filter(|(words, _)| text[at..].starts_with(words));
            let longest = here.clone().map(|(words, _)| words.len()).max();
            for (_, name) in here.filter(|(words, _)| Some(words.len()) == longest) {
                if !found.contains(name) {
                    found.push(name);
                }
            }
            at += longest.unwrap_or(1);
        }
        combined(&found)
    }
}

/// Puts together what was found of each question.
fn combined(found: &[&TextName]) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    for name in found {
        let is_closer = |other: &&TextName| {
            other.question == name.question
                && other.answers != name.answers
                && other.answers.is_subset(&name.answers)
        };
        if found.iter().any(is_closer) {
            continue;
        }
        let mut known = all.iter_mut();
        match known.find(|named| named.question == name.question) {
            Some(named) => {
                named.answers = named.answers.union(&name.answers);
                if !named.words.contains(&name.words) {
                    named.words.push(name.words.clone());
                }
            }
            None => all.push(Named {
                question: name.question,
                answers: name.answers,
                words: vec![name.words.clone()],
            }),
        }
    }
    all
}

/// Leaves out addresses of pages and mailboxes: what they hold is where to go, and not what the
/// text is about.
fn without_addresses(text: &str) -> String {
    let is_of_address = |c: char| c.is_ascii_alphanumeric() || "./:@-_?=&#%+~".contains(c);
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_of_address) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c| !is_of_address(c)).unwrap_or(from.len());
        let (run, after) = from.split_at(end);
        kept.push_str(before);
        kept.push_str(if is_address(run) { " " } else { run });
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// Tells whether a run of signs is an address: `portal.example.com`, `help@example.com`.
fn is_address(run: &str) -> bool {
    let mut pairs = run.as_bytes().windows(2);
    let has_dot = pairs.any(|pair| pair[0] == b'.' && pair[1].is_ascii_alphabetic());
    has_dot || run.contains('@') || run.contains("://")
}
