//! A run of the program of which every call is written down.

use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What is written down: files by name, the network, what else could carry something away, and
/// other programs. `%file` holds every call that takes a path, to read or to change.
const CALLS: &str = "trace=%file,%network,io_uring_setup,ptrace,process_vm_writev,pidfd_open,\
                     fork,vfork,ftruncate,fchmod,fchown,mq_open,shmget,memfd_create";

/// What a run left behind.
pub struct Traced {
    pub status: Option<i32>,
    /// The calls, each in a line.
    pub lines: Vec<String>,
}

/// Tells whether runs can be traced here.
pub fn is_possible() -> bool {
    let tried = Command::new("strace")
        .args(["-f", "-qq", "-y", "-e", CALLS, "true"])
        .output();
    tried.is_ok_and(|output| output.status.success())
}

/// Returns what traces the program in a folder, with nothing of the environment, and the file that
/// the calls are written to.
fn strace(folder: &Path, arguments: &[String]) -> (Command, PathBuf) {
    let log = folder.with_extension("trace");
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "-qq", "-y", "-s", "4096", "-e", "signal=none", "-e"])
        .args([CALLS, "-o"])
        .arg(&log)
        .arg(env!("CARGO_BIN_EXE_cardhelp"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default());
    (strace, log)
}

/// Returns what was written down, each call in a line.
fn lines(log: &Path) -> Vec<String> {
    let text = std::fs::read(log).expect("was written");
    let _ = std::fs::remove_file(log);
    let text = String::from_utf8_lossy(&text);
    text.lines().map(str::to_owned).collect()
}

/// Runs the program with something on its standard input.
pub fn run(folder: &Path, arguments: &[String], input: &str) -> Traced {
    let (mut strace, log) = strace(folder, arguments);
    let mut strace = strace
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("strace starts");
    let mut stdin = strace.stdin.take().expect("is piped");
    // A program that refuses early does not read it.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = strace.wait_with_output().expect("ends");
    Traced {
        status: output.status.code(),
        lines: lines(&log),
    }
}

/// How long the program says nothing once it waits for a key.
const QUIET: Duration = Duration::from_millis(400);
/// How long a key may take before the test fails.
const PATIENCE: Duration = Duration::from_secs(20);

/// Runs the program at a terminal and presses keys, each once the program waits for it.
pub fn run_at_a_terminal(folder: &Path, arguments: &[String], keys: &[&str]) -> Traced {
    let (mut strace, log) = strace(folder, arguments);
    strace.env("TERM", "xterm-256color");
    let mut session = OsSession::spawn(strace).expect("strace starts");
    session
        .get_process_mut()
        .set_window_size(80, 40)
        .expect("has one");
    let mut is_open = true;
    for key in keys.iter().chain([&""]) {
        is_open = is_open && waits(&mut session);
        if is_open {
            session.write_all(key.as_bytes()).expect("can be pressed");
        }
    }
    let start = Instant::now();
    let status = loop {
        match session.get_process().status().expect("is known") {
            WaitStatus::Exited(_, status) => break Some(status),
            WaitStatus::StillAlive if start.elapsed() < PATIENCE => std::thread::sleep(QUIET),
            _ => break None,
        }
    };
    let lines = lines(&log);
    Traced { status, lines }
}

/// Waits until the program says something and then nothing; `false` once it has ended.
fn waits(session: &mut OsSession) -> bool {
    let (start, mut last) = (Instant::now(), None::<Instant>);
    let mut buffer = [0; 4096];
    while last.is_none_or(|last| last.elapsed() < QUIET) {
        match session.try_read(&mut buffer) {
            Ok(0) => return false,
            Ok(_) => last = Some(Instant::now()),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                assert!(start.elapsed() < PATIENCE, "it says nothing");
                std::thread::sleep(QUIET / 40);
            }
            Err(error) => panic!("the terminal failed: {error}"),
        }
    }
    true
}
