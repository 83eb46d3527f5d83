//! Card numbers and security codes: refused with status 5 wherever they are given, and not a
//! part of them is repeated.

use crate::program::{LANGUAGES, run, run_with};
use std::fs;
use tempfile::TempDir;

/// A number that only tests use, in many dresses.
const NUMBERS: [&str; 18] = [
    "4111111111111111",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "4111.1111.1111.1111",
    "4111/1111/1111/1111",
    "4111|1111|1111|1111",
    "4111 -- 1111 -- 1111 -- 1111",
    "3782 822463 10005",
    "4111111111111112",
    "4111111111111111 12/26 123",
    "４１１１１１１１１１１１１１１１",
    "４１１１ １１１１ １１１１ １１１１",
    "٤١١١١١١١١١١١١١١١",
    "4111\u{200b}1111\u{200b}1111\u{200b}1111",
    "x4111111111111111x",
    "10:15:30,4111111111111111",
    "2026-11-21 10:15:30.4111 1111 1111 1111",
    "1.0.4111111111111111",
];

/// Words that say that a security code follows.
const CODES: [&str; 9] = [
    "cvv: 123",
    "CVC 1234",
    "cvv2=123",
    "CVC-kod 123",
    "security code is 123",
    "beveiligingscode: 123",
    "säkerhetskod 123",
    "安全碼：１２３",
    "PIN 1234",
];

/// Runs a command line in each language and expects a refusal that repeats nothing.
#[track_caller]
fn refused(arguments: &[&str], input: &str) {
    for language in LANGUAGES {
        let all = [&["--lang", language], arguments].concat();
        let run = run_with(&all, input.as_bytes());
        let context = format!("{arguments:?} {input:?}: {run:?}");
        assert_eq!((run.status, run.out.as_str()), (Some(5), ""), "{context}");
        assert!(!run.err.is_empty() && !run.err.contains("ui-"), "{context}");
        let mut runs = run.err.split(|c: char| !c.is_numeric());
        // The place of an argument is the only number there is to tell.
        assert!(runs.all(|digits| digits.chars().count() < 3), "{context}");
    }
}

#[test]
fn on_the_command_line() {
    for secret in NUMBERS.into_iter().chain(CODES) {
        let file = format!("/nowhere/{secret}.yaml");
        let pair = format!("card-kind={secret}");
        let name = format!("{secret}=virtual");
        let joined = format!("--card-kind={secret}");
        for arguments in [
            &["diagnose", "--card-kind", secret][..],
            &["diagnose", &joined],
            &["diagnose", "--country", secret],
            &["diagnose", "--mismatch", secret],
            &["diagnose", "--answer", secret],
            &["diagnose", "--answer", &pair],
            &["diagnose", "--answer", &name],
            &["diagnose", "--answers", &file],
            &["diagnose", "--as-of", secret],
            &["diagnose", secret],
            &["diagnose", "--no-input", "--", secret],
            &[secret],
            &["explain", secret],
            &["list", "answers", secret],
            &["--rules", secret, "list", "causes"],
            &["--format", secret, "list", "causes"],
            &["--help", secret],
            &["--version", secret],
        ] {
            // Four languages for a few of them, one for each of the many.
            match secret {
                "4111111111111111" | "cvv: 123" => refused(arguments, ""),
                _ => {
                    let run = run(arguments);
                    assert_eq!(
                        (run.status, run.out.as_str()),
                        (Some(5), ""),
                        "{arguments:?} {run:?}"
                    );
                    assert!(
                        run.err
                            .split(|c: char| !c.is_numeric())
                            .all(|d| d.chars().count() < 3),
                        "{run:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn as_options_of_their_own() {
    for arguments in [
        &["diagnose", "--cvv", "123"][..],
        &["diagnose", "--cvv=123"],
        &["diagnose", "--security-code", "1234"],
        &["diagnose", "--pin", "1234"],
        &["diagnose", "--card-number", "4111111111111111"],
        &["diagnose", "--4111111111111111"],
        &["diagnose", "-4111111111111111"],
        &["diagnose", "--answer", "cvv=123"],
    ] {
        refused(arguments, "");
    }
}

#[test]
fn in_several_arguments() {
    refused(&["diagnose", "4111", "1111", "1111", "1111"], "");
    refused(&["4111", "1111", "1111", "1111", "12", "26", "123"], "");
    refused(&["diagnose", "--card-kind", "3782", "822463", "10005"], "");
    refused(&["list", "41111111", "11111111"], "");
    refused(&["diagnose", "cvv", "123"], "");
    refused(&["diagnose", "安全碼", "１２３"], "");
}

#[test]
fn in_an_answers_file() {
    for secret in NUMBERS.into_iter().chain(CODES) {
        for text in [
            format!("card-kind: {secret}\n"),
            format!("card-kind: \"{secret}\"\n"),
            format!("mismatch: [name, \"{secret}\"]\n"),
            format!("\"{secret}\": virtual\n"),
            format!("{{\"card-kind\": \"{secret}\"}}"),
            format!("# {secret}\ncard-kind: virtual\n"),
            format!("card-kind: [{secret}\n"),
            format!("{secret}\n{secret}\n"),
            format!("- {secret}\n"),
            format!("a: &x {secret}\nb: *x\n"),
        ] {
            let run = run_with(&["diagnose", "--answers", "-"], text.as_bytes());
            assert_eq!(
                (run.status, run.out.as_str()),
                (Some(5), ""),
                "{text}{run:?}"
            );
            assert!(
                run.err
                    .split(|c: char| !c.is_numeric())
                    .all(|d| d.chars().count() < 3),
                "{text}{run:?}"
            );
        }
    }
    refused(
        &["diagnose", "--answers", "-"],
        "card-kind: 4111111111111111\n",
    );
    refused(&["diagnose", "--answers", "-"], "cvv: 123\n");
}

#[test]
fn in_an_answers_file_behind_escapes() {
    for text in [
        r#"card-kind: "\x34111111111111111""#,
        r#"{"card-kind": "\u0034\u0031\u0031\u0031111111111111"}"#,
        r#"{"\u0063vv": "123"}"#,
        r#""4111\u200b1111\u200b1111\u200b1111": x"#,
    ] {
        refused(&["diagnose", "--answers", "-"], text);
    }
}

#[test]
fn in_the_name_of_a_file_that_exists() {
    let folder = TempDir::new().expect("can be made");
    for name in [
        "4111111111111111.yaml",
        "cvv 123.yaml",
        "4111 1111 1111 1111",
    ] {
        let path = folder.path().join(name);
        fs::write(&path, "card-kind: virtual\n").expect("can be written");
        let path = path.display().to_string();
        refused(&["diagnose", "--no-input", "--answers", &path], "");
    }
}

#[test]
fn other_numbers_are_let_pass() {
    let file = "# seen on 2026-11-21 10:00:00.123, ticket 20261121-0042\nmismatch: [security-code, number]\ninr-amount: over-15000\n";
    let arguments = [
        "diagnose",
        "--no-input",
        "--as-of",
        "2026-11-21",
        "--country",
        "SE",
        "--answers",
        "-",
    ];
    let run = run_with(&arguments, file.as_bytes());
    assert_eq!(run.err, "");
    assert!(matches!(run.status, Some(0 | 1)));
}
