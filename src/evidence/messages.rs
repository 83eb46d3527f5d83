//! Which known message a pasted text is.
//!
//! Decides by how much of a message's words stand in the text in their order, rare words
//! counting more than common ones; punctuation, case, width, line breaks and what stands
//! around them do not matter. A text in which too little of any message stands is none.

use std::collections::HashMap;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The longest text that is looked through, in characters: a long mail.
const LONGEST: usize = 20_000;
/// From which share of a message's weight on the text is certainly that message.
const CERTAIN: f64 = 0.85;
/// From which share of a message's weight on the text is probably that message.
const LIKELY: f64 = 0.68;
/// How much better the best message must fit than the second, unless it is certain.
const AHEAD: f64 = 0.12;

/// A wording of a message, in any language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wording {
    /// The answer that it stands for.
    pub answer: u16,
    /// The words, as on the screen.
    pub text: String,
}

/// A message that was recognized.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Recognized {
    /// The answer.
    pub answer: u16,
    /// The position of the wording that fits best.
    pub wording: usize,
    /// How sure it is.
    pub certainty: Certainty,
}

/// How sure it is which message a text is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Certainty {
    /// Much of it stands there.
    Likely,
    /// Nearly all of it stands there.
    Certain,
}

impl Certainty {
    /// Returns the word of results.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

/// Returns the message that `text` is, if it is one of `known`.
pub fn recognize(text: &str, known: &[Wording]) -> Option<Recognized> {
    let text: String = text.chars().take(LONGEST).collect();
    let given = tokens(&text);
    let wordings: Vec<Vec<String>> = known.iter().map(|w| tokens(&w.text)).collect();
    let weights = weights(&wordings, known);
    let weigh = |token: &String| weights.get(token.as_str()).copied().unwrap_or(1.0);
    let mut best: Vec<Fit> = Vec::new();
    for (at, wording) in wordings.iter().enumerate() {
        let whole: f64 = wording.iter().map(weigh).sum();
        if whole <= 0.0 {
            continue;
        }
        let found = most_in_order(wording, &given, &weigh);
        let fit = Fit {
            answer: known[at].answer,
            wording: at,
            share: found / whole,
            found,
            // What is short and common stands in many texts by chance.
            is_short: wording.len() < 4 && given.len() > wording.len() * 4,
        };
        match best.iter_mut().find(|other| other.answer == fit.answer) {
            Some(other) if other.is_better_than(&fit) => {}
            Some(other) => *other = fit,
            None => best.push(fit),
        }
    }
    best.retain(|fit| fit.share >= LIKELY - AHEAD);
    best.sort_by(|a, b| {
        if a.is_better_than(b) {
            std::cmp::Ordering::Less
        } else {
            std::cmp::Ordering::Greater
        }
    });
    let first = best.first()?;
    if first.share < LIKELY {
        return None;
    }
    let second = best.iter().skip(1).map(|fit| fit.share).fold(0.0, f64::max);
    let certainty = if first.share >= CERTAIN && !first.is_short {
        Certainty::Certain
    } else if first.share >= CERTAIN || first.share - second >= AHEAD {
        Certainty::Likely
    } else {
        return None;
    };
    Some(Recognized {
        answer: first.answer,
        wording: first.wording,
        certainty,
    })
}

/// How well a wording fits.
struct Fit {
    answer: u16,
    wording: usize,
    /// The share of its weight that stands in the text.
    share: f64,
    /// That weight.
    found: f64,
    is_short: bool,
}

impl Fit {
    /// Tells whether it fits better: among those of which nearly all stands there, the one of
    /// which more stands there, since a short message can be a part of a longer one.
    fn is_better_than(&self, other: &Self) -> bool {
        let (mine, theirs) = (self.share >= CERTAIN, other.share >= CERTAIN);
        match (mine, theirs) {
            (true, true) => (self.found, self.share) > (other.found, other.share),
            (true, false) => true,
            (false, true) => false,
            (false, false) => self.share > other.share,
        }
    }
}

/// Takes a text apart: words of letters that stand together, and single signs of scripts that
/// do not part words.
fn tokens(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut word = String::new();
    let folded = text.nfkd().filter(|c| !is_combining_mark(*c));
    for c in folded.flat_map(char::to_lowercase).chain([' ']) {
        if is_ideograph(c) {
            push_word(&mut word, &mut found);
            found.push(c.to_string());
        } else if c.is_alphanumeric() {
            word.push(c);
        } else if !matches!(c, '\'' | '’' | '\u{ad}' | '\u{200b}'..='\u{200d}') {
            push_word(&mut word, &mut found);
        }
    }
    found
}

fn push_word(word: &mut String, found: &mut Vec<String>) {
    if !word.is_empty() {
        found.push(std::mem::take(word));
    }
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Returns how much each word tells: one that stands in few messages tells more.
fn weights<'w>(wordings: &'w [Vec<String>], known: &[Wording]) -> HashMap<&'w str, f64> {
    let mut answers: HashMap<&str, Vec<u16>> = HashMap::new();
    for (wording, known) in wordings.iter().zip(known) {
        for token in wording {
            let in_answers = answers.entry(token).or_default();
            if !in_answers.contains(&known.answer) {
                in_answers.push(known.answer);
            }
        }
    }
    let weight = |count: usize, token: &str| {
        let count = u32::try_from(count).map_or(1.0, f64::from);
        let is_sign = token.chars().count() == 1 && token.chars().all(is_ideograph);
        // A single sign says less than a word.
        let full = if is_sign { 0.5 } else { 1.0 };
        full / (0.5 + count / 2.0)
    };
    answers
        .into_iter()
        .map(|(token, in_answers)| (token, weight(in_answers.len(), token)))
        .collect()
}

/// Returns the greatest weight of words of `wording` that stand in `given` in their order, not
/// too far apart.
fn most_in_order(wording: &[String], given: &[String], weigh: &dyn Fn(&String) -> f64) -> f64 {
    // What stands around a message may be long; a message itself is not much longer than it is.
    let window = wording.len() * 2 + 4;
    let mut best: f64 = 0.0;
    let starts = (0..given.len()).filter(|at| {
        wording
            .iter()
            .take(3)
            .any(|token| is_same(token, &given[*at]))
    });
    for start in starts {
        let end = (start + window).min(given.len());
        best = best.max(longest(wording, &given[start..end], weigh));
    }
    best
}

fn longest(wording: &[String], given: &[String], weigh: &dyn Fn(&String) -> f64) -> f64 {
    let mut row = vec![0.0_f64; given.len() + 1];
    for token in wording {
        let weight = weigh(token);
        let mut before = 0.0;
        for (at, other) in given.iter().enumerate() {
            let above = row[at + 1];
            let taken = if is_same(token, other) {
                before + weight
            } else {
                0.0
            };
            row[at + 1] = above.max(row[at]).max(taken);
            before = above;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// Tells whether two words are the same but for a slip in a long one.
fn is_same(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let is_long = a.len() >= 6 && b.len() >= 6 && a.len().abs_diff(b.len()) <= 1;
    is_long && strsim::damerau_levenshtein(a, b) <= 1
}
