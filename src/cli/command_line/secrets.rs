//! Card numbers and security codes among the arguments, in one of them or over several.

use crate::cli::fault::{Door, Fault};
use cardhelp::guard::{self, Secret};
use cardhelp::l10n::Words;
use std::borrow::Cow;
use std::ffi::OsString;

/// How many characters a secret and the words for it are spread over at most.
const REACH: usize = 200;

/// Checks that no argument holds what nobody may give us.
///
/// # Errors
///
/// Fails where one does, and says which.
pub fn refuse_secrets(arguments: &[OsString], words: &Words<'_>) -> Result<(), Fault> {
    match secret_at(arguments) {
        None => Ok(()),
        Some((position, secret)) => {
            let place = words.text("ui-where-argument", &[("number", position.into())]);
            Err(Fault::refused(secret, place, Door::CommandLine))
        }
    }
}

/// Returns the number of the first argument that holds a card number or a security code, or
/// that completes one: `--cvv 123` and `4111 1111 1111 1111` are secrets as well. Says also
/// what it is.
fn secret_at(arguments: &[OsString]) -> Option<(usize, Secret)> {
    let texts: Vec<_> = arguments.iter().map(|a| a.to_string_lossy()).collect();
    let whole = || guard::find(&texts[1..].join(" "));
    let mut alone = (1..texts.len()).filter_map(|at| Some((at, guard::find(&texts[at])?)));
    alone.next().or_else(|| {
        let last = texts.len().checked_sub(1).filter(|last| *last > 0)?;
        // A number that more digits follow may no longer be found in the whole.
        let is_suspect = texts.iter().skip(1).any(|text| is_digits(text)) || whole().is_some();
        let places = (1..=last).filter(|_| is_suspect);
        let mut found = places.filter_map(|at| Some((at, guard::find(&up_to(&texts[1..=at]))?)));
        found.next()
    })
}

/// Returns the last of some arguments with as much of those before it as a secret could be spread
/// over, or more: however many there are, each is looked at a few times only.
fn up_to(texts: &[Cow<'_, str>]) -> String {
    let mut length = 0;
    let before = texts.iter().rev().skip(1).take_while(|text| {
        let is_near = length < REACH;
        length += text.chars().count() + 1;
        is_near
    });
    let from = texts.len() - 1 - before.count();
    texts[from..].join(" ")
}

/// Tells whether an argument could be a part of a number that was given with spaces.
fn is_digits(text: &str) -> bool {
    text.chars().any(char::is_numeric) && !text.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_card_number_given_in_parts() {
        let at = |arguments: &[&str]| {
            let all = ["cardhelp"].iter().chain(arguments);
            let arguments: Vec<OsString> = all.map(OsString::from).collect();
            secret_at(&arguments).map(|(at, _)| at)
        };
        assert_eq!(at(&["list", "4111", "1111", "1111", "1111"]), Some(5));
        let more = ["4111", "1111", "1111", "1111", "12", "26", "123"];
        assert_eq!(at(&more), Some(4));
        assert_eq!(at(&["--cvv", "123", "list"]), Some(2));
        assert_eq!(at(&["x", "4111111111111111", "y"]), Some(2));
        assert_eq!(at(&["--as-of", "2026-11-21", "2026-11-22"]), None);
        assert_eq!(at(&[]), None);
    }

    #[test]
    fn thousands_of_arguments_are_looked_through_at_once() {
        let digits = ["cardhelp"; 3_000].iter().map(|_| OsString::from("1"));
        let mut arguments: Vec<OsString> = digits.collect();
        let begun = std::time::Instant::now();
        assert_eq!(secret_at(&arguments), None);
        assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
        arguments.extend(["4111", "1111", "1111", "1111"].map(OsString::from));
        assert_eq!(secret_at(&arguments).map(|(at, _)| at), Some(3_003));
    }
}
