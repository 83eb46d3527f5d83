//! Which known message a pasted text is.
//!
//! Decides by how much of a message's words stand in the text in their order and close
//! together, rare words counting more than common ones; punctuation, case, width, line breaks
//! and what stands around them do not matter. A text in which too little of any message stands
//! is none.

use super::vocabulary::{Vocabulary, tokens};
use crate::rules::AnswerIndex;
use std::cmp::Ordering;

/// The longest text that is looked through, in characters: a long mail.
pub(super) const LONGEST: usize = 20_000;
/// From which share of a message on the text is certainly that message.
const CERTAIN: f64 = 0.87;
/// From which share of a message on the text is probably that message.
const LIKELY: f64 = 0.75;
/// How many words a label has at most: many texts hold it by chance.
const LABEL: usize = 3;
/// How many words a first sentence has at most that many texts hold by chance.
const COMMON: usize = 6;

/// A wording of a message, in any language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wording {
    /// The answer that it stands for.
    pub answer: AnswerIndex,
    /// The words, as on the screen.
    pub text: String,
}

/// A message that was recognized.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Recognized {
    /// The answer.
    pub answer: AnswerIndex,
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
    Recognizer::new(known).recognize(text)
}

/// Knows messages, and compares texts with them.
pub struct Recognizer {
    vocabulary: Vocabulary,
    parts: Vec<Part>,
}

/// A message, or the first of its sentences: people do not always copy the rest.
struct Part {
    answer: AnswerIndex,
    wording: usize,
    /// Its words, by their numbers.
    words: Vec<usize>,
    /// How much each of them tells.
    weights: Vec<f64>,
    is_whole: bool,
    /// How many words a text has at most in which it is found, where it is common.
    most: Option<usize>,
}

/// Tells whether a wording is the name that a program gives a fault, such as
/// `ReadOnlyDisabledSubscription`: no sentence holds it by chance.
fn is_name_of_fault(text: &str) -> bool {
    let capitals = text.chars().filter(char::is_ascii_uppercase).count();
    capitals > 1 && text.chars().all(|c| c.is_ascii_alphanumeric()) && capitals < text.len()
}

/// How well a part fits.
struct Fit<'k> {
    part: &'k Part,
    /// The share of it that stands in the text.
    share: f64,
    /// The weight of what stands there.
    found: f64,
}

impl Recognizer {
    /// Takes the wordings apart.
    pub fn new(known: &[Wording]) -> Self {
        let mut vocabulary = Vocabulary::default();
        let mut parts = Vec::new();
        for (at, wording) in known.iter().enumerate() {
            let texts = [Some(wording.text.as_str()), first_sentence(&wording.text)];
            for (text, is_whole) in texts.into_iter().zip([true, false]) {
                let tokens = text.map(tokens).unwrap_or_default();
                if tokens.is_empty() {
                    continue;
                }
                let words: Vec<usize> = tokens.iter().map(|t| vocabulary.number(t)).collect();
                let is_common = words.len() <= if is_whole { LABEL } else { COMMON };
                let is_common = is_common && !is_name_of_fault(&wording.text);
                parts.push(Part {
                    answer: wording.answer,
                    wording: at,
                    most: is_common.then_some(words.len() * 2 + 1),
                    words,
                    weights: Vec::new(),
                    is_whole,
                });
            }
        }
        let weights = vocabulary.weights(parts.iter().map(|p| (p.answer, p.words.as_slice())));
        for part in &mut parts {
            part.weights = part.words.iter().map(|word| weights[*word]).collect();
        }
        Self { vocabulary, parts }
    }

    /// Returns the message that `text` is, if it is one of those that are known.
    pub fn recognize(&self, text: &str) -> Option<Recognized> {
        self.readings(text).first().copied()
    }

    /// Returns the message that `text` is, if it is one of those that are known, and behind it
    /// the others of which nearly all stands in the text as well.
    pub fn readings(&self, text: &str) -> Vec<Recognized> {
        let text: String = text.chars().take(LONGEST).collect();
        let given = self.vocabulary.find(&tokens(&text));
        let mut is_present = vec![false; self.vocabulary.count()];
        for word in given.iter().flatten() {
            is_present[*word] = true;
        }
        let mut best: Vec<Fit<'_>> = Vec::new();
        for part in &self.parts {
            if part.most.is_some_and(|most| given.len() > most) {
                continue;
            }
            let Some(fit) = part.fit(&given, &is_present) else {
                continue;
            };
            match best
                .iter_mut()
                .find(|other| other.part.answer == part.answer)
            {
                Some(other) if fit.compare(other).is_lt() => *other = fit,
                Some(_) => {}
                None => best.push(fit),
            }
        }
        best.sort_by(Fit::compare);
        let Some(first) = best.first() else {
            return Vec::new();
        };
        if !first.is_much() && best.len() > 1 {
            return Vec::new();
        }
        let rivals = best[1..].iter().filter(|fit| fit.is_much());
        let found = std::iter::once(first).chain(rivals);
        found.map(|fit| fit.recognized(given.len())).collect()
    }
}

