//! Every example of every cause, answers that decide nothing and answers that contradict.

use crate::case::{Case, RULES, Route, contradictions, examples, word};
use crate::meaning::{each, list, text, understood};
use crate::program::{LANGUAGES, run};
use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine};
use cardhelp::evidence::Evidence;
use cardhelp::report::{
    Detail, Layout, Outcome, ShellLine, Told, Voice, to_json, to_markdown, to_text,
};
use cardhelp::rules::CauseIndex;
use serde_json::Value;

/// Returns the verdict on a cause.
fn verdict<'v>(result: &'v Value, cause: &str) -> &'v str {
    let mut told = list(&result["causes"]).iter();
    if let Some(found) = told.find(|found| found["id"] == cause) {
        return text(&found["verdict"]);
    }
    match list(&result["open_causes"])
        .iter()
        .any(|open| open == cause)
    {
        true => "possible",
        false => "ruled-out",
    }
}

/// Runs the command line that a result gives, as a shell would.
fn again(result: &Value) -> String {
    let command = text(&result["command"]);
    run(&command.split(' ').skip(1).collect::<Vec<_>>()).out
}

#[test]
fn every_example_of_every_cause_is_diagnosed_as_it_says() {
    let mut seen = 0;
    for ((case, example), at) in examples().zip(0..) {
        let route = Route::ALL[at % Route::ALL.len()];
        let language = LANGUAGES[at / Route::ALL.len() % LANGUAGES.len()];
        let result = understood(&case, &case.diagnose(route, language));
        assert_eq!(result["locale"], language);
        for (cause, expected) in &example.gives {
            let cause = RULES.causes[*cause].id.as_str();
            assert_eq!(
                verdict(&result, cause),
                word(*expected),
                "{cause}: {case:?}"
            );
        }
        seen += 1;
    }
    assert!(seen > RULES.causes.len(), "{seen}");
}

#[test]
fn the_language_changes_nothing_but_words() {
    for cause in RULES.causes.iter().step_by(4) {
        let case = Case::of(cause, &cause.examples[0]);
        let results = LANGUAGES.map(|language| {
            let run = case.diagnose(Route::Commas, language);
            (run.status, without_words(understood(&case, &run)))
        });
        for result in &results[1..] {
            assert_eq!(*result, results[0], "{case:?}");
        }
    }
}

/// Takes out everything that is written in a language.
fn without_words(mut result: Value) -> Value {
    for key in ["locale", "command"] {
        result[key].take();
    }
    if let Some(text) = result["next"].get_mut("text") {
        text.take();
    }
    for entry in result["next"]["entries"]
        .as_array_mut()
        .into_iter()
        .flatten()
    {
        entry["text"].take();
    }
    for list in ["causes", "plan"] {
        for element in result[list].as_array_mut().into_iter().flatten() {
            for field in ["title", "summary", "text", "more", "asks", "links"] {
                if let Some(words) = element.get_mut(field) {
                    words.take();
                }
            }
        }
    }
    result
}

#[test]
fn without_answers_everything_is_open() {
    for language in LANGUAGES {
        let case = Case::new(&[]);
        let run = case.diagnose(Route::Flags, language);
        let result = understood(&case, &run);
        assert_eq!(result["status"], "undecided");
        assert_eq!(run.status, Some(1));
        assert!(list(&result["causes"]).is_empty());
        assert_eq!(list(&result["open_causes"]).len(), RULES.causes.len());
        assert!(!list(&result["open_questions"]).is_empty());
        assert!(
            !list(&result["plan"]).is_empty(),
            "nobody is left with nothing to do"
        );
    }
}

#[test]
fn not_knowing_anything_leaves_no_question_open() {
    let mut case = Case::new(&[]);
    for question in &RULES.questions {
        case = case.with(question.id.as_str(), "unknown");
    }
    for route in Route::ALL {
        let result = understood(&case, &case.diagnose(route, "en-US"));
        assert_eq!(result["open_questions"], Value::Array(Vec::new()));
        assert!(list(&result["ruled_out"]).is_empty());
    }
}

