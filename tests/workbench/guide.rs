//! The guide for rule authors, followed to the letter.

use crate::folder::copy_folder;
use crate::program::run;
use std::fs;
use std::path::Path;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const CAUSE: &str = "security-code-of-old-card";

/// Returns the blocks of one kind in the worked example.
fn blocks(kind: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(ROOT).join("rules/README.md")).expect("can be read");
    let begins = text.find("## Add a cause in five steps").expect("is there");
    let ends = text.find("## Begin, test, compare").expect("comes after");
    let mut parts = text[begins..ends].split("```");
    let mut found = Vec::new();
    while let (Some(_), Some(block)) = (parts.next(), parts.next()) {
        let (head, text) = block.split_once('\n').expect("a line for its kind");
        if head == kind {
            found.push(text.to_owned());
        }
    }
    found
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn the_worked_example_is_sound_and_does_what_the_guide_says() {
    let folder = tempfile::tempdir().expect("a folder");
    for part in ["rules", "locales"] {
        copy_folder(&Path::new(ROOT).join(part), &folder.path().join(part));
    }
    let rules = folder.path().join("rules/microsoft-billing");
    let yaml = blocks("yaml");
    fs::write(rules.join(format!("causes/{CAUSE}.yaml")), &yaml[0]).expect("can be written");
    let words = blocks("ftl");
    for (tag, words) in ["en-US", "zh-TW", "nl-NL", "sv-SE"].iter().zip(&words) {
        let path = format!("locales/{tag}/microsoft-billing/causes.ftl");
        let path = folder.path().join(path);
        let text = fs::read_to_string(&path).expect("can be read");
        fs::write(path, text + words).expect("can be written");
    }
    let rules = rules.display().to_string();
    let check = run(&["rules", "check", "--rules", &rules, "--lang", "en-US"]);
    assert_eq!(
        (check.status, check.err.as_str()),
        (Some(0), ""),
        "{}",
        check.out
    );
    // Every example, and what it adds, comes out as it says; journeys may meet another screen.
    let tested = run(&["rules", "test", "--rules", &rules, "--lang", "en-US"]);
    let mut faults = tested.out.lines().filter(|line| line.contains(".yaml:"));
    assert!(
        faults.all(|line| line.contains("journeys/")),
        "{}",
        tested.out
    );
    let console = blocks("console");
    let command = console.iter().find(|block| block.contains("--no-input"));
    let command = command.expect("it is tried").replace("\\\n", " ");
    let command = command.lines().find(|line| line.contains("--no-input"));
    let typed = command
        .and_then(|line| line.split_once("-- "))
        .expect("behind cargo run")
        .1;
    let typed = typed.replace("rules/microsoft-billing", &rules);
    let arguments: Vec<&str> = typed.split_whitespace().collect();
    let out = squeezed(&run(&arguments).out);
    for line in blocks("")[0].lines() {
        assert!(out.contains(&squeezed(line)), "{line}\n{out}");
    }
}
