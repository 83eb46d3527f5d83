//! What the magnetic stripe of a card holds (ISO/IEC 7813).
//!
//! Decides what track data looks like. Its first track begins with the letter B, the second
//! with a semicolon; both hold the card number, the expiry date and more that is secret.

use super::digits::{Sign, group, values};
use super::groups::Group;
use super::identifiers::{begins_word, hold};
use super::ranges::{CARD_DIGITS, Fit, is_card_number};
use super::secret::{Found, Secret};
use super::text::Text;
use std::ops::Range;

/// The longest name of a holder.
const NAME: usize = 30;
/// The most signs behind the name: a first track has 79 in all.
const FIRST_REST: usize = 79;
/// The fewest digits behind the number of a second track: the expiry date and the kind of card.
const SECOND_REST: usize = 7;

/// Returns the track data of a text.
pub(super) fn find(text: &Text) -> Vec<Found> {
    let tracks = (0..text.groups.len()).filter_map(|first| track(text, first));
    let tracks = tracks.filter(|track| !hold(&text.signs, track));
    let found = tracks.map(|track| Found::new(Secret::Track, &text.signs, &track));
    found.collect()
}

/// Returns where the track stands whose number begins with the group `first`.
fn track(text: &Text, first: usize) -> Option<Range<usize>> {
    let signs = &text.signs;
    let start = text.groups[first].at.start;
    let end = number_end(text, first);
    let digits = values(&signs[start..end]);
    if !CARD_DIGITS.contains(&digits.len()) {
        return None;
    }
    if begins_word(signs, start) {
        return Some(start..second_track(signs, end, &digits)?);
    }
    let letter = start - 1;
    let is_first = signs[letter].c == 'b' && begins_word(signs, letter);
    Some(letter..is_first.then(|| first_track(signs, end))??)
}

/// Returns the end of the number that begins with the group `first`: single spaces and hyphens
/// are allowed in it.
fn number_end(text: &Text, first: usize) -> usize {
    let (signs, groups) = (&text.signs, &text.groups[first..]);
    let is_joined = |pair: &&[Group]| {
        let end = pair[0].at.end;
        end + 1 == pair[1].at.start && " -".contains(signs[end].c)
    };
    let joined = groups
        .windows(2)
        .take(*CARD_DIGITS.end())
        .take_while(is_joined);
    groups[joined.count()].at.end
}

/// Returns the end of a first track, `%B4111111111111111^HOLDER/NAME^29121010000?`, whose
/// number ends at `end`.
fn first_track(signs: &[Sign], end: usize) -> Option<usize> {
    let is_caret = |at: usize| signs.get(at).is_some_and(|sign| sign.c == '^');
    let rest = signs.get(end + 1..).filter(|_| is_caret(end))?.iter();
    let name = end + 1 + rest.take(NAME).take_while(|sign| sign.c != '^').count();
    let rest = signs.get(name..).filter(|_| is_caret(name))?.iter();
    let rest = rest.take(FIRST_REST);
    Some(name + rest.take_while(|sign| !"?\n".contains(sign.c)).count())
}

/// Returns the end of a second track, `;4111111111111111=29121010000?`, whose number ends at
/// `end`; chips write a D for the sign between.
fn second_track(signs: &[Sign], end: usize, number: &[u8]) -> Option<usize> {
    let joint = signs.get(end)?.c;
    let rest = group(signs, end + 1);
    let is_joint = joint == '=' || (joint == 'd' && is_card_number(number, Fit::Near));
    (is_joint && rest.len() >= SECOND_REST).then_some(rest.end)
}
