//! Answers that a text names, whatever else it says: `Azure` in a mail.
//!
//! Decides what counts as a name in a text. A name says less than a message: which is meant stays
//! open where a text names several.

use super::vocabulary::tokens;
use crate::rules::{AnswerSet, QuestionIndex, RuleSet, TextName};

/// The longest text that is looked through, in characters: a long mail.
const LONGEST: usize = 20_000;

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
    known: Vec<(Vec<String>, &'r TextName)>,
}

impl<'r> NameFinder<'r> {
    /// Takes the names of a rule set apart.
    pub fn new(rules: &'r RuleSet) -> Self {
        let names = rules.text_names.iter();
        Self {
            known: names.map(|name| (tokens(&name.words), name)).collect(),
        }
    }

    /// Returns what `text` names of each question that it names anything of. Where a text has a
    /// wider and a closer name, such as that of a product and that of one of its plans, the closer
    /// one counts.
    pub fn find(&self, text: &str) -> Vec<Named> {
        let mut found: Vec<&TextName> = Vec::new();
        if self.known.is_empty() {
            return Vec::new();
        }
        let text: String = text.chars().take(LONGEST).collect();
        let text = tokens(&without_addresses(&text));
        let mut at = 0;
        while at < text.len() {
            let here = |(words, _): &&(Vec<String>, _)| text[at..].starts_with(words);
            let longest = self.known.iter().filter(here);
            let longest = longest.map(|(words, _)| words.len()).max().unwrap_or(0);
            let names = self.known.iter().filter(here);
            found.extend(
                names
                    .filter(|(words, _)| words.len() == longest)
                    .map(|(_, name)| *name),
            );
            at += longest.max(1);
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
