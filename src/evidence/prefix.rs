//! The networks that a card can be of, from the first digits of its number.
//!
//! Decides what counts as a prefix (never more than an issuer identification number of
//! eight digits, so that no card number is ever needed) and which networks it leaves. The
//! rule is that of the package credit-card-type: the first prefix of a network that fits
//! counts, and once every network that is left fits with all digits of its prefix, the one
//! with the longest is the only one. Prefixes that networks share are beyond that package:
//! they are offered beside its result and never change it.

use crate::rules::{AnswerIndex, CardNetwork, CardNetworkIndex, Prefix};
use std::fmt;
use typed_index_collections::TiSlice;
use unicode_normalization::UnicodeNormalization;

/// The most digits that are read: those of an issuer identification number (ISO/IEC 7812).
pub const MOST_DIGITS: usize = 8;

/// Why a typed text is no prefix.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PrefixError {
    /// There is no digit in it.
    Empty,
    /// It holds something beside digits and what people write between them.
    NotDigits,
    /// It has more than eight digits; it may be a card number, so show it to nobody.
    TooLong,
}

impl fmt::Display for PrefixError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "no digits: type the first six digits of the card"),
            Self::NotDigits => write!(f, "not only digits: type the first six digits of the card"),
            Self::TooLong => write!(f, "more than {MOST_DIGITS} digits: type only the first six"),
        }
    }
}

impl std::error::Error for PrefixError {}

/// Reads the first digits of a card as people type them: in full-width digits, with spaces,
/// hyphens or full stops between them.
///
/// # Errors
///
/// Says why the text is no prefix; never repeats it.
pub fn parse(typed: &str) -> Result<String, PrefixError> {
    let mut digits = String::new();
    for c in typed.nfkc() {
        match c {
            '0'..='9' if digits.len() == MOST_DIGITS => return Err(PrefixError::TooLong),
            '0'..='9' => digits.push(c),
            '.' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            _ if c.is_whitespace() => {}
            _ => return Err(PrefixError::NotDigits),
        }
    }
    if digits.is_empty() {
        return Err(PrefixError::Empty);
    }
    Ok(digits)
}

/// A network that a prefix leaves possible.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Match {
    /// The network among those that are known.
    pub network: CardNetworkIndex,
    /// How many of the typed digits its prefix fits.
    pub digits: u8,
    /// Whether the typed digits hold all of its prefix.
    pub is_whole: bool,
    /// Whether it is what the digits settle on among networks whose prefixes are their own.
    pub is_best: bool,
    /// Whether cards of other networks begin with the same digits: it is offered beside the
    /// others and settles nothing.
    pub is_shared: bool,
}

/// Returns the networks that `prefix`, digits only, leaves possible: those that more of its
/// digits fit first, then in the order in which they are known, and shared ones last. What is
/// no prefix (see [`parse`]) leaves none.
///
/// Without the shared matches this is the result of credit-card-type; `is_best` stands where
/// that package settles on one. Once it has, shared prefixes that are typed only in part no
/// longer count: nearly every first two digits could still become one.
pub fn networks(prefix: &str, known: &TiSlice<CardNetworkIndex, CardNetwork>) -> Vec<Match> {
    let Some(typed) = Typed::new(prefix) else {
        return Vec::new();
    };
    let mut own = matches(typed, known, false);
    if !own.is_empty() && own.iter().all(|found| found.is_whole) {
        // The first of equals wins, so not `max_by_key`, which takes the last.
        let most = own.iter().map(|found| found.digits).max();
        own.retain({
            let mut is_first = true;
            move |found| Some(found.digits) == most && std::mem::take(&mut is_first)
        });
        own[0].is_best = true;
    }
    let is_settled = own.iter().any(|found| found.is_best);
    let mut shared = matches(typed, known, true);
    shared.retain(|found| {
        let is_known = own.iter().any(|own| own.network == found.network);
        !is_known && (found.is_whole || !is_settled)
    });
    for found in [&mut own, &mut shared] {
        found.sort_by_key(|found| std::cmp::Reverse(found.digits));
    }
    own.append(&mut shared);
    own
}

/// Returns the answers that the networks belong to, each once and the most probable first.
/// One alone is certain.
pub fn answers(
    found: &[Match],
    known: &TiSlice<CardNetworkIndex, CardNetwork>,
) -> Vec<AnswerIndex> {
    let mut answers = Vec::new();
    for network in found.iter().filter_map(|found| known.get(found.network)) {
        if !answers.contains(&network.answer) {
            answers.push(network.answer);
        }
    }
    answers
}

/// Digits that were typed.
#[derive(Clone, Copy)]
struct Typed {
    number: u32,
    digits: u8,
}

impl Typed {
    fn new(prefix: &str) -> Option<Self> {
        let is_one = (1..=MOST_DIGITS).contains(&prefix.len())
            && prefix.bytes().all(|byte| byte.is_ascii_digit());
        if !is_one {
            return None;
        }
        Some(Self {
            number: prefix.parse().ok()?,
            digits: u8::try_from(prefix.len()).ok()?,
        })
    }

