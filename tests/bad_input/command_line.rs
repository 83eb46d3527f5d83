//! Options, commands, questions and answers that do not exist or do not go together.

use crate::expected::Refused;
use crate::program::run;

#[test]
fn an_unknown_option() {
    let fault = [("input", "`--card-knd`")];
    Refused::usage(
        &["diagnose", "--card-knd", "virtual"],
        ("ui-error-flag", &fault),
    )
    .near("`--card-kind`")
    .check();
    Refused::usage(
        &["--formt", "json", "diagnose"],
        ("ui-error-flag", &[("input", "`--formt`")]),
    )
    .near("`--format`")
    .check();
    Refused::usage(&["diagnose", "-x"], ("ui-error-flag", &[("input", "`-x`")])).check();
    Refused::usage(
        &["diagnose", "--card-kind", "-5"],
        ("ui-error-flag", &[("input", "`-5`")]),
    )
    .check();
}

#[test]
fn an_option_of_another_command_points_to_it() {
    for arguments in [
        &["list", "causes", "--card-kind", "debit"][..],
        &["--card-kind", "debit"],
    ] {
        Refused::usage(arguments, ("ui-error-flag", &[("input", "`--card-kind`")])).check();
        assert!(run(arguments).err.contains("cardhelp diagnose --help"));
    }
}

#[test]
fn an_unknown_command() {
    Refused::usage(
        &["diagnos"],
        ("ui-error-command", &[("input", "`diagnos`")]),
    )
    .near("`diagnose`")
    .check();
    Refused::usage(
        &["rules", "chek"],
        ("ui-error-command", &[("input", "`chek`")]),
    )
    .near("`check`")
    .check();
    Refused::usage(
        &["frobnicate", "--format", "json"],
        ("ui-error-command", &[("input", "`frobnicate`")]),
    )
    .check();
    Refused::usage(&["rules"], ("ui-error-no-command", &[])).check();
}

#[test]
fn an_unknown_question() {
    let fault = ("ui-error-question", &[("input", "`card-knd`")][..]);
    Refused::usage(&["diagnose", "--answer", "card-knd=virtual"], fault)
        .near("`card-kind`")
        .check();
    Refused::usage(&["list", "answers", "card-knd"], fault)
        .near("`card-kind`")
        .check();
    Refused::usage(&["diagnose", "--answers", "-"], fault)
        .near("`card-kind`")
        .input(b"card-knd: virtual\n")
        .check();
    Refused::usage(
        &["diagnose", "--answer", "=virtual"],
        ("ui-error-question", &[("input", "``")]),
    )
    .check();
}

#[test]
fn an_unknown_answer() {
    let fault = (
        "ui-error-answer",
        &[("input", "`virtul`"), ("flag", "`--card-kind`")][..],
    );
    for arguments in [
        &["--card-kind", "virtul"][..],
        &["--card-kind=virtul"],
        &["--answer", "card-kind=virtul"],
    ] {
        let arguments = [&["diagnose"], arguments].concat();
        Refused::usage(&arguments, fault).near("`virtual`").check();
    }
    for input in [
        &b"card-kind: virtul\n"[..],
        b"{\"card-kind\": \"virtul\"}",
        b"card-kind: [virtul]",
    ] {
        Refused::usage(&["diagnose", "--answers", "-"], fault)
            .near("`virtual`")
            .input(input)
            .check();
    }
    let case = (
        "ui-error-answer",
        &[("input", "`Virtul`"), ("flag", "`--card-kind`")][..],
    );
    Refused::usage(&["diagnose", "--card-kind", "Virtul"], case)
        .near("`virtual`")
        .check();
    let several = (
        "ui-error-answer",
        &[("input", "`adress`"), ("flag", "`--mismatch`")][..],
    );
    Refused::usage(&["diagnose", "--mismatch", "name,adress"], several)
        .near("`address`")
        .check();
}

#[test]
fn no_answer_at_all() {
    let nothing = (
        "ui-error-answer",
        &[("input", "``"), ("flag", "`--card-kind`")][..],
    );
    Refused::usage(&["diagnose", "--card-kind="], nothing).check();
    Refused::usage(&["diagnose", "--answer", "card-kind="], nothing).check();
    let several = (
        "ui-error-answer",
        &[("input", "``"), ("flag", "`--mismatch`")][..],
    );
    Refused::usage(&["diagnose", "--mismatch", "name,"], several).check();
    Refused::usage(&["diagnose", "--answers", "-"], several)
        .input(b"mismatch: []\n")
        .check();
    let missing = ("ui-error-no-value", &[("flag", "`--card-kind`")][..]);
    Refused::usage(&["diagnose", "--card-kind"], missing).check();
    Refused::usage(
        &["diagnose", "--answer", "card-kind"],
        (
            "ui-error-answer-form",
            &[("input", "`card-kind`"), ("form", "`QUESTION=ANSWER`")],
        ),
    )
    .check();
}