#[test]
fn answers_that_contradict_each_other_are_both_named() {
    let cases = contradictions();
    assert!(!cases.is_empty());
    for (case, at) in cases.iter().zip(0..) {
        let result = understood(case, &case.diagnose(Route::ALL[at % 6], LANGUAGES[at % 4]));
        assert_eq!(result["status"], "contradiction", "{case:?}");
        let causes = list(&result["causes"]).iter();
        for cause in causes.filter(|cause| cause["verdict"] == "contradiction") {
            assert_ne!(cause["because"], cause["against"], "{cause}");
        }
    }
}

/// Of two codes, the one that proves the cause stands against what the bank's app says.
#[test]
fn of_several_answers_a_side_names_the_one_that_is_enough() {
    let given = |codes: &str| {
        let step = ["--product", "azure", "--step", "signup-card"];
        let seen = ["--code", codes, "--bank-blocks", "none"];
        let form = ["diagnose", "--no-input", "--format", "json"];
        let run = run(&[&form[..], &step, &seen].concat());
        crate::schema::valid(&crate::schema::DIAGNOSIS, &run.out)
    };
    for codes in [
        "abroad-not-allowed,insufficient-funds",
        "insufficient-funds,abroad-not-allowed",
    ] {
        let result = given(codes);
        let mut causes = list(&result["causes"]).iter();
        let found = causes.find(|cause| cause["verdict"] == "contradiction");
        let found = found.expect("they contradict each other");
        assert_eq!(found["id"], "bank-blocks-international-transactions");
        let reason = serde_json::json!({"question": "code", "answer": "abroad-not-allowed"});
        assert!(list(&found["because"]).contains(&reason), "{found}");
        let other = serde_json::json!([{"question": "bank-blocks", "answer": "none"}]);
        assert_eq!(found["against"], other);
    }
}

#[test]
fn open_and_excluded_causes_are_told_in_full_where_that_is_asked_for() {
    let answers = [
        "--product",
        "azure",
        "--step",
        "signup-card",
        "--card-kind",
        "virtual",
    ];
    let form = ["--no-input", "--format", "json"];
    let diagnose = |more: &[&str]| {
        let out = run(&[&["diagnose"], &answers[..], &form, more].concat()).out;
        crate::schema::valid(&crate::schema::DIAGNOSIS, &out)
    };
    let (lean, full) = (diagnose(&[]), diagnose(&["--why"]));
    let open: Vec<&Value> = list(&full["causes"])
        .iter()
        .filter(|cause| cause["verdict"] == "possible")
        .map(|cause| &cause["id"])
        .collect();
    assert!(!open.is_empty());
    for result in [&lean, &full] {
        let named: Vec<&Value> = list(&result["open_causes"]).iter().collect();
        assert_eq!(named, open);
        assert!(!list(&result["open_questions"]).is_empty());
    }
    let found = |result: &Value| {
        let causes = list(&result["causes"]).iter();
        let found = causes.filter(|cause| cause["verdict"] != "possible");
        found.cloned().collect::<Vec<_>>()
    };
    assert_eq!(found(&lean), *list(&lean["causes"]));
    assert_eq!(found(&lean), found(&full));
    assert_eq!(lean["plan"], full["plan"]);
    assert_eq!(lean["open_questions"], full["open_questions"]);
    let ids = |result: &Value| each(&result["ruled_out"], "id").join(" ");
    assert_eq!(ids(&lean), ids(&full));
    let with_reasons = |result: &Value| {
        let ruled_out = list(&result["ruled_out"]).iter();
        ruled_out
            .filter(|cause| cause.get("because").is_some())
            .count()
    };
    assert_eq!(with_reasons(&lean), 0);
    assert!(with_reasons(&full) > 0);
}

#[test]
fn the_command_of_a_result_gives_it_again() {
    let of_examples = examples().map(|(case, _)| case).step_by(5);
    for (case, at) in of_examples.chain(contradictions()).zip(0..) {
        let run = case.diagnose(Route::ALL[at % 6], LANGUAGES[at % 4]);
        let result = understood(&case, &run);
        assert_eq!(again(&result), run.out, "{}", result["command"]);
    }
}

