//! What people get wrong who write rule sets: each slip is one finding, at its place, first, with
//! advice that helps. What only follows from it is counted, and not listed.
//!
//! The slips were made by people who wrote a rule set for the first time.

use crate::folder::copy_folder;
use crate::program::run;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A copy of the rule set for washing machines, to be spoiled.
pub struct Washer {
    above: TempDir,
    at: &'static str,
}

impl Washer {
    pub fn new() -> Self {
        Self::at("washer")
    }

    /// Copies it to that path below a folder of its own.
    fn at(at: &'static str) -> Self {
        let above = tempfile::tempdir().expect("a folder");
        let washer = Self { above, at };
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/washer");
        copy_folder(&from, &washer.path(""));
        washer
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.above.path().join(self.at).join(path)
    }

    /// Replaces the first `old` in a file.
    pub fn change(&self, path: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(path)).expect("can be read");
        assert!(text.contains(old), "`{old}` in {path}:\n{text}");
        self.write(path, text.replacen(old, new, 1));
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(path), bytes).expect("can be written");
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("can be read")
    }

    pub fn rename(&self, from: &str, to: &str) {
        fs::rename(self.path(from), self.path(to)).expect("can be renamed");
    }

    /// Returns the paths of all files.
    pub fn files(&self) -> Vec<String> {
        let (root, mut folders, mut files) = (self.path(""), vec![self.path("")], Vec::new());
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("can be listed") {
                let path = entry.expect("can be listed").path();
                match path.strip_prefix(&root) {
                    _ if path.is_dir() => folders.push(path),
                    Ok(below) => files.push(below.display().to_string()),
                    Err(_) => {}
                }
            }
        }
        files.sort();
        files
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).expect("can be removed");
    }

    /// Checks the rule set: the findings, each as `code path:line: message / help`.
    pub fn findings(&self) -> Vec<String> {
        let folder = self.path("");
        let folder = folder.display().to_string();
        let folder = folder.trim_end_matches('/');
        let ended = run(&["rules", "check", "--rules", folder, "--format", "json"]);
        let rows: serde_json::Value = serde_json::from_str(&ended.out).expect("is JSON");
        let rows = rows.as_array().expect("is a list").iter();
        let rows = rows.map(|row| {
            let said = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
            let file = said("file").replace(&format!("{folder}/"), "");
            let (code, message, help) = (said("code"), said("message"), said("help"));
            format!("{code} {file}:{}: {message} / {help}", row["line"])
        });
        rows.collect()
    }
}

/// What is found after a slip.
fn found(slip: impl Fn(&Washer)) -> Vec<String> {
    let washer = Washer::new();
    slip(&washer);
    washer.findings()
}

