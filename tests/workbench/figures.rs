//! Figures: what can be counted by hand, and what must hold of any.

use crate::kettle::kettle;
use crate::program::{LANGUAGES, run};
use serde_json::Value;
use std::collections::BTreeSet;

fn figures(arguments: &[&str]) -> Value {
    let run = run(&[&["rules", "stats", "--format", "json"], arguments].concat());
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
    serde_json::from_str(&run.out).expect("is JSON")
}

/// Two people: one with a red kettle, one with an open lid in the dark. Everything else is as it
/// stands first: of the colours red is not ordinary where it would find another cause, so that
/// whoever has an open lid says nothing of it. No checklist: every question is a screen.
#[test]
fn a_small_rule_set_can_be_counted_by_hand() {
    let folder = kettle("");
    let figures = figures(&["--rules", &folder.path().display().to_string()]);
    let cause = |id: &str| {
        let causes = figures["causes"].as_array().expect("a list");
        let found = causes.iter().find(|cause| cause["cause"] == id);
        found.expect("is played").clone()
    };
    assert_eq!(figures["all"]["people"], 2);
    assert_eq!(figures["all"]["found_percent"], 100.0);
    // The author asks the colour first, which an open lid does not answer.
    let lid = cause("lid-open");
    assert_eq!(lid["authors_order"]["worst"], 3);
    assert_eq!(lid["at_least"]["worst"], 2);
    assert_eq!(lid["remedy_first_percent"], 100.0);
    let red = cause("red-kettle");
    assert_eq!(red["authors_order"]["worst"], 1);
    assert_eq!(red["at_least"]["worst"], 1);
    assert_eq!(figures["situations"][0]["situation"], "");
}

#[test]
fn the_figures_of_the_built_in_rule_set_add_up() {
    let figures = figures(&[]);
    let rules = cardhelp::built_in::rule_set();
    let list = |name: &str| figures[name].as_array().expect("a list").clone();
    let people = |rows: &[Value]| -> u64 {
        let counts = rows
            .iter()
            .map(|row| row["people"].as_u64().expect("a number"));
        counts.sum()
    };
    let all = figures["all"]["people"].as_u64().expect("a number");
    assert_eq!(people(&list("situations")), all);
    assert_eq!(people(&list("causes")), all);
    let asked = list("questions");
    let asked: BTreeSet<String> = asked
        .iter()
        .map(|row| row["question"].to_string())
        .collect();
    assert_eq!(asked.len(), rules.questions.len());
    assert_eq!(
        list("causes").len() + list("not_played").len(),
        rules.causes.len()
    );
    for row in list("causes").iter().chain(&list("situations")) {
        let mean = |of: &str| row[of]["mean"].as_f64().expect("a number");
        assert!(mean("at_least") <= mean("screens"), "{row:#}");
    }
}

#[test]
fn the_table_says_the_same_in_every_language() {
    let all = figures(&[])["all"]["people"].to_string();
    let mut tables = BTreeSet::new();
    for language in LANGUAGES {
        let run = run(&["rules", "stats", "--lang", language]);
        assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
        assert!(
            run.out.contains(&all) && !run.out.contains("ui-"),
            "{}",
            run.out
        );
        let numbers = run
            .out
            .lines()
            .filter(|line| line.matches('\t').count() == 8);
        let numbers: Vec<&str> = numbers.filter(|line| line.starts_with("azure")).collect();
        assert!(!numbers.is_empty() && !run.out.contains("***"));
        tables.insert(numbers.join("\n"));
    }
    assert_eq!(tables.len(), 1);
}

#[test]
fn a_budget_is_kept_or_found_broken_where_it_stands() {
    let check = |more: &str| {
        let folder = kettle(more);
        run(&[
            "rules",
            "check",
            "--rules",
            &folder.path().display().to_string(),
        ])
    };
    let kept = check("budget: {screens: 3, worst: 3}\n");
    assert_eq!(
        (kept.status, kept.err.as_str()),
        (Some(0), ""),
        "{}",
        kept.out
    );
    let broken = check("budget:\n  screens: 3\n  worst: 1\n");
    assert_eq!(broken.status, Some(3));
    let mut lines = broken.out.lines();
    let (first, place) = (lines.next(), lines.next());
    let first = first.expect("a finding");
    assert!(first.starts_with("error[too-long]: "), "{first}");
    assert!(first.contains("lid-open"), "{first}");
    assert!(
        place.is_some_and(|place| place.ends_with("ruleset.yaml:9:3")),
        "{place:?}"
    );
    assert!(
        broken.out.contains("cardhelp rules stats"),
        "{}",
        broken.out
    );
}