/// Everything but a prepaid card is excluded, and so is every state of the card but one.
const EXCLUDED: [&str; 8] = [
    "--product",
    "azure",
    "--step",
    "signup-card",
    "--not",
    "card-kind=credit,debit,virtual,bank-account,none",
    "--not",
    "card-state=blocked,expired",
];

#[test]
fn what_was_excluded_is_a_reason_and_given_again() {
    let form = ["--no-input", "--format", "json"];
    let run = run(&[&["diagnose"], &EXCLUDED[..], &form].concat());
    let result = crate::schema::valid(&crate::schema::DIAGNOSIS, &run.out);
    let not = serde_json::json!({
        "card-kind": ["credit", "debit", "virtual", "bank-account", "none"],
        "card-state": ["expired", "blocked"],
    });
    assert_eq!(result["not"], not);
    assert_eq!(result["answers"].get("card-kind"), None);
    let mut causes = list(&result["causes"]).iter();
    let found = causes.find(|cause| cause["id"] == "prepaid-or-gift-card");
    let because = &found.expect("it was found")["because"];
    let reason = serde_json::json!({"question": "card-kind", "not": not["card-kind"]});
    assert!(list(because).contains(&reason), "{because}");
    assert_eq!(again(&result), run.out);
}

#[test]
fn what_was_excluded_is_said_in_every_language_and_form() {
    let said = [
        "card or account: not Credit card, not Debit card, not Virtual card, not Bank account (direct debit), not No card at all",
        "soort kaart: niet Creditcard, niet Betaalpas (debitcard), niet Virtuele kaart, niet Bankrekening (automatische incasso), niet Helemaal geen kaart",
        "vad du betalar med: inte Kreditkort, inte Bankkort, inte Virtuellt kort, inte Bankkonto (autogiro), inte Inget kort alls",
        "「卡片種類：不是信用卡、不是金融卡、不是虛擬卡、不是銀行帳戶（自動扣繳）、不是沒有任何卡片」",
    ];
    for (language, words) in LANGUAGES.iter().zip(said) {
        for form in ["text", "markdown"] {
            let options = ["--lang", language, "--no-input", "--format", form];
            let out = run(&[&["diagnose"], &EXCLUDED[..], &options].concat()).out;
            // Lines are folded, Chinese ones without a space.
            let is_said = |text: &str| text.split_whitespace().collect::<String>();
            assert!(is_said(&out).contains(&is_said(words)), "{out}");
        }
    }
}

#[test]
fn a_support_desk_does_not_spell_out_what_was_excluded() {
    let excluded =
        "card-state=expired,not-activated,blocked,reissued-same-number,reissued-new-number";
    let options = ["--not", excluded, "--why", "--no-input", "--audience"];
    let said = |audience| run(&[&["diagnose"], &options[..], &[audience]].concat());
    let words = ["not Blocked, lost or stolen,", "not Blocked, not Renewed"];
    for (audience, is_told) in [("cardholder", [true, false]), ("support", [false, true])] {
        let out = said(audience).out;
        let text: Vec<&str> = out.split_whitespace().collect();
        let text = text.join(" ");
        assert_eq!(words.map(|words| text.contains(words)), is_told, "{text}");
    }
}

#[test]
fn the_command_asks_nothing_in_any_form() {
    for (form, options) in [
        ("text", "--lang en-US --no-input"),
        ("markdown", "--lang en-US --format markdown --no-input"),
        ("json", "--lang en-US --format json --no-input"),
    ] {
        let answers = [
            "--product",
            "azure",
            "--step",
            "signup-card",
            "--card-kind",
            "virtual",
        ];
        let arguments = [&["diagnose", "--no-input", "--format", form], &answers[..]].concat();
        let out = run(&arguments).out;
        let command = format!("cardhelp diagnose {} {options}", answers.join(" "));
        assert!(out.contains(&command), "{form}: {out}");
    }
}