/// Each slip, what it is called, and how the one finding begins and what its advice says.
#[test]
fn one_slip_is_one_finding_where_it_stands_with_advice() {
    type Slip = (&'static str, fn(&Washer), &'static str, &'static str);
    let slips: &[Slip] = &[
        (
            "the last answer indented wrongly",
            |w| w.change("questions/tap.yaml", "\n  closed", "\n closed"),
            "syntax-error questions/tap.yaml:",
            "indent with spaces",
        ),
        (
            "answers written as a list",
            |w| {
                w.write(
                    "questions/tap.yaml",
                    "when: {symptom: does-not-fill}\ncost: glance\nanswers: [open, closed]\n",
                )
            },
            "wrong-type questions/tap.yaml:3: ",
            "`key: value`",
        ),
        (
            "a tab",
            |w| w.change("causes/tap-closed.yaml", "\n  - name", "\n\t- name"),
            "syntax-error causes/tap-closed.yaml:",
            "indent with spaces",
        ),
        (
            "a colon in a text",
            |w| w.change("sources.yaml", "title: Recall of", "title: Recall: of"),
            "syntax-error sources.yaml:",
            "quote a text",
        ),
        (
            "a brace left open",
            |w| {
                w.change(
                    "causes/tap-closed.yaml",
                    "applies: {symptom: does-not-fill}",
                    "applies: {symptom: does-not-fill",
                )
            },
            "syntax-error causes/tap-closed.yaml:",
            "quote a text",
        ),
        (
            "an answer twice",
            |w| w.change("questions/tap.yaml", "answers:\n", "answers:\n  open: {}\n"),
            "duplicate-key questions/tap.yaml:",
            "keep one",
        ),
        (
            "a misspelled field",
            |w| w.change("causes/tap-closed.yaml", "ruled-out-by:", "ruled-out:"),
            "unknown-field causes/tap-closed.yaml:",
            "`ruled-out-by`",
        ),
        (
            "a field of another kind of file",
            |w| {
                w.change(
                    "questions/tap.yaml",
                    "cost: glance\n",
                    "cost: glance\nactor: you\n",
                )
            },
            "unknown-field questions/tap.yaml:",
            "",
        ),
        (
            "a field left out",
            |w| w.change("questions/tap.yaml", "cost: glance\n", ""),
            "missing-field questions/tap.yaml:1: ",
            "`cost:`",
        ),
        (
            "a misspelled cost",
            |w| w.change("questions/tap.yaml", "cost: glance", "cost: glace"),
            "unknown-name questions/tap.yaml:",
            "`glance`",
        ),
        (
            "a misspelled group of causes",
            |w| w.change("causes/tap-closed.yaml", "group: supply", "group: suply"),
            "unknown-name causes/tap-closed.yaml:",
            "`supply`",
        ),
        (
            "a misspelled step",
            |w| w.change("causes/tap-closed.yaml", "steps: [", "steps: [opn-tap, "),
            "unknown-name causes/tap-closed.yaml:",
            "",
        ),
        (
            "a misspelled source",
            |w| w.change("causes/tap-closed.yaml", "HB26", "HB62"),
            "unknown-name causes/tap-closed.yaml:",
            "`HB26`",
        ),
        (
            "a misspelled question",
            |w| {
                w.change(
                    "causes/tap-closed.yaml",
                    "applies: {symptom:",
                    "applies: {symptm:",
                )
            },
            "unknown-name causes/tap-closed.yaml:",
            "`symptom`",
        ),
        (
            "a misspelled answer",
            |w| {
                w.change(
                    "causes/tap-closed.yaml",
                    "applies: {symptom: does-not-fill}",
                    "applies: {symptom: does-not-fil}",
                )
            },
            "unknown-name causes/tap-closed.yaml:",
            "`does-not-fill`",
        ),
        (
            "a misspelled group of answers",
            |w| w.change("tables/priors.yaml", "water-stays-in", "water-stays"),
            "unknown-name tables/priors.yaml:",
            "`water-stays-in`",
        ),
        (
            "an unused step",
            |w| {
                w.change(
                    "steps/care.yaml",
                    "clean-seal:",
                    "polish-seal:\n  actor: you\n  phase: mend\nclean-seal:",
                )
            },
            "unused-entry steps/care.yaml:",
            "delete it",
        ),
        (
            "an actor whom nobody named",
            |w| w.change("steps/water.yaml", "actor: you", "actor: yu"),
            "unknown-name steps/water.yaml:",
            "`you`",
        ),
        (
            "a usual phase, where the rule set has others",
            |w| w.change("steps/care.yaml", "phase: mend", "phase: fix"),
            "unknown-name steps/care.yaml:",
            "mend",
        ),
        (
            "a role that there is not",
            |w| w.change("ruleset.yaml", "service: contact", "service: contacts"),
            "unknown-name ruleset.yaml:",
            "`contact`",
        ),
        (
            "a kind of phase that there is not",
            |w| w.change("ruleset.yaml", "mend: remedy", "mend: remedies"),
            "unknown-name ruleset.yaml:",
            "`remedy`",
        ),
        (
            "an actor that nobody is",
            |w| {
                w.change(
                    "ruleset.yaml",
                    "plumber: other}",
                    "plumber: other, you-all: reader}",
                )
            },
            "unused-entry ruleset.yaml:",
            "delete it",
        ),
        (
            "a phase without steps",
            |w| {
                w.change(
                    "ruleset.yaml",
                    "  run: attempt",
                    "  go: attempt\n  run: attempt",
                )
            },
            "unused-entry ruleset.yaml:",
            "delete it",
        ),
        (
            "two whom to talk to",
            |w| w.change("ruleset.yaml", "plumber: other", "plumber: contact"),
            "duplicate-id ruleset.yaml:",
            "`other`",
        ),
        (
            "a day that is none",
            |w| w.change("sources.yaml", "2026-02-10", "2026-02-30"),
            "bad-date sources.yaml:",
            "2026-11-21",
        ),
        (
            "day and month exchanged",
            |w| w.change("sources.yaml", "2026-02-10", "10-02-2026"),
            "bad-date sources.yaml:",
            "2026-11-21",
        ),
        (
            "read before it was written",
            |w| w.change("sources.yaml", "checked: 2026-11-28", "checked: 2025-11-28"),
            "bad-date sources.yaml:",
            "last read",
        ),
        (
            "a date to come",
            |w| w.change("sources.yaml", "date: 2026-02-10", "date: 2062-02-10"),
            "bad-date sources.yaml:",
            "`edition`",
        ),
        (
            "an edition that is no day",
            |w| {
                w.change(
                    "ruleset.yaml",
                    "edition: 2026-11-30",
                    "edition: November 2026",
                )
            },
            "bad-date ruleset.yaml:",
            "2026-11-21",
        ),
        (
            "another version of the format",
            |w| w.change("ruleset.yaml", "schema: 1", "schema: 2"),
            "unknown-name ruleset.yaml:",
            "`schema: 1`",
        ),
        (
            "a source read too long ago",
            |w| {
                w.change("sources.yaml", "checked: 2026-11-28", "checked: 2026-03-01");
                w.change(
                    "ruleset.yaml",
                    "reviewed: 2026-11-28\n",
                    "reviewed: 2026-11-28\nchecked-since: 2026-11-10\n",
                )
            },
            "source-outdated sources.yaml:",
            "read it again",
        ),
        (
            "semicolons in a table",
            |w| {
                w.write(
                    "tables/makes.csv",
                    w.text("tables/makes.csv").replace(',', ";"),
                )
            },
            "wrong-type tables/makes.csv:1: ",
            "make,slow-programs",
        ),
        (
            "a cell too many",
            |w| w.change("tables/makes.csv", "other,,,", "other,,,,"),
            "wrong-type tables/makes.csv:",
            "a cell",
        ),
        (
            "a row of no answer",
            |w| w.change("tables/makes.csv", "halm,", "halmm,"),
            "unknown-name tables/makes.csv:3: ",
            "`halm`",
        ),
        (
            "a word in a cell that is none",
            |w| w.change("tables/makes.csv", "inside,present", "insde,present"),
            "unknown-name tables/makes.csv:",
            "`inside`",
        ),
        (
            "a row twice",
            |w| w.change("tables/makes.csv", "other,,,", "other,,,\nother,,,"),
            "duplicate-id tables/makes.csv:",
            "keep one",
        ),
        (
            "a table without its rows",
            |w| w.remove("tables/makes.csv"),
            "unused-entry tables/makes.yaml:",
            "beside a YAML file",
        ),
        (
            "no shares of causes",
            |w| w.remove("tables/priors.yaml"),
            "unreadable-file tables/priors.yaml:",
            "add it",
        ),
        (
            "no sources",
            |w| w.remove("sources.yaml"),
            "unreadable-file sources.yaml:",
            "add it",
        ),
        (
            "a cause saved in UTF-16",
            |w| {
                w.write(
                    "causes/tap-closed.yaml",
                    w.text("causes/tap-closed.yaml")
                        .encode_utf16()
                        .flat_map(u16::to_le_bytes)
                        .collect::<Vec<u8>>(),
                )
            },
            "not-utf-8 causes/tap-closed.yaml:",
            "UTF-8",
        ),
        (
            "words saved in Latin-1",
            |w| {
                w.write(
                    "locales/de-DE/steps.ftl",
                    w.text("locales/de-DE/steps.ftl")
                        .chars()
                        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
                        .collect::<Vec<u8>>(),
                )
            },
            "not-utf-8 locales/de-DE/steps.ftl:",
            "UTF-8",
        ),
        (
            "a cause with another ending",
            |w| w.rename("causes/tap-closed.yaml", "causes/tap-closed.yml"),
            "unused-entry causes/tap-closed.yml:",
            "`.yaml`",
        ),
        (
            "a question with another ending",
            |w| w.rename("questions/tap.yaml", "questions/tap.YAML"),
            "unused-entry questions/tap.YAML:",
            "`.yaml`",
        ),
        (
            "words with another ending",
            |w| w.rename("locales/de-DE/steps.ftl", "locales/de-DE/steps.txt"),
            "unused-entry locales/de-DE/steps.txt:",
            "`.ftl`",
        ),
        (
            "notes among the rules",
            |w| w.write("causes/notes.txt", "to do"),
            "unused-entry causes/notes.txt:",
            "elsewhere",
        ),
        (
            "a folder of words that is no language",
            |w| w.rename("locales/de-DE", "locales/german"),
            "bad-name locales/german:",
            "nl-NL",
        ),
        (
            "a brace of Fluent left open",
            |w| w.change("locales/de-DE/causes.ftl", "defekt\n", "defekt {\n"),
            "message-syntax locales/de-DE/causes.ftl:",
            "",
        ),
        (
            "a misspelled message",
            |w| {
                w.change(
                    "locales/de-DE/causes.ftl",
                    "\ncause-tap-closed =",
                    "\ncause-tap-closd =",
                )
            },
            "surplus-message locales/de-DE/causes.ftl:",
            "`cause-tap-closed`",
        ),
        (
            "a cause that ends before it begins",
            |w| {
                w.change(
                    "causes/tap-closed.yaml",
                    "group: supply\n",
                    "group: supply\nvalid-from: 2026-01-01\nvalid-until: 2025-01-01\n",
                )
            },
            "bad-date causes/tap-closed.yaml:",
            "exchange",
        ),
        (
            "steps with commas and no brackets",
            |w| {
                w.change(
                    "ruleset.yaml",
                    "fallback: [look-in-manual, call-customer-service]",
                    "fallback: look-in-manual, call-customer-service",
                )
            },
            "unknown-name ruleset.yaml:",
            "`[look-in-manual, call-customer-service]`",
        ),
        (
            "a list for a condition",
            |w| {
                w.change(
                    "causes/tap-closed.yaml",
                    "applies: {symptom: does-not-fill}",
                    "applies: [{symptom: does-not-fill}]",
                )
            },
            "wrong-type causes/tap-closed.yaml:",
            "any",
        ),
        (
            "a text for a condition",
            |w| {
                w.change(
                    "causes/tap-closed.yaml",
                    "applies: {symptom: does-not-fill}",
                    "applies: does-not-fill",
                )
            },
            "wrong-type causes/tap-closed.yaml:",
            "key: value",
        ),
        (
            "an address without its scheme",
            |w| w.change("links.yaml", "https://", "http://"),
            "link-forbidden links.yaml:",
            "https://",
        ),
        (
            "an anchor",
            |w| w.change("causes/tap-closed.yaml", "applies: {", "applies: &here {"),
            "alias-or-tag causes/tap-closed.yaml:",
            "",
        ),
        (
            "capitals in a name",
            |w| w.rename("causes/tap-closed.yaml", "causes/Tap_Closed.yaml"),
            "bad-name causes/Tap_Closed.yaml:",
            "lower-case",
        ),
        (
            "an older source first",
            |w| {
                w.change(
                    "causes/tap-closed.yaml",
                    "sources: [HB26",
                    "sources: [HB19, HB26",
                )
            },
            "older-followed causes/tap-closed.yaml:",
            "newest",
        ),
        (
            "no words in any language",
            |w| {
                fs::remove_dir_all(w.path("locales"))
                    .and_then(|()| fs::create_dir(w.path("locales")))
                    .expect("can be removed")
            },
            "unreadable-file locales:",
            "locales/en-US",
        ),
        (
            "a word of the program that is none",
            |w| w.change("locales/de-DE/ui.ftl", "ui-certain =", "ui-certan ="),
            "surplus-message locales/de-DE/ui.ftl:",
            "`ui-certain`",
        ),
    ];
    assert!(slips.len() >= 50, "{}", slips.len());
    let mut wrong = String::new();
    for (name, slip, begins, advice) in slips {
        let found = found(slip);
        let is_right = found.len() == 1
            && found[0].starts_with(begins)
            && found[0]
                .split(" / ")
                .nth(1)
                .is_some_and(|help| help.contains(advice));
        if !is_right {
            wrong += &format!(
                "{name}: {} findings\n  {}\n",
                found.len(),
                found
                    .iter()
                    .take(6)
                    .cloned()
                    .collect::<Vec<_>>()
                    .join("\n  ")
            );
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Whatever file is gone, whoever looks at the findings sees that, and not what follows from it. A
/// cause that is gone leaves words and steps behind that nobody needs; conversations, and words in
/// place of the program's, may be gone.
#[test]
fn a_file_that_is_gone_is_one_finding() {
    let mut wrong = String::new();
    for path in Washer::new().files() {
        let may_be_gone = ["causes/", "journeys/", "codes/quellwerk"];
        let is_told = !may_be_gone.iter().any(|begins| path.starts_with(begins));
        let is_word = ["ui.ftl", "style.yaml", "glossary.yaml"];
        if is_told && !is_word.iter().any(|ends| path.ends_with(ends)) {
            let found = found(|w| w.remove(&path));
            // Of a few steps, each may be misspelled.
            let are_steps = found.iter().all(|line| line.contains(" is no step"));
            if found.len() != 1 && !(are_steps && (1..=3).contains(&found.len())) {
                wrong += &format!("{path}: {}\n  {}\n", found.len(), found.join("\n  "));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The folders above a rule set say nothing of what its files are for.
#[test]
fn a_slip_is_found_wherever_the_rule_set_lies() {
    for at in ["washer", "codes/washer", "steps/washer"] {
        let washer = Washer::at(at);
        washer.change("questions/tap.yaml", "cost: glance\n", "");
        washer.change("causes/tap-closed.yaml", "{symptom:", "{symptoms:");
        let found = washer.findings();
        let is_told = |begins: &str| found.iter().any(|line| line.starts_with(begins));
        assert!(
            is_told("missing-field questions/tap.yaml:"),
            "{at}: {found:?}"
        );
        assert!(
            is_told("unknown-name causes/tap-closed.yaml:"),
            "{at}: {found:?}"
        );
    }
}

#[test]
fn the_rule_set_that_is_spoiled_is_sound() {
    assert_eq!(Washer::new().findings(), Vec::<String>::new());
}

/// How much was left out is said, so that nobody takes the rest for all there is.
#[test]
fn what_follows_is_counted() {
    let washer = Washer::new();
    let path = washer.path("").display().to_string();
    let check = || run(&["rules", "check", "--rules", &path, "--lang", "en-US"]).out;
    let told = "more that follow";
    assert!(!check().contains(told), "{}", check());
    washer.change("questions/tap.yaml", "cost: glance", "cost: glace");
    assert!(check().contains("One fault found."), "{}", check());
    assert!(!check().contains(told), "{}", check());
    washer.change("questions/tap.yaml", "cost: glace", "cost: [");
    let out = check();
    assert!(out.contains("One fault found."), "{out}");
    let last = out.lines().last().unwrap_or_default();
    let count = last
        .split(". ")
        .nth(1)
        .and_then(|rest| rest.split(' ').next());
    let count: Option<usize> = count.and_then(|count| count.parse().ok());
    assert!(last.contains(told) && count > Some(0), "{last}");
}
