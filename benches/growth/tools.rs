//! What authors look at, on rule sets that grow: time and memory of `rules check`, `stats` and `diff`,
//! each run in a process of its own, the median of a few runs.

use super::sets::{Files, plain};
use super::{file_set, most_memory, timed};
use cardhelp::check::check;
use cardhelp::engine::Engine;
use cardhelp::rules::{RuleSet, load};
use cardhelp::workbench::diff::{Plans, diff};
use cardhelp::workbench::{Stats, too_long};
use std::hint::black_box;
use std::process::Command;

/// Causes, questions and answers to each.
const SIZES: [(usize, usize, usize); 5] = [
    (10, 8, 3),
    (50, 20, 3),
    (120, 30, 3),
    (250, 45, 3),
    (500, 60, 3),
];

/// What is measured, and how it is called.
const TOOLS: [&str; 6] = [
    "check",
    "budget",
    "stats",
    "diff-one",
    "diff-tenth",
    "diff-plans",
];

/// How often each is run.
const RUNS: usize = 3;

/// Measures everything, or the one that `job` names, as in `stats:120`.
pub fn run(job: Option<String>) {
    if let Some((tool, causes)) = job.as_deref().and_then(|job| job.split_once(':')) {
        let size = SIZES.iter().find(|(count, ..)| count.to_string() == causes);
        return match size {
            Some(size) => println!("{}", measure(tool, *size)),
            None => println!("no such size: {causes}"),
        };
    }
    println!(
        "{:22} {:12} {:>10} {:>9}  found",
        "rule set", "tool", "median", "memory"
    );
    let program = std::env::current_exe().expect("this program has a path");
    for (causes, questions, answers) in SIZES {
        for tool in TOOLS {
            let job = format!("{tool}:{causes}");
            let runs = (0..RUNS).map(|_| {
                let output = Command::new(&program).args(["tools", &job]).output();
                String::from_utf8_lossy(&output.expect("this program runs").stdout)
                    .trim()
                    .to_owned()
            });
            let mut runs: Vec<(f64, String)> = runs
                .map(|row| {
                    let seconds = row.split(' ').next().and_then(|first| first.parse().ok());
                    (seconds.unwrap_or(f64::MAX), row)
                })
                .collect();
            runs.sort_by(|a, b| a.0.total_cmp(&b.0));
            let (seconds, row) = &runs[RUNS / 2];
            let mut rest = row.splitn(3, ' ').skip(1);
            let memory = rest.next().unwrap_or_default();
            println!(
                "{:22} {tool:12} {seconds:>8.2} s {memory:>6} MB  {}",
                format!("{causes} × {questions} × {answers}"),
                rest.next().unwrap_or_default()
            );
        }
    }
}

/// Returns the seconds, the most memory in MiB, and what came of it.
fn measure(tool: &str, (causes, questions, answers): (usize, usize, usize)) -> String {
    let old = plain(causes, questions, answers);
    let (time, found) = match tool {
        "check" => {
            let files = file_set(old);
            let (time, report) = timed(|| check(&files, &[]));
            (time, format!("{} findings", report.findings.len()))
        }
        "budget" => {
            let mut old = old;
            for (path, text) in &mut old {
                if path == "ruleset.yaml" {
                    text.push_str("budget: {screens: 24, worst: 24}\n");
                }
            }
            let rules = read(old);
            let (time, found) = timed(|| too_long(&rules));
            (time, format!("{} findings", found.len()))
        }
        "stats" => {
            let rules = read(old);
            let engine = Engine::new(&rules, &rules.edition);
            let (time, stats) = timed(|| black_box(Stats::new(&engine)));
            (time, format!("{} people left out", stats.left_out))
        }
        _ => {
            let new = changed(&old, tool);
            let (old, new) = (read(old), read(new));
            let (time, found) = timed(|| diff(&old, &new).ok());
            (
                time,
                found.map_or_else(
                    || "not comparable".to_owned(),
                    |found| {
                        let plans = match found.plans {
                            Plans::Same => "plans alike".to_owned(),
                            Plans::Tried {
                                tried, differing, ..
                            } => format!("{differing} of {tried} plans differ"),
                        };
                        format!(
                            "{} verdicts, {} not decided, {plans}",
                            found.verdicts.len(),
                            found.not_decided.len()
                        )
                    },
                ),
            )
        }
    };
    format!("{:.3} {} {found}", time.as_secs_f64(), most_memory() >> 10)
}

fn read(files: Files) -> RuleSet {
    let (rules, findings) = load(&file_set(files));
    rules.unwrap_or_else(|| panic!("{findings:#?}"))
}

/// Returns the rule set after a change: of one cause, of every tenth, or of a step as well.
fn changed(files: &Files, tool: &str) -> Files {
    let mut number = 0;
    let mut new = files.clone();
    for (path, text) in &mut new {
        if !path.starts_with("causes/") {
            continue;
        }
        let is_changed = match tool {
            "diff-tenth" => number % 10 == 0,
            _ => number == 0,
        };
        number += 1;
        if is_changed {
            *text = text
                .lines()
                .filter(|line| !line.starts_with("suggested-by"))
                .fold(String::new(), |text, line| text + line + "\n");
            if tool == "diff-plans" {
                *text = text.replace("steps: [s0]", "steps: [s1]");
            }
        }
    }
    if tool == "diff-plans" {
        new.push((
            "steps/more.yaml".to_owned(),
            "s1: {actor: you, phase: check}\n".to_owned(),
        ));
    }
    new
}
