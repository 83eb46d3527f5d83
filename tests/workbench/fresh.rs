//! What `rules new` writes: sound but for what only the author knows.

use crate::folder::{Folder, copy_folder};
use crate::program::{Run, run};

/// Returns the codes that the check finds, each once.
fn found(folder: &Folder) -> Vec<String> {
    let out = folder.rules("check", &[]).out;
    let codes = out.lines().filter_map(|line| line.strip_prefix("error["));
    let codes = codes.filter_map(|line| Some(line.split_once("]: ")?.0.to_owned()));
    let mut codes: Vec<String> = codes.collect();
    codes.sort();
    codes.dedup();
    codes
}

fn made(ended: &Run) {
    assert_eq!(ended.status, Some(0), "{}", ended.err);
    assert!(
        ended.out.contains("cardhelp rules check --rules "),
        "{}",
        ended.out
    );
}

#[test]
fn a_rule_set_is_sound_at_once() {
    let folder = Folder::fresh();
    assert_eq!(
        folder.rules("check", &[]).status,
        Some(0),
        "{}",
        folder.rules("check", &[]).out
    );
    assert_eq!(
        folder.rules("test", &["--coverage-min", "100"]).status,
        Some(0)
    );
}

#[test]
fn nothing_is_overwritten() {
    let folder = Folder::fresh();
    folder.write("ruleset.yaml", "mine");
    let again = folder.rules("new", &["ruleset", "washer"]);
    assert_eq!(again.status, Some(2), "{}", again.out);
    assert_eq!(folder.read("ruleset.yaml"), "mine");
    let folder = Folder::fresh();
    for (kind, name) in [
        ("cause", "example-cause"),
        ("question", "symptom"),
        ("step", "switch-it-on"),
    ] {
        let again = folder.rules("new", &[kind, name]);
        assert_eq!(again.status, Some(2), "{}", again.out);
        assert!(again.err.contains("is there already"), "{}", again.err);
    }
    assert_eq!(folder.rules("check", &[]).status, Some(0));
}

/// With everything said that can be said, what is left are conditions and examples.
#[test]
fn of_a_cause_only_the_author_knows_its_conditions() {
    let folder = Folder::fresh();
    let ended = folder.rules(
        "new",
        &[
            "cause",
            "no-water",
            "--set",
            "group=common",
            "--set",
            "settled-by=you",
            "--set",
            "steps=switch-it-on,ask-for-help",
            "--set",
            "sources=manual",
            "--words",
            "en-US=No water comes",
            "--words",
            "en-US.summary=The tap is shut.",
        ],
    );
    made(&ended);
    assert_eq!(found(&folder), ["never-decided", "no-example"]);
    let words = folder.read("locales/en-US/words.ftl");
    assert!(words.contains("\ncause-no-water = No water comes\n    .summary = The tap is shut.\n"));
    assert!(
        words.starts_with("ruleset = washer\n"),
        "what was there still is"
    );
}

/// With nothing said, all that the author has to write is listed in one run, and nothing that only
/// follows from it.
#[test]
fn what_nobody_said_is_listed() {
    let folder = Folder::fresh();
    made(&folder.rules("new", &["cause", "no-water"]));
    let out = folder.rules("check", &[]).out;
    let expected = [
        "missing-field",
        "missing-message",
        "never-decided",
        "no-example",
        "unsourced-cause",
    ];
    assert_eq!(found(&folder), expected, "{out}");
    assert!(
        out.contains("add `cause-no-water = …` with `.summary = …`"),
        "{out}"
    );
    assert_eq!(out.matches("error[missing-field]").count(), 3, "{out}");
    assert!(out.contains("`no-water` names no source"), "{out}");
    for field in ["group", "settled-by", "steps"] {
        assert!(
            out.contains(&format!("`{field}` is missing")),
            "{field}: {out}"
        );
    }
    let text = folder.read("causes/no-water.yaml");
    assert!(
        text.contains("# group: common\n") && text.contains("# settled-by: you | bank"),
        "{text}"
    );
}

/// Whoever writes what was listed is done: nothing comes to light only then.
#[test]
fn what_was_listed_is_all_there_is_to_write() {
    let folder = Folder::fresh();
    made(&folder.rules("new", &["cause", "no-water"]));
    let cause = "\
group: common
settled-by: you
applies: {}
confirmed-by: {symptom: starts}
ruled-out-by: {symptom: does-not-start}
steps: [ask-for-help]
sources: [manual]
examples:
  - name: it starts
    answers: {symptom: starts}
    gives: {no-water: confirmed}
  - name: it does not start
    answers: {symptom: does-not-start}
    gives: {no-water: ruled-out}
";
    folder.write("causes/no-water.yaml", cause);
    let words = folder.read("locales/en-US/words.ftl");
    let said = "cause-no-water = No water comes\n    .summary = The tap is shut.\n";
    folder.write("locales/en-US/words.ftl", &(words + said));
    let check = folder.rules("check", &[]);
    assert_eq!(check.status, Some(0), "{}", check.out);
}

/// Beside a field that is misspelled nobody knows what else is missing, but for the words.
#[test]
fn of_a_cause_with_another_fault_only_the_words_are_missing_as_well() {
    let folder = Folder::fresh();
    made(&folder.rules("new", &["cause", "no-water"]));
    let text = folder.read("causes/no-water.yaml");
    folder.write("causes/no-water.yaml", &format!("grup: common\n{text}"));
    let found = found(&folder);
    assert!(found.contains(&"missing-message".to_owned()), "{found:?}");
    assert!(!found.contains(&"never-decided".to_owned()), "{found:?}");
    assert!(!found.contains(&"no-example".to_owned()), "{found:?}");
}

