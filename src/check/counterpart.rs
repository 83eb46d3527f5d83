//! Whether what the reference locale says has its counterpart in another: its numbers, and the
//! terms of which the glossary says so.
//!
//! Decides what is compared with what; a text that is missing is reported by others.

use super::glossary::{self, Term};
use super::locale::Locale;
use super::said::{Said, texts};
use crate::rules::{Code, Finding};
use std::collections::{BTreeMap, BTreeSet};

/// A text of the reference locale and the same of another.
pub(super) struct Pair<'p, 'l> {
    pub reference_tag: &'p str,
    pub reference: &'p Said<'l>,
    pub own: &'p Said<'l>,
}

/// Reports texts that leave out a number or a term of the reference locale.
pub(super) fn check(
    terms: &[Term],
    locale: &Locale<'_>,
    reference: &Locale<'_>,
    findings: &mut Vec<Finding>,
) {
    if reference.tag == locale.tag {
        return;
    }
    let own = texts(locale).map(|said| ((said.id, said.attribute), said));
    let own: BTreeMap<_, Said<'_>> = own.collect();
    for said in texts(reference) {
        if let Some(own) = own.get(&(said.id, said.attribute)) {
            let pair = Pair {
                reference_tag: reference.tag,
                reference: &said,
                own,
            };
            check_numbers(&pair, locale, findings);
            glossary::check_reference(terms, &pair, locale, findings);
        }
    }
}

fn check_numbers(pair: &Pair<'_, '_>, locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    let (wanted, own) = (numbers(&pair.reference.pattern.text), pair.own);
    let there = numbers(&own.pattern.text);
    let missing: Vec<&str> = wanted.difference(&there).map(String::as_str).collect();
    if missing.is_empty() {
        return;
    }
    let says = format!("{} lacks the number {}", own.name(), missing.join(", "));
    let help = format!(
        "write it in digits, as {} does, or leave it out in both",
        pair.reference_tag
    );
    let code = Code::NumberLeftOut;
    locale.report(own.message, own.attribute, code, (says, help), findings);
}

/// Returns the whole numbers of a text without what groups their digits.
fn numbers(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let mut number = digits(&rest[start..]).to_owned();
        rest = &rest[start + number.len()..];
        while let Some((thousands, after)) = grouped(rest) {
            number.push_str(thousands);
            rest = after;
        }
        found.insert(number);
    }
    found
}

/// Returns three digits behind a mark that groups, and what follows them.
fn grouped(rest: &str) -> Option<(&str, &str)> {
    let after = rest.strip_prefix(['.', ',', '\u{a0}', '\u{202f}'])?;
    let three = digits(after);
    (three.len() == 3).then(|| (three, &after[3..]))
}

fn digits(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_digit());
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_are_the_same_however_their_digits_are_grouped() {
        let same = ["15,000", "15.000", "15\u{a0}000", "15000"];
        for text in same {
            assert_eq!(Vec::from_iter(numbers(text)), ["15000"], "{text}");
        }
        let found = numbers("May 1, 2023: 3-D Secure, 24 to 48 hours, 11/26, 1,5 and 10,0001");
        let wanted = ["0001", "1", "10", "11", "2023", "24", "26", "3", "48", "5"];
        assert_eq!(Vec::from_iter(found), wanted);
    }
}
