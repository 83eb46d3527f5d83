//! Keeping card numbers and security codes out.
//!
//! Decides what looks like one. Knows nothing of where a text came from; whoever
//! takes a text in asks [`holds_secret`] first, whoever repeats one uses [`masked`].

use unicode_normalization::UnicodeNormalization;

/// The shortest and the longest card number, in digits (ISO/IEC 7812).
const CARD_DIGITS: std::ops::RangeInclusive<usize> = 12..=19;
/// Words next to which three or four digits are a security code.
const CODE_WORDS: &[&str] = &[
    "cvv",
    "cvc",
    "cid",
    "cvw",
    "securitycode",
    "beveiligingscode",
    "säkerhetskod",
    "安全碼",
    "驗證碼",
    "末三碼",
    "pincode",
    "pinkod",
];

/// Tells whether `text` holds what looks like a card number or a security code.
///
/// A card number is a run of 12 to 19 digits of any script, single separators between them
/// allowed, that begins as a network's numbers begin or passes the check digit of ISO/IEC 7812.
pub fn holds_secret(text: &str) -> bool {
    let plain: Vec<char> = simplified(text);
    runs(&plain)
        .into_iter()
        .any(|run| is_card_number(&plain[run]))
        || holds_security_code(&plain)
}

/// Returns `text` with every long run of digits replaced, for messages that repeat input.
pub fn masked(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for run in runs(&chars) {
        out.extend(&chars[from..run.start]);
        out.push_str("***");
        from = run.end;
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
    c.to_digit(10).or_else(|| {
        let code = u32::from(c);
        let zero = ZEROS
            .iter()
            .find(|zero| (**zero..**zero + 10).contains(&code));
        zero.map(|zero| code - zero)
    })
}

/// Returns the runs of [`CARD_DIGITS`] digits, separators between them included.
fn runs(chars: &[char]) -> Vec<std::ops::Range<usize>> {
    let is_separator = |c: char| c.is_whitespace() || "-_.,/:*·–—".contains(c);
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if digit(chars[at]).is_none() {
            at += 1;
            continue;
        }
        let (start, mut end, mut digits, mut gap) = (at, at, 0, 0);
        while at < chars.len() {
            if digit(chars[at]).is_some() {
                digits += 1;
                gap = 0;
                end = at + 1;
            } else if is_separator(chars[at]) && gap < 3 {
                gap += 1;
            } else {
                break;
            }
            at += 1;
        }
        let is_joined = |at: Option<&char>| at.is_some_and(|c| c.is_ascii_alphabetic());
        let part_of_a_name =
            is_joined(chars.get(end)) && is_joined(start.checked_sub(1).and_then(|b| chars.get(b)));
        if *CARD_DIGITS.start() <= digits && !part_of_a_name {
            found.push(start..end);
        }
        at = at.max(end);
    }
    found
}

fn is_card_number(run: &[char]) -> bool {
    let digits: Vec<u32> = run.iter().filter_map(|c| digit(*c)).collect();
    // A longer run may hold a number among others: an expiry date or a code behind it.
    let longest = digits.len().min(*CARD_DIGITS.end());
    (*CARD_DIGITS.start()..=longest).rev().any(|length| {
        digits
            .windows(length)
            .any(|window| begins_like_a_card(window) && passes_check_digit(window))
    }) || (CARD_DIGITS.contains(&digits.len()) && digits.len() >= 15 && begins_like_a_card(&digits))
}

/// Tells whether a number begins with the major industry digit of payment cards, or as
/// those networks do that begin with 1 or 9.
fn begins_like_a_card(digits: &[u32]) -> bool {
    matches!(
        digits,
        [2..=6, ..] | [9, 7, 9, 2, ..] | [1, 2, 2, ..] | [8, 1, ..]
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
            _ => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    sum % 10 == 0
}

fn holds_security_code(chars: &[char]) -> bool {
    let text: String = chars
        .iter()
        .filter(|c| !c.is_whitespace() && !"-_".contains(**c))
        .collect();
    CODE_WORDS.iter().any(|word| {
        text.match_indices(word).any(|(at, _)| {
            let after =
                text[at + word.len()..].trim_start_matches([':', '=', '：', '＝', '"', '\'', ',']);
            let digits = after.chars().take_while(char::is_ascii_digit).count();
            (3..=4).contains(&digits)
        })
    })
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
        ] {
            assert!(!holds_secret(text), "{text}");
        }
    }
}
