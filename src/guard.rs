//! Keeping card numbers and security codes out.
//!
//! Decides what looks like one. Knows nothing of where a text came from; whoever
//! takes a text in asks [`holds_secret`] first, whoever repeats one uses [`masked`].

use std::ops::{Range, RangeInclusive};
use unicode_normalization::UnicodeNormalization;

/// The shortest and the longest card number, in digits (ISO/IEC 7812).
const CARD_DIGITS: RangeInclusive<usize> = 12..=19;
/// How many characters that are neither letters nor digits may stand between two digits.
const MOST_BETWEEN: usize = 4;
/// Words next to which three or four digits are a security code, without spaces and hyphens.
const CODE_WORDS: &[&str] = &[
    "cvv",
    "cvc",
    "cvw",
    "csc",
    "securitycode",
    "beveiligingscode",
    "säkerhetskod",
    "安全碼",
    "驗證碼",
    "末三碼",
    "pincode",
    "pinkod",
    "密碼",
];
/// Words of the same kind that are also parts of others, such as "shopping" and "acid".
const SHORT_CODE_WORDS: &[&str] = &["pin", "cid"];
/// Words that may stand between one of these words and its digits.
const FILLERS: &[&str] = &[
    "code", "kod", "number", "nummer", "nr", "no", "is", "är", "是", "為", "碼",
];

/// Tells whether `text` holds what looks like a card number or a security code.
///
/// A card number is a run of 12 to 19 digits of any script, a few other signs between them
/// allowed, that begins as a network's numbers begin and passes the check digit of
/// ISO/IEC 7812, or that is as long as one with a slip of the finger in it.
pub fn holds_secret(text: &str) -> bool {
    let plain: Vec<char> = simplified(text);
    runs(&plain).iter().any(|run| run.holds_card_number(&plain)) || holds_security_code(&plain)
}

/// Returns `text` with every long run of digits replaced, for messages that repeat input.
pub fn masked(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for run in runs(&chars) {
        if run.is_part_of_name && !run.holds_card_number(&chars) {
            continue;
        }
        out.extend(&chars[from..run.at.start]);
        out.push_str("***");
        from = run.at.end;
    }
    out.extend(&chars[from..]);
    out
}

/// Brings every decimal digit to ASCII and drops what is not seen.
fn simplified(text: &str) -> Vec<char> {
    text.nfkc()
        .filter(|c| {
            !matches!(
                *c,
                '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            )
        })
        .flat_map(char::to_lowercase)
        .map(|c| digit(c).map_or(c, |d| char::from_digit(d, 10).unwrap_or(c)))
        .collect()
}

/// The first digit of each script whose ten digits follow each other in Unicode and that
/// compatibility forms do not already bring to ASCII.
const ZEROS: &[u32] = &[
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
    0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/// Returns the value of a decimal digit of any script.
fn digit(c: char) -> Option<u32> {
    let code = u32::from(c);
    if code < ZEROS[0] {
        return c.to_digit(10);
    }
    let zero = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code));
    zero.map(|zero| code - zero)
}

/// Digits, and the few signs between them.
struct Run {
    at: Range<usize>,
    /// Whether letters stand at both of its ends, as in names that machines give.
    is_part_of_name: bool,
}

impl Run {
    fn holds_card_number(&self, chars: &[char]) -> bool {
        let digits: Vec<u32> = chars[self.at.clone()]
            .iter()
            .copied()
            .filter_map(digit)
            .collect();
        if self.is_part_of_name {
            return (15..=16).contains(&digits.len())
                && begins_like_a_card(&digits)
                && passes_check_digit(&digits);
        }
        let has_slip =
            (15..=*CARD_DIGITS.end()).contains(&digits.len()) && begins_like_a_card(&digits);
        // A longer run may hold a number among others: an expiry date or a code behind it.
        has_slip || (0..digits.len()).any(|at| begins_with_card_number(&digits[at..]))
    }
}

/// Returns the runs of at least as many digits as the shortest card number has. Dates, with
/// or without a time, are none and end one.
fn runs(chars: &[char]) -> Vec<Run> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        match date_at(chars, at) {
            Some(length) => at += length,
            None if digit(chars[at]).is_some() => {
                let (run, digits) = run_at(chars, at);
                at = run.end;
                if digits >= *CARD_DIGITS.start() {
                    let is_part_of_name = is_between_letters(chars, &run);
                    found.push(Run {
                        at: run,
                        is_part_of_name,
                    });
                }
            }
            None => at += 1,
        }
    }
    found
}

/// Returns the run that begins at `start` and how many digits it has.
fn run_at(chars: &[char], start: usize) -> (Range<usize>, usize) {
    let (mut end, mut digits, mut between) = (start, 0, 0);
    for (at, c) in chars.iter().enumerate().skip(start) {
        if digit(*c).is_some() {
            if at > end && date_at(chars, at).is_some() {
                break;
            }
            (end, digits, between) = (at + 1, digits + 1, 0);
        } else if c.is_alphabetic() || between == MOST_BETWEEN {
            break;
        } else {
            between += 1;
        }
    }
    (start..end, digits)
}

fn is_between_letters(chars: &[char], run: &Range<usize>) -> bool {
    let before = run.start.checked_sub(1).map(|at| chars[at]);
    let ends = [before, chars.get(run.end).copied()];
    ends.into_iter()
        .all(|end| end.is_some_and(|c| c.is_ascii_alphabetic()))
}

