//! What was copied against what was said: both sides are named, whichever kind of text it is.

use crate::program::{LANGUAGES, run};
use serde_json::Value;

/// Texts that cannot be true beside an answer: the options, the question, the kind of text.
const CASES: [(&[&str], &str, &str); 4] = [
    (
        &[
            "--expiry",
            "01/20",
            "--card-state",
            "active",
            "--step",
            "signup-card",
        ],
        "card-state",
        "expiry",
    ),
    (
        &[
            "--card-prefix",
            "51",
            "--network",
            "visa",
            "--step",
            "signup-card",
        ],
        "network",
        "card-prefix",
    ),
    (
        &["--message", "past-due", "--step", "signup-card"],
        "step",
        "message",
    ),
    (
        &[
            "--code",
            "iso8583:54",
            "--card-state",
            "active",
            "--step",
            "signup-card",
        ],
        "card-state",
        "code",
    ),
];

fn diagnose(options: &[&str], more: &[&str]) -> String {
    let line = [
        "diagnose",
        "--product",
        "azure",
        "--as-of",
        "2026-11-21",
        "--no-input",
    ];
    let line = line.iter().chain(options).chain(more);
    let line: Vec<&str> = line.copied().collect();
    run(&line).out
}

#[test]
fn both_sides_are_named_in_json_and_on_the_page() {
    for (options, question, by) in CASES {
        for lang in LANGUAGES {
            let json = diagnose(options, &["--format", "json", "--lang", lang]);
            let json: Value = serde_json::from_str(&json).expect("is JSON");
            assert_eq!(json["status"], "contradiction", "{json}");
            let found = &json["disagreements"][0];
            assert_eq!(
                (&found["question"], &found["by"]),
                (&question.into(), &by.into())
            );
            let page = diagnose(options, &["--lang", lang]);
            let text = found["text"].as_str().expect("is a text");
            assert!(page.contains(text), "{page}");
        }
    }
}

#[test]
fn what_agrees_is_no_contradiction() {
    for options in [
        &[
            "--expiry",
            "01/20",
            "--card-state",
            "expired",
            "--step",
            "signup-card",
        ][..],
        &[
            "--expiry",
            "01/40",
            "--card-state",
            "active",
            "--step",
            "signup-card",
        ],
        &[
            "--card-prefix",
            "4",
            "--network",
            "visa",
            "--step",
            "signup-card",
        ],
        &["--message", "past-due", "--step", "pay-invoice"],
        &["--code", "iso8583:54", "--step", "signup-card"],
    ] {
        let json = diagnose(options, &["--format", "json"]);
        let json: Value = serde_json::from_str(&json).expect("is JSON");
        assert_ne!(json["status"], "contradiction", "{options:?}: {json}");
        assert!(json.get("disagreements").is_none(), "{json}");
    }
}
