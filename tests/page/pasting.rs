//! The command that repeats a result is pasted back into shells, which are asked what they take
//! it for: bash, zsh and fish where they are installed, and the shell that every system has.

use crate::program::{LANGUAGES, run};
use cardhelp::report::ShellLine;
use std::io::Write as _;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A shell, and how it is started so that it reads commands as from a keyboard, without anybody's
/// own settings.
type Shell = (&'static str, &'static [&'static str]);

const SHELLS: [Shell; 4] = [
    ("sh", &["-s"]),
    ("bash", &["--norc", "--noprofile", "-i"]),
    ("zsh", &["-f", "-i"]),
    ("fish", &["--no-config"]),
];

/// Values that mean something to one shell or another.
const ODD: [&str; 22] = [
    "plain",
    "",
    "two words",
    "it's",
    "'",
    "''quoted''",
    r#"say "no""#,
    "wow!! !$ !1 ^a^b",
    "$HOME ${HOME} $(id) `id`",
    r"back\slash",
    r"two\\ end\",
    r"\'",
    "~/rules",
    "=ls",
    "a=b",
    "*.? [a-z] {a,b}",
    "# no comment",
    "; exit 3 & | < > ()",
    "-dash",
    "100 % ^ @ +",
    "帳單 “zoals” ”så” é",
    "50 €",
];

/// Makes a folder in which `cardhelp` writes down the arguments that it gets.
fn recorder() -> TempDir {
    let folder = TempDir::new().unwrap();
    let script = folder.path().join("cardhelp");
    std::fs::write(&script, "#!/bin/sh\nprintf '%s\\0' \"$@\" >\"$RECORD\"\n").unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

/// Lets a shell read `text`, with `folder` first in its path; `None` where it is not installed.
fn shell((name, options): Shell, text: &str, folder: &Path) -> Option<String> {
    let record = folder.join("record");
    let _ = std::fs::remove_file(&record);
    let mut child = Command::new(name)
        .args(options)
        .env_clear()
        .env("PATH", format!("{}:/usr/bin:/bin", folder.display()))
        .env("HOME", folder)
        .env("LC_ALL", "C.UTF-8")
        .env("RECORD", &record)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(text.as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    Some(String::from_utf8(output.stdout).unwrap())
}

/// Returns the arguments that the program got.
fn recorded(folder: &Path) -> Vec<String> {
    let bytes = std::fs::read(folder.join("record")).unwrap_or_default();
    let text = String::from_utf8(bytes).unwrap();
    let words = text.split_terminator('\0').map(str::to_owned);
    words.collect()
}

#[test]
fn every_shell_takes_a_folded_line_as_it_is_meant() {
    let folder = recorder();
    let mut asked = 0;
    for columns in [20, 40, 80, usize::MAX] {
        let mut line = ShellLine::of("cardhelp diagnose");
        let mut meant = vec!["diagnose".to_owned()];
        for odd in ODD {
            line.add_option("--rules", odd);
            meant.extend(match odd.starts_with('-') {
                true => vec![format!("--rules={odd}")],
                false => vec!["--rules".to_owned(), odd.to_owned()],
            });
            line.add_switch("--why");
            meant.push("--why".to_owned());
        }
        let text = format!("{}\n", line.folded(columns, "  ").join("\n"));
        for known in SHELLS {
            if shell(known, &text, folder.path()).is_some() {
                assert_eq!(recorded(folder.path()), meant, "{}:\n{text}", known.0);
                asked += 1;
            }
        }
    }
    assert!(asked >= 4, "there is a shell");
    println!("{asked} lines were pasted into shells");
}

/// Makes a folder in which `cardhelp` is the program.
fn installed() -> TempDir {
    let folder = TempDir::new().unwrap();
    symlink(
        env!("CARGO_BIN_EXE_cardhelp"),
        folder.path().join("cardhelp"),
    )
    .unwrap();
    folder
}

/// Returns the command that a result names last, and the result.
fn result(arguments: &[&str]) -> (String, String) {
    let arguments = [&["diagnose", "--no-input"], arguments].concat();
    let found = run(&arguments);
    assert!(found.err.is_empty(), "{arguments:?}: {}", found.err);
    let begins = |line: &&str| line.starts_with("cardhelp diagnose");
    let command = match serde_json::from_str::<serde_json::Value>(&found.out) {
        Ok(json) => json["command"].as_str().unwrap().to_owned(),
        Err(_) => found.out.lines().rfind(begins).unwrap().to_owned(),
    };
    (command, found.out)
}

#[test]
fn pasted_back_it_gives_the_same_result_with_every_option_in_force() {
    let installed = installed();
    let odd_rules = installed.path().join("it's `mine` \\ $HOME!");
    symlink(
        concat!(env!("CARGO_MANIFEST_DIR"), "/rules/microsoft-billing"),
        &odd_rules,
    )
    .unwrap();
    let rules = ["--rules", odd_rules.to_str().unwrap()];
    let known = "We can't  proceed with sign-up\ndue to an \"issue\" with your account. `$HOME` !!";
    let unknown = "It's 50 % \\ off!\nSay \"no\" — `id` $(id) 帳單 ~ * 'so'";
    let sign_up = ["--product", "azure", "--step", "signup-card"];
    for (at, more) in [
        &["--card-kind", "virtual"][..],
        &["--card-kind", "virtual", "--why"],
        &["--card-kind", "virtual", "--as-of", "2026-11-21"],
        &["--code", "41", "--audience", "support", "--bank-note"],
        &[
            "--card-kind",
            "virtual",
            "--not",
            "card-state=blocked,expired",
        ],
        &["--message-text", known],
        &["--message-text", unknown, "--card-kind", "prepaid"],
        &["--message-text", unknown, "--format", "markdown"],
        &["--card-kind", "virtual", "--format", "json"],
        &["--card-kind", "virtual", "--why", "--format", "markdown"],
        &[&["--card-kind", "virtual"], &rules[..]].concat(),
    ]
    .iter()
    .enumerate()
    {
        let language = ["--lang", LANGUAGES[at % LANGUAGES.len()]];
        let (command, first) = result(&[&sign_up[..], more, &language].concat());
        for known in SHELLS {
            if let Some(again) = shell(known, &format!("{command}\n"), installed.path()) {
                let is_same = again.ends_with(&first);
                assert!(is_same, "{}: {command}\n{again}\n{first}", known.0);
            }
        }
    }
}
