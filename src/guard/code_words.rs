//! The words beside which a few digits are a security code, and many a card number.
//!
//! Decides what belongs to such a word: what stands right behind it, or before it with an
//! "is" between, but for signs and words that only join them. Words are written as
//! [`super::digits`] leaves them: in lower case, without accents, spaces and hyphens.

use super::digits::Sign;
use super::skips::skip_at;
use super::{Found, Secret, place};
use std::ops::Range;

/// Words for a security code or a PIN, wherever in a word they stand.
const CODE_WORDS: &[&str] = &[
    "cvv",
    "cvv2",
    "cvc",
    "cvc2",
    "cvw",
    "cvn2",
    "cav2",
    "cvp2",
    // English
    "securitycode",
    "verificationcode",
    "verificationvalue",
    "verificationnumber",
    "signaturecode",
    "pincode",
    "pinnumber",
    // Dutch
    "beveiligingscode",
    "veiligheidscode",
    "verificatiecode",
    "controlecode",
    // Swedish
    "sakerhetskod",
    "sakerhetskoden",
    "verifieringskod",
    "verifieringskoden",
    "kontrollkod",
    "pinkod",
    "pinkoden",
    // Chinese
    "安全碼",
    "安全码",
    "驗證碼",
    "验证码",
    "檢查碼",
    "檢核碼",
    "末三碼",
    "後三碼",
    "背面三碼",
    "末四碼驗證",
    "安全代碼",
    "密碼",
    "密码",
];
/// Words of the same kind whose two parts often meet by chance, as in `signup-card --code 2001`:
/// at most one sign may stand between them.
const JOINED_CODE_WORDS: &[(&str, &str)] = &[("card", "code"), ("kaart", "code"), ("kort", "kod")];
/// Words of the same kind that are also parts of others, such as "shopping" and "acid".
const SHORT_CODE_WORDS: &[&str] = &["pin", "cid", "csc", "cvd", "cvn"];
/// Words for a card number that are also parts of others.
const CARD_WORDS: &[&str] = &[
    "card",
    "cardnumber",
    "cardno",
    "cardnr",
    "creditcard",
    "debitcard",
    "cc",
    "ccnumber",
    "pan",
    "kaart",
    "kaartnummer",
    "creditcard",
    "betaalkaart",
    "kaartnr",
    "kort",
    "kortet",
    "kortnummer",
    "kortnumret",
    "kortnr",
    "kreditkort",
    "bankkort",
    "betalkort",
];
/// Words for a card number, wherever they stand.
const WHOLE_CARD_WORDS: &[&str] = &[
    "cardnumber",
    "kaartnummer",
    "kortnummer",
    "卡號",
    "卡号",
    "信用卡",
    "金融卡",
    "卡片號碼",
];
/// Words that may stand between one of these words and its digits.
const FILLERS: &[&str] = &[
    "code",
    "kod",
    "number",
    "nummer",
    "numret",
    "nr",
    "no",
    "is",
    "was",
    "equals",
    "are",
    "of",
    "on",
    "the",
    "my",
    "back",
    "card",
    "its",
    "ar",
    "var",
    "av",
    "pa",
    "min",
    "mitt",
    "kortet",
    "kort",
    "baksidan",
    "van",
    "mijn",
    "uw",
    "de",
    "het",
    "op",
    "achterkant",
    "kaart",
    "en",
    "met",
    "is",
    "是",
    "為",
    "为",
    "碼",
    "號碼",
    "號",
    "我的",
    "的",
    "您的",
    "你的",
    "數字",
    "卡片",
    "背面",
    "叫",
];
/// Words that lead from digits to what they are.
const COPULAS: &[&str] = &["is", "ar", "ismy", "=", "是", "為"];
/// How far from the digits a word may stand.
const REACH: usize = 60;

/// Adds the security codes of a text.
pub(super) fn find(signs: &[Sign], found: &mut Vec<Found>) {
    let mut at = 0;
    while at < signs.len() {
        if !signs[at].is_digit() {
            at += 1;
            continue;
        }
        let code = digits(signs, at);
        let is_named =
            || is_behind(signs, at, Kind::Code) || is_before(signs, code.end, Kind::Code);
        // A date beside the word is none.
        if code.is_code && is_named() && skip_at(signs, at).is_none() {
            let place = place(signs, at..code.end);
            let secret = Secret::SecurityCode;
            found.push(Found { secret, at: place });
        }
        at = code.group_end;
    }
}

/// Tells whether a word beside digits says that they are a card number.
pub(super) fn name_a_card(signs: &[Sign], at: &Range<usize>) -> bool {
    is_behind(signs, at.start, Kind::Card) || is_before(signs, at.end, Kind::Card)
}

/// What a word says of digits.
#[derive(Clone, Copy)]
enum Kind {
    Code,
    Card,
}

impl Kind {
    /// Returns the words that count anywhere, and those that count as whole words only.
    fn words(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Self::Code => (CODE_WORDS, SHORT_CODE_WORDS),
            Self::Card => (WHOLE_CARD_WORDS, CARD_WORDS),
        }
    }
}

/// Digits that could be a security code.
struct Digits {
    /// Where the first group ends.
    group_end: usize,
    /// Where the code ends.
    end: usize,
    /// Whether there are as many as a security code has.
    is_code: bool,
}

