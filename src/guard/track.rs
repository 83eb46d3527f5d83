//! What the magnetic stripe of a card holds (ISO/IEC 7813).
//!
//! Decides what track data looks like. Its first track begins with the letter B, the second
//! with a semicolon; both hold the card number, the expiry date and more that is secret.

use super::digits::Sign;
use super::ranges::{CARD_DIGITS, Fit, is_card_number};
use super::{Found, Secret, place};

/// The longest name of a holder.
const NAME: usize = 30;
/// The fewest digits behind the number of a second track: the expiry date and the kind of card.
const SECOND_REST: usize = 7;

/// Adds the track data of a text.
pub(super) fn find(signs: &[Sign], found: &mut Vec<Found>) {
    let mut at = 0;
    while at < signs.len() {
        let is_begin = at == 0 || !signs[at - 1].c.is_alphanumeric();
        let end = is_begin
            .then(|| first_track(signs, at).or_else(|| second_track(signs, at)))
            .flatten();
        match end {
            Some(end) => {
                let at = place(signs, at..end);
                let secret = Secret::Track;
                found.push(Found { secret, at });
            }
            None => at += 1,
        }
        at = end.unwrap_or(at);
    }
}

/// Returns the end of the digits from `at` on, single spaces and hyphens among them allowed,
/// and the digits.
fn digits(signs: &[Sign], at: usize) -> (usize, Vec<u8>) {
    let (mut end, mut digits) = (at, Vec::new());
    for (at, sign) in signs.iter().enumerate().skip(at) {
        match sign.c.to_digit(10).map(u8::try_from) {
            Some(Ok(digit)) => {
                digits.push(digit);
                end = at + 1;
            }
            _ if " -".contains(sign.c) && at == end && !digits.is_empty() => {}
            _ => break,
        }
        if digits.len() > *CARD_DIGITS.end() {
            break;
        }
    }
    (end, digits)
}

/// Returns the end of a first track: `%B4111111111111111^HOLDER/NAME^29121010000?`.
fn first_track(signs: &[Sign], at: usize) -> Option<usize> {
    let is = |at: usize, c: char| signs.get(at).is_some_and(|sign| sign.c == c);
    if !is(at, 'b') {
        return None;
    }
    let (end, number) = digits(signs, at + 1);
    if !CARD_DIGITS.contains(&number.len()) || !is(end, '^') {
        return None;
    }
    let name = signs[end + 1..].iter().take(NAME + 1);
    let name = name.take_while(|sign| sign.c != '^').count();
    let rest = end + 1 + name;
    if name > NAME || !is(rest, '^') {
        return None;
    }
    let rest = signs[rest..].iter();
    let length = rest
        .take_while(|sign| sign.c != '?' && sign.c != '\n')
        .count();
    Some(end + 1 + name + length)
}

/// Returns the end of a second track: `;4111111111111111=29121010000?`, or with a D as chips
/// write it.
fn second_track(signs: &[Sign], at: usize) -> Option<usize> {
    if !signs[at].is_digit() {
        return None;
    }
    let (end, number) = digits(signs, at);
    if !CARD_DIGITS.contains(&number.len()) {
        return None;
    }
    let joint = signs.get(end)?.c;
    let rest = signs[end + 1..].iter();
    let rest = rest.take_while(|sign| sign.is_digit()).count();
    let is_one = match joint {
        '=' => rest >= SECOND_REST,
        'd' => rest >= SECOND_REST && is_card_number(&number, Fit::Near),
        _ => false,
    };
    is_one.then_some(end + 1 + rest)
}
