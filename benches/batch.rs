//! How fast many cases are diagnosed: `cargo bench --bench batch`.
//!
//! Ratios within one run, since machines differ and drift: what is compared takes turns, and each
//! figure is the median of the rounds with the least and the most. The other ways to run it, behind
//! `--`, are `growth`, how time and memory grow with records, causes and questions; `cases COUNT
//! FILE`, records like those it measures with; and `peers COUNT FOLDER`, the same rules and cases
//! for other rule engines, which `scripts/bench-peers` runs.

#![allow(clippy::print_stdout)] // figures are what a benchmark is for

#[path = "batch/cases.rs"]
mod cases;
#[path = "batch/growth.rs"]
mod growth;
#[path = "batch/peers.rs"]
mod peers;
#[path = "growth/sets.rs"]
#[allow(dead_code)] // another benchmark needs the rest
mod sets;

use cardhelp::batch::{Detail, Form, Mistakes, Source, Tally, Task, Watch, Wishes, run};
use cardhelp::built_in;
use cardhelp::engine::{Answers, Brief, Engine, Many};
use cardhelp::l10n::Words;
use cardhelp::report::Voice;
use cardhelp::rules::{Lookup, RuleSet};
use serde_json::Value;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Records of each round: what a run learns at its beginning, it learns once.
const RECORDS: usize = 1_000_000;
/// Rounds.
const ROUNDS: usize = 5;

/// The part of the speed of reading and writing JSON that must be reached.
const JSON_LIMIT: f64 = 0.75;
/// How much faster two must be than one.
const CORES_LIMIT: f64 = 1.9;

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|text| text != "--bench");
    let all: Vec<String> = arguments.by_ref().collect();
    let words: Vec<&str> = all.iter().map(String::as_str).collect();
    match words[..] {
        ["growth", ref which @ ..] => growth::measure(which),
        ["cases", count, file] => {
            let text = cases::records(&Rules::built_in(), count.parse().expect("is a number"));
            std::fs::write(file, text).expect("can be written");
        }
        ["peers", count, folder] => {
            peers::export(
                &Rules::built_in(),
                count.parse().expect("is a number"),
                folder,
            );
        }
        _ => speed(),
    }
}

/// A rule set and what a batch needs beside it.
pub(crate) struct Rules {
    pub(crate) rules: RuleSet,
    pub(crate) lookup: Lookup,
    pub(crate) words: Words<'static>,
}

impl Rules {
    pub(crate) fn built_in() -> Self {
        let rules = built_in::rule_set_with_examples();
        Self::of(rules)
    }

    pub(crate) fn of(rules: RuleSet) -> Self {
        let english = built_in::languages().remove(0);
        Self {
            lookup: rules.lookup.clone(),
            words: built_in::words(&english, None),
            rules,
        }
    }
}

/// Nobody looks on.
struct Nobody;

impl Watch for Nobody {
    fn sees(&self, _: &Tally, _: u64) {}

    fn wants_to_stop(&self) -> bool {
        false
    }
}

/// Diagnoses all records and returns the results.
pub(crate) fn batch(task: &Task<'_>, records: &[u8]) -> (Vec<u8>, Tally) {
    let source = Source {
        name: "cases".into(),
        stream: Box::new(records),
    };
    let mut results = Vec::with_capacity(records.len() * 3);
    let done = run(task, vec![source], None, &mut results, &Nobody);
    let done = done.unwrap_or_else(|error| panic!("memory can be read and written: {error}"));
    (results, done.tally)
}

pub(crate) fn wishes(threads: usize, day: &str) -> Wishes {
    Wishes {
        input: Form::Lines,
        results: Form::Lines,
        detail: Detail::Ids,
        mistakes: Mistakes::Told,
        day: day.to_owned(),
        columns: Vec::new(),
        threads,
    }
}

pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = work();
    (start.elapsed(), result)
}