/// Returns the digits at `at`: three or four, in one or each by itself.
fn digits(signs: &[Sign], at: usize) -> Digits {
    let count = |at: usize| {
        let rest = signs[at..].iter();
        rest.take_while(|sign| sign.is_digit()).count()
    };
    let group_end = at + count(at);
    let (mut end, mut single) = (group_end, group_end - at);
    while single < 5 && group_end == at + 1 {
        let is_joint = signs.get(end).is_some_and(|sign| !sign.c.is_alphanumeric());
        if !is_joint || signs.len() <= end + 1 || count(end + 1) != 1 {
            break;
        }
        (end, single) = (end + 2, single + 1);
    }
    Digits {
        group_end,
        end,
        is_code: (3..=4).contains(&single),
    }
}

/// Letters and digits without what stands between them, and where words begin.
#[derive(Default)]
struct Squeezed {
    text: String,
    begins: Vec<usize>,
    /// Where more than one sign, or a line break, stands before a letter.
    gaps: Vec<usize>,
}

impl Squeezed {
    fn new<'s>(signs: impl Iterator<Item = &'s Sign>, before: Option<char>) -> Self {
        let mut squeezed = Self::default();
        let mut after_letter = before.is_some_and(char::is_alphabetic);
        let mut between = 0;
        for Sign { c, .. } in signs {
            if c.is_alphanumeric() {
                if between > 1 {
                    squeezed.gaps.push(squeezed.text.len());
                }
                between = 0;
            } else {
                between += if *c == '\n' { 2 } else { 1 };
            }
            if c.is_alphanumeric() || *c == '=' {
                if !after_letter {
                    squeezed.begins.push(squeezed.text.len());
                }
                squeezed.text.push(*c);
            }
            after_letter = c.is_alphabetic();
        }
        squeezed
    }
}

impl Squeezed {
    /// Tells whether the text up to `end` ends with a word of two parts that stand together.
    fn ends_joined(&self, end: usize) -> bool {
        JOINED_CODE_WORDS.iter().any(|(first, second)| {
            let text = &self.text[..end];
            let rest = text.strip_suffix(second);
            rest.is_some_and(|rest| rest.ends_with(first) && !self.gaps.contains(&rest.len()))
        })
    }

    /// Tells whether the text from `start` on begins with a word of two parts that stand together.
    fn begins_joined(&self, start: usize) -> bool {
        JOINED_CODE_WORDS.iter().any(|(first, second)| {
            let rest = self.text[start..].strip_prefix(first);
            let is_joined = !self.gaps.contains(&(start + first.len()));
            is_joined && rest.is_some_and(|rest| rest.starts_with(second))
        })
    }
}

/// Tells whether digits stand behind a word.
fn is_behind(signs: &[Sign], at: usize, kind: Kind) -> bool {
    let first = at.saturating_sub(REACH);
    let before = first.checked_sub(1).map(|at| signs[at].c);
    let squeezed = Squeezed::new(signs[first..at].iter(), before);
    let (anywhere, alone) = kind.words();
    let mut rest = squeezed.text.trim_end_matches('=');
    if is_in_row_below(signs, at) {
        return false;
    }
    loop {
        let ends = |word: &&&str| rest.ends_with(**word);
        let begins = |word: &str| squeezed.begins.contains(&(rest.len() - word.len()));
        if anywhere.iter().any(|word| ends(&word)) {
            return true;
        }
        if matches!(kind, Kind::Code) && squeezed.ends_joined(rest.len()) {
            return true;
        }
        if alone.iter().filter(ends).any(|word| begins(word)) {
            return true;
        }
        let filler = FILLERS
            .iter()
            .filter(ends)
            .find(|word| begins(word) || !word.is_ascii());
        match filler {
            Some(word) => rest = rest[..rest.len() - word.len()].trim_end_matches('='),
            None => return false,
        }
    }
}

/// Tells whether digits open a line that goes on with words, as a row of a table does: what
/// the line above ends with says nothing of them.
fn is_in_row_below(signs: &[Sign], at: usize) -> bool {
    let before = signs[..at].iter().rev();
    let opens = before
        .map(|sign| sign.c)
        .find(|c| *c == '\n' || !c.is_whitespace())
        == Some('\n');
    let line = signs[at..].iter().take_while(|sign| sign.c != '\n');
    opens && line.take(REACH).any(|sign| sign.c.is_alphabetic())
}

/// Tells whether digits stand before a word with an "is" between.
fn is_before(signs: &[Sign], end: usize, kind: Kind) -> bool {
    let last = signs.len().min(end + REACH);
    let squeezed = Squeezed::new(signs[end..last].iter(), None);
    let copula = COPULAS
        .iter()
        .find(|word| squeezed.text.starts_with(**word));
    let Some(copula) = copula else {
        return false;
    };
    let (anywhere, alone) = kind.words();
    let mut rest = &squeezed.text[copula.len()..];
    loop {
        let begins = |word: &&&str| rest.starts_with(**word);
        let is_whole = |word: &&str| {
            let end = squeezed.text.len() - rest.len() + word.len();
            end == squeezed.text.len() || squeezed.begins.contains(&end)
        };
        if anywhere.iter().any(|word| begins(&word)) {
            return true;
        }
        let start = squeezed.text.len() - rest.len();
        if matches!(kind, Kind::Code) && squeezed.begins_joined(start) {
            return true;
        }
        if alone.iter().filter(begins).any(is_whole) {
            return true;
        }
        match FILLERS.iter().find(begins) {
            Some(word) => rest = &rest[word.len()..],
            None => return false,
        }
    }
}