    /// Returns how many digits fit, where all do that both have.
    fn fits(self, prefix: &Prefix) -> Option<u8> {
        let both = self.digits.min(prefix.digits);
        let first = |number: u32, digits: u8| number / 10u32.pow(u32::from(digits - both));
        let begins = first(prefix.first, prefix.digits)..=first(prefix.last, prefix.digits);
        begins
            .contains(&first(self.number, self.digits))
            .then_some(both)
    }
}

/// Returns the networks of which a prefix fits, in the order in which they are known.
fn matches(
    typed: Typed,
    known: &TiSlice<CardNetworkIndex, CardNetwork>,
    is_shared: bool,
) -> Vec<Match> {
    let found = known.iter_enumerated().filter_map(|(network, of)| {
        let mut prefixes = of.prefixes.iter().filter(|p| p.is_shared == is_shared);
        let (digits, is_whole) = prefixes.find_map(|prefix| {
            let digits = typed.fits(prefix)?;
            Some((digits, typed.digits >= prefix.digits))
        })?;
        Some(Match {
            network,
            digits,
            is_whole,
            is_best: false,
            is_shared,
        })
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use typed_index_collections::ti_vec;

    #[test]
    fn takes_what_people_type() {
        for (typed, digits) in [
            ("4571", "4571"),
            (" 4571 12 ", "457112"),
            ("4571-12", "457112"),
            ("4571.12", "457112"),
            ("４５７１　１２", "457112"),
            ("4571–12", "457112"),
            ("45711234", "45711234"),
            ("0", "0"),
        ] {
            assert_eq!(parse(typed).as_deref(), Ok(digits), "{typed}");
        }
    }

    #[test]
    fn refuses_what_is_no_prefix_and_never_repeats_it() {
        use PrefixError::*;
        for (typed, why) in [
            ("", Empty),
            (" - ", Empty),
            ("••••", NotDigits),
            ("visa", NotDigits),
            ("4571 12xx", NotDigits),
            ("4571a", NotDigits),
            ("4571 12** **** 1234", NotDigits),
            ("四", NotDigits),
            ("٤٥٧١", NotDigits),
            ("4571/12", NotDigits),
            ("457112345", TooLong),
            ("4571 1234 5", TooLong),
        ] {
            assert_eq!(parse(typed), Err(why), "{typed}");
            assert!(!why.to_string().contains("4571"));
        }
    }

    /// Returns a network of prefixes such as `4` and `51-55`; `~` stands before shared ones.
    fn network(id: &str, prefixes: &[&str]) -> CardNetwork {
        let prefixes = prefixes.iter().map(|text| {
            let plain = text.trim_start_matches('~');
            let (first, last) = plain.split_once('-').unwrap_or((plain, plain));
            Prefix {
                first: first.parse().expect("digits"),
                last: last.parse().expect("digits"),
                digits: u8::try_from(first.len()).expect("few"),
                is_shared: text.starts_with('~'),
            }
        });
        CardNetwork {
            id: id.into(),
            title: id.into(),
            answer: usize::from(id.as_bytes()[0]).into(),
            prefixes: prefixes.collect(),
            lengths: vec![16],
            sources: Vec::new(),
        }
    }

    fn found(prefix: &str, known: &TiSlice<CardNetworkIndex, CardNetwork>) -> String {
        let shown = networks(prefix, known).into_iter().map(|found| {
            let best = if found.is_best { "!" } else { "" };
            format!("{}{}{best}", known[found.network].id, found.digits)
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_longest_prefix_wins_once_all_are_typed() {
        let known = ti_vec![
            network("a", &["4"]),
            network("b", &["457631", "40-42"]),
            network("c", &["4576"]),
        ];
        assert_eq!(found("4", &known), "a1 b1 c1");
        assert_eq!(found("43", &known), "a1!");
        assert_eq!(found("41", &known), "b2!");
        assert_eq!(found("457", &known), "b3 c3 a1");
        assert_eq!(found("4576", &known), "b4 c4 a1");
        assert_eq!(found("457632", &known), "c4!");
        assert_eq!(found("457631", &known), "b6!");
        assert_eq!(found("45763199", &known), "b6!");
        assert_eq!(found("5", &known), "");
        for wrong in ["", "4x", "457631111", "４"] {
            assert_eq!(found(wrong, &known), "", "{wrong}");
        }
    }

    #[test]
    fn shared_prefixes_are_beside_the_rest() {
        let known = ti_vec![
            network("a", &["4", "~9"]),
            network("s", &["~4571", "~9"]),
            network("b", &["91"]),
        ];
        assert_eq!(found("4", &known), "a1!");
        assert_eq!(found("4571", &known), "a1! s4");
        assert_eq!(found("9", &known), "b1 a1 s1");
        assert_eq!(found("92", &known), "a1 s1");
        assert_eq!(found("91", &known), "b2! a1 s1");
        let all = networks("91", &known);
        assert_eq!(answers(&all, &known), [98, 97, 115].map(AnswerIndex::from));
        assert_eq!(
            answers(&networks("43", &known), &known),
            [97].map(AnswerIndex::from)
        );
    }
}
