//! Texts in which nothing can be hidden, told at a glance.
//!
//! Decides only that: whoever takes in millions of texts looks closer at the few others. A text
//! is plain where no stretch without letters holds as many digits as a card number, and where
//! three digits or more stand beside none of the letters that every word for a code has.

use super::encoded::is_encoded;
use super::ranges::CARD_DIGITS;

/// The fewest digits of a security code.
const CODE_DIGITS: usize = 3;

/// How many bytes are looked at together where there is no digit among them.
const TOGETHER: usize = 16;

/// Tells whether a text certainly holds no card number, no security code and no track.
pub fn is_plain(text: &str) -> bool {
    let most = most_digits(text.as_bytes());
    text.is_ascii()
        && (most < CODE_DIGITS || (most < *CARD_DIGITS.start() && !may_name_a_code(text)))
        && !is_encoded(text)
}

/// Returns how many digits stand in the stretch without letters that holds the most.
fn most_digits(text: &[u8]) -> usize {
    let mut digits = Digits::default();
    let (parts, rest) = text.as_chunks::<TOGETHER>();
    parts.iter().for_each(|part| digits.pass_all(part));
    rest.iter().for_each(|byte| digits.pass(*byte));
    digits.most
}

/// How many digits there were.
#[derive(Default)]
struct Digits {
    /// Since the last letter.
    here: usize,
    most: usize,
    /// Whether the last sign was a backslash: what stands behind it may be a break, as other
    /// programs write one, and no letter.
    is_escaped: bool,
}

impl Digits {
    fn pass(&mut self, byte: u8) {
        let is_break = self.is_escaped & matches!(byte, b'n' | b'r' | b't');
        self.here += usize::from(byte.is_ascii_digit());
        self.here *= usize::from(!byte.is_ascii_alphabetic() | is_break);
        self.most = self.most.max(self.here);
        self.is_escaped = byte == b'\\';
    }

    /// Passes several at once, since mostly no digit is among them.
    fn pass_all(&mut self, part: &[u8; TOGETHER]) {
        // Without a way out of the loop, all of them are one step for the machine.
        let has = |is: fn(&u8) -> bool| part.iter().fold(false, |has, byte| has | is(byte));
        if has(u8::is_ascii_digit) || has(|byte| *byte == b'\\') || self.is_escaped {
            part.iter().for_each(|byte| self.pass(*byte));
        } else if has(u8::is_ascii_alphabetic) {
            self.here = 0;
        }
    }
}

/// What every word for a code that is written in ASCII holds, from a letter on that few words
/// have. A test holds them against the words.
const PARTS: [&str; 18] = [
    "cv", "cav", "cid", "cation", "csc", "code", "cijfers", "kod", "pin", "gitson", "ffror",
    "curity", "baksid", "terop", "otp", "passw", "wachtw", "osenor",
];

/// The most letters of a part.
const LONGEST: usize = 7;

/// Tells whether a part of a word for a code stands in a text, whatever stands between its
/// letters.
fn may_name_a_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut pairs = bytes.windows(2).enumerate();
    // Most pairs begin no part, and two looks into a table say so.
    pairs.any(|(at, pair)| {
        GOES_ON[usize::from(pair[0])] & CLASS[usize::from(pair[1])] != 0
            && begins_with_a_part(&bytes[at..])
    })
}

/// The bit of a byte that is neither a letter nor a digit; letters, in either case, have those
/// behind it.
const OTHER: u32 = 1;

/// For each byte, its bit.
const CLASS: [u32; 256] = {
    let (mut class, mut byte) = ([0; 256], 0u8);
    loop {
        class[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' => 1 << letter(byte),
            b'0'..=b'9' => 0,
            _ => OTHER,
        };
        if byte == u8::MAX {
            break class;
        }
        byte += 1;
    }
};

/// For each byte that begins a part, the bits of those that may stand behind it.
const GOES_ON: [u32; 256] = {
    let (mut goes_on, mut at) = ([0; 256], 0);
    while at < PARTS.len() {
        let part = PARTS[at].as_bytes();
        let second = OTHER | 1 << letter(part[1]);
        goes_on[part[0] as usize] |= second;
        goes_on[part[0].to_ascii_uppercase() as usize] |= second;
        at += 1;
    }
    goes_on
};

/// Returns the number of a letter, from 1 on, in either case.
const fn letter(byte: u8) -> usize {
    (byte & 0x1f) as usize
}

fn begins_with_a_part(bytes: &[u8]) -> bool {
    let mut start = [0; LONGEST];
    let signs = bytes.iter().filter(|byte| byte.is_ascii_alphanumeric());
    for (place, sign) in start.iter_mut().zip(signs) {
        *place = sign.to_ascii_lowercase();
    }
    PARTS.iter().any(|part| start.starts_with(part.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::super::words::{LONG_CODE, SHORT_CODE};
    use super::*;

    #[test]
    fn every_word_for_a_code_is_noticed() {
        let kinds = || SHORT_CODE.iter().chain(LONG_CODE);
        let words = kinds().flat_map(|kind| kind.anywhere.iter().chain(kind.alone));
        for word in words {
            let text = format!("\"{word}\": \"123\"");
            assert!(!is_plain(&text), "{word}");
        }
        for pair in kinds().flat_map(|kind| kind.pairs) {
            assert!(!is_plain(&format!("{} {} 123", pair[0], pair[1])));
        }
    }

    #[test]
    fn a_word_is_noticed_whatever_stands_in_it() {
        for text in [
            "C-V-C 123",
            "se cu ri ty 123",
            "p.i.n 123",
            "g\"i\"tson 123",
        ] {
            assert!(!is_plain(text), "{text}");
        }
        for text in ["c 123", "123 c", "c1v 123", "pan 123", "p"] {
            assert!(is_plain(text), "{text}");
        }
    }

    #[test]
    fn no_part_is_longer_than_is_looked_at() {
        assert_eq!(PARTS.iter().map(|part| part.len()).max(), Some(LONGEST));
    }

    #[test]
    fn a_written_break_parts_no_digits() {
        for escape in ["\\n", "\\r", "\\t", "\\r\\n", "\\n \\n"] {
            for before in 0..40 {
                let text = format!("{}4920025379{escape}207141", "-".repeat(before));
                assert!(!is_plain(&text), "{text}");
                let text = format!("4920025379{}{escape}207141", "-".repeat(before));
                assert!(!is_plain(&text), "{text}");
            }
        }
        assert!(is_plain("4920025379\\a207141") && is_plain("4920025379n207141"));
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
