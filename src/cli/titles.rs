//! What causes are called in every language, to be found by what somebody types.
//!
//! Decides which titles a text is or is part of, and which are nearest to it. Prints nothing.

use super::app::App;
use cardhelp::engine::{Answers, Engine};
use cardhelp::l10n::Words;
use cardhelp::report::Voice;
use cardhelp::rules::{CauseIndex, Normalized, normalize};

/// How many causes are named where none is meant.
const MOST: usize = 5;

/// The fewest letters that count as a part of a title.
const SHORTEST_PART: usize = 2;

/// The fewest bytes to which names are near: a letter is a part of most.
const SHORTEST_NEAR: usize = 3;

/// The titles and summaries of causes.
pub struct Titles {
    entries: Vec<Entry>,
    names: Normalized<CauseIndex>,
}

/// What a cause is called in one language, as names are compared.
struct Entry {
    cause: CauseIndex,
    title: String,
    summary: String,
}

impl Titles {
    /// Takes the titles in every language; a rule set of one's own has its own words only.
    pub fn new(app: &App, engine: &Engine<'_>) -> Self {
        let mut entries = entries(app, engine, &app.words);
        for words in app.other_words() {
            entries.extend(self::entries(app, engine, &words));
        }
        let causes = app.rules.causes.iter_enumerated();
        let ids = causes.map(|(at, cause)| (cause.id.to_string(), at));
        let titles = entries
            .iter()
            .map(|entry| (entry.title.clone(), entry.cause));
        let names = Normalized::new(ids, titles);
        Self { entries, names }
    }

    /// Returns the causes that a text names: those of which it is the title, else those of whose
    /// title it is a part.
    pub fn named(&self, text: &str) -> Vec<CauseIndex> {
        let text = normalize(text);
        if text.chars().count() < SHORTEST_PART {
            return Vec::new();
        }
        let whole = self.with(|entry| entry.title == text);
        match whole.is_empty() {
            true => self.with(|entry| entry.title.contains(&text)),
            false => whole,
        }
    }

    /// Returns the causes nearest to a text, the nearest first: by their names, then by the words
    /// of their titles and summaries.
    pub fn near(&self, text: &str) -> Vec<CauseIndex> {
        if normalize(text).len() < SHORTEST_NEAR {
            return Vec::new();
        }
        let mut found = self.names.like(text, MOST);
        let words = words(text);
        let mut by_words: Vec<(usize, CauseIndex)> = self
            .entries
            .iter()
            .map(|entry| (entry.worth(&words), entry.cause))
            .collect();
        by_words.sort_by_key(|(worth, cause)| (std::cmp::Reverse(*worth), *cause));
        for (worth, cause) in by_words {
            if worth > 0 && !found.contains(&cause) {
                found.push(cause);
            }
        }
        found.truncate(MOST);
        found
    }

    fn with(&self, is_meant: impl Fn(&Entry) -> bool) -> Vec<CauseIndex> {
        let entries = self.entries.iter().filter(|entry| is_meant(entry));
        let mut causes: Vec<CauseIndex> = entries.map(|entry| entry.cause).collect();
        causes.sort();
        causes.dedup();
        causes
    }
}

impl Entry {
    /// Returns how many of the words stand in it; those of the title tell more.
    fn worth(&self, words: &[String]) -> usize {
        let stands = |text: &str| words.iter().filter(|word| text.contains(*word)).count();
        3 * stands(&self.title) + stands(&self.summary)
    }
}

fn entries(app: &App, engine: &Engine<'_>, words: &Words<'_>) -> Vec<Entry> {
    let voice = Voice::new(&app.rules, words);
    let state = engine.state(&Answers::none(&app.rules));
    let causes = app.rules.causes.keys();
    let entries = causes.map(|cause| Entry {
        cause,
        title: normalize(&voice.cause_title(cause, &state)),
        summary: normalize(&voice.cause_summary(cause, &state)),
    });
    entries.collect()
}

/// Takes a text apart into what can be looked for: words of some length, or two characters where
/// words are not parted.
fn words(text: &str) -> Vec<String> {
    const LONGEST: usize = 200;
    let text: String = text.chars().take(LONGEST).collect();
    let mut found = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let letters: Vec<char> = normalize(word).chars().collect();
        if letters.iter().all(char::is_ascii) || letters.iter().all(|c| c.is_lowercase()) {
            found.extend((letters.len() > 2).then(|| letters.iter().collect()));
        } else {
            let pairs = letters.windows(2);
            found.extend(pairs.map(|pair| pair.iter().collect()));
        }
    }
    found
}
