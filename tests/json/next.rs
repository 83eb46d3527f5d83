//! `--next-only` and `next`: another program holds the whole conversation by what is written
//! there, without knowing anything else.

use crate::program::{LANGUAGES, run};
use crate::schema::{NEXT, valid};
use serde_json::Value;

/// The most screens of a conversation in which nothing applies.
const MOST: usize = 24;

/// Holds a conversation: `applies` tells whether an entry does, `answer` what to answer to a
/// question. Returns the options by which it was held and the kinds of screens.
fn hold(
    lang: &str,
    applies: &dyn Fn(&str, &str) -> bool,
    answer: &dyn Fn(&str) -> String,
) -> (Vec<String>, Vec<String>) {
    let (mut options, mut kinds) = (Vec::new(), Vec::new());
    while kinds.len() < MOST {
        let ended = diagnose(&["--next-only", "--lang", lang], &options);
        let next = valid(&NEXT, &ended)["next"].clone();
        if next.is_null() || next["enough"] == true {
            break;
        }
        let kind = text(&next["kind"]).to_owned();
        match kind.as_str() {
            "text" => options.extend(["--message", "none", "--code", "none"].map(str::to_owned)),
            "checklist" => {
                for entry in next["entries"].as_array().expect("a list") {
                    let (question, name) = (text(&entry["question"]), text(&entry["answer"]));
                    let option = if applies(question, name) {
                        "--answer"
                    } else {
                        "--not"
                    };
                    options.extend([option.to_owned(), format!("{question}={name}")]);
                }
            }
            _ => {
                let question = text(&next["question"]);
                options.extend([
                    "--answer".to_owned(),
                    format!("{question}={}", answer(question)),
                ]);
            }
        }
        kinds.push(kind);
    }
    (options, kinds)
}

/// Returns what a diagnosis prints.
fn diagnose(options: &[&str], more: &[String]) -> String {
    let line = ["diagnose"].iter().chain(options);
    let line = line.map(|word| (*word).to_owned());
    let line: Vec<String> = line.chain(more.iter().cloned()).collect();
    run(&line).out
}

fn text(value: &Value) -> &str {
    value.as_str().expect("is a text")
}

fn situated(question: &str) -> String {
    let known = match question {
        "product" => "azure",
        "step" => "signup-card",
        "country" => "TW",
        _ => "unknown",
    };
    known.to_owned()
}

#[test]
fn another_program_finds_what_is_ticked() {
    for lang in LANGUAGES {
        let applies = |question: &str, answer: &str| (question, answer) == ("card-kind", "prepaid");
        let (options, kinds) = hold(lang, &applies, &situated);
        assert_eq!(kinds[..3], ["text", "question", "question"], "{options:?}");
        let ended = diagnose(
            &["--no-input", "--format", "json", "--lang", lang],
            &options,
        );
        let result: Value = serde_json::from_str(&ended).expect("is JSON");
        let first = &result["causes"][0];
        assert_eq!(first["id"], "prepaid-or-gift-card", "{result}");
        assert_eq!(first["verdict"], "confirmed");
    }
}

#[test]
fn somebody_to_whom_nothing_applies_comes_to_an_end() {
    let (_, kinds) = hold("en-US", &|_, _| false, &situated);
    assert!(kinds.len() < MOST, "{kinds:?}");
}

#[test]
fn a_result_says_the_same_as_next_only() {
    let said = ["--message", "none", "--code", "none", "--product", "m365"].map(str::to_owned);
    let whole = diagnose(&["--no-input", "--format", "json"], &said);
    let alone = diagnose(&["--next-only"], &said);
    let whole: Value = serde_json::from_str(&whole).expect("is JSON");
    assert_eq!(whole["next"], valid(&NEXT, &alone)["next"]);
    assert_eq!(whole["next"]["question"], "step");
}

#[test]
fn what_the_step_says_by_itself_is_not_asked() {
    for (step, question) in [
        ("signup-card", "pays-by"),
        ("recurring-charge", "charge-mode"),
    ] {
        let said = ["--product", "azure", "--step", step, "--card-country", "IN"];
        let said = said.map(str::to_owned);
        let result = diagnose(&["--no-input", "--format", "json", "--why"], &said);
        let result: Value = serde_json::from_str(&result).expect("is JSON");
        let open = result["open_questions"].as_array().expect("a list");
        assert!(!open.contains(&question.into()), "{step}: {open:?}");
        assert!(result["answers"].get(question).is_none(), "nobody said it");
    }
}
