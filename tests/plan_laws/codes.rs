//! The eighth law: `explain` and `diagnose` never disagree about the same code.

use crate::program::run;
use crate::told::{RULES, Said, Told};
use cardhelp::rules::CodeEntry;
use std::collections::BTreeSet;

/// Where a card can be refused.
const PLACES: [(&str, &str); 4] = [
    ("azure", "signup-card"),
    ("azure", "recurring-charge"),
    ("m365", "signup-card"),
    ("m365", "recurring-charge"),
];

/// Returns what the plan tells somebody who knows the code and `more`.
fn told(means: &str, (product, step): (&str, &str), more: &[(&str, &str)]) -> Told {
    let said = [("product", product), ("step", step), ("code", means)];
    let said = said.into_iter().chain(more.iter().copied());
    let question = &RULES.questions[RULES.question("code").expect("is there")];
    let code = question
        .answers
        .iter()
        .find(|answer| answer.id.as_str() == means);
    let filled = code.expect("is a meaning").fills.iter();
    let filled = filled.filter_map(|(question, answers)| {
        let question = &RULES.questions[*question];
        // Of several, nobody knows which holds.
        let only = answers.iter().next().filter(|_| answers.is_single())?;
        Some((question.id.as_str(), question.answers[only].id.as_str()))
    });
    let said = said.chain(filled);
    let said = said.map(|(question, answer)| (question.into(), [answer.into()].into()));
    let said: Said = said.collect();
    Told::to(format!("{means} at {product} {step}"), said)
}

fn codes() -> impl Iterator<Item = (&'static str, &'static CodeEntry, &'static str)> {
    let question = RULES.question("code").expect("is there");
    let systems = RULES.lookup.systems.iter();
    systems.flat_map(move |system| {
        system.codes.iter().map(move |code| {
            let means = RULES.questions[question].answers[code.means].id.as_str();
            (system.id.as_str(), code, means)
        })
    })
}

#[test]
fn a_cause_that_explain_names_is_found_with_that_code_alone() {
    let mut seen = BTreeSet::new();
    for (system, code, means) in codes() {
        if !seen.insert(means) {
            continue;
        }
        let typed = format!("{system}:{}", code.code);
        let run = run(&["explain", &typed, "--format", "json", "--lang", "en-US"]);
        let page: serde_json::Value = serde_json::from_str(&run.out).expect(&run.err);
        let readings = page["readings"].as_array().expect("is a list").iter();
        let reading = readings.filter(|reading| reading["means"] == means);
        let named = reading.flat_map(|reading| reading["causes"].as_array().expect("is a list"));
        let named: BTreeSet<&str> = named.filter_map(|cause| cause.as_str()).collect();
        // Some causes need another answer beside the code: a law of the card's country, its kind.
        let cards: [&[(&str, &str)]; 4] = [
            &[],
            &[("card-country", "IN")],
            &[("card-country", "NL"), ("card-kind", "debit")],
            &[("card-country", "US")],
        ];
        let found = cards
            .into_iter()
            .flat_map(|card| PLACES.map(|place| told(means, place, card)));
        let found: Vec<Told> = found.collect();
        let is_planned = |cause: &&&str| {
            let mut entries = found.iter().flat_map(|told| &told.plan);
            entries.any(|entry| entry.causes.iter().any(|other| other == **cause))
        };
        let missing = named.iter().filter(|cause| !is_planned(cause));
        let missing: Vec<_> = missing.collect();
        assert!(missing.is_empty(), "{typed}: {missing:?}");
    }
}

#[test]
fn where_explain_forbids_to_try_again_unchanged_the_plan_changes_something_first() {
    for (system, code, means) in codes().filter(|(_, code, _)| code.category == Some(1)) {
        for told in PLACES.map(|place| told(means, place, &[])) {
            let who = format!("{system}:{} for {}", code.code, told.who);
            let ids: Vec<&str> = told.plan.iter().map(|entry| entry.id.as_str()).collect();
            let waits = ["try-again-in-hours", "let-retry-run", "stop-trying"];
            assert!(!waits.iter().any(|step| told.has(step)), "{who}: {ids:?}");
            let changes = |phase| matches!(phase, "fix" | "bank" | "stop");
            let attempt = told.plan.iter().position(|entry| entry.phase == "apply");
            let change = told.plan.iter().position(|entry| changes(entry.phase));
            let is_first = change.is_some_and(|change| attempt.is_none_or(|at| change < at));
            assert!(is_first, "{who}: {ids:?}");
        }
    }
}

#[test]
fn a_card_that_is_refused_for_good_is_not_to_be_tried_after_a_while() {
    for (system, code, means) in codes().filter(|(_, _, means)| *means == "do-not-retry") {
        for told in PLACES.map(|place| told(means, place, &[])) {
            let who = format!("{system}:{} for {}", code.code, told.who);
            assert!(told.has("stop-using-card"), "{who}");
            assert!(
                !told.has("stop-trying") && !told.has("call-bank-about-decline"),
                "{who}"
            );
        }
    }
}
