//! Files that change or vanish while they are read, and runs that are killed.

use crate::shell::{is_documented, sh};
use crate::sound::SOUND;
use std::fs;
use std::path::Path;
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
        let rules = folder.path().join("rules/shop").display().to_string();
        for _ in 0..5 {
            for command in [
                "rules check",
                "list causes",
                "diagnose --no-input --card credit",
            ] {
                let ran = sh(&format!("\"$P\" {command} --rules {rules}"));
                is_documented(&ran, command);
                assert!(!ran.out.is_empty() || !ran.err.is_empty(), "{ran:?}");
            }
        }
        ended.store(true, Ordering::Relaxed);
    });
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
    fs::write(at("in.jsonl"), records(6_000)).expect("can be written");
    let begin = |output: &str| {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_cardhelp"));
        let program = program
            .arg("batch")
            .arg(at("in.jsonl"))
            .arg("--output")
            .arg(at(output));
        let program = program
            .args(["--resume", "--as-of", "2026-11-21"])
            .env_clear();
        program
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("starts")
    };
    assert!(begin("whole.jsonl").wait().expect("ends").success());
    let (mut kills, mut lived) = (0, 20);
    while !at("out.jsonl").exists() {
        let mut child = begin("out.jsonl");
        std::thread::sleep(Duration::from_millis(lived));
        if child.try_wait().expect("can be asked").is_none() {
            child.kill().expect("SIGKILL");
            kills += 1;
        }
        child.wait().expect("ends");
        // On a busy machine each needs its time to begin.
        lived += lived / 4;
    }
    assert!(kills > 0, "nothing was killed");
    let (whole, parts) = (fs::read(at("whole.jsonl")), fs::read(at("out.jsonl")));
    assert_eq!(
        whole.expect("is there"),
        parts.expect("is there"),
        "after {kills} kills"
    );
}
