//! Every list and the page of every cause, in every language.

use crate::case::RULES;
use crate::meaning::{each, list, text};
use crate::program::{LANGUAGES, Run, run};
use crate::schema::{CAUSE, CODE, LIST, MESSAGE, valid};
use serde_json::Value;

fn listed(what: &[&str], language: &str) -> Value {
    let options = ["--format", "json", "--lang", language];
    let arguments: Vec<&str> = ["list"]
        .iter()
        .chain(what)
        .chain(&options)
        .copied()
        .collect();
    let Run { status, out, err } = run(&arguments);
    assert_eq!((status, err.as_str()), (Some(0), ""), "{what:?}");
    valid(&LIST, &out)
}

fn ids(rows: &Value) -> Vec<&str> {
    let ids = each(rows, "id");
    let mut distinct = ids.clone();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!(distinct.len(), ids.len(), "{ids:?}");
    ids
}

#[test]
fn lists_causes_and_questions_as_the_rule_set_has_them() {
    for language in LANGUAGES {
        let causes = listed(&["causes"], language);
        let known: Vec<&str> = RULES.causes.iter().map(|cause| cause.id.as_str()).collect();
        assert_eq!(ids(&causes), known);
        let questions = listed(&["questions"], language);
        let known: Vec<&str> = RULES.questions.iter().map(|q| q.id.as_str()).collect();
        assert_eq!(ids(&questions), known);
        for (row, question) in list(&questions).iter().zip(&RULES.questions) {
            assert_eq!(row["several"], question.several);
            assert_eq!(list(&row["answers"]).len(), question.answers.len());
        }
    }
}

#[test]
fn lists_the_answers_to_each_question_and_not_knowing() {
    for language in LANGUAGES {
        for question in &RULES.questions {
            let rows = listed(&["answers", question.id.as_str()], language);
            let answers = question.answers.iter().map(|answer| answer.id.as_str());
            let known: Vec<&str> = answers.chain(["unknown"]).collect();
            assert_eq!(ids(&rows), known);
            for (row, answer) in list(&rows).iter().zip(&question.answers) {
                assert_eq!(
                    row.get("quote").is_some(),
                    question.quotes && !answer.unquoted
                );
                assert!(
                    !text(&row["title"]).starts_with("answer-"),
                    "{row} has no words"
                );
            }
        }
    }
}

#[test]
fn lists_countries_with_what_tables_state_of_them() {
    for language in LANGUAGES {
        let rows = listed(&["countries"], language);
        let ids = ids(&rows);
        assert!(ids.len() > 240 && ids.iter().all(|id| id.len() == 2));
        let stated = list(&rows)
            .iter()
            .filter(|row| row.as_object().is_some_and(|row| row.len() > 2));
        assert!(stated.count() > 100);
    }
}

#[test]
fn lists_messages_by_the_words_on_the_screen() {
    for language in LANGUAGES {
        let rows = listed(&["messages"], language);
        let quoting = RULES.questions.iter().filter(|question| question.quotes);
        let quoted = quoting
            .flat_map(|question| &question.answers)
            .filter(|a| !a.unquoted);
        let quoted: Vec<&str> = quoted.map(|answer| answer.id.as_str()).collect();
        assert_eq!(ids(&rows), quoted);
    }
}

#[test]
fn lists_languages_by_their_own_names() {
    let rows = listed(&["languages"], "en-US");
    assert_eq!(ids(&rows), LANGUAGES);
    for language in LANGUAGES {
        assert_eq!(listed(&["languages"], language), rows);
    }
}

#[test]
fn explains_every_cause() {
    for language in LANGUAGES {
        for cause in &RULES.causes {
            let id = cause.id.as_str();
            let run = run(&["explain", id, "--format", "json", "--lang", language]);
            assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
            let page = valid(&CAUSE, &run.out);
            assert_eq!(page["id"], id);
            assert_ne!(page["title"], format!("cause-{id}"), "no words");
            assert_eq!(page["settled_by"], cause.settled_by.id.as_str());
            assert_eq!(list(&page["steps"]).len(), cause.steps.len());
            for question in list(&page["asked"]) {
                assert!(RULES.question(text(question)).is_some(), "{question}");
            }
            let urls = list(&page["sources"])
                .iter()
                .map(|source| text(&source["url"]));
            let known = cause
                .sources
                .iter()
                .map(|at| RULES.sources[*at].url.as_str());
            assert!(urls.eq(known), "{id}");
        }
    }
}

#[test]
fn explains_several_causes_one_after_the_other() {
    let ids: Vec<&str> = RULES
        .causes
        .iter()
        .take(3)
        .map(|cause| cause.id.as_str())
        .collect();
    let arguments = ["explain"].iter().chain(&ids).chain(&["--format", "json"]);
    let run = run(&arguments.copied().collect::<Vec<_>>());
    let pages = serde_json::Deserializer::from_str(&run.out).into_iter::<Value>();
    let pages: Vec<Value> = pages.map(|page| page.expect("is JSON")).collect();
    assert!(pages.iter().map(|page| text(&page["id"])).eq(ids));
    assert!(pages.iter().all(|page| CAUSE.is_valid(page)));
}

#[test]
fn lists_every_code_with_its_meaning() {
    for language in LANGUAGES {
        let rows = listed(&["codes"], language);
        let known: usize = cardhelp::built_in::lookup()
            .systems
            .iter()
            .map(|system| {
                let forms = system.wraps.as_ref().map_or(0, |wraps| wraps.forms.len());
                system.codes.len() + forms
            })
            .sum();
        assert_eq!(ids(&rows).len(), known);
        let one = listed(&["codes", "azure"], language);
        assert!(each(&one, "system").iter().all(|system| *system == "azure"));
        assert_eq!(each(&one, "class"), ["U", "S", "D", "U"]);
    }
}

#[test]
fn explains_codes_by_everything_that_they_can_mean() {
    for language in LANGUAGES {
        for code in ["41", "adyen:24", "N7", "S05", "20005", "(51)"] {
            let run = run(&["explain", code, "--format", "json", "--lang", language]);
            assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
            let page = valid(&CODE, &run.out);
            let causes = list(&page["readings"])
                .iter()
                .flat_map(|reading| list(&reading["causes"]));
            for cause in causes {
                assert!(RULES.cause(text(cause)).is_some(), "{cause}");
            }
        }
    }
}

#[test]
fn explains_every_message_by_its_words_in_every_language() {
    let rules = &*RULES;
    let question = rules.questions.iter().find(|question| question.quotes);
    let question = question.expect("there are messages");
    for language in LANGUAGES {
        let rows = listed(&["messages"], language);
        for row in list(&rows) {
            let words = text(&row["title"]);
            // The reader's own language is another one.
            let run = run(&["explain", words, "--format", "json", "--lang", "en-US"]);
            let page = valid(&MESSAGE, &run.out);
            assert_eq!(page["id"], row["id"], "{words}");
            assert!(question.answer(text(&page["id"])).is_some());
            assert!(!list(&page["causes"]).is_empty(), "{words}");
        }
    }
}
