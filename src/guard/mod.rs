//! Keeping card numbers and security codes out.
//!
//! Decides what looks like one. Knows nothing of where a text came from; whoever
//! takes a text in asks [`find`] first, whoever repeats one uses [`masked`], and
//! whatever is written passes [`screened`].
//!
//! What is refused, and what cannot be told apart from it: a number of 12 to 19
//! digits that begins as a network's numbers begin and is as long as those are, with the right
//! check digit or where only its last step was mistyped. A reference number that is all of that
//! is refused as well. Lists of codes, of amounts and of addresses are told by their commas and
//! spaces (`numbers`, `lists`), dates and times by their form (`skips`). What machines write
//! for each other is read as it is and as what it stands for (`encoded`).
//!
//! The nets on the way out hold back all of that, and more: what is a number by its digits
//! alone (`bare`), whatever the guard on the way in made of what stands around it. A mistake in
//! what is let pass in is no hole in what is let out. [`masked`] hides every other long number
//! too, since nobody misses one in an error.

mod bare;
mod beside;
mod digits;
mod encoded;
mod fields;
mod groups;
mod identifiers;
mod lists;
mod numbers;
mod numerals;
mod part;
mod plain;
mod ranges;
mod runs;
mod secret;
mod skips;
mod stretches;
mod text;
mod track;
mod words;

pub use fields::GroupsInFields;
pub use plain::is_plain;
pub use secret::Secret;

use secret::{Found, without};
use std::borrow::Cow;
use text::{Decoded, Text};

/// Returns what kind of secret `text` holds: the gravest, where it holds several.
pub fn find(text: &str) -> Option<Secret> {
    find_with_line(text).map(|(secret, _)| secret)
}

/// Returns what kind of secret `text` holds, and in which line of it, counted from 1.
pub fn find_with_line(text: &str) -> Option<(Secret, usize)> {
    let found = secrets(&Text::new(text)).into_iter();
    let found = found.chain(encoded_secrets(text, secrets));
    let gravest = found.min_by_key(|found| found.secret)?;
    let line = text[..gravest.at.start].matches('\n').count() + 1;
    Some((gravest.secret, line))
}

/// Tells whether a field of that name holds a password, in any of four languages.
pub fn names_a_password(name: &str) -> bool {
    // Most names are none, and end otherwise.
    let last = name.bytes().rev().find(u8::is_ascii_alphanumeric);
    if name.is_ascii() && !matches!(last, Some(b'd' | b'D')) {
        return false;
    }
    let signs = Text::new(name).signs.into_iter();
    let letters = signs.map(|sign| sign.c).filter(|c| c.is_alphanumeric());
    let letters: String = letters.collect();
    words::PASSWORDS.iter().any(|word| letters.ends_with(word))
}

/// Returns `text` with every long run of digits and every secret replaced, for messages that
/// repeat input: stricter than [`screened`], since nobody misses a long number in an error.
pub fn masked(text: &str) -> String {
    let looked_at = Text::new(text);
    let mut hidden = kept_in(&looked_at);
    hidden.extend(encoded_secrets(text, kept_in));
    hidden.extend(numbers::long(&looked_at));
    without(text, hidden)
}

/// Returns `text` with every secret replaced: the net that everything passes on its way out.
/// It costs next to nothing where there are no digits.
pub fn screened(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_numeric) && !numerals::any_in(text) {
        return Cow::Borrowed(text);
    }
    let mut hidden = kept_in(&Text::new(text));
    hidden.extend(encoded_secrets(text, kept_in));
    match hidden.is_empty() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(without(text, hidden)),
    }
}

/// Returns what must not leave: what would not be let in, and what is a number by its digits
/// alone.
fn kept_in(text: &Text) -> Vec<Found> {
    let numbers = text.numbers.iter();
    let numbers = numbers.filter(|at| !identifiers::hold(&text.signs, at));
    let mut found = secrets(text);
    found.extend(numbers.map(|at| Found::new(Secret::CardNumber, &text.signs, at)));
    found
}

/// Returns what a text holds once its encoded signs are read as what they stand for, as far as
/// that shows nowhere else: a number counts that an encoded sign is a part of.
fn encoded_secrets(text: &str, look: impl Fn(&Text) -> Vec<Found>) -> Vec<Found> {
    let found = Decoded::all(text).flat_map(|decoded| shown_by_decoding(&decoded, &look));
    found.collect()
}

fn shown_by_decoding(decoded: &Decoded, look: impl Fn(&Text) -> Vec<Found>) -> Vec<Found> {
    let Decoded { text, encoded } = decoded;
    let has_encoded = |found: &Found| {
        let first = encoded.partition_point(|from| *from < found.at.start);
        encoded.get(first).is_some_and(|from| *from < found.at.end)
    };
    let counts = |found: &Found| found.secret == Secret::SecurityCode || has_encoded(found);
    look(text).into_iter().filter(counts).collect()
}

fn secrets(text: &Text) -> Vec<Found> {
    let mut found = track::find(text);
    found.extend(numbers::find(text));
    found.extend(beside::codes(text));
    found
}
