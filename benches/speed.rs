//! What is fast must stay measurable: `cargo bench`.
//!
//! Two figures, both as ratios within one run, since machines differ and drift:
//! a scripted diagnosis as a whole process against a Rust program that does
//! nothing, run in turn; and the next question against its limit of 50 µs.
//! Where valgrind is at hand, it counts the instructions of the diagnosis, which drift
//! nowhere. `CARDHELP_PROGRAM` names another program to measure, such as the static one.

#![allow(clippy::print_stdout)] // figures are what a benchmark is for

use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine, Given, Next};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Runs of each program.
const RUNS: usize = 200;
/// Conversations played to time the next question.
const CONVERSATIONS: usize = 200;
/// What the next question may take.
const NEXT_LIMIT: Duration = Duration::from_micros(50);

/// What a scripted diagnosis may take, in times of a program that does nothing.
const RATIO_LIMIT: f64 = 1.3;
/// What it may take in instructions.
const INSTRUCTIONS_LIMIT: u64 = 1_500_000;

const DIAGNOSIS: &[&str] = &[
    "diagnose",
    "--product",
    "azure",
    "--step",
    "signup-card",
    "--country",
    "NL",
    "--card-kind",
    "prepaid",
    "--mismatch",
    "address",
    "--no-input",
    "--lang",
    "nl-NL",
];

fn main() {
    whole_process();
    next_question();
}

fn whole_process() {
    let folder = std::env::temp_dir().join(format!("cardhelp-bench-{}", std::process::id()));
    let nothing = build_nothing(&folder);
    let built = || PathBuf::from(env!("CARGO_BIN_EXE_cardhelp"));
    let program = std::env::var_os("CARDHELP_PROGRAM").map_or_else(built, PathBuf::from);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    run(&program, DIAGNOSIS);
    run(&nothing, &[]);
    for _ in 0..RUNS {
        ours.push(run(&program, DIAGNOSIS));
        theirs.push(run(&nothing, &[]));
    }
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    println!(
        "whole process: {ours:.2?}, a program that does nothing: {theirs:.2?}, ratio {:.2} (at most {RATIO_LIMIT})",
        ours.as_secs_f64() / theirs.as_secs_f64()
    );
    match instructions(&program) {
        Some(count) => println!("instructions: {count} (at most {INSTRUCTIONS_LIMIT})"),
        None => println!("instructions: not counted, there is no valgrind"),
    }
    let _ = std::fs::remove_dir_all(folder);
}

/// Returns how many instructions a diagnosis executes, where valgrind is installed.
fn instructions(program: &Path) -> Option<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(DIAGNOSIS)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let report = String::from_utf8_lossy(&output.stderr);
    let line = report.lines().find(|line| line.contains("Collected"))?;
    line.rsplit(' ').next()?.parse().ok()
}

/// Compiles the peer: the smallest Rust program there is.
fn build_nothing(folder: &Path) -> PathBuf {
    std::fs::create_dir_all(folder).expect("a temporary folder");
    let (source, program) = (folder.join("nothing.rs"), folder.join("nothing"));
    std::fs::write(&source, "fn main() {}\n").expect("a temporary file");
    let compiler = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into());
    let status = Command::new(compiler)
        .args(["-O", "-C", "strip=symbols", "-o"])
        .arg(&program)
        .arg(&source)
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "rustc builds the peer"
    );
    program
}

fn run(program: &Path, arguments: &[&str]) -> Duration {
    let start = Instant::now();
    let status = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let elapsed = start.elapsed();
    assert!(
        status.is_ok_and(|status| status.success()),
        "{program:?} runs"
    );
    elapsed
}

fn next_question() {
    let rules = built_in::rule_set();
    let engine = Engine::new(&rules, &rules.edition);
    let mut times = Vec::new();
    for seed in 0..CONVERSATIONS {
        let mut answers = Answers::none(&rules);
        for turn in 0.. {
            let start = Instant::now();
            let next = black_box(engine.next(black_box(&answers)));
            times.push(start.elapsed());
            let (Next::Ask(question) | Next::Enough(question)) = next else {
                break;
            };
            let count = rules.questions[question].answers.len();
            // Every third answer is not known; the others go round.
            let answer = (seed * 7 + turn * 5) % (count + count / 2 + 1);
            match answer < count {
                true => answers.choose(question, answer.into()),
                false => answers.set(question, Given::DontKnow),
            }
        }
    }
    let worst = times.iter().max().copied().unwrap_or_default();
    let typical = median(&mut times);
    println!(
        "next question: {typical:.2?} (median of {}), worst {worst:.2?}, ratio to {NEXT_LIMIT:?}: {:.2}",
        times.len(),
        typical.as_secs_f64() / NEXT_LIMIT.as_secs_f64()
    );
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}
