//! Whether what the reference locale says has its counterpart in another: its numbers, and the
//! terms of which the glossary says so.
//!
//! Decides what is compared with what; a text that is missing is reported by others.

use super::glossary::{self, Term};
use super::locale::Locale;
use super::said::{Pair, Said, texts};
use crate::l10n::is_chinese;
use crate::rules::{Code, Finding};
use std::collections::BTreeMap;

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
    let own = pair.own;
    let there = numbers(&own.pattern.text);
    let wanted = numbers(&pair.reference.pattern.text).into_iter();
    let wanted =
        wanted.filter(|(number, part_of)| *part_of == PartOf::Text && !there.contains_key(number));
    let missing: Vec<String> = wanted.map(|(number, _)| number).collect();
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

/// What a number is a part of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum PartOf {
    /// A name, such as 21Vianet, which another language may write in another way.
    Name,
    /// The text.
    Text,
}

/// Returns the whole numbers of a text without what groups their digits.
fn numbers(text: &str) -> BTreeMap<String, PartOf> {
    let is_latin = |c: char| c.is_alphabetic() && !is_chinese(c);
    let mut found = BTreeMap::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let follows_letter = rest[..start].ends_with(is_latin);
        let mut number = digits(&rest[start..]).to_owned();
        rest = &rest[start + number.len()..];
        while let Some((thousands, after)) = grouped(rest) {
            number.push_str(thousands);
            rest = after;
        }
        let part_of = match follows_letter || rest.starts_with(is_latin) {
            true => PartOf::Name,
            false => PartOf::Text,
        };
        let known = found.entry(number).or_insert(part_of);
        *known = part_of.max(*known);
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
    use super::{PartOf, numbers};

    fn of_text(text: &str) -> Vec<String> {
        let all = numbers(text).into_iter();
        let all = all.filter(|(_, part_of)| *part_of == PartOf::Text);
        all.map(|(number, _)| number).collect()
    }

    #[test]
    fn numbers_are_the_same_however_their_digits_are_grouped() {
        for text in ["15,000", "15.000", "15\u{a0}000", "15000"] {
            assert_eq!(of_text(text), ["15000"], "{text}");
        }
        let text = "May 1, 2023: 3-D Secure, 24 to 48 hours, 11/26, 1,5 and 10,0001";
        let wanted = ["0001", "1", "10", "11", "2023", "24", "26", "3", "48", "5"];
        assert_eq!(of_text(text), wanted);
    }

    #[test]
    fn a_part_of_a_name_is_wanted_nowhere_and_counts_where_it_stands() {
        assert_eq!(of_text("21Vianet, code N7, 滿 18 歲"), ["18"]);
        assert!(numbers("3D 驗證").contains_key("3"));
    }
}
