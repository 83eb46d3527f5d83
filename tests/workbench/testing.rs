//! Examples, and what they leave untried.

use crate::folder::Folder;
use crate::program::run;
use serde_json::Value;

fn figures(folder: &Folder) -> Vec<(String, u64, u64)> {
    let out = folder.rules("test", &["--format", "json"]).out;
    let json: Value = serde_json::from_str(&out).expect("JSON");
    let rows = json["coverage"].as_array().expect("rows").iter();
    let number = |value: &Value| value.as_u64().expect("a number");
    rows.map(|row| {
        let name = row["of"].as_str().expect("a name").to_owned();
        (name, number(&row["tried"]), number(&row["all"]))
    })
    .collect()
}

/// Of `confirmed-by`, each part is shown true by the first example. Neither is shown false: in the
/// second the other one is not known, and a condition that is merely not known is seen by no verdict.
#[test]
fn a_part_is_shown_where_it_decides_by_itself() {
    let folder = Folder::of_two_questions();
    assert_eq!(
        figures(&folder)[..2],
        [("causes".into(), 1, 1), ("parts".into(), 1, 3)]
    );
    let text = folder.rules("test", &[]);
    assert_eq!(text.status, Some(0));
    assert!(text.out.contains("33.33 %          1/3"), "{}", text.out);
}

/// What is written as missing covers the rest, once it is put into the file.
#[test]
fn what_is_missing_is_an_example_to_paste() {
    let folder = Folder::of_two_questions();
    let missing = folder.rules("test", &["--missing"]).out;
    for answers in [
        "answers: {plugged-in: 'yes', switched-on: 'no'}\n    gives: {example-cause: ruled-out}",
        "answers: {plugged-in: 'no', switched-on: 'yes'}\n    gives: {example-cause: possible}",
    ] {
        assert!(missing.contains(answers), "{missing}");
    }
    let examples = missing.lines().filter(|line| !line.starts_with('#'));
    let examples: Vec<&str> = examples.collect();
    let cause = folder.read("causes/example-cause.yaml");
    folder.write(
        "causes/example-cause.yaml",
        &(cause + &examples.join("\n") + "\n"),
    );
    assert_eq!(figures(&folder)[1], ("parts".into(), 3, 3));
    assert_eq!(
        folder.rules("test", &["--coverage-min", "100"]).status,
        Some(0)
    );
    assert_eq!(folder.rules("test", &["--missing"]).out, "");
}

#[test]
fn a_listed_answer_is_a_part_and_a_group_is_one() {
    let folder = Folder::of_two_questions();
    folder.write(
        "questions/switched-on.yaml",
        "cost: glance\nanswers:\n  'yes': {}\n  'no': {}\n  broken: {}\n",
    );
    let words = folder.read("locales/en-US/words.ftl");
    let more = "answer-switched-on-broken = The switch is broken\n";
    folder.write("locales/en-US/words.ftl", &(words + more));
    folder.change(
        "causes/example-cause.yaml",
        "switched-on: 'no'}\nruled",
        "switched-on: ['no', broken]}\nruled",
    );
    assert_eq!(figures(&folder)[1], ("parts".into(), 1, 4));
    folder.write(
        "tables/groups.yaml",
        "off:\n  question: switched-on\n  members: ['no', broken]\n",
    );
    folder.change(
        "causes/example-cause.yaml",
        "switched-on: ['no', broken]",
        "switched-on: {in: off}",
    );
    assert_eq!(figures(&folder)[1], ("parts".into(), 1, 3));
}

/// No answers make `ruled-out-by` hold otherwise than its twin does.
#[test]
fn what_no_answers_can_show_is_not_counted() {
    let folder = Folder::of_two_questions();
    let (old, new) = (
        "ruled-out-by: {plugged-in: 'yes'}",
        "ruled-out-by: {any: [{plugged-in: 'yes'}, {plugged-in: 'yes'}]}",
    );
    folder.change("causes/example-cause.yaml", old, new);
    let missing = folder.rules("test", &["--missing"]).out;
    let never = "ruled-out-by: `plugged-in: 'yes'` true: no answers can show it";
    assert_eq!(missing.matches(never).count(), 2, "{missing}");
}

#[test]
fn the_least_is_not_rounded() {
    let folder = Folder::of_two_questions();
    for (least, status) in [("33.33", 0), ("33.34", 3), ("33.3%", 0), ("34", 3)] {
        let ended = folder.rules("test", &["--coverage-min", least]).status;
        assert_eq!(ended, Some(status), "{least}");
    }
    for wrong in ["101", "much", "33.333"] {
        assert_eq!(
            folder.rules("test", &["--coverage-min", wrong]).status,
            Some(2)
        );
    }
}

#[test]
fn an_example_that_gives_something_else_is_named_with_its_place() {
    let folder = Folder::of_two_questions();
    folder.change(
        "causes/example-cause.yaml",
        "gives: {example-cause: confirmed}",
        "gives: {example-cause: likely}",
    );
    let ended = folder.rules("test", &[]);
    assert_eq!(ended.status, Some(3));
    let line = "causes/example-cause.yaml:9:5: `neither`: `example-cause` is confirmed, not likely";
    assert!(ended.out.contains(line), "{}", ended.out);
    assert_eq!(
        figures(&folder)[0],
        ("causes".into(), 0, 1),
        "what fails shows nothing"
    );
}

#[test]
fn the_built_in_examples_come_out_as_they_say() {
    let ended = run(&["rules", "test", "--format", "json"]);
    assert_eq!(ended.status, Some(0));
    let json: Value = serde_json::from_str(&ended.out).expect("JSON");
    assert_eq!(json["failures"], serde_json::json!([]));
    let causes = &json["coverage"][0];
    assert_eq!(causes["tried"], causes["all"]);
    let html = run(&["rules", "test", "--format", "html"]);
    assert_eq!(html.status, Some(2));
}
