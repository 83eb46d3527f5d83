//! The forms of a result say the same words in the same order, and nothing is folded in a pipe.

use crate::cases::each_example;
use crate::program::{LANGUAGES, run};
use cardhelp::built_in;
use cardhelp::report::{Detail, width};

/// Returns the words of a text without what only its form needs.
pub fn words(text: &str) -> Vec<String> {
    let is_sign = |c: char| "#*`[]()●◐○≠–-".contains(c) || c.is_whitespace();
    let text = text.replace('\\', "");
    let words = text.split(is_sign).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Tells whether the words of `few` stand among those of `many`, in that order.
fn in_order(few: &[String], many: &[String]) -> Result<(), String> {
    let mut many = many.iter();
    match few.iter().find(|word| !many.any(|other| other == *word)) {
        Some(missing) => Err(missing.clone()),
        None => Ok(()),
    }
}

#[test]
fn markdown_has_the_words_of_the_text_in_their_order() {
    for detail in [Detail::Short, Detail::Full] {
        for tag in built_in::languages() {
            let mut at = 0;
            each_example(&tag, detail, |laid| {
                at += 1;
                if at % 5 != 0 {
                    return;
                }
                let (text, markdown) = (laid.text(None, detail), laid.markdown(detail));
                let found = in_order(&words(&text), &words(&markdown));
                assert!(
                    found.is_ok(),
                    "{found:?} is missing in\n{markdown}\nof\n{text}"
                );
            });
        }
    }
}

#[test]
fn everything_on_the_page_stands_on_the_page_of_why() {
    for tag in built_in::languages() {
        each_example(&tag, Detail::Full, |laid| {
            let full = laid.text(None, Detail::Full);
            let lines: Vec<&str> = full.lines().map(str::trim).collect();
            for step in &laid.outcome.plan {
                assert!(full.contains(&step.text), "{tag}: {}", step.text);
                for link in &step.links {
                    assert!(lines.contains(&link.url.as_str()), "{tag}: {}", link.url);
                }
            }
            for cause in &laid.outcome.causes {
                assert!(full.contains(&cause.title), "{tag}: {}", cause.title);
                let found = cause.verdict.is_found();
                assert!(!found || full.contains(&cause.summary), "{tag}");
                let urls = cause.sources.iter().map(|source| source.url.as_str());
                let are_there = urls.filter(|_| found).all(|url| lines.contains(&url));
                assert!(are_there, "{tag}: {full}");
            }
            let out = laid.outcome.ruled_out.iter();
            assert!(
                out.clone().all(|cause| full.contains(&cause.title)),
                "{tag}"
            );
        });
    }
}

#[test]
fn nothing_is_folded_in_a_pipe() {
    for language in LANGUAGES {
        let answers = [
            "--product",
            "azure",
            "--step",
            "recurring-charge",
            "--card-state",
            "expired",
        ];
        let options = ["--no-input", "--lang", language];
        for more in [&[][..], &["--why"]] {
            let out = run(&[&["diagnose"], &answers[..], &options, more].concat()).out;
            assert!(out.lines().any(|line| width(line) > 100), "{out}");
            assert!(!out.contains("\\\n"), "{out}");
            assert!(!out.lines().any(|line| line.ends_with(' ')), "{out}");
        }
        let page = run(&["explain", "virtual-card", "--lang", language]).out;
        assert!(page.lines().any(|line| width(line) > 100), "{page}");
    }
}

#[test]
fn a_list_in_a_pipe_is_two_columns_and_a_tab_between() {
    for language in LANGUAGES {
        for what in [
            &["causes"][..],
            &["questions"],
            &["answers", "card-kind"],
            &["countries"],
            &["messages"],
            &["codes"],
            &["languages"],
        ] {
            let arguments = [&["list"], what, &["--lang", language]].concat();
            let (text, json) = (
                run(&arguments).out,
                run(&[&arguments[..], &["--format", "json"]].concat()).out,
            );
            let rows: serde_json::Value = serde_json::from_str(&json).expect("is JSON");
            let rows = rows.as_array().expect("is a list");
            assert_eq!(text.lines().count(), rows.len(), "{text}");
            for (line, row) in text.lines().zip(rows) {
                let (id, title) = line.split_once('\t').expect("has a tab");
                assert_eq!((id, title), (text_of(row, "id"), text_of(row, "title")));
            }
        }
    }
}

fn text_of<'v>(row: &'v serde_json::Value, key: &str) -> &'v str {
    row[key].as_str().expect("is a text")
}
