//! What answers files may look like, and that words stay as they are written.

use cardhelp::rules::{AnswersFile, Exclusion, Location, parse_answers};

fn parsed(text: &str) -> Result<AnswersFile, String> {
    parse_answers("x", text).map_err(|error| error.to_string())
}

fn given(text: &str) -> Result<Vec<(String, Vec<String>)>, String> {
    parsed(text).map(|file| file.given)
}

#[test]
fn takes_yaml_and_json_and_the_words_that_yaml_reads_as_something_else() {
    let expected = vec![
        ("country".to_owned(), vec!["NO".to_owned()]),
        ("known".to_owned(), vec!["yes".to_owned(), "12".to_owned()]),
    ];
    assert_eq!(
        given("country: NO\nknown: [true, 12]\n"),
        Ok(expected.clone())
    );
    assert_eq!(
        given(r#"{"known": [true, 12], "country": "NO"}"#),
        Ok(expected)
    );
    assert_eq!(given("{}"), Ok(Vec::new()));
}

#[test]
fn keeps_words_as_they_are_written() {
    let words = "1E2 5.10 0x51 NO yes 051 +51 .5 1_000 1e1 51.0 0o51 0b11 2026-11-21 - 1e999 -0";
    for word in words.split(' ') {
        let expected = Ok(vec![("code".to_owned(), vec![word.to_owned()])]);
        if word != "-" {
            assert_eq!(given(&format!("code: {word}")), expected, "{word}");
            assert_eq!(given(&format!("code: [{word}]")), expected, "{word}");
        }
        assert_eq!(given(&format!("code: '{word}'")), expected, "{word}");
        assert_eq!(
            given(&format!("{{\"code\": \"{word}\"}}")),
            expected,
            "{word}"
        );
    }
    let said = |word: &str| Ok(vec![("code".to_owned(), vec![word.to_owned()])]);
    assert_eq!(given("code: true"), said("yes"));
    assert_eq!(given("code: 'true'"), said("true"));
    assert_eq!(given("code: False"), said("no"));
    assert_eq!(given("code: '~'"), said("~"));
}

#[test]
fn reads_the_pairs_of_escapes_that_python_writes() {
    let text = r#"{"message-text": "Payment is past due \ud83d\udcb3"}"#;
    let message = "Payment is past due \u{1f4b3}".to_owned();
    assert_eq!(
        given(text),
        Ok(vec![("message-text".to_owned(), vec![message])])
    );
}

#[test]
fn reads_what_is_not_so() {
    let text = "country: TW\nnot:\n  network: amex\n  card-kind: [prepaid, 'virtual']\n";
    let file = parsed(text).expect("is one");
    let exclusion = |question: &str, answers: &[&str], line| Exclusion {
        question: question.to_owned(),
        answers: answers.iter().map(ToString::to_string).collect(),
        at: Location { line, column: 3 },
    };
    let expected = [
        exclusion("network", &["amex"], 3),
        exclusion("card-kind", &["prepaid", "virtual"], 4),
    ];
    assert_eq!(file.excluded, expected);
    assert_eq!(file.given, given("country: TW").expect("is one"));
}

#[test]
fn says_where_something_is_no_answer() {
    for (text, place) in [
        ("a: 1\nb:\n", "2:"),
        ("a: 1\nb: {c: d}\n", "2:4:"),
        ("a: [1, [2]]\n", "1:8:"),
        ("- a\n", "1:1:"),
        ("a\n", "1:1:"),
        ("a: 1\nb: 2\na: 3\n", "3:1:"),
        ("a: [1\n", "1:4:"),
        ("not: a\n", "1:6:"),
        ("not: {a: {b: c}}\n", "1:10:"),
        ("not: {a: b, a: c}\n", "1:13:"),
    ] {
        let error = parsed(text).expect_err(text);
        assert!(error.starts_with(place), "{text}: {error}");
    }
}
