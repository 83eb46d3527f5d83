//! Whole conversations, screen by screen.

use crate::folder::{Folder, copy_folder};
use crate::program::run;

fn journey(folder: &Folder, text: &str) -> (Option<i32>, String) {
    folder.write("journeys/all.yaml", text);
    let ended = folder.rules("test", &[]);
    (ended.status, ended.out + &ended.err)
}

#[test]
fn a_conversation_is_held_screen_by_screen() {
    let folder = Folder::of_two_questions();
    let text = "\
never-mind:
  screens:
    - {question: plugged-in, answer: 'no'}
    - {question: switched-on, back: true}
    - {question: plugged-in, answer: 'no'}
    - {question: switched-on, answer: 'no'}
  ends: true
  gives: {example-cause: confirmed}
  first-step: switch-it-on
halfway:
  given: {plugged-in: 'no'}
  screens:
    - {question: switched-on}
  ends: false
  gives: {example-cause: possible}
  first-step: ask-for-help
";
    let (status, out) = journey(&folder, text);
    assert_eq!(status, Some(0), "{out}");
    assert!(out.contains("2 journeys"), "{out}");
}

#[test]
fn what_goes_otherwise_is_named_with_its_place() {
    let folder = Folder::of_two_questions();
    for (text, expected) in [
        (
            "a:\n  screens:\n    - {question: switched-on, answer: 'no'}\n",
            "journeys/all.yaml:3:7: `a`: screen 1: the question `plugged-in` is shown, not the question `switched-on`",
        ),
        (
            "a:\n  screens:\n    - {question: plugged-in, answer: 'yes'}\n    - {question: switched-on}\n",
            "journeys/all.yaml:4:7: `a`: screen 2: nothing is asked any more",
        ),
        (
            "a:\n  screens:\n    - {question: plugged-in, answer: 'no'}\n  ends: true\n",
            "journeys/all.yaml:1:1: `a`: the conversation goes on: the question `switched-on` is shown",
        ),
        (
            "a:\n  given: {plugged-in: 'no'}\n  screens:\n    - {question: switched-on, answer: 'no'}\n  first-step: ask-for-help\n",
            "`a`: the first step is `switch-it-on`, not `ask-for-help`",
        ),
        (
            "a:\n  screens:\n    - {back: true}\n",
            "`a`: screen 1: there is no screen to go back to",
        ),
        (
            "a:\n  screens:\n    - {checklist: {}}\n",
            "`a`: screen 1: the question `plugged-in` is shown, not a checklist",
        ),
    ] {
        let (status, out) = journey(&folder, text);
        assert_eq!(status, Some(3), "{out}");
        assert!(out.contains(expected), "{out}");
    }
}

#[test]
fn a_screen_is_of_one_kind() {
    let folder = Folder::of_two_questions();
    for (screen, is_sound) in [
        ("{lists: {plugged-in: 'no'}}", true),
        ("{checklist: {}, lists: {plugged-in: 'no'}}", true),
        ("{text: x, checklist: {}}", false),
        ("{text: x, lists: {plugged-in: 'no'}}", false),
        ("{question: plugged-in, checklist: {}}", false),
        ("{question: plugged-in, lists: {plugged-in: 'no'}}", false),
        ("{question: plugged-in, text: x}", false),
    ] {
        let text = format!("a:\n  screens:\n    - {screen}\n");
        folder.write("journeys/all.yaml", &text);
        let out = folder.rules("check", &[]).out;
        let is_told = out.contains("more than one kind of screen");
        assert_eq!(is_told, !is_sound, "{screen}: {out}");
    }
}

/// What is pasted is read as the wizard reads it: several codes, and the names of meanings.
#[test]
fn several_codes_in_one_text_all_count() {
    let above = tempfile::tempdir().expect("a folder");
    let folder = above.path().join("washer");
    let from = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/washer");
    copy_folder(&from, &folder);
    for text in ["E45, E40", "E45 E40", "lock-fault, nordlav:E40"] {
        let journey = format!(
            "two-codes:\n  given: {{symptom: does-not-start}}\n  screens:\n    - {{text: '{text}'}}\n  \
             gives: {{door-lock-faulty: confirmed, door-not-closed: likely}}\n"
        );
        std::fs::write(folder.join("journeys/conversations.yaml"), journey).expect("written");
        let path = folder.display().to_string();
        let ended = run(&["rules", "test", "--rules", &path, "--lang", "en-US"]);
        assert_eq!(ended.status, Some(0), "{text}: {}{}", ended.out, ended.err);
    }
}

