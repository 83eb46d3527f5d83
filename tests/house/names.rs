//! No Rust string names a cause, a card network, a country or a Microsoft product: what is
//! said about them is data.

use super::source::sources;
use cardhelp::built_in;
use cardhelp::l10n::message_id;
use cardhelp::rules::{AnswerWords, Question};
use std::collections::BTreeSet;

/// Strings that look like codes of countries and are none, each with the file where it stands.
const NO_COUNTRIES: &[(&str, &str)] = &[
    // How lines are adjusted, and what begins a heading and a page of a manual, for `man`.
    ("src/cli/command_line/manual.rs", "AD"),
    ("src/cli/command_line/manual.rs", "SH"),
    ("src/cli/command_line/manual.rs", "TH"),
];

/// Fails where a string of `src/` holds something that `is_named` finds.
fn expect_none(what: &str, is_named: impl Fn(&str) -> Option<String>) {
    let mut found = Vec::new();
    for source in sources() {
        for (line, text) in &source.strings {
            let is_none = NO_COUNTRIES.contains(&(source.path.as_str(), text.as_str()));
            if let Some(name) = is_named(text).filter(|_| !is_none) {
                found.push(format!("{}:{line}: {name}", source.path));
            }
        }
    }
    assert!(found.is_empty(), "{what} named in Rust: {found:#?}");
}

/// Tells whether `name` stands in `text` with nothing of `part` beside it.
fn stands_alone(text: &str, name: &str, part: impl Fn(char) -> bool) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(&part) && !after.is_some_and(&part)
    })
}

fn question(id: &str) -> Question {
    let rules = built_in::rule_set();
    let found = rules
        .questions
        .into_iter()
        .find(|question| question.id.as_str() == id);
    found.unwrap_or_else(|| panic!("there is no question {id}"))
}

#[test]
fn no_string_names_a_cause() {
    let causes = built_in::rule_set().causes;
    expect_none("a cause", |text| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let mut ids = causes.iter().map(|cause| cause.id.as_str());
        ids.find(|id| stands_alone(text, id, is_part))
            .map(str::to_owned)
    });
}

#[test]
fn no_string_names_a_card_network() {
    // The last two are ordinary words as well.
    let network = question("network");
    let ids = network.answers.iter().map(|answer| answer.id.as_str());
    let ids: Vec<&str> = ids
        .filter(|id| !["other", "discover"].contains(id))
        .collect();
    assert!(ids.len() > 5);
    expect_none("a card network", |text| {
        let text = text.to_lowercase();
        let name = ids
            .iter()
            .find(|id| stands_alone(&text, id, char::is_alphanumeric));
        name.map(ToString::to_string)
    });
}

#[test]
fn no_string_names_a_product_or_its_maker() {
    expect_none("a product", |text| {
        let text = text.to_lowercase();
        let names = ["azure", "microsoft", "m365", "office 365"];
        names
            .into_iter()
            .find(|name| text.contains(name))
            .map(str::to_owned)
    });
}

#[test]
fn no_string_names_a_country() {
    let countries = question("country");
    assert!(matches!(countries.answer_words, AnswerWords::Family(_)));
    let codes: BTreeSet<&str> = countries
        .answers
        .iter()
        .map(|answer| answer.id.as_str())
        .collect();
    let mut names = BTreeSet::new();
    for tag in built_in::languages() {
        let words = built_in::words(&tag, None);
        let ids = countries
            .answers
            .iter()
            .map(|answer| message_id::answer(&countries, &answer.id));
        names.extend(ids.map(|id| words.plain(&id)));
    }
    assert!(codes.len() > 200 && names.len() > 400);
    expect_none("a country", |text| {
        let is_name = |name: &&String| match name.is_ascii() {
            true => stands_alone(text, name, char::is_alphanumeric),
            false => text.contains(name.as_str()),
        };
        let code = codes.get(text).map(ToString::to_string);
        code.or_else(|| names.iter().find(is_name).cloned())
    });
}
