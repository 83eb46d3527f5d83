//! Runs the program behind a line of the shell, which can take things away from it.

use std::process::{Command, Output, Stdio};

/// Command lines of every kind that end by themselves.
pub const COMMANDS: [&str; 7] = [
    "--version",
    "diagnose --no-input --card-kind prepaid --step signup-card --as-of 2026-11-21",
    "diagnose --no-input --code 51 --format json --as-of 2026-11-21",
    "explain virtual-card --lang zh-TW",
    "list countries --lang sv",
    "guide virtual-card",
    "batch - --threads 2 --as-of 2026-11-21",
];

/// What a run left behind.
#[derive(Debug, PartialEq, Eq)]
pub struct Ran {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

/// Runs a script in which `$P` stands for the program, with nothing else in the environment.
///
/// # Panics
///
/// Panics where the program does, or takes a minute.
pub fn sh(script: &str) -> Ran {
    let Output {
        status,
        stdout,
        stderr,
    } = Command::new("timeout")
        .args(["60", "sh", "-c", script])
        .env_clear()
        .env("P", env!("CARGO_BIN_EXE_cardhelp"))
        .stdin(Stdio::null())
        .output()
        .expect("a shell starts");
    let ran = Ran {
        status: status.code(),
        out: String::from_utf8(stdout).expect("is UTF-8"),
        err: String::from_utf8(stderr).expect("is UTF-8"),
    };
    assert_ne!(ran.status, Some(124), "{script} hangs");
    assert!(!ran.err.contains("panicked"), "{script}: {}", ran.err);
    ran
}

/// Returns a script that gives a command its records, where it wants some.
pub fn fed(before: &str, command: &str, after: &str) -> String {
    let record = r#"printf '{"card-kind":"prepaid"}\n' |"#;
    let feed = if command.starts_with("batch") {
        record
    } else {
        ""
    };
    format!("{feed} {before} \"$P\" {command} {after}")
}

/// Expects one of the statuses that are documented.
#[track_caller]
pub fn is_documented(ran: &Ran, what: &str) {
    let is_one = ran.status.is_some_and(|status| (0..=5).contains(&status));
    assert!(is_one, "{what}: {ran:?}");
}
