//! `explain` takes names, codes, messages and titles, and says what is near where it finds none;
//! answers are taken by whatever they are called.

use crate::cases::RULES;
use crate::program::{LANGUAGES, run};
use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine};
use cardhelp::report::Voice;

#[test]
fn every_title_in_every_language_is_that_of_its_cause() {
    let engine = Engine::new(&RULES, &RULES.edition);
    let state = engine.state(&Answers::none(&RULES));
    for (tag, reader) in built_in::languages()
        .iter()
        .zip(LANGUAGES.iter().cycle().skip(1))
    {
        let words = built_in::words(tag, None);
        let voice = Voice::new(&RULES, &words);
        for (cause, definition) in RULES.causes.iter_enumerated().step_by(4) {
            let title = voice.cause_title(cause, &state);
            let page = run(&["explain", &title, "--format", "json", "--lang", reader]);
            assert_eq!(page.status, Some(0), "{title}: {}", page.err);
            let id = format!("\"id\": \"{}\"", definition.id);
            assert!(page.out.contains(&id), "{title}: {}", page.out);
        }
    }
}

#[test]
fn words_without_quotes_are_one_text() {
    let page = run(&["explain", "past", "due", "--lang", "en-US"]);
    assert_eq!((page.status, page.err.as_str()), (Some(0), ""));
    // The message, and the cause that it is named after.
    assert!(page.out.starts_with("Past due\n"), "{}", page.out);
    assert!(page.out.contains("past-due-card"), "{}", page.out);
    let both = run(&["explain", "virtual-card", "51", "--format", "json"]).out;
    assert!(
        both.contains("cardhelp.cause/1") && both.contains("cardhelp.code/1"),
        "{both}"
    );
}

#[test]
fn what_names_nothing_gets_the_nearest_five() {
    for language in LANGUAGES {
        for asked in ["kaart", "bank blocks", "vencida tarjeta card"] {
            let page = run(&["explain", asked, "--lang", language]);
            assert_eq!((page.status, page.out.as_str()), (Some(2), ""), "{asked}");
            let near = page.err.lines().filter(|line| line.trim().starts_with('`'));
            let count = near.count();
            assert!((2..=5).contains(&count), "{asked}: {}", page.err);
        }
    }
    let nothing = run(&["explain", "zzzz"]);
    assert_eq!((nothing.status, nothing.out.as_str()), (Some(2), ""));
}

#[test]
fn answers_are_taken_in_any_case_and_language() {
    let options = [
        "diagnose",
        "--no-input",
        "--format",
        "json",
        "--lang",
        "en-US",
    ];
    let same = |given: &[&str], plain: &[&str]| {
        let (given, plain) = (
            run(&[&options[..], given].concat()),
            run(&[&options[..], plain].concat()),
        );
        assert_eq!(given.err, "", "{plain:?}");
        assert_eq!(given.out, plain.out);
    };
    same(
        &["--product", "Azure", "--network", "AMEX"],
        &["--product", "azure", "--network", "amex"],
    );
    same(&["--card-kind", "Unknown"], &["--card-kind", "unknown"]);
    for words in built_in::languages()
        .iter()
        .map(|tag| built_in::words(tag, None))
    {
        let label = words.plain("answer-card-kind-prepaid");
        same(&["--card-kind", &label], &["--card-kind", "prepaid"]);
        let pair = format!("card-kind={label}");
        same(&["--answer", &pair], &["--card-kind", "prepaid"]);
        same(&["--not", &pair], &["--not", "card-kind=prepaid"]);
        let not_known = words.plain("ui-dont-know");
        same(&["--card-kind", &not_known], &["--card-kind", "unknown"]);
    }
}

/// Where answers to one question are called the same in two languages, none is taken.
#[test]
fn every_label_is_taken_for_its_answer_or_refused_with_both() {
    for tag in built_in::languages() {
        let words = built_in::words(&tag, None);
        for question in RULES
            .questions
            .iter()
            .filter(|question| question.typed.is_none())
        {
            for answer in question.answers.iter().take(6) {
                let id = format!("answer-{}-{}", question.id, answer.id);
                let Ok(label) = words.format(&id, None, &[]) else {
                    continue;
                };
                let not = format!("{}={label}", question.id);
                let given = run(&["diagnose", "--no-input", "--format", "json", "--not", &not]);
                let is_taken = given.out.contains(&format!("\"{}\"", answer.id));
                let is_refused = given.status == Some(2) && given.err.contains(answer.id.as_str());
                assert!(is_taken || is_refused, "{not}: {}", given.err);
            }
        }
    }
}