impl Fit<'_> {
    /// Tells whether nearly all of it stands there.
    fn is_much(&self) -> bool {
        self.share >= CERTAIN
    }

    /// Returns what was recognized in a text of so many words.
    fn recognized(&self, words: usize) -> Recognized {
        let part = self.part;
        let is_alone = part.most.is_none() || words == part.words.len();
        Recognized {
            answer: part.answer,
            wording: part.wording,
            certainty: match self.is_much() && is_alone && part.is_whole {
                true => Certainty::Certain,
                false => Certainty::Likely,
            },
        }
    }

    /// Puts what fits better first: among those of which nearly all stands there, the one of
    /// which more stands there, since a short message can be a part of a longer one.
    fn compare(&self, other: &Self) -> Ordering {
        let (found, share) = (
            other.found.total_cmp(&self.found),
            other.share.total_cmp(&self.share),
        );
        let much = other.is_much().cmp(&self.is_much());
        match self.is_much() && other.is_much() {
            true => found.then(share),
            false => much.then(share),
        }
    }
}

impl Part {
    /// Returns how well it fits the words of a text, if enough of it stands there;
    /// `is_present` tells of each word whether it stands anywhere.
    fn fit(&self, given: &[Option<usize>], is_present: &[bool]) -> Option<Fit<'_>> {
        // What stands around a message may be long, but little comes between its words.
        let span = self.words.len() + self.words.len() / 4 + 4;
        let whole: f64 = self.weights.iter().sum();
        let least = if self.is_whole { LIKELY } else { CERTAIN };
        let count = |n: usize| u32::try_from(n).map_or(0.0, f64::from);
        let all = count(self.words.len());
        let somewhere = self.words.iter().filter(|word| is_present[**word]).count();
        if count(somewhere) < least * all {
            return None;
        }
        // How many more of each word it has than stand between the two ends.
        let mut room = vec![0_isize; is_present.len()];
        for word in &self.words {
            room[*word] += 1;
        }
        let mut best: Option<Fit<'_>> = None;
        // What ends with an earlier word is too little of it.
        let short = (1..self.words.len()).filter(|n| count(*n) < least * all);
        let ends = &self.words[short.count()..];
        // How many words of it stand between the two ends, in whatever order: where these are
        // too few the order need not be looked at.
        let mut present = 0;
        for end in 0..given.len() {
            if let Some(word) = given[end] {
                present += usize::from(room[word] > 0);
                room[word] -= 1;
            }
            let start = (end + 1).saturating_sub(span);
            let is_end = given[end].is_some_and(|word| ends.contains(&word));
            if is_end && count(present) >= least * all {
                let (found, words) = self.in_order(&given[start..=end]);
                let share = (found / whole).min(count(words) / all);
                let is_more = best.as_ref().is_none_or(|best| found > best.found);
                if share >= least && is_more {
                    let part = self;
                    best = Some(Fit { part, share, found });
                    if words == self.words.len() {
                        break;
                    }
                }
            }
            if let Some(word) = given[start].filter(|_| end + 1 >= span) {
                room[word] += 1;
                present -= usize::from(room[word] > 0);
            }
        }
        best
    }

    /// Returns the greatest weight of its words that stand in `given` in their order, and how
    /// many these are.
    fn in_order(&self, given: &[Option<usize>]) -> (f64, usize) {
        let mut row = vec![(0.0_f64, 0_usize); given.len() + 1];
        for (word, weight) in self.words.iter().zip(&self.weights) {
            let mut before = (0.0, 0);
            for (at, other) in given.iter().enumerate() {
                let above = row[at + 1];
                let mut most = if row[at].0 > above.0 { row[at] } else { above };
                if *other == Some(*word) && before.0 + weight > most.0 {
                    most = (before.0 + weight, before.1 + 1);
                }
                row[at + 1] = most;
                before = above;
            }
        }
        row.last().copied().unwrap_or_default()
    }
}

/// Returns the first sentence, if there is a second.
fn first_sentence(text: &str) -> Option<&str> {
    let (first, rest) = text.split_once(['.', '。'])?;
    rest.chars().any(char::is_alphanumeric).then_some(first)
}
