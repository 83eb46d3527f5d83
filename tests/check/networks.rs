//! The card networks of `networks.yaml`: every fault of theirs, at its place.

use super::project::Project;

const NETWORKS: &str = "rules/networks.yaml";

/// Two networks without a fault, and a question that takes prefixes.
fn sound() -> Project {
    let sound = Project::sound();
    sound
        .and(
            "rules/questions/card.yaml",
            "typed: {flag: prefix, reads: prefixes}\n",
        )
        .write(
            NETWORKS,
            "one:
  title: One
  answer: credit
  prefixes: [4, 51-55, '0604']
  lengths: [16, 19]
  sources: [S1]
two:
  title: Two
  answer: gift
  shared: [457631-457632]
  lengths: 16
  sources: [S2, S1]
",
        )
}

fn with(old: &str, new: &str) -> Vec<String> {
    sound().with(NETWORKS, old, new).found()
}

#[test]
fn nothing_is_wrong_with_sound_networks() {
    assert!(sound().found().is_empty(), "{}", sound().said());
}

#[test]
fn prefixes_are_digits_and_ranges_of_equally_many() {
    for wrong in ["55-51", "5-55", "4x", "123456789", "-4", "4-", "1-2-3", "x"] {
        let found = with("51-55", wrong);
        assert_eq!(found, ["wrong-type rules/networks.yaml:4:17"], "{wrong}");
    }
    assert_eq!(with("51-55", "12345678"), [""; 0]);
    assert_eq!(
        with("457631-457632", "{4: 5}"),
        ["wrong-type rules/networks.yaml:10:12"]
    );
    // The same digits are the same prefix, whether the network shares it or not.
    for twice in ["51-55, 51-55]", "51-55, 4-4]"] {
        let found = with("51-55, '0604']", twice);
        assert_eq!(found, ["duplicate-id rules/networks.yaml:4:24"], "{twice}");
    }
    assert_eq!(
        with("'0604']", "'0604']\n  shared: 4"),
        ["duplicate-id rules/networks.yaml:5:11"]
    );
}

#[test]
fn lengths_are_those_of_card_numbers() {
    for wrong in ["7", "20", "256", "many", "-16"] {
        let found = with("lengths: 16", &format!("lengths: {wrong}"));
        assert_eq!(found, ["wrong-type rules/networks.yaml:11:12"], "{wrong}");
    }
    for right in ["8", "19"] {
        let found = with("lengths: 16", &format!("lengths: {right}"));
        assert_eq!(found, [""; 0], "{right}");
    }
}

#[test]
fn what_a_network_names_is_there() {
    assert_eq!(
        with("answer: gift", "answer: gold"),
        ["unknown-name rules/networks.yaml:9:11"]
    );
    assert_eq!(
        with("[S2, S1]", "[S2, S9]"),
        ["unknown-name rules/networks.yaml:12:17"]
    );
    assert_eq!(
        with("[S2, S1]", "[S2, S2]"),
        ["duplicate-id rules/networks.yaml:12:17"]
    );
    assert_eq!(with("two:", "Two:"), ["bad-name rules/networks.yaml:7:1"]);
}

#[test]
fn every_field_that_must_be_there_is() {
    for (line, code) in [
        ("  title: Two\n", "missing-field"),
        ("  answer: gift\n", "missing-field"),
        ("  shared: [457631-457632]\n", "missing-field"),
        ("  lengths: 16\n", "missing-field"),
    ] {
        let found = with(line, "");
        assert_eq!(found, [format!("{code} rules/networks.yaml:8:3")], "{line}");
    }
    assert_eq!(
        with("  sources: [S2, S1]\n", ""),
        ["unsourced-cause rules/networks.yaml:7:1"]
    );
    assert_eq!(
        with("sources: [S2, S1]", "source: S1"),
        ["unknown-field rules/networks.yaml:12:3"],
        "what is meant is clear, so nothing is missing as well"
    );
}

#[test]
fn networks_need_a_question_that_takes_prefixes() {
    let typed = "typed: {flag: prefix, reads: prefixes}\n";
    let found = sound().with("rules/questions/card.yaml", typed, "").found();
    assert_eq!(found, ["unused-entry rules/networks.yaml:1:1"]);
}
