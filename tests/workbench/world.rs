//! A rule set of another world, in a language that the program does not speak: every command works
//! on it, and nothing speaks of cards, of banks or of whose bills the built-in one is about.

use crate::folder::copy_folder;
use crate::program::{Run, run};
use std::path::Path;

const LANGUAGES: [&str; 2] = ["en-US", "de-DE"];

/// What belongs to the built-in rule set alone, in small letters.
const FOREIGN: [&str; 12] = [
    "card",
    "bank",
    "microsoft",
    "azure",
    "refus",
    "declin",
    "issuer",
    "cvc",
    "karte",
    "kaart",
    "tenant",
    "abgelehnt",
];

fn washer() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/washer");
    folder.display().to_string()
}

fn in_washer(command: &[&str], language: &str) -> Run {
    run(&[command, &["--rules", &washer(), "--lang", language]].concat())
}

/// Every command that tells people something.
fn commands() -> Vec<Vec<&'static str>> {
    let lines = [
        "--help",
        "diagnose --help",
        "explain --help",
        "list --help",
        "guide --help",
        "help rules",
        "--version",
        "list causes",
        "list questions",
        "list answers symptom",
        "list codes",
        "list messages",
        "list languages",
        "explain tap-closed",
        "explain E20",
        "explain halm:E20",
        "guide",
        "guide --format markdown",
        "guide --format html",
        "guide leaks",
        "diagnose --no-input",
        "diagnose --no-input --symptom does-not-fill --tap closed",
        "diagnose --no-input --symptom does-not-fill --tap closed --why",
        "diagnose --no-input --symptom does-not-fill --tap closed --format markdown",
        "diagnose --no-input --symptom does-not-fill --tap closed --format html",
        "diagnose --no-input --code E20",
        "diagnose --no-input --symptom leaks --audience support",
        "rules check",
        "rules test",
        "rules stats",
        "rules graph",
        "rules graph --format mermaid",
        "rules graph --format svg --cause tap-closed",
    ];
    lines.iter().map(|line| line.split(' ').collect()).collect()
}

/// Returns a foreign word in a text, if one is in it, with what stands around it. The names of
/// options and addresses are the same for everybody.
fn foreign(text: &str) -> Option<String> {
    // A font is called as its maker is.
    let text = text
        .split("<style>")
        .enumerate()
        .map(|(at, part)| match at {
            0 => part,
            _ => part.split_once("</style>").map_or("", |(_, rest)| rest),
        });
    let text: String = text.collect();
    let words = text.split(|c: char| c.is_whitespace() || "\"<>()[]".contains(c));
    let said = words.filter(|word| !word.starts_with("--") && !word.contains("://"));
    let mut said = said.map(str::to_lowercase);
    said.find(|word| {
        FOREIGN.iter().any(|foreign| word.contains(foreign)) && !word.contains("cardhelp")
    })
}