#[test]
fn where_nothing_was_found_the_command_goes_on_asking() {
    for (form, options) in [
        ("text", "--lang en-US\n"),
        ("markdown", "--lang en-US --format markdown\n"),
    ] {
        let out = run(&[
            "diagnose",
            "--no-input",
            "--format",
            form,
            "--product",
            "azure",
        ])
        .out;
        let command = format!("cardhelp diagnose --product azure {options}");
        assert!(out.contains(&command), "{form}: {out}");
    }
}

#[test]
fn today_is_taken_where_no_day_is_named() {
    let run = run(&[
        "diagnose",
        "--no-input",
        "--format",
        "json",
        "--lang",
        "en-US",
    ]);
    let result = understood(&Case::new(&[]), &run);
    assert!(!text(&result["command"]).contains("--as-of"));
    assert_eq!(again(&result), run.out);
}

/// The command line is quoted for a shell, so a shell is asked.
#[cfg(unix)]
#[test]
fn the_command_leads_back_to_a_rule_set_of_ones_own() {
    let folder = tempfile::TempDir::new().expect("can be made");
    let link = |from: &str, to: &std::path::Path| {
        std::os::unix::fs::symlink(from, to).expect("can be made");
    };
    let rules = folder.path().join("it's mine; really $HOME");
    link(
        concat!(env!("CARGO_MANIFEST_DIR"), "/rules/microsoft-billing"),
        &rules,
    );
    link(
        env!("CARGO_BIN_EXE_cardhelp"),
        &folder.path().join("cardhelp"),
    );
    let rules = rules.to_str().expect("is UTF-8");
    let flags = ["--card-kind", "virtual", "--mismatch", "name,address"];
    let options = ["--rules", rules, "--as-of", "2026-11-21", "--lang", "nl"];
    let form = ["--no-input", "--format", "json"];
    let first = run(&[&["diagnose"], &flags[..], &options, &form].concat());
    let result: Value = serde_json::from_str(&first.out).expect("is JSON");
    let output = std::process::Command::new("/bin/sh")
        .args(["-c", text(&result["command"])])
        .env_clear()
        .env("PATH", folder.path())
        .output()
        .expect("there is a shell");
    assert_eq!(String::from_utf8(output.stderr), Ok(String::new()));
    assert_eq!(String::from_utf8(output.stdout), Ok(first.out));
}

#[test]
fn what_is_beyond_the_limit_is_said() {
    let engine = Engine::new(&RULES, &RULES.edition);
    let answers = Answers::none(&RULES);
    let mut diagnosis = engine.diagnose(&answers);
    assert_eq!(diagnosis.beyond_limit, []);
    let cause = CauseIndex::from(0);
    diagnosis.beyond_limit.push(cause);
    for tag in built_in::languages() {
        let words = built_in::words(&tag, None);
        let voice = Voice::new(&RULES, &words);
        let told = Told {
            answers: &answers,
            evidence: &Evidence::default(),
            diagnosis: &diagnosis,
            command: ShellLine::of("cardhelp diagnose"),
            resume: ShellLine::of("cardhelp diagnose"),
            detail: Detail::Full,
            wants_bank_note: false,
        };
        let mut outcome = Outcome::new(&engine, &voice, told);
        outcome.next = Some(None);
        let json = crate::schema::valid(&crate::schema::DIAGNOSIS, &to_json(&outcome));
        let id = RULES.causes[cause].id.as_str();
        assert_eq!(json["beyond_limit"], serde_json::json!([id]));
        let title = voice.cause_title(cause, &engine.state(&answers));
        let title = voice.tell("ui-quoted", &[("text", title.into())]);
        let line = voice.tell("ui-beyond-limit", &[("causes", title.into())]);
        assert!(
            to_markdown(&outcome, &voice, Detail::Full).contains(&line),
            "{line}"
        );
        let layout = Layout {
            columns: Some(80),
            rows: Layout::ROWS,
            colour: false,
            hyperlinks: false,
        };
        let text = to_text(&outcome, &voice, layout, Detail::Full);
        let start: String = line.chars().take(20).collect();
        assert!(text.contains(&start), "{line}");
    }
}
