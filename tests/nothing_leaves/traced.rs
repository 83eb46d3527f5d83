//! A run of the program of which every call is written down.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

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

/// Runs the program in a folder, with nothing of the environment.
pub fn run(folder: &Path, arguments: &[String], input: &str) -> Traced {
    let log = folder.with_extension("trace");
    let mut strace = Command::new("strace")
        .args([
            "-f",
            "-qq",
            "-y",
            "-s",
            "4096",
            "-e",
            "signal=none",
            "-e",
            CALLS,
            "-o",
        ])
        .arg(&log)
        .arg(env!("CARGO_BIN_EXE_cardhelp"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
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
    let text = std::fs::read(&log).expect("was written");
    let _ = std::fs::remove_file(&log);
    let text = String::from_utf8_lossy(&text);
    Traced {
        status: output.status.code(),
        lines: text.lines().map(str::to_owned).collect(),
    }
}
