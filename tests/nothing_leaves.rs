//! What the program asks of the system, command by command: nothing of the network, no file but
//! what was named, no change but what was asked for.
//!
//! Needs `strace`. Where it is missing, or the system forbids it, the test says so and holds
//! nothing; with `CARDHELP_NEEDS_STRACE=1` that is a failure.

#![cfg(target_os = "linux")]
#![allow(clippy::print_stderr)] // who has no strace must hear of it

#[path = "nothing_leaves/allowed.rs"]
mod allowed;
#[path = "nothing_leaves/call.rs"]
mod call;
#[path = "check/sound.rs"]
mod sound;
#[path = "nothing_leaves/traced.rs"]
mod traced;

use allowed::Allowed;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;
use traced::Traced;

/// A folder with a rule set, files to read and room to write.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().expect("can be made");
        let desk = Self { folder };
        for (path, text) in sound::SOUND {
            let path = path.replacen("rules/", "rules/shop/", 1);
            let path = match path
                .strip_prefix("locales/")
                .and_then(|path| path.split_once('/'))
            {
                Some((tag, file)) => format!("locales/{tag}/shop/{file}"),
                None => path,
            };
            desk.write(&path, text);
        }
        desk.write("answers.yaml", "product: azure\ncode: 51\n");
        desk.write("in.jsonl", "{\"card-kind\":\"prepaid\"}\n{\"code\":51}\n");
        desk.write("in.csv", "id,card-kind\n1,virtual\n");
        desk
    }

    fn path(&self, path: &str) -> PathBuf {
        // As the system calls it: a folder for temporary files may be a link.
        let folder = fs::canonicalize(self.folder.path()).expect("is there");
        folder.join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("has one")).expect("can be made");
        fs::write(path, text).expect("can be written");
    }
}

/// A command line, in which `@` stands for the folder of the desk; what stands on standard input;
/// what it may read and write there.
struct Use {
    arguments: &'static str,
    input: &'static str,
    reads: &'static [&'static str],
    writes: &'static [&'static str],
}

const fn bare(arguments: &'static str) -> Use {
    reading(arguments, &[])
}

const fn reading(arguments: &'static str, reads: &'static [&'static str]) -> Use {
    Use {
        arguments,
        input: "",
        reads,
        writes: &[],
    }
}

const RULES: &[&str] = &["rules/shop", "locales", "rules"];

/// Every command, with what each of its options that names a file does.
const USES: &[Use] = &[
    bare(""),
    bare("--version"),
    bare("--help --lang sv"),
    bare("help rules diff"),
    bare("diagnose --help"),
    bare("diagnose --no-input --product azure --code 51 --country TW --expiry 11/26"),
    bare("diagnose --no-input --card-prefix 411111 --format json"),
    bare("diagnose --no-input --code 4111111111111111"),
    bare("diagnose --no-input --for-nobody"),
    reading(
        "diagnose --no-input --answers @answers.yaml --format html",
        &["answers.yaml"],
    ),
    reading(
        "diagnose --no-input --answers @missing.yaml",
        &["missing.yaml"],
    ),
    reading(
        "diagnose --no-input --rules @rules/shop --card credit --lang sv",
        RULES,
    ),
    Use {
        arguments: "diagnose --no-input --message-text -",
        input: "Payment is past due",
        reads: &[],
        writes: &[],
    },
    bare("explain virtual-card --format markdown"),
    bare("explain 51 --lang zh-TW"),
    bare("guide --format html"),
    bare("list causes"),
    bare("list countries --format json"),
    bare("list codes stripe"),
    bare("list languages"),
    Use {
        arguments: "batch - --threads 2",
        input: "{\"card-kind\":\"prepaid\"}\n",
        reads: &[],
        writes: &[],
    },
    Use {
        arguments: "batch @in.jsonl --output @out.jsonl --summary @causes.svg --summary @sum.json",
        input: "",
        reads: &["in.jsonl"],
        writes: &["out.jsonl", "out.jsonl.part", "causes.svg", "sum.json"],
    },
    Use {
        arguments: "batch @in.csv --output @out.csv --resume",
        input: "",
        reads: &["in.csv", "out.csv"],
        writes: &["out.csv", "out.csv.part"],
    },
    bare("completions bash"),
    bare("--complete bash diagnose --country Nederl"),
    bare("man rules check"),
    Use {
        arguments: "man --dir @pages",
        input: "",
        reads: &[],
        writes: &["pages"],
    },
    bare("rules check"),
    reading("rules check --rules @rules/shop --format sarif", RULES),
    reading("rules test --rules @rules/shop", RULES),
    reading("rules diff @rules/shop @rules/shop", RULES),
    reading("rules graph --rules @rules/shop --format svg", RULES),
    reading("rules stats --rules @rules/shop", RULES),
    bare("rules graph"),
    bare("rules schema cause"),
    Use {
        arguments: "rules new step wait --rules @rules/shop --set actor=you --no-input",
        input: "",
        reads: RULES,
        writes: &["rules/shop", "locales"],
    },
];

/// A conversation: a command line as in [`Use`], the keys pressed at a terminal, what may be read
/// and written, and how it ends.
struct Talk {
    arguments: &'static str,
    keys: &'static [&'static str],
    reads: &'static [&'static str],
    writes: &'static [&'static str],
    status: i32,
}

