//! What is said not to be so: questions and answers that do not exist, and nothing that is left.

use crate::expected::Refused;
use crate::program::{LANGUAGES, run};

#[test]
fn a_question_or_an_answer_that_does_not_exist() {
    let question = ("ui-error-question", &[("input", "`card-knd`")][..]);
    Refused::usage(&["diagnose", "--not", "card-knd=virtual"], question)
        .near("`card-kind`")
        .check();
    let answer = [("input", "`virtul`"), ("flag", "`--card-kind`")];
    for value in [
        "card-kind=virtul",
        "card-kind=prepaid, virtul",
        "card-kind=virtul,prepaid",
    ] {
        Refused::usage(&["diagnose", "--not", value], ("ui-error-answer", &answer))
            .near("`virtual`")
            .check();
    }
    for (value, input) in [("card-kind=unknown", "`unknown`"), ("card-kind=", "``")] {
        let answer = [("input", input), ("flag", "`--card-kind`")];
        Refused::usage(&["diagnose", "--not", value], ("ui-error-answer", &answer)).check();
    }
    let form = (
        "ui-error-answer-form",
        &[("input", "`card-kind`"), ("form", "`QUESTION=ANSWER`")][..],
    );
    Refused::usage(&["diagnose", "--not", "card-kind"], form).check();
    let missing = ("ui-error-no-value", &[("flag", "`--not`")][..]);
    Refused::usage(&["diagnose", "--not"], missing).check();
}

#[test]
fn a_question_of_which_nothing_is_left() {
    let fault = ("ui-error-nothing-left", &[("flag", "`--funds`")][..]);
    for arguments in [
        &[
            "--not",
            "funds=enough,too-low,over-limit,over-purchase-limit",
        ][..],
        &[
            "--not",
            "funds=enough",
            "--not",
            "funds=over-limit,too-low,over-purchase-limit",
        ],
    ] {
        Refused::usage(&[&["diagnose"], arguments].concat(), fault).check();
    }
}

#[test]
fn an_answer_that_is_given_and_excluded() {
    let args = [("input", "`virtual`"), ("flag", "`--card-kind`")];
    let fault = ("ui-error-given-and-excluded", &args[..]);
    for arguments in [
        &["--card-kind", "virtual"][..],
        &["--answer", "card-kind=virtual"],
    ] {
        let not = ["diagnose", "--not", "card-kind=prepaid,virtual"];
        Refused::usage(&[&not, arguments].concat(), fault).check();
    }
    let file = ["diagnose", "--answers", "-", "--not", "card-kind=virtual"];
    Refused::usage(&file, fault)
        .input(b"card-kind: virtual\n")
        .check();
}

#[test]
fn what_is_left_is_taken_and_repeated() {
    for language in LANGUAGES {
        let run = run(&[
            "diagnose",
            "--lang",
            language,
            "--no-input",
            "--country",
            "unknown",
            "--not",
            "card-kind=prepaid",
            "--not",
            "country=荷蘭",
            "--not",
            "card-kind= virtual",
            "--format",
            "json",
        ]);
        assert_eq!((run.status, run.err.as_str()), (Some(1), ""));
        for value in ["--not card-kind=prepaid,virtual", "--not country=NL"] {
            assert!(run.out.contains(value), "{}", run.out);
        }
    }
}

#[test]
fn standard_input_is_read_only_once() {
    let fault = (
        "ui-error-input-twice",
        &[("flag", "`--message-text -`")][..],
    );
    let message = ["--message-text", "-"];
    for arguments in [["--answers", "-"], message] {
        let arguments = [&["diagnose"], &arguments[..], &message].concat();
        Refused::usage(&arguments, fault)
            .input(b"card-kind: virtual\n")
            .check();
    }
}

#[test]
fn several_answers_beside_what_is_not_so_leave_the_others_open() {
    let result = |not: &[&str]| -> serde_json::Value {
        let line = [
            "diagnose",
            "--no-input",
            "--format",
            "json",
            "--product",
            "azure",
        ];
        let given = ["--step", "signup-card", "--mismatch", "address"];
        let run = run(&[&line[..], &given[..], not].concat());
        serde_json::from_str(&run.out).expect("is JSON")
    };
    let has = |list: &serde_json::Value, cause: &str| {
        let list = list.as_array().expect("a list");
        list.iter().any(|one| one["id"] == cause || *one == cause)
    };
    let (number, name) = ("card-number-or-expiry-mismatch", "name-mismatch");
    // Alone, the answers are all that holds.
    let all = result(&[]);
    assert!(has(&all["ruled_out"], number) && has(&all["ruled_out"], name));
    let some = result(&["--not", "mismatch=name"]);
    assert!(
        has(&some["ruled_out"], name) && !has(&some["ruled_out"], number),
        "{some:#}"
    );
    assert!(has(&some["causes"], "billing-address-mismatch"));
    // It is given again as it was.
    assert_eq!(some["answers"]["mismatch"], serde_json::json!(["address"]));
    assert_eq!(some["not"]["mismatch"], serde_json::json!(["name"]));
    let command = some["command"].as_str().expect("a command");
    assert!(
        command.contains("--mismatch address") && command.contains("--not mismatch=name"),
        "{command}"
    );
}
