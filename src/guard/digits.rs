//! Characters brought to the form in which numbers and words are looked for.
//!
//! Decides what counts as a digit, what is not seen, and how far apart two digits may stand
//! and still be parts of one number.

use std::ops::Range;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};
use unicode_width::UnicodeWidthChar;

/// A character as it is looked at, and where the one that it comes from stands.
pub(super) struct Sign {
    /// The character in lower case without its accents, any decimal digit as an ASCII one.
    pub c: char,
    /// The first byte of the character that it comes from.
    pub from: usize,
    /// The byte behind that character.
    pub to: usize,
}

impl Sign {
    /// Tells whether it is a digit.
    pub fn is_digit(&self) -> bool {
        self.c.is_ascii_digit()
    }
}

/// How many signs that are neither letters nor digits may stand between two digits of one
/// number; spaces and line breaks do not count, and a row of the same sign counts once.
pub(super) const MOST_BETWEEN: usize = 6;

/// Returns the digits that stand at `at` with nothing between them; none where there are none.
pub(super) fn group(signs: &[Sign], at: usize) -> Range<usize> {
    let rest = signs.get(at..).unwrap_or_default().iter();
    at..at + rest.take_while(|sign| sign.is_digit()).count()
}

/// Returns the number that digits are written for, as far as one fits.
pub(super) fn value(digits: &[Sign]) -> u64 {
    let digits = digits.iter().filter_map(|sign| sign.c.to_digit(10));
    digits.fold(0, |value: u64, digit| {
        value.saturating_mul(10).saturating_add(digit.into())
    })
}

/// Returns the values of the digits among signs.
pub(super) fn values(signs: &[Sign]) -> Vec<u8> {
    let digits = signs.iter().filter_map(|sign| sign.c.to_digit(10));
    digits
        .filter_map(|digit| u8::try_from(digit).ok())
        .collect()
}

/// Returns the characters of a text that are seen.
pub(super) fn simplified(text: &str) -> Vec<Sign> {
    let mut signs = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        // Whatever is written passes here, and hardly any of it needs a closer look.
        at = add_plain(&mut signs, text, at);
        at = add_other(&mut signs, text, at);
    }
    signs
}

/// Adds the plain characters from `at` on; returns where another one follows.
fn add_plain(signs: &mut Vec<Sign>, text: &str, at: usize) -> usize {
    let rest = &text.as_bytes()[at..];
    let count = rest.iter().position(|byte| !is_plain(*byte));
    let plain = &rest[..count.unwrap_or(rest.len())];
    signs.extend((at..).zip(plain).map(|(from, byte)| Sign {
        c: byte.to_ascii_lowercase().into(),
        from,
        to: from + 1,
    }));
    at + plain.len()
}

/// Adds what is seen of the character at `at`, if there is one; returns where it ends.
fn add_other(signs: &mut Vec<Sign>, text: &str, at: usize) -> usize {
    let Some(c) = text[at..].chars().next() else {
        return at;
    };
    let to = at + c.len_utf8();
    simplify(c, |c| signs.push(Sign { c, from: at, to }));
    // A space in the way that other programs write one.
    if c == '\\' && text[to..].starts_with(['n', 'r', 't']) {
        let (c, from, to) = ('\n', to, to + 1);
        signs.push(Sign { c, from, to });
        return to;
    }
    to
}

/// Tells whether a byte is a character that is seen as it is, but for its case, and that says
/// nothing of the next one.
fn is_plain(byte: u8) -> bool {
    byte != b'\\' && (byte.is_ascii_graphic() || byte == b' ' || byte.is_ascii_whitespace())
}

/// Gives `push` what is seen of a character, in one form.
fn simplify(c: char, mut push: impl FnMut(char)) {
    if c.is_ascii() {
        // NUL and its like stand between the letters of a text in a wider encoding.
        if !c.is_ascii_control() {
            push(c);
        }
    } else if matches!(
        c,
        '\u{30fc}' | '\u{aa}' | '\u{ba}' | '\u{2bc}' | '\u{640}' | '\u{2122}'
    ) {
        // The dash of keyboards for Chinese and Japanese, and small signs that are letters only by
        // their compatible forms.
        push('-');
    } else if is_ideograph(c) {
        push(c);
    } else if let Some(digit) = other_digit(c) {
        push(digit);
    } else if !is_unseen(c) {
        decompose_compatible(c, |part| {
            if !is_unseen(part) && !is_combining_mark(part) {
                part.to_lowercase().for_each(&mut push);
            }
        });
    }
}

fn is_ideograph(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Tells whether a character takes no room on a screen, or is a mark of format that only some
/// screens show.
fn is_unseen(c: char) -> bool {
    let is_mark =
        matches!(c, '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{115f}' | '\u{fff9}'..='\u{fffb}');
    is_mark || c.width().unwrap_or(0) == 0
}

/// The first digit of each script whose ten digits follow each other in Unicode 17 (category
/// Nd) and that compatibility forms do not already bring to ASCII; and the sign before the one
/// of digits in black circles, among which a ten counts as a zero.
const ZEROS: &[u32] = &[
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
    0x1bb0, 0x1c40, 0x1c50, 0x24f4, 0x2775, 0x277f, 0x2789, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0,
    0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0,
    0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0,
    0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70,
    0x1ccf0, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/// Returns the ASCII form of a decimal digit of another script.
fn other_digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let last = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    let value = code - ZEROS[last];
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brings_digits_and_letters_to_one_form() {
        let plain = |text: &str| {
            simplified(text)
                .iter()
                .map(|sign| sign.c)
                .collect::<String>()
        };
        assert_eq!(
            plain("４２ ٤٢ ४२ ๔๒ 𝟜𝟚 ④② ⁴₂ ❹❷ ➃➋ ⓸⓶"),
            "42 42 42 42 42 42 42 42 42 42"
        );
        assert_eq!(plain("Säkerhetskod sa\u{308}k"), "sakerhetskod sak");
        assert_eq!(plain("4\u{200b}1\u{fe0f}\u{20e3}\u{0}1"), "411");
        assert_eq!(plain("安全碼：１"), "安全碼:1");
        assert!(ZEROS.is_sorted());
    }
}
