//! How codes are written, alone and among words.
//!
//! Decides which spellings are the same code and which words of a text can be one. Knows no
//! system of codes.

use crate::rules::CodeEntry;

/// Reduces a code to what is compared: ASCII letters and digits, in lower case.
pub(super) fn key(code: &str) -> String {
    code.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Tells how well a typed code fits: 0 as it is written, 1 but for a leading zero, 2 by its
/// owner's words for it, if it `is_in_words`.
pub(super) fn fit(typed: &str, is_in_words: bool, entry: &CodeEntry) -> Option<u8> {
    let known = key(&entry.code);
    if let Some(last) = &entry.last {
        let is_within = is_number(typed)
            && typed.len() == known.len()
            && (known.as_str()..=last.as_str()).contains(&typed);
        return is_within.then_some(0);
    }
    if known == typed {
        return Some(0);
    }
    let shorter = |text: &str| text.trim_start_matches('0').to_owned();
    let is_same_number = is_number(typed)
        && is_number(&known)
        && typed.len() <= 2
        && known.len() <= 2
        && shorter(typed) == shorter(&known);
    if is_same_number {
        return Some(1);
    }
    let text = entry.text.as_deref().map(key)?;
    (text == typed && is_in_words).then_some(2)
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
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
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

/// Returns the parts of a text that can be a code: in brackets, before a colon or a dash, then
/// the words that no sentence has.
pub(super) fn candidates<'t>(text: &'t str, words: &[&'t str]) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['(', '[']) {
        let inside = &rest[open + 1..];
        let Some(close) = inside.find([')', ']']) else {
            break;
        };
        found.push(inside[..close].trim());
        rest = &inside[close + 1..];
    }
    if let Some((before, _)) = text.split_once([':', '-', '–', '—', '='])
        && words.first().is_some_and(|first| *first == before.trim())
    {
        found.push(before.trim());
    }
    let is_no_word = |word: &&&str| {
        let inner = word.char_indices().skip(1);
        word.contains('_')
            || word.chars().any(|c| c.is_ascii_digit())
            || inner.into_iter().any(|(_, c)| c.is_ascii_uppercase())
    };
    found.extend(words.iter().filter(is_no_word).copied());
    found.extend(hyphened(text));
    found
}

/// Returns the numbers with hyphens in a text, such as `715-123160`: no sentence parts them.
fn hyphened(text: &str) -> impl Iterator<Item = &str> {
    let tokens = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    tokens.filter(|token| {
        let mut parts = token.split('-');
        token.contains('-') && parts.all(is_number)
    })
}