/// The same of a question, of which nothing was said.
#[test]
fn of_a_question_fields_and_words_are_listed_together() {
    let folder = Folder::fresh();
    made(&folder.rules("new", &["question", "noise"]));
    let out = folder.rules("check", &[]).out;
    let expected = ["missing-field", "missing-message", "unused-entry"];
    assert_eq!(found(&folder), expected, "{out}");
    for part in [
        "`cost` is missing",
        "exactly one of `answers` and `answers-from` belongs here",
        "add `question-noise = …` with `.help = …`, `.label = …`",
    ] {
        assert!(out.contains(part), "no `{part}` in\n{out}");
    }
}

/// A step that is used, and not whole, needs its words all the same.
#[test]
fn a_step_without_its_fields_needs_its_words_once_it_is_used() {
    let folder = Folder::fresh();
    made(&folder.rules("new", &["step", "open-tap"]));
    folder.change(
        "causes/example-cause.yaml",
        "steps: [switch-it-on]",
        "steps: [switch-it-on, open-tap]",
    );
    let out = folder.rules("check", &[]).out;
    assert_eq!(
        found(&folder),
        ["missing-field", "missing-message"],
        "{out}"
    );
    assert!(out.contains("`step-open-tap = …`"), "{out}");
}

#[test]
fn a_question_and_a_step_need_their_words_and_a_use() {
    let folder = Folder::fresh();
    made(&folder.rules(
        "new",
        &[
            "question",
            "noise",
            "--set",
            "cost=glance",
            "--set",
            "answers=loud,none",
        ],
    ));
    made(&folder.rules(
        "new",
        &[
            "step",
            "open-tap",
            "--set",
            "actor=you",
            "--set",
            "phase=fix",
        ],
    ));
    assert_eq!(
        folder.read("questions/noise.yaml"),
        "cost: glance\nanswers:\n  loud: {}\n  none: {}\n"
    );
    assert_eq!(
        folder.read("steps/open-tap.yaml"),
        "open-tap:\n  actor: you\n  phase: fix\n"
    );
    let found = found(&folder);
    assert!(found.contains(&"missing-message".to_owned()), "{found:?}");
    let is_expected = |code: &String| ["missing-message", "unused-entry"].contains(&code.as_str());
    assert!(found.iter().all(is_expected), "{found:?}");
}

#[test]
fn a_language_has_every_message_to_translate() {
    let folder = Folder::fresh();
    made(&folder.rules("new", &["locale", "de-DE"]));
    let text = folder.read("locales/de-DE/words.ftl");
    assert!(
        text.contains("# cause-example-cause = It is not switched on\n#     .summary"),
        "{text}"
    );
    assert_eq!(found(&folder), ["missing-message"]);
    assert_eq!(folder.rules("new", &["locale", "de-DE"]).status, Some(2));
}

/// Its messages are comments, among which more can stand.
#[test]
fn more_can_be_added_once_a_language_is_begun() {
    let folder = Folder::fresh();
    made(&folder.rules("new", &["locale", "fr-FR"]));
    for (kind, name) in [("question", "q-one"), ("step", "s-one")] {
        made(&folder.rules("new", &[kind, name]));
        let text = folder.read("locales/fr-FR/words.ftl");
        assert!(text.contains(&format!("# {kind}-{name} =")), "{text}");
    }
}

/// Those of the built-in rule set too: nothing is left to mend but the translation.
#[test]
fn a_language_of_the_built_in_rules_is_only_not_translated() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for part in ["rules", "locales"] {
        copy_folder(&root.join(part), &folder.path().join(part));
    }
    let rules = folder.path().join("rules/microsoft-billing");
    let rules = rules.to_str().expect("is text");
    let new = run(&[
        "rules",
        "new",
        "locale",
        "de-DE",
        "--rules",
        rules,
        "--no-input",
    ]);
    assert_eq!((new.status, new.err.as_str()), (Some(0), ""), "{}", new.out);
    assert!(!new.out.contains("//"), "{}", new.out);
    let found = run(&["rules", "check", "--rules", rules, "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&found.out).expect("is JSON");
    let found = found.as_array().expect("is a list");
    assert!(!found.is_empty());
    for finding in found {
        assert_eq!(finding["code"], "missing-message", "{finding}");
    }
}

#[test]
fn what_cannot_be_is_refused_before_anything_is_written() {
    let folder = Folder::fresh();
    for arguments in [
        &["cause", "No Water"][..],
        &["cause"],
        &["clause", "no-water"],
        // `--help` is an option already, and so is `--lang`.
        &["question", "help"],
        &["question", "lang"],
        &["cause", "no-water", "--set", "steps"],
        &["cause", "no-water", "--set", "step=open-tap"],
        &["cause", "no-water", "--words", "de-DE=Kein Wasser"],
        &["cause", "no-water", "--words", "en-US.titel=No water"],
    ] {
        let ended = folder.rules("new", arguments);
        assert_eq!(ended.status, Some(2), "{arguments:?}: {}", ended.out);
        for file in [
            "causes/no-water.yaml",
            "questions/help.yaml",
            "questions/lang.yaml",
        ] {
            assert!(!folder.path.join(file).exists(), "{arguments:?}");
        }
    }
}
