//! Digits in words, of one sign each: Chinese numerals.
//!
//! Decides which signs are numerals, and which of them count as digits.

use super::digits::{Sign, simplified};

/// Chinese numerals, of each value the everyday one, the formal one of cheques, that of merchants
/// (Suzhou) and others.
const NUMERALS: [&[char]; 10] = [
    &['〇', '零'],
    &['一', '〡', '壹', '壱', '弌', '么', '幺'],
    &['二', '〢', '貳', '贰', '弍', '兩', '两'],
    &['三', '〣', '參', '叁', '参', '叄', '弎'],
    &['四', '〤', '肆'],
    &['五', '〥', '伍'],
    &['六', '〦', '陸', '陆'],
    &['七', '〧', '柒'],
    &['八', '〨', '捌'],
    &['九', '〩', '玖'],
];

/// Returns the digit that a Chinese numeral stands for.
fn numeral(c: char) -> Option<char> {
    let mut values = ('0'..='9').zip(NUMERALS);
    let found = values.find(|(_, forms)| forms.contains(&c));
    found.map(|(digit, _)| digit)
}

/// Tells whether a text holds Chinese numerals.
pub(super) fn any_in(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|c| numeral(c).is_some())
}

/// Returns the signs of a text with each Chinese numeral as the digit that it stands for, and where
/// those begin. One alone is a word (`末三碼`): only what stands beside another one counts.
pub(super) fn signs(text: &str) -> (Vec<Sign>, Vec<usize>) {
    let mut signs = simplified(text);
    let words = (0..signs.len()).filter(|at| signs[*at].c.is_alphanumeric());
    let words: Vec<usize> = words.collect();
    let is_digit = |at: &usize| signs[*at].is_digit() || numeral(signs[*at].c).is_some();
    let has_neighbour = |place: usize| {
        let before = place.checked_sub(1).and_then(|place| words.get(place));
        [before, words.get(place + 1)]
            .into_iter()
            .flatten()
            .any(is_digit)
    };
    let places = words
        .iter()
        .enumerate()
        .filter(|(place, _)| has_neighbour(*place));
    let digits = places.filter_map(|(_, at)| Some((*at, numeral(signs[*at].c)?)));
    let digits: Vec<(usize, char)> = digits.collect();
    for (at, digit) in &digits {
        signs[*at].c = *digit;
    }
    let encoded = digits.iter().map(|(at, _)| signs[*at].from).collect();
    (signs, encoded)
}
