//! What words say of the digits beside them.
//!
//! Decides what belongs to a word: what stands right behind it, or before it with an "is"
//! between, but for signs and words that only join them.

use super::digits::Sign;
use super::groups::Group;
use super::secret::{Found, Secret};
use super::skips;
use super::text::Text;
use super::words::{COPULAS, FILLERS, Kind, LONG_CODE, POSSESSIVES, SHORT_CODE};
use std::ops::{Range, RangeInclusive};

/// How far from the digits a word may stand, in signs.
const REACH: usize = 60;

/// Returns the security codes of a text.
pub(super) fn codes(text: &Text) -> Vec<Found> {
    let signs = &text.signs;
    let places = (0..text.groups.len()).flat_map(|first| numbers(&text.groups[first..]));
    let codes = places.filter(|(code, kinds)| {
        // A date beside the word is none.
        let is_code = || says(signs, code, kinds) || is_labelled(signs, code);
        skips::end(text, code.start).is_none() && is_code() && !is_of_refusal(signs, code)
    });
    let found = codes.map(|(code, _)| Found::new(Secret::SecurityCode, signs, &code));
    found.collect()
}

/// The digits of a PIN (ISO 9564), and of most one-time codes.
const LONG: RangeInclusive<usize> = 4..=12;

/// Returns the numbers that `groups` could begin with, and what each could be: a security code has
/// three or four digits, in one or each by itself; a PIN or a one-time code has more, in one or in
/// twos or threes.
fn numbers(groups: &[Group]) -> impl Iterator<Item = (Range<usize>, &'static [&'static Kind])> {
    let size = groups[0].at.len();
    let is_joined = |pair: &&[Group]| {
        let is_next = pair[0].joint.is_some() && pair[0].at.end + 1 == pair[1].at.start;
        is_next && pair.iter().all(|group| group.at.len() == size)
    };
    let most = if size == 1 { 5 } else { 3 };
    let joined = groups.windows(2).take(most).take_while(is_joined).count();
    let number = |joined: usize, kinds| (groups[0].at.start..groups[joined].at.end, kinds);
    let code = match (size, joined) {
        (1, 2..=3) => Some(number(joined, SHORT_CODE)),
        (3..=4, _) => Some(number(0, SHORT_CODE)),
        _ => None,
    };
    let long = match (size, joined) {
        (2..=3, 1..) => Some(number(joined, LONG_CODE)),
        _ => LONG.contains(&size).then(|| number(0, LONG_CODE)),
    };
    code.into_iter().chain(long)
}

/// Tells whether three digits stand before the word for a security code with nothing behind it:
/// `739 (cvv)`, but not `402 cvv mismatch`.
fn is_labelled(signs: &[Sign], code: &Range<usize>) -> bool {
    let line = signs[code.end..].iter().take_while(|sign| sign.c != '\n');
    let letters = letters(line);
    let words = SHORT_CODE.iter();
    let words = words.flat_map(|kind| kind.anywhere.iter().chain(kind.alone));
    let mut rests = words.filter_map(|word| Side::After.without(&letters, word));
    let digits = signs[code.clone()].iter().filter(|sign| sign.is_digit());
    digits.count() == 3 && rests.any(|rest| rest.first().is_none_or(|next| next.is_far))
}

/// Tells whether digits are the code of a refusal right beside its own words, such as `Card Issuer
/// Declined CVV (2010)`.
fn is_of_refusal(signs: &[Sign], code: &Range<usize>) -> bool {
    let (before, after) = (&signs[..code.start], &signs[code.end..]);
    let (before, after) = (letters(before.iter().rev()), letters(after.iter()));
    let digits: String = signs[code.clone()].iter().map(|sign| sign.c).collect();
    let mut known = include_str!("known-codes.txt").lines();
    known.any(|line| {
        let words = line
            .strip_prefix(&*digits)
            .and_then(|line| line.strip_prefix(' '));
        words.is_some_and(|words| {
            let words = words.replace(' ', "");
            let stands = |side: Side, letters| side.without(letters, &words).is_some();
            stands(Side::Before, &before) || stands(Side::After, &after)
        })
    })
}