/// Returns the length of a date of this or the last century that begins at `at`, such as
/// 2026-11-21 or 2026-11-21 10:00:00.000.
fn date_at(chars: &[char], at: usize) -> Option<usize> {
    let is_inside = at > 0 && digit(chars[at - 1]).is_some();
    let text = &chars[at..];
    let starts = text.starts_with(&['1', '9']) || text.starts_with(&['2', '0']);
    if is_inside || !starts || !has_shape(text, "dddd-dd-dd") {
        return None;
    }
    let mut length = 10;
    for part in [" dd:dd", ":dd", ".ddd", "ddd"] {
        if !has_shape(&text[length..], part) {
            break;
        }
        length += part.len();
    }
    let goes_on = text.get(length).is_some_and(|c| digit(*c).is_some());
    (!goes_on).then_some(length)
}

/// Tells whether `text` begins like `shape`, in which `d` stands for a digit.
fn has_shape(text: &[char], shape: &str) -> bool {
    shape.len() <= text.len()
        && shape.chars().zip(text).all(|(wanted, c)| match wanted {
            'd' => c.is_ascii_digit(),
            sign => *c == sign,
        })
}

/// Tells whether the first digits are a card number of any length.
fn begins_with_card_number(digits: &[u32]) -> bool {
    if !begins_like_a_card(digits) {
        return false;
    }
    // Which digits are doubled depends on how many there are in all: keep both sums.
    let mut sums = [0, 0];
    for (place, digit) in digits.iter().enumerate().take(*CARD_DIGITS.end()) {
        sums[place % 2] += digit;
        sums[(place + 1) % 2] += doubled(*digit);
        let length = place + 1;
        if length >= *CARD_DIGITS.start() && sums[place % 2].is_multiple_of(10) {
            return true;
        }
    }
    false
}

/// Tells whether a number begins with the major industry digit of payment cards, or as
/// those networks do that begin with 1, 8 or 9.
fn begins_like_a_card(digits: &[u32]) -> bool {
    matches!(
        digits,
        [2..=6, ..] | [9, 7, 9, 2, ..] | [1, 2, 2, ..] | [8, 1 | 2, ..]
    )
}

/// Tells whether the last digit is the check digit of the others (Luhn, ISO/IEC 7812-1).
fn passes_check_digit(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => *digit,
            _ => doubled(*digit),
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Returns the sum of the digits of twice a digit.
fn doubled(digit: u32) -> u32 {
    digit * 2 / 10 + digit * 2 % 10
}

fn holds_security_code(chars: &[char]) -> bool {
    let mut text = String::with_capacity(chars.len());
    // Where in `text` a word begins.
    let mut starts = Vec::new();
    let mut after_letter = false;
    for c in chars {
        if !after_letter {
            starts.push(text.len());
        }
        after_letter = c.is_alphabetic();
        if !c.is_whitespace() && !"-_".contains(*c) {
            text.push(*c);
        }
    }
    let is_followed = |(at, word): (usize, &str)| is_code(&text[at + word.len()..]);
    let anywhere = CODE_WORDS.iter().flat_map(|word| text.match_indices(word));
    let alone = SHORT_CODE_WORDS
        .iter()
        .flat_map(|word| text.match_indices(word));
    let mut alone = alone.filter(|(at, _)| starts.binary_search(at).is_ok());
    anywhere.into_iter().any(is_followed) || alone.any(is_followed)
}

/// Tells whether what stands behind a word is a security code: three or four digits, with
/// signs and words such as "is" before them.
fn is_code(after: &str) -> bool {
    let digits =
        |text: &str| (3..=4).contains(&text.chars().take_while(char::is_ascii_digit).count());
    let is_sign = |c: char| !c.is_alphanumeric();
    let mut rest = after;
    loop {
        rest = rest.trim_start_matches(is_sign);
        let filler = FILLERS.iter().find_map(|word| rest.strip_prefix(word));
        match filler {
            Some(shorter) => rest = shorter,
            None => break,
        }
    }
    // "CVV2: 123"
    let second = rest
        .strip_prefix('2')
        .map(|rest| rest.trim_start_matches(is_sign));
    digits(rest) || second.is_some_and(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_card_numbers_in_any_dress() {
        for text in [
            "4111111111111111",
            "4111 1111 1111 1111",
            "card=3782-822463-10005",
            "4111.1111.1111.1111",
            "４１１１１１１１１１１１１１１１",
            "٤١١١١١١١١١١١١١١١",
            "4111\u{200b}1111\u{200b}1111\u{200b}1111",
            "4111111111111111 12/26 123",
            "4111111111111112",
            "--cvv=123",
            "CVV 安全碼：1234",
            "4111|1111|1111|1111",
            "4111+1111+1111+1111",
            "4111 -- 1111 -- 1111 -- 1111",
            "4️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣",
            "PAN4111111111111111EXP1226",
            "2026-11-21 10:00:00 4111111111111111",
            "cvv2: 123",
            "CVC-kod 123",
            "the security code is 123",
            "驗證碼是 123",
            "--pin 1234",
            "my PIN: 1234",
        ] {
            assert!(holds_secret(text), "{text}");
            assert!(
                !masked(text).contains("1111") || !text.contains("1111"),
                "{text}"
            );
        }
    }

    #[test]
    fn lets_other_numbers_pass() {
        for text in [
            "1764000000000",
            "2026-11-21",
            "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
            "+886 2 2345 6789",
            "15,000.00",
            "--card-kind",
            "G012345678",
            "cvv",
            "2026-11-21 10:00:00.123 2026-11-21 10:00:01",
            "2026-11-21,2026-11-22,2026-11-23",
            "shopping 1234",
            "placid 123",
            "--mismatch security-code --as-of 2026-11-21",
            "mismatch: security-code\ncountry: SE",
            "[1, 0, 2, 0, 3, 0, 1, 0]",
        ] {
            assert!(!holds_secret(text), "{text}");
        }
    }
}
