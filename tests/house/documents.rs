//! What must be explained is explained: fields, exit statuses, dependencies.

use super::tree::read;

use std::process::Command;

/// Every exit status of the contract.
const STATUSES: [&str; 7] = ["0", "1", "2", "3", "4", "5", "130"];

#[test]
fn every_exit_status_is_in_the_readme() {
    let text = read("README.md");
    for status in STATUSES {
        let forms = [format!("`{status}`"), format!("| {status} |")];
        assert!(
            forms.iter().any(|form| text.contains(form)),
            "README.md does not explain {status}"
        );
    }
}

#[test]
fn every_exit_status_is_in_the_help_of_every_language() {
    for language in ["en-US", "nl-NL", "sv-SE", "zh-TW"] {
        let output = Command::new(env!("CARGO_BIN_EXE_cardhelp"))
            .args(["--help", "--lang", language])
            .env_clear()
            .output()
            .expect("the program runs");
        let text = String::from_utf8(output.stdout).expect("is UTF-8");
        let listed: Vec<&str> = text
            .lines()
            .filter_map(|line| line.split_whitespace().next())
            .filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
            .collect();
        assert_eq!(listed, STATUSES, "{language}");
    }
}

#[test]
fn every_dependency_has_a_reason() {
    let text = read("Cargo.toml");
    let mut reason_for_all = true;
    let mut is_dependency = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            is_dependency = line.contains("dependencies]");
            reason_for_all = line.contains('#');
        } else if is_dependency && !line.is_empty() && !line.starts_with('#') {
            assert!(
                reason_for_all || line.contains(" # "),
                "no reason given: {line}"
            );
        }
    }
}
