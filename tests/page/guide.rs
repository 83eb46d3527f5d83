//! The guide holds everything, or what its topic needs.

use crate::cases::RULES;
use crate::program::{LANGUAGES, run};
use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine};
use cardhelp::report::{Voice, width};
use serde_json::Value;

fn guide(topics: &[&str], language: &str) -> String {
    let run = run(&[&["guide"], topics, &["--lang", language]].concat());
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{topics:?}");
    run.out
}

#[test]
fn every_text_of_the_rule_set_is_in_it() {
    let engine = Engine::new(&RULES, &RULES.edition);
    let state = engine.state(&Answers::none(&RULES));
    for tag in built_in::languages() {
        let words = built_in::words(&tag, None);
        let voice = Voice::new(&RULES, &words);
        let text = guide(&[], &tag.to_string());
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let has = |wanted: &str| assert!(text.contains(wanted), "{tag}: {wanted}");
        for (cause, definition) in RULES.causes.iter_enumerated() {
            assert!(lines.contains(&voice.cause_title(cause, &state).as_str()));
            has(&voice.cause_summary(cause, &state));
            assert!(lines.contains(&definition.id.as_str()));
        }
        // The one call to the bank stands for steps that are told by themselves.
        for step in RULES
            .steps
            .keys()
            .filter(|step| Some(*step) != RULES.bank_call)
        {
            has(&voice.step_text(step, &state));
            voice.step_ask(step, &state).iter().for_each(|ask| has(ask));
        }
        for question in RULES.questions.keys() {
            has(&voice.question_text(question));
            let parts = ["help", "find-out"].into_iter();
            let parts = parts.filter_map(|part| voice.question_part(question, part));
            parts.for_each(|part| has(&part));
        }
        let listed = run(&["list", "messages", "--lang", &tag.to_string()]).out;
        let quotes = listed.lines().filter_map(|line| line.split_once('\t'));
        let quotes: Vec<&str> = quotes.map(|(_, quote)| quote).collect();
        assert!(quotes.len() >= 20);
        quotes
            .iter()
            .for_each(|quote| assert!(lines.contains(quote), "{tag}: {quote}"));
        for source in RULES.causes.iter().flat_map(|cause| cause.sources.iter()) {
            assert!(lines.contains(&RULES.sources[*source].url.as_str()));
        }
        assert!(
            lines.iter().any(|line| width(line) > 100),
            "nothing is folded"
        );
    }
}

#[test]
fn a_cause_a_group_and_words_narrow_it() {
    let text = guide(&["card-expired"], "en-US");
    assert!(
        text.contains("Card has expired") && !text.contains("Virtual card"),
        "{text}"
    );
    let both = guide(&["card-expired", "virtual-card"], "en-US");
    assert!(both.contains("Card has expired") && both.contains("Virtual card"));
    let group = &RULES.causes[RULES.cause("card-expired").expect("is there")].group;
    let text = guide(&[group.as_str()], "en-US");
    for cause in &RULES.causes {
        let is_told = text.lines().any(|line| line == cause.id.as_str());
        assert_eq!(is_told, cause.group == *group, "{}", cause.id);
    }
    let words = guide(&["kortet", "har", "gått", "ut"], "en-US");
    assert!(words.contains("Card has expired"), "{words}");
    let message = guide(&["past", "due"], "en-US");
    assert!(
        message.lines().any(|line| line == "past-due-card"),
        "{message}"
    );
}

/// What a step of a product leaves open is what its guide tells.
#[test]
fn a_step_narrows_it_to_what_can_be_met_there() {
    for (step, named) in [
        ("signup-phone", "signup-phone"),
        ("Removing a saved card", "remove-card"),
    ] {
        let text = guide(&[step], "en-US");
        let mut met = std::collections::BTreeSet::new();
        for product in ["azure", "m365", "m365-home"] {
            let answers = ["--product", product, "--step", named];
            let options = ["diagnose", "--no-input", "--format", "json"];
            let out = run(&[&options[..], &answers].concat()).out;
            let found: Value = serde_json::from_str(&out).expect("is JSON");
            let open = found["open_causes"].as_array().expect("is a list").iter();
            let told = found["causes"].as_array().expect("is a list").iter();
            let met_here = open.chain(told.map(|cause| &cause["id"]));
            met.extend(met_here.map(|id| id.as_str().expect("is text").to_owned()));
        }
        for cause in &RULES.causes {
            let is_told = text.lines().any(|line| line == cause.id.as_str());
            assert_eq!(is_told, met.contains(cause.id.as_str()), "{}", cause.id);
        }
    }
}

#[test]
fn what_is_no_topic_is_refused_with_what_is_near() {
    for language in LANGUAGES {
        let near = run(&["guide", "virtual-crd", "--lang", language]);
        assert_eq!((near.status, near.out.as_str()), (Some(2), ""));
        assert!(near.err.contains("`virtual-card`"), "{}", near.err);
        let json = run(&["guide", "--format", "json", "--lang", language]);
        assert_eq!((json.status, json.out.as_str()), (Some(2), ""));
        assert!(json.err.contains("html"), "{}", json.err);
    }
}