#[test]
fn what_is_wrong_in_the_file_is_a_finding() {
    let folder = Folder::of_two_questions();
    for (text, expected) in [
        ("a: {screens: [{question: wall}]}\n", "unknown-name"),
        (
            "a: {screens: [{question: plugged-in, text: ''}]}\n",
            "more than one kind of screen",
        ),
        (
            "a: {screens: [{question: plugged-in}, {question: switched-on}]}\n",
            "nothing is said on this screen",
        ),
        ("a: {screens: [{asks: plugged-in}]}\n", "unknown-field"),
    ] {
        folder.write("journeys/all.yaml", text);
        let ended = folder.rules("check", &[]);
        assert_eq!(ended.status, Some(3), "{text}");
        assert!(ended.out.contains(expected), "{}", ended.out);
    }
}

/// What is recorded comes out as it says, and nothing is overwritten.
#[test]
fn a_conversation_becomes_a_journey() {
    let folder = Folder::of_two_questions();
    let rules = folder.path.display().to_string();
    std::fs::create_dir(folder.path.join("journeys")).expect("made");
    let file = folder.path.join("journeys/neither.yaml");
    let file = file.display().to_string();
    let command = [
        "diagnose",
        "--rules",
        &rules,
        "--plugged-in",
        "no",
        "--switched-on",
        "no",
        "--no-input",
        "--lang",
        "en-US",
        "--record",
        &file,
    ];
    assert_eq!(run(&command).status, Some(0));
    let expected = "\
neither:
  screens:
    - {question: plugged-in, answer: 'no'}
    - {question: switched-on, answer: 'no'}
  ends: true
  gives: {example-cause: confirmed}
  first-step: switch-it-on
";
    assert_eq!(folder.read("journeys/neither.yaml"), expected);
    let ended = folder.rules("test", &[]);
    assert_eq!(ended.status, Some(0), "{}", ended.out);
    assert!(ended.out.contains("1 journey:"), "{}", ended.out);
    assert_eq!(run(&command).status, Some(4));
    assert_eq!(folder.read("journeys/neither.yaml"), expected);
}

/// Conversations with the built-in rule set: checklists, a pasted code, what is never asked for.
#[test]
fn what_is_recorded_of_the_built_in_rule_set_is_what_happens() {
    let folder = tempfile::tempdir().expect("a folder");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/rules/microsoft-billing");
    let copy = folder.path().join("rules").join("microsoft-billing");
    copy_folder(source.as_ref(), &copy);
    let words = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    copy_folder(words.as_ref(), &folder.path().join("locales"));
    std::fs::create_dir_all(copy.join("journeys")).expect("made");
    let rules = copy.display().to_string();
    for (name, answers) in [
        (
            "two-causes",
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
            ][..],
        ),
        (
            "a-code",
            &[
                "--product",
                "m365",
                "--step",
                "recurring-charge",
                "--code",
                "iso8583:61",
                "--card-country",
                "SE",
            ],
        ),
        ("nothing-known", &["--product", "azure"]),
        (
            "a-text",
            &[
                "--message-text",
                "My Azure payment failed",
                "--step",
                "signup-card",
                "--card-kind",
                "prepaid",
            ],
        ),
    ] {
        let file = copy
            .join(format!("journeys/{name}.yaml"))
            .display()
            .to_string();
        let command = [
            &[
                "diagnose",
                "--rules",
                &rules,
                "--no-input",
                "--record",
                &file,
            ],
            answers,
        ]
        .concat();
        assert!(run(&command).status.is_some_and(|status| status < 2));
    }
    // What the text names was not said beside it.
    let text = std::fs::read_to_string(copy.join("journeys/a-text.yaml")).expect("is there");
    assert!(!text.contains("product"), "{text}");
    let ended = run(&["rules", "test", "--rules", &rules, "--lang", "en-US"]);
    assert_eq!(ended.status, Some(0), "{}", ended.out);
    let own = cardhelp::built_in::rule_set_with_examples().journeys.len();
    let counted = format!("{} journeys", own + 4);
    assert!(ended.out.contains(&counted), "{}", ended.out);
}