/// Tells whether a word on either side of digits says that they are of one of the kinds.
pub(super) fn says(signs: &[Sign], digits: &Range<usize>, kinds: &[&Kind]) -> bool {
    let (before, after) = (&signs[..digits.start], &signs[digits.end..]);
    let is_named = || {
        let letters = letters(before.iter().rev());
        Side::Before.names(&letters, kinds)
    };
    let is_explained = || {
        let letters = letters(after.iter());
        let mut signs = after.iter().take(REACH).map(|sign| sign.c);
        let is_equal = signs.find(|c| *c == '=' || c.is_alphanumeric()) == Some('=');
        let mut rests = COPULAS
            .iter()
            .filter_map(|word| Side::After.without(&letters, word));
        (is_equal && Side::After.names(&letters, kinds))
            || rests.any(|rest| Side::After.names(rest, kinds))
    };
    (!is_in_row_below(signs, digits.start) && is_named()) || is_explained()
}

/// Tells whether digits open a line that goes on with words, as a row of a table does: what
/// the line above ends with says nothing of them.
fn is_in_row_below(signs: &[Sign], at: usize) -> bool {
    let mut before = signs[..at].iter().rev().map(|sign| sign.c);
    let opens = before.find(|c| *c == '\n' || !c.is_whitespace()) == Some('\n');
    let line = signs[at..].iter().take_while(|sign| sign.c != '\n');
    opens && line.take(REACH).any(|sign| sign.c.is_alphabetic())
}

/// A letter or a digit beside some digits.
struct Letter {
    c: char,
    /// Whether a word may end between it and the one that is nearer to the digits.
    is_apart: bool,
    /// Whether more than one sign, a line break or an equals sign stands there.
    is_far: bool,
}

/// Returns the letters and digits among signs, which begin with the one nearest to the digits.
fn letters<'s>(signs: impl Iterator<Item = &'s Sign>) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(REACH);
    let mut between = 0;
    for Sign { c, .. } in signs.take(REACH) {
        if !c.is_alphanumeric() {
            between += if "\n=".contains(*c) { 2 } else { 1 };
            continue;
        }
        let is_one_word = |nearer: &Letter| nearer.c.is_alphabetic() && c.is_alphabetic();
        let is_glued = between == 0 && letters.last().is_some_and(is_one_word);
        let (is_apart, is_far) = (!is_glued, between > 1);
        letters.push(Letter {
            c: *c,
            is_apart,
            is_far,
        });
        between = 0;
    }
    letters
}

/// Returns the letters behind the word that they begin with, whatever it is.
fn behind_word(letters: &[Letter]) -> &[Letter] {
    let next = letters.iter().skip(1).position(|letter| letter.is_apart);
    next.map_or(&[], |at| &letters[at + 1..])
}

/// On which side of the digits words stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

impl Side {
    /// Tells whether letters begin with a word of one of the kinds, but for words that only join it to the
    /// digits.
    fn names(self, letters: &[Letter], kinds: &[&Kind]) -> bool {
        let has = |word: &&str| self.without(letters, word).is_some();
        let is_whole = |word: &&str| {
            let rest = self.without(letters, word);
            rest.is_some_and(|rest| rest.first().is_none_or(|next| next.is_apart))
        };
        let is_of = |kind: &&Kind| {
            kind.anywhere.iter().any(has)
                || kind.alone.iter().any(is_whole)
                || kind.pairs.iter().any(|pair| self.has_pair(letters, *pair))
        };
        if kinds.iter().any(is_of) {
            return true;
        }
        let is_filler = |word: &&&str| is_whole(word) || (!word.is_ascii() && has(word));
        let filler = FILLERS.iter().find(is_filler);
        let named = filler.and_then(|word| self.without(letters, word));
        let owned = POSSESSIVES.iter().filter(|_| self == Self::After);
        let owned = owned
            .filter(|word| is_whole(word))
            .find_map(|word| self.without(letters, word))
            .map(behind_word);
        let is_named = |rest: Option<&[Letter]>| rest.is_some_and(|rest| self.names(rest, kinds));
        is_named(named) || is_named(owned)
    }

    /// Returns the letters behind a word that they begin with.
    fn without<'l>(self, letters: &'l [Letter], word: &str) -> Option<&'l [Letter]> {
        let mut rest = letters.iter();
        let mut is_next = |c: char| rest.next().is_some_and(|letter| letter.c == c);
        let is_word = match self {
            Self::Before => word.chars().rev().all(&mut is_next),
            Self::After => word.chars().all(&mut is_next),
        };
        is_word.then_some(rest.as_slice())
    }

    /// Tells whether letters begin with two words that stand together.
    fn has_pair(self, letters: &[Letter], [first, second]: [&str; 2]) -> bool {
        let (near, far) = match self {
            Self::Before => (second, first),
            Self::After => (first, second),
        };
        let rest = self.without(letters, near);
        let rest = rest.filter(|rest| !rest.first().is_some_and(|next| next.is_far));
        rest.is_some_and(|rest| self.without(rest, far).is_some())
    }
}
