//! The words of texts: where one ends, which are alike, and how much each tells.
//!
//! Knows no message.

use crate::rules::AnswerIndex;
use std::collections::HashMap;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// From how many letters on a word with a slip is still that word.
const LONG_WORD: usize = 6;

/// The words of the messages, numbered. Long words that differ by a slip have the same number.
#[derive(Default)]
pub(super) struct Vocabulary {
    numbers: HashMap<String, usize>,
    /// The long words by their lengths.
    long: HashMap<usize, Vec<(String, usize)>>,
    /// How much a word tells that stands in one message only.
    full: Vec<f64>,
}

impl Vocabulary {
    /// Returns the number of a word, a new one where it is new.
    pub fn number(&mut self, token: &str) -> usize {
        if let Some(number) = self.numbers.get(token) {
            return *number;
        }
        let number = self.look_up(token).unwrap_or(self.full.len());
        if number == self.full.len() {
            // A single sign of a script without blanks says less than a word.
            let is_sign = token.chars().all(is_ideograph);
            self.full.push(if is_sign { 0.5 } else { 1.0 });
        }
        self.numbers.insert(token.to_owned(), number);
        if token.len() >= LONG_WORD {
            let alike = self.long.entry(token.len()).or_default();
            alike.push((token.to_owned(), number));
        }
        number
    }

    /// Returns how many numbers there are.
    pub fn count(&self) -> usize {
        self.full.len()
    }

    fn look_up(&self, token: &str) -> Option<usize> {
        let exactly = self.numbers.get(token).copied();
        if exactly.is_some() || token.len() < LONG_WORD {
            return exactly;
        }
        let lengths = token.len() - 1..=token.len() + 1;
        let mut alike = lengths
            .filter_map(|length| self.long.get(&length))
            .flatten();
        let alike = alike.find(|(word, _)| is_one_slip_away(word, token))?;
        Some(alike.1)
    }

    /// Returns the numbers of the words of a text; most words are in no message.
    pub fn find(&self, tokens: &[String]) -> Vec<Option<usize>> {
        let mut seen: HashMap<&str, Option<usize>> = HashMap::new();
        let tokens = tokens.iter();
        tokens
            .map(|token| *seen.entry(token).or_insert_with(|| self.look_up(token)))
            .collect()
    }

    /// Returns how much each word tells: one that stands in two messages two thirds of what it would
    /// in one, in three half of it.
    pub fn weights<'p>(&self, parts: impl Iterator<Item = (AnswerIndex, &'p [usize])>) -> Vec<f64> {
        let mut answers: Vec<Vec<AnswerIndex>> = vec![Vec::new(); self.full.len()];
        for (answer, words) in parts {
            for word in words {
                if !answers[*word].contains(&answer) {
                    answers[*word].push(answer);
                }
            }
        }
        let weights = self.full.iter().zip(&answers).map(|(full, answers)| {
            let count = u32::try_from(answers.len()).map_or(1.0, f64::from);
            full / (0.5 + count / 2.0)
        });
        weights.collect()
    }
}

/// Takes a text apart: words of letters that stand together, and single signs of scripts that
/// do not part words.
pub(super) fn tokens(text: &str) -> Vec<String> {
    // As the source of a mail writes them.
    const ENTITIES: [(&str, &str); 4] = [
        ("&#39;", ""),
        ("&rsquo;", ""),
        ("&apos;", ""),
        ("&nbsp;", " "),
    ];
    let mut text = text.to_owned();
    for (entity, sign) in ENTITIES {
        if text.contains(entity) {
            text = text.replace(entity, sign);
        }
    }
    let mut found = Vec::new();
    let mut word = String::new();
    let kept = text.chars().filter(|c| !is_within_word(*c));
    let folded = kept.nfkd().filter(|c| !is_combining_mark(*c) && *c != '\'');
    for c in folded.flat_map(char::to_lowercase).chain([' ']) {
        if is_ideograph(c) {
            push_word(&mut word, &mut found);
            found.push(c.to_string());
        } else if c.is_alphanumeric() {
            word.push(c);
        } else {
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

/// Tells whether a sign stands inside words without parting them: apostrophes in all their
/// forms, and what is not seen.
fn is_within_word(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '\u{ad}' | '\u{200b}'
            ..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Tells whether two words differ by one letter that is missing, wrong or changed places with
/// its neighbour.
fn is_one_slip_away(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let same = |(a, b): &(&u8, &u8)| a == b;
    let before = a.iter().zip(b).take_while(same).count();
    let (a, b) = (&a[before..], &b[before..]);
    let after = a.iter().rev().zip(b.iter().rev()).take_while(same).count();
    let (a, b) = (&a[..a.len() - after], &b[..b.len() - after]);
    match (a, b) {
        ([], [_]) | ([_], [] | [_]) => true,
        ([one, two], [three, four]) => one == four && two == three,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Vocabulary, is_one_slip_away, tokens};
    use crate::rules::AnswerIndex;

    #[test]
    fn a_word_of_several_messages_tells_less() {
        let mut vocabulary = Vocabulary::default();
        let [rare, both, all, sign] = ["rare", "both", "all", "付"].map(|w| vocabulary.number(w));
        let messages = [vec![rare, all, sign], vec![both, all], vec![both, all, all]];
        let messages = messages.iter().zip(0..);
        let messages = messages.map(|(words, at)| (AnswerIndex::from(at), words.as_slice()));
        let weights = vocabulary.weights(messages);
        for (word, expected) in [(rare, 1.0), (both, 2.0 / 3.0), (all, 0.5), (sign, 0.5)] {
            let weight: f64 = weights[word];
            assert!((weight - expected).abs() < 1e-9, "{word}: {weight}");
        }
    }

    #[test]
    fn one_slip_is_forgiven_and_two_are_not() {
        for other in ["paymnet", "paymet", "paayment", "pxyment", "paymen"] {
            assert!(is_one_slip_away("payment", other), "{other}");
        }
        for other in ["pamyetn", "pay", "repayments", "tnemyap"] {
            assert!(!is_one_slip_away("payment", other), "{other}");
        }
    }

    #[test]
    fn only_letters_and_digits_are_compared() {
        for text in [
            "Wasn’t it?",
            "WASN'T\n IT",
            "ｗａｓｎ＇ｔ　ｉｔ",
            "wasn&#39;t&nbsp;it",
            "wasn´t it",
        ] {
            assert_eq!(tokens(text), ["wasnt", "it"], "{text}");
        }
        assert_eq!(tokens("Azure 帳戶"), ["azure", "帳", "戶"]);
    }
}