#[test]
fn a_country_that_is_nearly_one() {
    for (language, near) in [
        ("en-US", "NL (Netherlands)"),
        ("nl-NL", "NL (Nederland)"),
        ("sv-SE", "NL (Nederländerna)"),
        ("zh-TW", "NL（荷蘭）"),
    ] {
        for typed in ["Nederlnd", "Netherlnds", "Nederländern"] {
            let run = run(&["--lang", language, "diagnose", "--country", typed]);
            assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{typed}");
            assert!(run.err.contains(&format!("`{typed}`")), "{}", run.err);
            assert!(run.err.contains(near), "{}", run.err);
        }
    }
    let nowhere = (
        "ui-error-answer",
        &[("input", "`Atlantis`"), ("flag", "`--country`")][..],
    );
    Refused::usage(&["diagnose", "--country", "Atlantis"], nowhere).check();
    assert!(
        run(&["diagnose", "--country", "Atlantis"])
            .err
            .contains("cardhelp list countries")
    );
}

#[test]
fn two_answers_to_a_question_that_takes_one() {
    let fault = (
        "ui-error-several-answers",
        &[("flag", "`--card-kind`"), ("names", "`virtual, debit`")][..],
    );
    for arguments in [
        &["--card-kind", "virtual", "--card-kind", "debit"][..],
        &[
            "--answer",
            "card-kind=virtual",
            "--answer",
            "card-kind=debit",
        ],
        &["--card-kind", "virtual", "--answer", "card-kind=debit"],
    ] {
        Refused::usage(&[&["diagnose"], arguments].concat(), fault).check();
    }
    Refused::usage(&["diagnose", "--answers", "-"], fault)
        .input(b"card-kind: [virtual, debit]\n")
        .check();
    let again = run(&[
        "diagnose",
        "--no-input",
        "--card-kind",
        "debit",
        "--answer",
        "card-kind=debit",
    ]);
    assert_eq!(again.err, "", "the same answer twice is one answer");
}

#[test]
fn an_answer_that_excludes_the_others() {
    let fault = (
        "ui-error-exclusive",
        &[("input", "`none`"), ("flag", "`--mismatch`")][..],
    );
    for arguments in [
        &["--mismatch", "none,name"][..],
        &["--mismatch", "name", "--answer", "mismatch=none"],
    ] {
        Refused::usage(&[&["diagnose"], arguments].concat(), fault).check();
    }
    Refused::usage(&["diagnose", "--answers", "-"], fault)
        .input(b"mismatch: [name, none]\n")
        .check();
    let not_known = (
        "ui-error-exclusive",
        &[("input", "`unknown`"), ("flag", "`--card-kind`")][..],
    );
    Refused::usage(
        &["diagnose", "--card-kind", "unknown", "--card-kind", "debit"],
        not_known,
    )
    .check();
}

#[test]
fn values_that_options_do_not_take() {
    let format = (
        "ui-error-value",
        &[("input", "`jsn`"), ("flag", "`--format`")][..],
    );
    Refused::usage(&["diagnose", "--format", "jsn"], format)
        .near("`json`")
        .check();
    let colour = (
        "ui-error-value",
        &[("input", "`nevr`"), ("flag", "`--color`")][..],
    );
    Refused::usage(&["--color=nevr", "list", "causes"], colour)
        .near("`never`")
        .check();
    let flag = (
        "ui-error-value",
        &[("input", "`yes`"), ("flag", "`--no-input`")][..],
    );
    Refused::usage(&["diagnose", "--no-input=yes"], flag).check();
    for day in ["2026-02-30", "2026-13-01", "tomorrow", "2026-11", ""] {
        let quoted = format!("`{day}`");
        let fault = [("input", quoted.as_str()), ("flag", "`--as-of`")];
        Refused::usage(&["diagnose", "--as-of", day], ("ui-error-value", &fault)).check();
    }
    let twice = (
        "ui-error-several-answers",
        &[("flag", "`--format`"), ("names", "2")][..],
    );
    Refused::usage(&["diagnose", "--format", "json", "--format", "text"], twice).check();
    let language = run(&["--lang", "xx", "list", "causes"]);
    assert_eq!((language.status, language.out.as_str()), (Some(2), ""));
    assert!(language.err.contains("`xx`") && language.err.contains("en-US, nl-NL, sv-SE, zh-TW"));
}

