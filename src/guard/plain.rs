//! Texts in which nothing can be hidden, told at a glance.
//!
//! Decides only that: whoever takes in millions of texts looks closer at the few others. A text
//! is plain where no stretch without letters holds as many digits as a card number, and where
//! three digits or more stand beside none of the letters that every word for a code has.

use super::ranges::CARD_DIGITS;

/// The fewest digits of a security code.
const CODE_DIGITS: usize = 3;

/// Letters of which some stand in every word for a security code or a PIN that is written in
/// ASCII; a test holds them against the words.
const LETTERS: [&[u8]; 10] = [
    b"cv",
    b"cav",
    b"code",
    b"kod",
    b"pin",
    b"cid",
    b"csc",
    b"cation",
    b"digitson",
    b"rsopde",
];
/// The last of them, which is longer.
const BACK: &[u8] = b"siffrorna";

/// Tells whether a text certainly holds no card number, no security code and no track.
pub fn is_plain(text: &str) -> bool {
    let (mut here, mut most) = (0, 0);
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => here += 1,
            b'a'..=b'z' | b'A'..=b'Z' => here = 0,
            0x80.. => return false,
            _ => {}
        }
        most = most.max(here);
    }
    most < CODE_DIGITS || (most < *CARD_DIGITS.start() && !may_name_a_code(text))
}

/// Tells whether letters of a word for a code stand in a text, whatever stands between them.
fn may_name_a_code(text: &str) -> bool {
    let signs = text.bytes().filter(u8::is_ascii_alphanumeric);
    let signs: Vec<u8> = signs.map(|byte| byte.to_ascii_lowercase()).collect();
    let mut all = LETTERS.into_iter().chain([BACK]);
    all.any(|letters| memchr::memmem::find(&signs, letters).is_some())
}

#[cfg(test)]
mod tests {
    use super::super::words::{CODE, PIN};
    use super::*;

    #[test]
    fn every_word_for_a_code_is_noticed() {
        let words = [&CODE, &PIN].into_iter();
        let words = words.flat_map(|kind| kind.anywhere.iter().chain(kind.alone));
        for word in words {
            let text = format!("\"{word}\": \"123\"");
            assert!(!is_plain(&text), "{word}");
        }
        for pair in CODE.pairs {
            assert!(!is_plain(&format!("{} {} 123", pair[0], pair[1])));
        }
    }

    #[test]
    fn ordinary_records_are_plain() {
        for text in [
            r#"{"id":"T-104233","answers":{"card-kind":"virtual"},"at":"2026-11-02T10:33:12Z"}"#,
            r#"{"id":17,"answers":{"mismatch":["security-code"]}}"#,
        ] {
            assert!(is_plain(text), "{text}");
        }
        assert!(!is_plain("4111 1111 1111 1111") && !is_plain("pin: 1234") && !is_plain("密碼 1"));
    }
}
