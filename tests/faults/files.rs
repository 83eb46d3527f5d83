//! Files that change or vanish while they are read, and runs that are killed.

use crate::shell::{is_documented, sh};
use crate::sound::SOUND;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tempfile::TempDir;

/// Writes the small rule set below a folder.
fn shop(folder: &Path) {
    for (path, text) in SOUND {
        let path = match path.strip_prefix("rules/") {
            Some(file) => folder.join("rules/shop").join(file),
            None => {
                let file = path.trim_start_matches("locales/");
                let (tag, file) = file.split_once('/').expect("has a language");
                folder.join("locales").join(tag).join("shop").join(file)
            }
        };
        // While somebody takes the folder away, it may be gone again.
        let _ = fs::create_dir_all(path.parent().expect("has one"));
        let _ = fs::write(path, text);
    }
}

#[test]
fn a_rule_set_that_changes_under_the_reader() {
    let folder = TempDir::new().expect("can be made");
    shop(folder.path());
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !ended.load(Ordering::Relaxed) {
                let _ = fs::remove_dir_all(folder.path().join("rules/shop/causes"));
                let _ = fs::write(folder.path().join("rules/shop/links.yaml"), "[");
                let _ = fs::remove_dir_all(folder.path().join("locales/sv-SE"));
                shop(folder.path());
            }
        });
        let _ended = Ends(&ended);
        let rules = folder.path().join("rules/shop").display().to_string();
        for _ in 0..5 {
            for command in [
                "rules check",
                "list causes",
                "diagnose --no-input --card credit",
            ] {
                let ran = sh(&format!("\"$P\" {command} --rules {rules}"));
                is_documented(&ran, command);
                // Where just the causes are gone, a list of them is empty.
                let says = !ran.out.is_empty() || !ran.err.is_empty();
                assert!(says || command == "list causes", "{ran:?}");
            }
        }
    });
}

/// Lets whoever waits for it end, also where the test fails: it would never be told otherwise.
struct Ends<'e>(&'e AtomicBool);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Returns records, each with a number.
fn records(count: usize) -> String {
    let record =
        |at| format!("{{\"id\":{at},\"card-kind\":\"prepaid\",\"step\":\"signup-card\"}}\n");
    (0..count).map(record).collect()
}

#[test]
fn records_that_vanish_while_they_are_read() {
    let folder = TempDir::new().expect("can be made");
    let at = |name: &str| folder.path().join(name).display().to_string();
    for (name, harm) in [
        ("cut", "truncate -s 1000 in.jsonl"),
        ("gone", "rm in.jsonl"),
        ("other", "printf '{\"id\":0}\\n' > in.jsonl"),
    ] {
        fs::write(at("in.jsonl"), records(40_000)).expect("can be written");
        let script = format!(
            "cd {}; (sleep 0.05; {harm}) & \"$P\" batch in.jsonl; s=$?; wait; exit $s",
            folder.path().display()
        );
        let ran = sh(&script);
        is_documented(&ran, name);
        for line in ran.out.lines() {
            let result: serde_json::Value = serde_json::from_str(line).expect("is whole");
            assert!(result["status"].is_string(), "{line}");
        }
    }
}

#[test]
fn runs_that_are_killed_again_and_again_lose_nothing() {
    let folder = TempDir::new().expect("can be made");
    let at = |name: &str| folder.path().join(name);
    let all = records(6_000);
    let begin = |output: &str| {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_cardhelp"));
        let program = program.args(["batch", "--resume", "--as-of", "2026-11-21", "--output"]);
        let program = program.arg(at(output)).env_clear();
        let program = program.stdin(Stdio::piped()).stderr(Stdio::null());
        program.spawn().expect("starts")
    };
    let feed = |child: &mut Child, text: &str| {
        let mut input = child.stdin.take().expect("is a pipe");
        input.write_all(text.as_bytes()).expect("is read");
        input
    };
    let mut child = begin("whole.jsonl");
    drop(feed(&mut child, &all));
    assert!(child.wait().expect("ends").success());
    // Its input stays open, so each run is killed before it ends, however fast the machine.
    for share in 1..=12 {
        let given: String = all.split_inclusive('\n').take(share * 450).collect();
        let mut child = begin("out.jsonl");
        let input = feed(&mut child, &given);
        let results = || fs::read(at("out.jsonl.part")).unwrap_or_default();
        let told = || results().iter().filter(|byte| **byte == b'\n').count();
        while told() < share * 450 {
            assert!(child.try_wait().expect("can be asked").is_none());
            std::thread::sleep(Duration::from_millis(2));
        }
        child.kill().expect("SIGKILL");
        child.wait().expect("ends");
        drop(input);
        assert!(!at("out.jsonl").exists(), "after {share} kills");
        // What was being written when the machine went down.
        let half = fs::OpenOptions::new()
            .append(true)
            .open(at("out.jsonl.part"));
        half.expect("is there")
            .write_all(b"{\"id\":")
            .expect("can be written");
    }
    let mut child = begin("out.jsonl");
    drop(feed(&mut child, &all));
    assert!(child.wait().expect("ends").success());
    let (whole, parts) = (fs::read(at("whole.jsonl")), fs::read(at("out.jsonl")));
    assert_eq!(whole.expect("is there"), parts.expect("is there"));
}
