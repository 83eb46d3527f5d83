//! Runs the program with nothing of the surroundings: an empty environment, no terminal.

#![allow(dead_code)] // each test file needs a part

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// The longest that a run may take before it counts as hanging. A limit, not a timing: runs
/// take a few milliseconds.
const LIMIT: Duration = Duration::from_secs(60);

/// The four languages.
pub const LANGUAGES: [&str; 4] = ["en-US", "nl-NL", "sv-SE", "zh-TW"];

/// What a run left behind.
#[derive(Debug)]
pub struct Run {
    /// The exit status; `None` where a signal ended it.
    pub status: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// Runs the program without any input.
pub fn run<S: AsRef<OsStr>>(arguments: &[S]) -> Run {
    run_with(arguments, b"")
}

/// Runs the program with `input` on standard input.
pub fn run_with<S: AsRef<OsStr>>(arguments: &[S], input: &[u8]) -> Run {
    run_into(arguments, input, Stdio::piped())
}

/// Runs the program with its standard output going somewhere else.
///
/// # Panics
///
/// Panics where the program cannot be started, does not end, or panics itself.
pub fn run_into<S: AsRef<OsStr>>(arguments: &[S], input: &[u8], out: Stdio) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cardhelp"))
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(out)
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("is piped");
    let input = input.to_vec();
    // A program that refuses early does not read all of it.
    std::thread::spawn(move || drop(stdin.write_all(&input)));
    let out = child.stdout.take().map(gather);
    let err = gather(child.stderr.take().expect("is piped"));
    let begun = Instant::now();
    let status = loop {
        match child.try_wait().expect("can be waited for") {
            Some(status) => break status,
            None if begun.elapsed() > LIMIT => {
                child.kill().expect("can be killed");
                panic!("{:?} hangs", shown(arguments));
            }
            None => std::thread::sleep(Duration::from_millis(1)),
        }
    };
    let text = |gathered: mpsc::Receiver<Vec<u8>>| {
        let bytes = gathered.recv().expect("was gathered");
        String::from_utf8(bytes).expect("the program writes UTF-8")
    };
    let run = Run {
        status: status.code(),
        out: out.map(text).unwrap_or_default(),
        err: text(err),
    };
    let is_calm = !run.err.contains("panicked") && !run.err.contains("RUST_BACKTRACE");
    assert!(is_calm, "{:?}: {}", shown(arguments), run.err);
    assert!(
        run.status.is_some(),
        "{:?} died: {}",
        shown(arguments),
        run.err
    );
    run
}

fn gather(mut stream: impl Read + Send + 'static) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("can be read");
        let _ = sender.send(bytes);
    });
    receiver
}

fn shown<S: AsRef<OsStr>>(arguments: &[S]) -> Vec<String> {
    let shown = arguments.iter().map(|a| a.as_ref().to_string_lossy());
    shown.map(|text| text.chars().take(120).collect()).collect()
}