fn speed() {
    let ready = Rules::built_in();
    let (rules, day) = (&ready.rules, ready.rules.edition.clone());
    let engine = Engine::new(rules, &day);
    let voices = [Voice::new(rules, &ready.words)];
    let task = |threads| Task::new(&engine, &ready.lookup, &voices, wishes(threads, &day));
    let (one, two) = (task(1), task(2));
    let records = cases::records(&ready, RECORDS);
    let (results, tally) = batch(&one, records.as_bytes());
    assert_eq!(tally.wrong(), 0, "the cases are sound: {:?}", tally.errors);
    let results: Vec<Value> = String::from_utf8(results)
        .expect("is text")
        .lines()
        .map(|line| serde_json::from_str(line).expect("is JSON"))
        .collect();
    let answers = cases::answers(&ready, 2_000);
    let mut times: [Vec<f64>; 6] = Default::default();
    for _ in 0..ROUNDS {
        let json = || parse_and_write(&records, &results);
        let rounds = [
            timed(json).0,
            timed(|| batch(&one, records.as_bytes())).0,
            timed(|| batch(&two, records.as_bytes())).0,
        ];
        let per_record = rounds.map(|time| time.as_secs_f64() * 1e9 / RECORDS as f64);
        let mut many = Many::new(&engine, |brief: &Brief| brief.causes.len());
        let one_by_one = [
            each(&answers, |answers| {
                black_box(many.diagnose(answers));
            }),
            each(&answers, |answers| {
                black_box(engine.diagnose_briefly(answers));
            }),
            each(&answers, |answers| {
                black_box(engine.diagnose(answers));
            }),
        ];
        for (times, time) in times
            .iter_mut()
            .zip(per_record.into_iter().chain(one_by_one))
        {
            times.push(time);
        }
    }
    let [json, one, two, many, briefly, fully] = &times;
    println!("{RECORDS} records, {ROUNDS} rounds; median (least to most)");
    show(
        "parse with serde_json and write the results, ns a record",
        json,
    );
    show("batch on one thread, ns a record", one);
    show("batch on two threads, ns a record", two);
    show("the engine alone, many cases, ns a case", many);
    show("diagnose_briefly, ns a case", briefly);
    show("diagnose, ns a case", fully);
    ratio(
        "speed of reading and writing JSON that is reached",
        json,
        one,
        Some(JSON_LIMIT),
    );
    ratio("two threads against one", one, two, Some(CORES_LIMIT));
    ratio("diagnose_briefly against many cases", briefly, many, None);
}

/// What whoever diagnoses nothing does: parses each record and writes its result.
fn parse_and_write(records: &str, results: &[Value]) -> Vec<u8> {
    let mut out = Vec::with_capacity(records.len() * 3);
    for (line, result) in records.lines().zip(results) {
        let value: Value = serde_json::from_str(line).expect("is JSON");
        black_box(&value);
        serde_json::to_writer(&mut out, result).expect("is memory");
        out.push(b'\n');
    }
    out
}

/// Returns the nanoseconds that each case takes.
fn each(answers: &[Answers], mut diagnose: impl FnMut(&Answers)) -> f64 {
    let (time, ()) = timed(|| answers.iter().for_each(&mut diagnose));
    time.as_secs_f64() * 1e9 / answers.len() as f64
}

fn show(what: &str, times: &[f64]) {
    let (least, median, most) = spread(times);
    println!("{what}: {median:.0} ({least:.0} to {most:.0})");
}

/// Shows how many times as long `of` takes as `against`, round by round.
fn ratio(what: &str, of: &[f64], against: &[f64], limit: Option<f64>) {
    let ratios: Vec<f64> = of
        .iter()
        .zip(against)
        .map(|(of, against)| of / against)
        .collect();
    let (least, median, most) = spread(&ratios);
    let limit = limit.map_or_else(String::new, |limit| format!(", at least {limit}"));
    println!("{what}: {median:.2} ({least:.2} to {most:.2}{limit})");
}

pub(crate) fn spread(values: &[f64]) -> (f64, f64, f64) {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    (
        values[0],
        values[values.len() / 2],
        values[values.len() - 1],
    )
}
