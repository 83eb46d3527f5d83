//! Whether a message that chooses by a number has a variant for each number that its language
//! tells apart, and none besides.
//!
//! Decides by the categories of CLDR, found by trying numbers.

use super::locale::Locale;
use super::said::{Said, texts};
use crate::l10n::CATEGORIES;
use crate::rules::{Code, Finding};
use std::collections::{BTreeMap, BTreeSet};

/// The numbers that are tried; in no language does a category begin above.
const TRIED: std::ops::RangeInclusive<usize> = 0..=200;

/// Reports messages whose variants are not those of the language.
pub(super) fn check(locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    let mut numbers: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for number in TRIED {
        let category = locale.words.category(number);
        numbers.entry(category).or_default().push(number);
    }
    for said in texts(locale) {
        for keys in said
            .pattern
            .choices
            .iter()
            .filter(|keys| is_by_number(keys))
        {
            if let Some(fault) = fault(&said, keys, &numbers) {
                let code = Code::PluralDiffers;
                locale.report(said.message, said.attribute, code, fault, findings);
            }
        }
    }
}

/// Tells whether all variants are for numbers.
fn is_by_number(keys: &BTreeSet<String>) -> bool {
    let is_number = |key: &String| key.parse::<usize>().is_ok();
    keys.iter()
        .all(|key| CATEGORIES.contains(&key.as_str()) || is_number(key))
}

fn fault(
    said: &Said<'_>,
    keys: &BTreeSet<String>,
    numbers: &BTreeMap<String, Vec<usize>>,
) -> Option<(String, String)> {
    let is_told = |number: &usize| keys.contains(&number.to_string());
    let mut missing = numbers.iter().filter(|(category, numbers)| {
        *category != "other" && !keys.contains(*category) && !numbers.iter().all(is_told)
    });
    if let Some((category, numbers)) = missing.next() {
        let says = format!("{} has no variant `[{category}]`", said.name());
        let help = format!("write what it says for {}", numbers[0]);
        return Some((says, help));
    }
    let mut surplus = keys.iter().filter(|key| {
        CATEGORIES.contains(&key.as_str()) && *key != "other" && !numbers.contains_key(*key)
    });
    let key = surplus.next()?;
    let says = format!(
        "{} has a variant `[{key}]` that no number chooses",
        said.name()
    );
    let help = "delete it, or choose by the number itself: `[1]`".to_owned();
    Some((says, help))
}
