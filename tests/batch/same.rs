//! A record gives what `diagnose` gives for the same, however many work at once.

use crate::program::{LANGUAGES, run, run_with};
use crate::records::{batch, results};
use cardhelp::built_in;
use cardhelp::rules::ExampleVerdict;
use serde_json::{Value, json};

/// Records and the same for `diagnose`.
const CASES: [(&str, &[&str]); 9] = [
    (r#"{"card-kind":"virtual"}"#, &["--card-kind", "virtual"]),
    (
        r#"{"product":"azure","step":"signup-card","country":"NL","card-kind":"prepaid","mismatch":["address"]}"#,
        &[
            "--product",
            "azure",
            "--step",
            "signup-card",
            "--country",
            "NL",
            "--card-kind",
            "prepaid",
            "--mismatch",
            "address",
        ],
    ),
    (
        r#"{"product":"m365","step":"recurring-charge","code":"61 : Exceeds amount limit","card-country":"SE"}"#,
        &[
            "--product",
            "m365",
            "--step",
            "recurring-charge",
            "--code",
            "61 : Exceeds amount limit",
            "--card-country",
            "SE",
        ],
    ),
    (
        r#"{"code":[41,"stripe:do_not_honor"]}"#,
        &["--code", "41", "--code", "stripe:do_not_honor"],
    ),
    (
        r#"{"message-text":"Payment is past due"}"#,
        &["--message-text", "Payment is past due"],
    ),
    (r#"{"message":"past-due"}"#, &["--message", "past-due"]),
    (
        r#"{"not":{"card-kind":["prepaid","virtual"]},"bank-sees":"decline","funds":"too-low","bank-blocks":["international"]}"#,
        &[
            "--not",
            "card-kind=prepaid,virtual",
            "--bank-sees",
            "decline",
            "--funds",
            "too-low",
            "--bank-blocks",
            "international",
        ],
    ),
    (
        r#"{"expiry":"01/20","card-state":"active","card-prefix":"4571"}"#,
        &[
            "--expiry",
            "01/20",
            "--card-state",
            "active",
            "--card-prefix",
            "4571",
        ],
    ),
    (
        r#"{"card-kind":"unknown","country":"Taiwan"}"#,
        &["--card-kind", "unknown", "--country", "Taiwan"],
    ),
];

const DAY: [&str; 2] = ["--as-of", "2026-11-21"];

fn diagnosed(options: &[&str], language: &str) -> Value {
    let fixed = [
        "diagnose",
        "--no-input",
        "--format",
        "json",
        "--lang",
        language,
    ];
    let run = run(&[&fixed, &DAY[..], options].concat());
    serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{options:?}: {}", run.err))
}

#[test]
fn names_are_those_of_a_diagnosis() {
    let lines: Vec<&str> = CASES.iter().map(|(line, _)| *line).collect();
    let results = results(&batch(&DAY, &lines));
    for ((line, options), result) in CASES.iter().zip(results) {
        let expected = diagnosed(options, "en-US");
        assert_eq!(result["status"], expected["status"], "{line}");
        let of = |list: &Value, keys: &[&str]| -> Vec<Value> {
            let list = list.as_array().expect("is a list").iter();
            list.map(|one| keys.iter().map(|key| one[*key].clone()).collect())
                .collect()
        };
        let keys = ["id", "verdict"];
        assert_eq!(
            of(&result["causes"], &keys),
            of(&expected["causes"], &keys),
            "{line}"
        );
        let steps = expected["plan"].as_array().expect("is a list").iter();
        let steps: Vec<Value> = steps.map(|step| step["id"].clone()).collect();
        assert_eq!(result["plan"], Value::from(steps), "{line}");
    }
}

/// Every worked example of every cause: what it says is found is told, and nothing that it says is
/// open or excluded.
#[test]
fn examples_give_what_they_say() {
    let rules = built_in::rule_set_with_examples();
    let mut seen = 0;
    for cause in rules.causes.iter() {
        // Rules of other days have days of their own.
        if cause.valid_from.is_some() || cause.valid_until.is_some() {
            continue;
        }
        let lines: Vec<String> = cause
            .examples
            .iter()
            .map(|example| {
                let answers = example.answers.iter().map(|(question, given)| {
                    let question = &rules.questions[*question];
                    let given = given.iter().map(|at| json!(question.answers[*at].id));
                    (question.id.to_string(), given.collect::<Value>())
                });
                answers.collect::<Value>().to_string()
            })
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let results = results(&batch(&[], &lines));
        for (example, result) in cause.examples.iter().zip(&results) {
            let told = result["causes"].as_array().expect("is a list");
            for (cause, verdict) in &example.gives {
                let id = rules.causes[*cause].id.as_str();
                let told = told.iter().find(|told| told["id"] == id);
                let told = told.and_then(|told| told["verdict"].as_str());
                let expected = match verdict {
                    ExampleVerdict::Confirmed => Some("confirmed"),
                    ExampleVerdict::Likely => Some("likely"),
                    ExampleVerdict::Contradiction => Some("contradiction"),
                    ExampleVerdict::Possible | ExampleVerdict::RuledOut => None,
                };
                assert_eq!(told, expected, "{id} in {}", example.name);
                seen += 1;
            }
        }
    }
    assert!(seen > 900, "{seen}");
}

#[test]
fn words_are_those_of_a_diagnosis_in_the_language_of_the_record() {
    for language in LANGUAGES {
        let lines = CASES.map(|(line, _)| {
            let own = format!("{{\"lang\":\"{language}\",");
            own + &line[1..]
        });
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let run = batch(&[&DAY[..], &["--detail", "text"]].concat(), &lines);
        for ((line, options), mut result) in CASES.iter().zip(results(&run)) {
            let mut expected = diagnosed(options, language);
            // A batch holds no conversation, and its command names no day.
            let expected = expected.as_object_mut().expect("is an object");
            let result = result.as_object_mut().expect("is an object");
            for key in ["next", "command", "line"] {
                expected.remove(key);
                result.remove(key);
            }
            assert_eq!(result, expected, "{language} {line}");
        }
    }
}

#[test]
fn results_keep_their_order_however_many_work() {
    let kinds = ["prepaid", "virtual", "credit", "debit", "nonsense"];
    let lines =
        (0..30_000).map(|at| format!("{{\"id\":{at},\"card-kind\":\"{}\"}}\n", kinds[at % 5]));
    let input: String = lines.collect();
    let with = |threads| run_with(&["batch", "--threads", threads], input.as_bytes());
    let (one, four) = (with("1"), with("4"));
    assert_eq!(one.out.len(), four.out.len());
    assert!(one.out == four.out && one.err == four.err);
    let ids = results(&one).into_iter().map(|result| result["id"].clone());
    assert!(ids.eq((0..30_000).map(|at| json!(at))));
}

#[test]
fn results_are_as_the_published_schemas_say() {
    let compiled = |text: &str| {
        let schema: Value = serde_json::from_str(text).expect("is JSON");
        jsonschema::validator_for(&schema).expect("is sound")
    };
    let ids = compiled(include_str!("../../schemas/batch.schema.json"));
    let words = compiled(include_str!("../../schemas/diagnosis.schema.json"));
    let wrong = [
        r#"{"id":1,"own":{"a":1},"card-kind":"prepayd"}"#,
        "{",
        r#"{"note":"4929722653797141"}"#,
    ];
    let right = CASES.iter().map(|(line, _)| *line);
    let lines: Vec<&str> = wrong.into_iter().chain(right).collect();
    for result in results(&batch(&DAY, &lines)) {
        assert!(ids.is_valid(&result), "{result}");
    }
    let text = [&DAY[..], &["--detail", "text"]].concat();
    for mut result in results(&batch(&text, &lines[wrong.len()..])) {
        let object = result.as_object_mut().expect("is an object");
        object.remove("line");
        assert!(!object.contains_key("next"));
        object.insert("next".to_owned(), Value::Null);
        assert!(words.is_valid(&result), "{result}");
    }
}
