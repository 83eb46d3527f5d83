//! Codes of `codes/`, and answers that are read from typed texts: every fault of theirs, at
//! its place.

use super::project::Project;
use cardhelp::evidence::read_code;

const CODES: &str = "rules/codes/acme.yaml";
const TILL: &str = "rules/codes/till.yaml";
const CARD: &str = "rules/questions/card.yaml";
const STATE: &str = "rules/questions/state.yaml";

/// A system of codes without a fault, and the questions that its codes refer to.
fn sound() -> Project {
    Project::sound()
        .and(CARD, "typed: {flag: prefix, reads: prefixes}\n")
        .with(
            STATE,
            "cost: recall\nquotes: true\nwhen: {card: credit}\nanswers:\n  expired: {}\n  active: {unquoted: true}\n",
            "cost: recall
quotes: true
when: {card: credit}
known-to: 30
typed: {flag: state, reads: codes}
answers:
  expired: {fills: {card: credit}, seen-as: [your card is old]}
  active: {unquoted: true}
",
        )
        .write(
            CODES,
            "title: Acme reason
names: [acme]
edition: 2026-01-02
sources: [S1]
codes:
  '05': {means: expired, text: Too old, category: 1, on: {gift: active}}
  old_card: expired
  200-299: active
",
        )
        .and(
            "locales/en-US/texts.ftl",
            "code-category-1 = Do not try again.\n",
        )
        .and("locales/sv-SE/texts.ftl", "code-category-1 = Försök inte igen.\n")
        .write(
            "rules/codes/shop.yaml",
            "title: Shop
edition: 2026-01-02
sources: [S2, S1]
wraps: {system: acme, forms: ['S##']}
",
        )
}

/// Two systems of codes: `acme`, which has 05 for a card that has expired, and `till`, with one line.
pub fn two_systems(line: &str) -> Project {
    sound().write(
        TILL,
        format!("title: Till\nedition: 2026-01-02\nsources: [S1]\ncodes:\n  {line}\n"),
    )
}

fn with(path: &str, old: &str, new: &str) -> Vec<String> {
    sound().with(path, old, new).found()
}

#[test]
fn nothing_is_wrong_with_sound_codes() {
    assert!(sound().found().is_empty(), "{}", sound().said());
}

#[test]
fn codes_mean_an_answer_and_networks_are_answers() {
    for (old, new, place) in [
        (
            "old_card: expired",
            "old_card: lost",
            "unknown-name rules/codes/acme.yaml:7:13",
        ),
        (
            "{gift: active}",
            "{gift: lost}",
            "unknown-name rules/codes/acme.yaml:6:65",
        ),
        (
            "{gift: active}",
            "{gold: active}",
            "unknown-name rules/codes/acme.yaml:6:59",
        ),
        (
            "category: 1",
            "category: one",
            "wrong-type rules/codes/acme.yaml:6:51",
        ),
        ("[S1]", "[S9]", "unknown-name rules/codes/acme.yaml:4:11"),
        ("names:", "nmes:", "unknown-field rules/codes/acme.yaml:2:1"),
    ] {
        let found = with(CODES, old, new);
        assert!(
            found.iter().any(|finding| finding == place),
            "{new}: {found:?}"
        );
    }
}

#[test]
fn a_system_has_a_title_a_date_sources_and_codes() {
    for (old, place) in [
        (
            "title: Acme reason\n",
            "missing-field rules/codes/acme.yaml:1:1",
        ),
        (
            "edition: 2026-01-02\n",
            "missing-field rules/codes/acme.yaml:1:1",
        ),
        (
            "sources: [S1]\n",
            "unsourced-cause rules/codes/acme.yaml:1:1",
        ),
    ] {
        assert_eq!(with(CODES, old, ""), [place], "{old}");
    }
    let found = sound()
        .write(CODES, "title: A\nedition: 2026-01-02\nsources: [S1]\n")
        .found();
    assert!(
        found.contains(&"missing-field rules/codes/acme.yaml:1:1".to_owned()),
        "{found:?}"
    );
}