#[test]
fn things_that_cannot_be_listed_or_explained() {
    Refused::usage(
        &["list", "caused"],
        ("ui-error-list", &[("input", "`caused`")]),
    )
    .near("`causes`")
    .check();
    Refused::usage(&["list"], ("ui-error-missing", &[("flag", "WHAT")])).check();
    Refused::usage(
        &["list", "answers"],
        ("ui-error-missing", &[("flag", "QUESTION")]),
    )
    .check();
    Refused::usage(
        &["list", "causes", "x"],
        ("ui-error-extra", &[("input", "`x`")]),
    )
    .check();
    Refused::usage(
        &["list", "answers", "step", "x"],
        ("ui-error-extra", &[("input", "`x`")]),
    )
    .check();
    Refused::usage(
        &["explain", "virtual-crd"],
        ("ui-error-explain", &[("input", "`virtual-crd`")]),
    )
    .near("`virtual-card`")
    .check();
    Refused::usage(
        &["explain", "virtual-card", "x"],
        ("ui-error-explain", &[("input", "`x`")]),
    )
    .check();
    Refused::usage(&["explain"], ("ui-error-missing", &[("flag", "WHAT")])).check();
    let words = ("ui-error-extra", &[("input", "`a b c`")][..]);
    Refused::usage(&["diagnose", "a b c"], words).check();
    Refused::usage(&["diagnose", "x"], ("ui-error-extra", &[("input", "`x`")])).check();
}

#[test]
fn a_flag_without_a_value_may_be_given_twice() {
    let run = run(&[
        "diagnose",
        "--no-input",
        "--why",
        "--no-input",
        "--why",
        "--plain",
        "--plain",
    ]);
    assert_eq!((run.status, run.err.as_str()), (Some(1), ""));
}

#[test]
fn input_is_repeated_in_short_and_without_escapes() {
    let long = "x".repeat(100_000);
    for hostile in [
        long.as_str(),
        "\u{1b}[31mred\u{1b}[0m",
        "a\nb",
        "\u{202e}abc",
        "{ $x }",
        "%q%z",
    ] {
        for arguments in [
            &["diagnose", "--card-kind", hostile][..],
            &["diagnose", "--country", hostile],
            &["diagnose", "--answer", hostile],
            &["diagnose", "--answers", hostile],
            &["--rules", hostile, "list", "causes"],
            &["--lang", hostile, "list", "causes"],
            &["explain", hostile],
            &["list", "answers", hostile],
            &[hostile],
        ] {
            let run = run(arguments);
            assert!(matches!(run.status, Some(2 | 4)), "{run:?}");
            assert!(run.err.len() < 2_000, "{run:?}");
            assert!(!run.err.contains(['\u{1b}', '\u{202e}']), "{run:?}");
        }
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_utf_8() {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;
    let broken = |text: &str| OsString::from_vec([text.as_bytes(), b"\xff"].concat());
    let value = [("input", "`\u{fffd}`"), ("flag", "`--card-kind`")];
    for arguments in [
        vec!["diagnose".into(), "--card-kind".into(), broken("")],
        vec!["diagnose".into(), broken("--card-kind=")],
    ] {
        let mut refused = Refused::usage(&[], ("ui-error-value", &value));
        refused.arguments = arguments;
        refused.check();
    }
    // A path need not be UTF-8: what is wrong is the value behind it.
    let value = [("input", "`\u{fffd}`"), ("flag", "`--threads`")];
    for path in ["--output", "--summary"] {
        let mut refused = Refused::usage(&[], ("ui-error-value", &value));
        let threads = ["--threads".into(), broken("")];
        refused.arguments = vec!["batch".into(), path.into(), broken("x")];
        refused.arguments.extend(threads);
        refused.check();
    }
    for (arguments, status) in [
        (vec![broken("diagnos")], 2),
        (vec!["diagnose".into(), broken("")], 2),
        (vec!["diagnose".into(), broken("--card-kind")], 2),
        (
            vec!["diagnose".into(), "--answer".into(), broken("card-kind=")],
            2,
        ),
        (vec!["list".into(), broken("")], 2),
        (vec!["explain".into(), broken("virtual-card")], 2),
        (vec!["--format".into(), broken("json"), "list".into()], 2),
        (
            vec![
                "--lang".into(),
                broken("nl"),
                "list".into(),
                "causes".into(),
            ],
            2,
        ),
        // Paths may be anything.
        (
            vec!["diagnose".into(), "--answers".into(), broken("/nowhere")],
            4,
        ),
        (
            vec![
                "--rules".into(),
                broken("/nowhere"),
                "list".into(),
                "causes".into(),
            ],
            4,
        ),
    ] {
        let run = run(&arguments);
        assert_eq!(
            (run.status, run.out.as_str()),
            (Some(status), ""),
            "{arguments:?} {}",
            run.err
        );
        assert!(run.err.contains('\u{fffd}'), "{arguments:?} {}", run.err);
    }
}