#[test]
fn no_command_speaks_of_cards() {
    let mut wrong = String::new();
    for language in LANGUAGES {
        for command in commands() {
            let run = in_washer(&command, language);
            let is_done = matches!(run.status, Some(0 | 1)) && run.err.is_empty();
            let heard = foreign(&run.out);
            if !is_done || heard.is_some() {
                wrong += &format!(
                    "{language} {command:?}: {:?} {heard:?} {}\n",
                    run.status, run.err
                );
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// English sentences that somebody who reads German would trip over.
#[test]
fn whoever_reads_german_reads_german() {
    for (command, expected) in [
        (
            &[
                "diagnose",
                "--no-input",
                "--symptom",
                "does-not-fill",
                "--tap",
                "closed",
            ][..],
            "sicher",
        ),
        (&["list", "languages"], "Deutsch"),
        (&["--help"], "Fragt nie"),
    ] {
        let out = in_washer(command, "de-DE").out;
        assert!(out.contains(expected), "{command:?}: {out}");
        for english in [
            " or ",
            "certain",
            "What to do",
            "What you can",
            "Sources",
            "Options",
        ] {
            assert!(!out.contains(english), "{command:?}: {english}: {out}");
        }
    }
}

#[test]
fn its_examples_and_conversations_show_everything() {
    let run = in_washer(&["rules", "test", "--coverage-min", "100"], "en-US");
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{}", run.out);
}

/// Who acts is called as the rule set says, and whom to talk to is told what the rule set says.
#[test]
fn whoever_acts_is_its_own_choice() {
    let asked = ["--symptom", "loud", "--drum", "loose", "--bank-note"];
    let asked = [&["diagnose", "--no-input"][..], &asked].concat();
    let page = in_washer(&asked, "de-DE").out;
    for sentence in [
        "Das kann nur der Kundendienst beheben.",
        "Was Sie dem Kundendienst sagen können\n\
         Meine Waschmaschine funktioniert nicht richtig. Modell und Seriennummer: ____. \
         Die Garantie läuft noch; bitte reparieren Sie die Maschine kostenlos. \
         Bitte nennen Sie mir vorher den Preis.",
    ] {
        assert!(page.contains(sentence), "{sentence}\n{page}");
    }
    let json = in_washer(&[&asked[..], &["--format", "json"]].concat(), "en-US").out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("is JSON");
    assert_eq!(json["causes"][0]["settled_by"], "service");
    assert_eq!(json["plan"][0]["actor"], "service");

    let thin = "diagnose --no-input --symptom does-not-fill --tap thin-stream --bank-note";
    let thin: Vec<&str> = thin.split(' ').collect();
    let page = in_washer(&thin, "en-US").out;
    assert!(page.contains("[plumber]"), "{page}");
    assert!(
        page.contains("Nothing in this plan needs customer service."),
        "{page}"
    );
    assert!(!page.contains("Only"), "{page}");
    let help = in_washer(&["diagnose", "--help"], "en-US").out;
    assert!(help.contains("What to tell customer service"), "{help}");
}

/// The phases come in the order of the rule set, and what a phase is for is told by it alone.
#[test]
fn the_order_of_a_plan_is_its_own_choice() {
    let above = tempfile::tempdir().expect("can be made");
    let folder = above.path().join("washer");
    copy_folder(Path::new(&washer()), &folder);
    let edit = |file: &str, old: &str, new: &str| {
        let path = folder.join(file);
        let text = std::fs::read_to_string(&path).expect("can be read");
        assert_eq!(text.matches(old).count(), 1, "{old}");
        std::fs::write(path, text.replace(old, new)).expect("can be written");
    };
    let plan = || {
        let asked = "diagnose --no-input --symptom does-not-fill --tap thin-stream --format json";
        let folder = folder.display().to_string();
        let line = asked.split(' ').chain(["--rules", &folder]);
        let out = run(&line.collect::<Vec<_>>()).out;
        let json: serde_json::Value = serde_json::from_str(&out).expect("is JSON");
        let steps = json["plan"].as_array().expect("is a list").iter();
        let ids = steps.map(|step| step["id"].as_str().expect("is a name").to_owned());
        ids.collect::<Vec<_>>()
    };
    let own = "actor: plumber\n  phase: ";
    edit(
        "steps/service.yaml",
        &format!("{own}mend"),
        &format!("{own}call"),
    );
    let (mend, call) = ("  mend: remedy\n", "  call: remedy\n");
    edit("ruleset.yaml", mend, &format!("{mend}{call}"));
    assert_eq!(plan(), ["open-tap", "have-pressure-raised"]);
    edit(
        "ruleset.yaml",
        &format!("{mend}{call}"),
        &format!("{call}{mend}"),
    );
    assert_eq!(plan(), ["have-pressure-raised", "open-tap"]);
    // What it is for counts before where it stands.
    edit("ruleset.yaml", "call: remedy", "call: help");
    assert_eq!(plan(), ["open-tap", "have-pressure-raised"]);
}

#[test]
fn nothing_changes_between_it_and_itself() {
    let folder = washer();
    let run = run(&["rules", "diff", &folder, &folder, "--lang", "en-US"]);
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{}", run.out);
}

/// A language that the program does not speak has each of its messages, or people read two at once.
#[test]
fn german_has_every_message_of_the_program() {
    let ids = |path: &str| {
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
        let text = text.expect("can be read");
        let ids = text
            .lines()
            .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()));
        ids.filter(|id| id.starts_with("ui-"))
            .collect::<std::collections::BTreeSet<_>>()
    };
    let german = ids("tests/washer/locales/de-DE/ui.ftl");
    for file in ["ui.ftl", "ui-evidence.ftl"] {
        let english = ids(&format!("locales/en-US/{file}"));
        let missing: Vec<_> = english.difference(&german).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
