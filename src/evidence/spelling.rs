//! How codes are written, alone and among words.
//!
//! Decides which spellings are the same code and which words of a text can be one. Knows no
//! system of codes.

use crate::rules::CodeEntry;

/// Reduces a code to what is compared: letters and digits, in lower case.
pub(super) fn key(code: &str) -> String {
    signs_of_key(code).collect()
}

/// Tells whether a code is reduced to `key`: without reducing all of it, as most are not.
pub(super) fn has_key(code: &str, key: &str) -> bool {
    signs_of_key(code).eq(key.chars())
}

fn signs_of_key(code: &str) -> impl Iterator<Item = char> {
    let kept = code.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase)
}

/// Tells whether a code is words, which a sentence may hold as they are: `onvoldoende saldo`.
pub fn is_in_words(code: &str) -> bool {
    code.contains(|c: char| c == ' ' || (c.is_alphabetic() && !c.is_ascii()))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Tells how well a typed code fits: 0 as it is written, 1 but for a leading zero, 2 by its
/// owner's words for it, if it `is_in_words`.
pub(super) fn fit(typed: &str, is_in_words: bool, entry: &CodeEntry) -> Option<u8> {
    if let Some(last) = &entry.last {
        let is_within = is_number(typed) && {
            let known = key(&entry.code);
            typed.len() == known.len() && (known.as_str()..=last.as_str()).contains(&typed)
        };
        return is_within.then_some(0);
    }
    if has_key(&entry.code, typed) {
        return Some(0);
    }
    let shorter = |text: &str| text.trim_start_matches('0').to_owned();
    let is_same_number = is_number(typed)
        && typed.len() <= 2
        && is_number(&entry.code)
        && entry.code.len() <= 2
        && shorter(typed) == shorter(&entry.code);
    if is_same_number {
        return Some(1);
    }
    let text = entry.text.as_deref().filter(|_| is_in_words)?;
    has_key(text, typed).then_some(2)
}

/// Takes a dress such as `S##` off a code.
pub(super) fn undressed(code: &str, form: &str) -> Option<String> {
    let code = code.trim();
    if code.chars().count() != form.chars().count() {
        return None;
    }
    let mut inner = String::new();
    for (given, wanted) in code.chars().zip(form.chars()) {
        if wanted == '#' && given.is_ascii_alphanumeric() {
            inner.push(given);
        } else if !given.eq_ignore_ascii_case(&wanted) {
            return None;
        }
    }
    Some(inner)
}

pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    word_places(text).map(|(_, word)| word)
}

/// Returns the words of a text, each with the byte that it begins at.
pub(super) fn word_places(text: &str) -> impl Iterator<Item = (usize, &str)> {
    places(text, |c| c.is_alphanumeric() || c == '_')
}

/// Returns the longest parts of a text that are made of some signs, and where each begins.
fn places(text: &str, is_part: fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let parts = text.split(move |c| !is_part(c)).map(move |part| {
        let from = at;
        let rest = &text[from + part.len()..];
        at = from + part.len() + rest.chars().next().map_or(0, char::len_utf8);
        (from, part)
    });
    parts.filter(|(_, part)| !part.is_empty())
}

/// Takes quotes, brackets around all of it and final punctuation off.
pub(super) fn unquoted(text: &str) -> &str {
    const BRACKETS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')];
    let mut text = text;
    loop {
        text = text.trim_matches(|c: char| c.is_whitespace() || "\"'“”‘’«»„「」.,;".contains(c));
        let inside = BRACKETS
            .iter()
            .find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close));
        match inside {
            Some(inside) => text = inside,
            None => return text,
        }
    }
}

/// A part of a text that can be a code.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'t> {
    pub code: &'t str,
    /// The byte that it begins at.
    pub at: usize,
    /// Whether it stands where a sentence has no number: in brackets, or first and before a colon.
    is_apart: bool,
    /// Whether it is a part of a longer number, a date or a time, or an amount.
    pub is_part: bool,
}

/// The most letters of a word between a code and the word that says so: `koden är 51`.
const LONGEST_LINK: usize = 3;
/// The most signs of a code that a word or a number of a sentence may look like.
const LONGEST_LIKE_A_NUMBER: usize = 4;