/// No message, a card that is not accepted, then the way out; the result is saved under a name.
const TO_A_FILE: &[&str] = &[
    "\r",
    "1",
    "\r",
    "3",
    "\r",
    "4",
    " ",
    "\r",
    "\r",
    "3",
    "\r",
    "page.html",
    "\r",
    "1",
    "\r",
];
/// The same where lines are typed.
const TO_A_FILE_PLAIN: &[&str] = &[
    "\r",
    "1\r",
    "3\r",
    "4\r",
    "1\r",
    "3\r",
    "page.html\r",
    "1\r",
];

const TALKS: &[Talk] = &[
    Talk {
        arguments: "diagnose --lang en-US",
        keys: TO_A_FILE,
        reads: &[],
        writes: &["page.html"],
        status: 0,
    },
    Talk {
        arguments: "diagnose --plain --lang zh-TW",
        keys: TO_A_FILE_PLAIN,
        reads: &[],
        writes: &["page.html"],
        status: 0,
    },
    Talk {
        arguments: "diagnose --lang sv",
        keys: &["\r", "1", "\x03"],
        reads: &[],
        writes: &[],
        status: 130,
    },
    Talk {
        arguments: "rules new step wait --rules @rules/shop",
        keys: &["\x03"],
        reads: RULES,
        writes: &[],
        status: 130,
    },
];

/// Returns a command line with the folder of the desk in place of each `@`.
fn split(arguments: &str, desk: &Desk) -> Vec<String> {
    let at = desk.path("").display().to_string();
    let arguments = arguments.split_whitespace();
    arguments
        .map(|argument| argument.replacen('@', &at, 1))
        .collect()
}

/// Returns what a run asked for beyond what it may read and write, each with its command line.
fn asked_beyond(
    (arguments, desk, traced): (&str, &Desk, &Traced),
    reads: &[&str],
    writes: &[&str],
) -> Vec<String> {
    let named = |paths: &[&str]| paths.iter().map(|path| desk.path(path)).collect();
    let allowed = Allowed {
        desk: desk.path(""),
        reads: named(reads),
        writes: named(writes),
    };
    assert!(traced.lines.len() > 10, "{arguments}: nothing was traced");
    let found = traced.lines.iter().filter_map(|line| allowed.fault(line));
    found.map(|fault| format!("{arguments}: {fault}")).collect()
}

/// Tells whether runs can be traced here, and says so where they cannot.
fn is_traced() -> bool {
    let is_possible = traced::is_possible();
    if !is_possible {
        assert!(
            std::env::var_os("CARDHELP_NEEDS_STRACE").is_none(),
            "strace is missing, or may not trace"
        );
        eprintln!("NOT TESTED: strace is missing, or may not trace; what leaves was not looked at");
    }
    is_possible
}

