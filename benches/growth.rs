//! How time and memory grow with a rule set: `cargo bench --bench growth`.
//!
//! Each row is one made-up rule set, measured in a process of its own: how long it
//! takes to load it and to check it, what the first screen and the next ones cost
//! (the median and the worst of whole conversations), and the most memory it held.
//! `-- tools` measures what authors look at instead: `rules check`, `stats` and `diff`.

#![allow(clippy::print_stdout)] // figures are what a benchmark is for

#[path = "growth/sets.rs"]
mod sets;
#[path = "growth/tools.rs"]
mod tools;

use cardhelp::check::check;
use cardhelp::engine::{Answers, Engine, Given, Next};
use cardhelp::rules::{FileSet, TextFile, load};
use sets::Files;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

/// Makes a rule set.
type Make = fn() -> Files;

/// The rule sets, each by its name.
const SETS: &[(&str, Make)] = &[
    ("30 causes × 15 questions × 3 answers", || {
        sets::plain(30, 15, 3)
    }),
    ("120 × 30 × 3", || sets::plain(120, 30, 3)),
    ("250 × 45 × 3", || sets::plain(250, 45, 3)),
    ("500 × 60 × 3", || sets::plain(500, 60, 3)),
    ("500 × 60 × 50", || sets::plain(500, 60, 50)),
    ("500 × 60 × 200", || sets::plain(500, 60, 200)),
    ("a cause on 8 questions", || sets::deep(8)),
    ("a cause on 16 questions", || sets::deep(16)),
    ("a cause on 24 questions", || sets::deep(24)),
    ("a cause on 60 questions", || sets::deep(60)),
    ("never proved, 16 questions", || sets::contradictory(16)),
    ("never proved, 24 questions", || sets::contradictory(24)),
    ("several of 8 answers", || sets::several(8)),
    ("several of 16 answers", || sets::several(16)),
    ("several of 24 answers", || sets::several(24)),
    ("several of 120 answers", || sets::several(120)),
    ("a chain of 10 questions", || sets::chain(10)),
    ("a chain of 30 questions", || sets::chain(30)),
    ("a chain of 60 questions", || sets::chain(60)),
    ("a table of 50 rows × 10", || sets::table(50, 10)),
    ("a table of 250 rows × 40", || sets::table(250, 40)),
    ("a table of 250 rows × 200", || sets::table(250, 200)),
    ("2 questions of 20 compared", || sets::compared(2, 20)),
    ("2 questions of 200 compared", || sets::compared(2, 200)),
    ("4 questions of 200 compared", || sets::compared(4, 200)),
    ("6 questions of 200 compared", || sets::compared(6, 200)),
];

/// Conversations played with each rule set.
const CONVERSATIONS: usize = 40;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let wanted = arguments.find(|argument| !argument.starts_with("--"));
    if wanted.as_deref() == Some("tools") {
        return tools::run(arguments.next());
    }
    let one = wanted
        .as_deref()
        .and_then(|name| SETS.iter().find(|(known, _)| *known == name));
    if let Some((name, files)) = one {
        println!("{}", measure(name, files()));
        return;
    }
    println!(
        "{:38} {:>9} {:>9} {:>10} {:>10} {:>10} {:>8}",
        "rule set", "load", "check", "first", "next", "worst", "memory"
    );
    let program = std::env::current_exe().expect("this program has a path");
    for (name, _) in SETS {
        if wanted.as_deref().is_some_and(|part| !name.contains(part)) {
            continue;
        }
        // A process of its own, so that the memory is its own.
        let output = Command::new(&program)
            .arg(name)
            .output()
            .expect("this program runs");
        print!("{}", String::from_utf8_lossy(&output.stdout));
    }
}

fn measure(name: &str, files: Files) -> String {
    let files = file_set(files);
    let (loading, (rules, findings)) = timed(|| load(&files));
    let rules = rules.unwrap_or_else(|| panic!("{name}: {findings:#?}"));
    let (checking, _) = timed(|| check(&files, &[]));
    let (first, mut times) = {
        let engine = Engine::new(&rules, &rules.edition);
        let (first, _) = timed(|| black_box(engine.next(&Answers::none(&rules))));
        (first, converse(&engine))
    };
    times.sort();
    let worst = times.last().copied().unwrap_or_default();
    let typical = times.get(times.len() / 2).copied().unwrap_or_default();
    format!(
        "{name:38} {loading:>9.1?} {checking:>9.1?} {first:>10.1?} {typical:>10.1?} {worst:>10.1?} {:>5} MB",
        most_memory() >> 10
    )
}

fn file_set(files: Files) -> FileSet {
    let files = files.into_iter();
    FileSet {
        root: "growth".to_owned(),
        files: files.map(|(path, text)| TextFile { path, text }).collect(),
        ..FileSet::default()
    }
}

/// Holds conversations and returns what each screen took.
fn converse(engine: &Engine<'_>) -> Vec<Duration> {
    let rules = engine.rules();
    let mut times = Vec::new();
    for seed in 0..CONVERSATIONS {
        let mut answers = Answers::none(rules);
        for turn in 0.. {
            let (time, next) = timed(|| black_box(engine.next(black_box(&answers))));
            times.push(time);
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
    times
}

fn timed<T>(run: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = run();
    (start.elapsed(), result)
}

/// Returns the most memory that this process held, in KiB, where the system tells.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    number
        .and_then(|number| number.parse().ok())
        .unwrap_or_default()
}