#[test]
fn dresses_have_a_place_for_the_code_and_are_of_a_system_that_is_there() {
    let shop = "rules/codes/shop.yaml";
    assert_eq!(
        with(shop, "'S##'", "S05"),
        ["wrong-type rules/codes/shop.yaml:4:31"]
    );
    assert_eq!(
        with(shop, "system: acme", "system: acne"),
        ["unknown-name rules/codes/shop.yaml:4:17"]
    );
}

#[test]
fn the_order_of_codes_names_systems() {
    let found = with(
        "rules/ruleset.yaml",
        "ask-order:",
        "code-order: [acne]\nask-order:",
    );
    assert_eq!(found, ["unknown-name rules/ruleset.yaml:6:14"]);
}

#[test]
fn options_for_typed_texts_are_nobody_elses() {
    for taken in ["country", "state"] {
        let found = with(CARD, "flag: prefix", &format!("flag: {taken}"));
        assert!(
            found
                .iter()
                .any(|f| f.starts_with("duplicate-id rules/questions/card.yaml")),
            "{found:?}"
        );
    }
    let found = with(CARD, "flag: prefix", "flag: Prefix!");
    assert_eq!(found, ["bad-name rules/questions/card.yaml:1:1"]);
}

#[test]
fn what_is_read_is_known_and_complete() {
    let found = with(CARD, "reads: prefixes", "reads: tea-leaves");
    assert!(
        found.contains(&"unknown-name rules/questions/card.yaml:7:30".to_owned()),
        "{found:?}"
    );
    let found = with(CARD, "reads: prefixes", "reads: expiry");
    assert!(
        found
            .iter()
            .any(|f| f.starts_with("missing-field rules/questions/card.yaml:7")),
        "{found:?}"
    );
    assert_eq!(with(STATE, "known-to: 30", "known-to: 100"), [""; 0]);
    for wrong in ["0", "101", "most", "-1", "300"] {
        assert_eq!(
            with(STATE, "known-to: 30", &format!("known-to: {wrong}")),
            ["wrong-type rules/questions/state.yaml:4:11"],
            "{wrong}"
        );
    }
}

#[test]
fn codes_need_a_question_that_takes_them() {
    let found = with(STATE, "typed: {flag: state, reads: codes}\n", "");
    assert!(
        found.contains(&"missing-field rules/codes/acme.yaml:6:3".to_owned()),
        "{found:?}"
    );
}

#[test]
fn a_code_that_another_system_has_with_another_meaning_is_listed() {
    for (line, found) in [
        // As it is typed, with or without its zero.
        (
            "'05': active",
            &["code-ambiguous rules/codes/till.yaml:5:3"][..],
        ),
        ("'5': active", &["code-ambiguous rules/codes/till.yaml:5:3"]),
        // A code of a range, at either end.
        (
            "200: expired",
            &["code-ambiguous rules/codes/till.yaml:5:3"],
        ),
        (
            "250-350: expired",
            &["code-ambiguous rules/codes/till.yaml:5:3"],
        ),
        (
            "150-250: expired",
            &["code-ambiguous rules/codes/till.yaml:5:3"],
        ),
        // What another system passes on.
        ("S05: active", &["code-ambiguous rules/codes/till.yaml:5:3"]),
        // It means the same, it is another code, or nobody else has it.
        ("old_card: expired", &[]),
        ("250: active", &[]),
        ("'50': active", &[]),
    ] {
        let project = two_systems(line);
        assert_eq!(project.found(), found, "{line}\n{}", project.said());
    }
}