#[test]
fn no_command_asks_the_system_for_anything_else() {
    if !is_traced() {
        return;
    }
    let (mut faults, mut calls) = (Vec::new(), 0);
    for used in USES {
        let desk = Desk::new();
        let arguments = split(used.arguments, &desk);
        let traced = traced::run(&desk.path(""), &arguments, used.input);
        let status = traced.status;
        assert!(
            status.is_some_and(|status| status <= 5),
            "{arguments:?}: {status:?}"
        );
        calls += traced.lines.len();
        let run = (used.arguments, &desk, &traced);
        faults.extend(asked_beyond(run, used.reads, used.writes));
    }
    eprintln!("{} command lines, {calls} system calls", USES.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_conversation_asks_the_system_for_anything_else() {
    if !is_traced() {
        return;
    }
    let mut faults = Vec::new();
    for talk in TALKS {
        let desk = Desk::new();
        let arguments = split(talk.arguments, &desk);
        let traced = traced::run_at_a_terminal(&desk.path(""), &arguments, talk.keys);
        assert_eq!(traced.status, Some(talk.status), "{arguments:?}");
        let written = |path: &&str| desk.path(path).exists();
        assert!(talk.writes.iter().all(written), "{arguments:?}: not saved");
        let run = (talk.arguments, &desk, &traced);
        faults.extend(asked_beyond(run, talk.reads, talk.writes));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_command_is_among_them() {
    let said = |arguments: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_cardhelp"));
        let output = program.args(arguments).args(["--help", "--lang", "en-US"]);
        let output = output.env_clear().output().expect("the program runs");
        String::from_utf8(output.stdout).expect("is UTF-8")
    };
    let commands = |help: &str| -> BTreeSet<String> {
        let lines = help.lines().skip_while(|line| *line != "Commands").skip(1);
        let lines = lines.take_while(|line| !line.is_empty());
        let names = lines.filter_map(|line| line.strip_prefix("  "));
        let names = names.filter(|line| !line.starts_with(' '));
        names
            .filter_map(|line| line.split(' ').next())
            .map(str::to_owned)
            .collect()
    };
    let used = |command: &str| USES.iter().any(|used| used.arguments.starts_with(command));
    let all = commands(&said(&[]));
    assert!(all.len() > 5, "{all:?}");
    for command in all.iter().filter(|command| *command != "rules") {
        assert!(used(command), "{command}");
    }
    let all = commands(&said(&["rules"]));
    assert!(all.len() > 5, "{all:?}");
    for command in all {
        assert!(used(&format!("rules {command}")), "rules {command}");
    }
}

#[test]
fn what_is_forbidden_is_noticed() {
    let desk = Path::new("/desk");
    let allowed = Allowed {
        desk: desk.to_owned(),
        reads: vec![desk.join("in.jsonl")],
        writes: vec![desk.join("out.jsonl")],
    };
    for line in [
        r#"sendto(5<socket:[183]>, "", 0, MSG_DONTWAIT, NULL, 0) = 0"#,
        r#"12 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3"#,
        r#"connect(3, {sa_family=AF_INET}, 16) = 0"#,
        r#"openat(AT_FDCWD</desk>, "/var/mail/somebody", O_RDONLY) = 3"#,
        r#"openat(AT_FDCWD</desk>, "/etc/passwd", O_RDONLY) = 3"#,
        r#"openat(AT_FDCWD</desk>, "/desk/in.jsonl", O_WRONLY|O_CREAT, 0666) = 3"#,
        r#"openat(AT_FDCWD</desk>, "other", O_RDONLY) = 3"#,
        r#"unlink("/desk/in.jsonl") = 0"#,
        r#"rename("/desk/out.jsonl", "/desk/elsewhere") = 0"#,
        r#"execve("/bin/sh", ["sh"], 0x7f) = 0"#,
        r#"io_uring_setup(8, 0x7f) = 3"#,
        r#"something_new("/desk/in.jsonl") = 0"#,
    ] {
        assert!(allowed.fault(line).is_some(), "{line}");
    }
    for line in [
        r#"openat(AT_FDCWD</desk>, "in.jsonl", O_RDONLY|O_CLOEXEC) = 3"#,
        r#"[pid 12] openat(AT_FDCWD</desk>, "/desk/out.jsonl", O_WRONLY|O_CREAT, 0666) = 3"#,
        r#"statx(3</desk/in.jsonl>, "", AT_EMPTY_PATH, STATX_ALL, {stx_mask=0}) = 0"#,
        r#"openat(AT_FDCWD</desk>, "/etc/ld.so.cache", O_RDONLY|O_CLOEXEC) = 3"#,
        r#"sendto(5<pipe:[183]>, "", 0, MSG_DONTWAIT, NULL, 0) = -1 ENOTSOCK"#,
        r#"+++ exited with 0 +++"#,
        r#"12 <... openat resumed>) = 3"#,
    ] {
        assert_eq!(allowed.fault(line), None, "{line}");
    }
}
