//! Texts in which nothing can be hidden, told at a glance.
//!
//! Decides only that: whoever takes in millions of texts looks closer at the few others. A text
//! is plain where no stretch without letters holds as many digits as a card number, and where
//! three digits or more stand beside none of the letters that every word for a code has.

use super::ranges::CARD_DIGITS;

/// The fewest digits of a security code.
const CODE_DIGITS: usize = 3;

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

/// Tells whether letters of a word for a code stand in a text, whatever stands between them. Each
/// word that is written in ASCII has some of these; a test holds them against the words.
fn may_name_a_code(text: &str) -> bool {
    // The last eight letters and digits, the last one lowest.
    let mut last: u64 = 0;
    text.bytes().any(|byte| {
        if !byte.is_ascii_alphanumeric() {
            return false;
        }
        last = last << 8 | u64::from(byte.to_ascii_lowercase());
        let ends = |letters: &[u8]| {
            let all = letters
                .iter()
                .fold(0, |all, byte| all << 8 | u64::from(*byte));
            let bits = letters.len() * 8;
            last << (64 - bits) == all << (64 - bits)
        };
        match byte | 0x20 {
            b'v' => ends(b"cv") || ends(b"cav"),
            b'd' => ends(b"kod") || ends(b"cid"),
            b'n' => ends(b"pin") || ends(b"cation") || ends(b"digitson"),
            b'c' => ends(b"csc"),
            b'e' => ends(b"code"),
            b's' => ends(b"cijfers"),
            b'r' => ends(b"siffror"),
            _ => false,
        }
    })
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