#[test]
fn the_advice_for_an_ambiguous_code_is_right() {
    let project = two_systems("old_card: {means: active, text: In order}");
    let said = project.said();
    for part in [
        "`old_card` means `expired` in `acme` and `active` here",
        "add `ambiguous: ['old_card']` to this file; else write `expired`",
    ] {
        assert!(said.contains(part), "no `{part}` in\n{said}");
    }
    let listed = project
        .clone()
        .with(TILL, "codes:", "ambiguous: ['old_card']\ncodes:");
    assert_eq!(listed.found(), [""; 0], "{}", listed.said());
    let other = project
        .clone()
        .with(TILL, "means: active", "means: expired");
    assert_eq!(other.found(), [""; 0], "{}", other.said());
    // A second one joins the list.
    let second = listed.and(TILL, "  '05': active\n");
    assert!(
        second
            .said()
            .contains("add '05' to `ambiguous` of this file"),
        "{}",
        second.said()
    );
    // Whoever comes first in the order of the codes keeps the meaning.
    let turned = project.with(
        "rules/ruleset.yaml",
        "ask-order:",
        "code-order: [till]\nask-order:",
    );
    assert_eq!(turned.found(), ["code-ambiguous rules/codes/acme.yaml:7:3"]);
}

#[test]
fn a_code_that_means_something_else_on_one_network_alone_is_ambiguous_there() {
    // Acme's 05 is another thing on gift cards.
    let project = two_systems("'05': expired");
    assert_eq!(
        project.found(),
        ["code-ambiguous rules/codes/till.yaml:5:3"]
    );
    let said = project.said();
    assert!(
        said.contains("else write the same `means` and `on`"),
        "{said}"
    );
    let same = project.with(
        TILL,
        "'05': expired",
        "'05': {means: expired, on: {gift: active}}",
    );
    assert_eq!(same.found(), [""; 0], "{}", same.said());
}

#[test]
fn only_codes_of_the_system_are_listed_as_ambiguous() {
    let project =
        two_systems("'05': active").with(TILL, "codes:", "ambiguous: ['05', '06']\ncodes:");
    assert_eq!(project.found(), ["unknown-name rules/codes/till.yaml:4:19"]);
}

#[test]
fn a_range_is_of_numbers_alone() {
    let wrong = two_systems("E70-E72: active");
    assert_eq!(wrong.found(), ["wrong-type rules/codes/till.yaml:5:3"]);
    let said = wrong.said();
    assert!(said.contains("give each code a line of its own"), "{said}");
    // Names and numbers with a hyphen are codes.
    for line in [
        "C-SUD: active",
        "X-1: active",
        "715-123160: active",
        "E7-E12: active",
        "700-720: active",
    ] {
        let project = two_systems(line);
        assert_eq!(project.found(), [""; 0], "{line}");
    }
    // Of a code that only looks like a range, no part and nothing between is one.
    let is_known = |line: &str, typed: &str| {
        let rules = two_systems(line).rules();
        read_code(&format!("till:{typed}"), &rules.lookup, None).is_ok()
    };
    for (line, typed, expected) in [
        ("700-720: active", "710", true),
        ("700-720: active", "721", false),
        ("12-AB: active", "12-AB", true),
        ("12-AB: active", "12", false),
        ("AB-12: active", "AB", false),
        ("715-123160: active", "715-123160", true),
        ("715-123160: active", "716", false),
        ("715-123160: active", "100000", false),
    ] {
        assert_eq!(is_known(line, typed), expected, "{typed} of {line}");
    }
}

/// What is a code itself is none by the words of another.
#[test]
fn a_code_counts_more_than_the_words_for_another() {
    for lines in [
        "lost: {means: expired, text: Stolen}\n  stolen: active",
        "stolen: active\n  lost: {means: expired, text: Stolen}",
    ] {
        let rules = two_systems(lines).rules();
        let state = &rules.questions[rules.question("state").expect("is there")];
        for (typed, meaning) in [("till:stolen", "active"), ("till:lost", "expired")] {
            let readings = read_code(typed, &rules.lookup, None).expect("is known");
            let means: Vec<&str> = readings
                .iter()
                .map(|reading| state.answers[reading.means].id.as_str())
                .collect();
            assert_eq!(means, [meaning], "{typed} of {lines}");
        }
    }
}