impl Candidate<'_> {
    /// Tells whether it is written as codes are among words: apart from them, as a name that no
    /// sentence has, or right behind one of the words `before`.
    pub fn is_written_as_a_code(&self, text: &str, before: &[&str]) -> bool {
        let is_name = self.code.chars().count() > LONGEST_LIKE_A_NUMBER
            && self.code.contains(|c: char| c.is_alphabetic() || c == '-');
        let is_digit = self.code.len() == 1;
        !is_digit && (self.is_apart || is_name || self.is_behind(text, before))
    }

    fn is_behind(&self, text: &str, before: &[&str]) -> bool {
        let words = word_places(&text[..self.at]).map(|(_, word)| word);
        let last = words.fold([None, None], |[_, last], word| [last, Some(word)]);
        let says = |word: &str| says_code(word, before);
        match last {
            [_, Some(word)] if says(word) => true,
            [Some(word), Some(link)] => link.chars().count() <= LONGEST_LINK && says(word),
            _ => false,
        }
    }
}

/// Tells whether a word is one of those `before` a code, or ends with one.
pub(super) fn says_code(word: &str, before: &[&str]) -> bool {
    let word = word.trim_end_matches(['是', '為']).to_lowercase();
    before.iter().any(|end| word.ends_with(end))
}

/// Returns the parts of a text that can be a code: in brackets, before a colon or a dash, then
/// the words that no sentence has.
pub(super) fn candidates(text: &str) -> Vec<Candidate<'_>> {
    let candidate = |at: usize, code, is_apart| Candidate {
        code,
        at,
        is_apart,
        is_part: is_part_of_a_number(text, at, code),
    };
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find(['(', '[']) {
        from += open + 1;
        let Some(close) = text[from..].find([')', ']']) else {
            break;
        };
        let inside = &text[from..from + close];
        let at = from + (inside.len() - inside.trim_start().len());
        found.push(candidate(at, inside.trim(), true));
        from += close + 1;
    }
    let first = words(text).next();
    if let Some((before, _)) = text.split_once([':', '-', '–', '—', '='])
        && first.is_some_and(|first| first == before.trim())
    {
        found.push(candidate(0, before.trim(), true));
    }
    let is_no_word = |word: &str| {
        let mut inner = word.chars().skip(1);
        word.contains('_')
            || word.chars().any(|c| c.is_ascii_digit())
            || inner.any(|c| c.is_ascii_uppercase())
    };
    // Chinese does not part a number from the word before it.
    let words = word_places(text).map(|(at, word)| {
        let tail = word.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
        (at + tail.len(), &word[tail.len()..])
    });
    let words = words.filter(|(_, word)| is_no_word(word));
    found.extend(words.map(|(at, word)| candidate(at, word, false)));
    // Numbers with hyphens, such as `715-123160`: no sentence parts them.
    let hyphened = places(text, |c| c.is_alphanumeric() || c == '-').filter(|(_, token)| {
        let mut parts = token.split('-');
        token.contains('-') && parts.all(is_number)
    });
    found.extend(hyphened.map(|(at, token)| candidate(at, token, false)));
    found
}

/// Tells whether a number at a byte of a text is a part of a longer one, a date or a time, or an
/// amount beside its currency.
fn is_part_of_a_number(text: &str, from: usize, number: &str) -> bool {
    let joins = |c: char| ".,:/'’-".contains(c);
    let is_currency = |c: char| "$€£¥₩₹%￥".contains(c);
    let mut before = text[..from].chars().rev();
    let mut after = text[from + number.len()..].chars();
    let beside = [before.next(), after.next()];
    let beyond = [before.next(), after.next()];
    let mut pairs = beside.into_iter().zip(beyond);
    is_number(number)
        && pairs.any(|pair| match pair {
            (Some(' '), Some(beyond)) => is_currency(beyond),
            (Some(beside), beyond) => {
                let is_digit = |c: char| c.is_ascii_digit();
                is_currency(beside) || (joins(beside) && beyond.is_some_and(is_digit))
            }
            (None, _) => false,
        })
}
