//! It does not matter how an answer is given.

use crate::case::{Case, Route, contradictions, examples};
use crate::program::{run, run_with};

#[test]
fn every_route_gives_the_same_bytes() {
    let of_examples = examples().map(|(case, _)| case).step_by(7);
    for case in of_examples
        .chain(contradictions().into_iter().take(3))
        .chain(several())
    {
        let outputs = Route::ALL.map(|route| case.diagnose(route, "nl-NL").out);
        for (output, route) in outputs.iter().zip(Route::ALL) {
            assert_eq!(*output, outputs[0], "{route:?}: {case:?}");
        }
    }
}

/// Answers to questions that take several, and answers that are not known.
fn several() -> [Case; 3] {
    [
        Case::new(&[("step", "signup-card"), ("mismatch", "name,address")]),
        Case::new(&[
            ("bank-blocks", "online,international"),
            ("mismatch", "unknown"),
        ]),
        Case::new(&[
            ("mismatch", "none"),
            ("country", "unknown"),
            ("card-country", "SE"),
        ]),
    ]
}

#[test]
fn the_order_of_answers_does_not_matter() {
    for (case, _) in examples().step_by(11) {
        let mut turned = case.clone();
        turned.answers.reverse();
        turned
            .answers
            .iter_mut()
            .for_each(|(_, given)| given.reverse());
        let (first, second) = (
            case.diagnose(Route::Flags, "sv-SE"),
            turned.diagnose(Route::Yaml, "sv-SE"),
        );
        assert_eq!(first.out, second.out, "{case:?}");
    }
}

#[test]
fn a_flag_beats_the_file() {
    let file = b"product: azure\nstep: signup-card\ncard-kind: debit\nmismatch: [name, address]\n";
    let options = ["--no-input", "--format", "json", "--as-of", "2026-11-21"];
    let diagnose = |arguments: &[&str], input: &[u8]| {
        let all = ["diagnose"].iter().chain(arguments).chain(&options);
        run_with(&all.copied().collect::<Vec<_>>(), input).out
    };
    let alone = diagnose(
        &[
            "--product",
            "azure",
            "--step",
            "signup-card",
            "--card-kind",
            "virtual",
            "--mismatch",
            "expiry",
        ],
        b"",
    );
    let flags = [
        "--answers",
        "-",
        "--card-kind",
        "virtual",
        "--mismatch",
        "expiry",
    ];
    assert_eq!(diagnose(&flags, file), alone);
    let pairs = [
        "--answer",
        "card-kind=virtual",
        "--answers",
        "-",
        "--answer",
        "mismatch=expiry",
    ];
    assert_eq!(diagnose(&pairs, file), alone);
    let not_known = ["--answers", "-", "--card-kind", "unknown"];
    assert!(diagnose(&not_known, file).contains("\"card-kind\": \"unknown\""));
}

#[test]
fn countries_are_understood_by_code_and_by_name_in_any_language() {
    let diagnose = |country: &str| {
        let run = run(&[
            "diagnose",
            "--no-input",
            "--format",
            "json",
            "--country",
            country,
        ]);
        assert_eq!(run.err, "", "{country}");
        run.out
    };
    let expected = diagnose("NL");
    for name in [
        "nl",
        "ＮＬ",
        "Netherlands",
        "the netherlands",
        "Nederland",
        "Nederländerna",
        "荷蘭",
    ] {
        assert_eq!(diagnose(name), expected, "{name}");
    }
}

#[test]
fn yaml_words_for_yes_and_no_mean_the_answers() {
    for file in [
        "azure-before: yes\n",
        "azure-before: true\n",
        r#"{"azure-before": true}"#,
    ] {
        let arguments = [
            "diagnose",
            "--no-input",
            "--format",
            "json",
            "--answers",
            "-",
        ];
        let run = run_with(&arguments, file.as_bytes());
        assert!(
            run.out.contains(r#""azure-before": "yes""#),
            "{file}: {}",
            run.err
        );
    }
}
