//! How time and memory grow with records, causes and questions.
//!
//! Each row is measured in a process of its own, so that the memory is its own; the records are
//! made while they are read, and the results thrown away.

use crate::cases::records;
use crate::sets::{self, Files};
use crate::{Rules, spread, timed, wishes};
use cardhelp::batch::{Source, Tally, Task, Watch, run};
use cardhelp::engine::Engine;
use cardhelp::report::Voice;
use cardhelp::rules::{FileSet, TextFile, load};
use plotters::prelude::*;
use std::io::{self, Read};
use std::process::Command;

/// How often each row is measured.
const ROUNDS: usize = 3;
/// The records of rows that are about something else.
const RECORDS: usize = 200_000;
/// How many different records there are.
const DIFFERENT: usize = 20_000;

/// What one row measured.
#[derive(Clone, Copy)]
struct Row {
    at: f64,
    /// Nanoseconds a record.
    time: f64,
    /// MiB.
    memory: f64,
}

pub fn measure(which: &[&str]) {
    if let ["one", causes, questions, count] = which {
        let number = |text: &str| text.parse().expect("is a number");
        return one(number(causes), number(questions), number(count));
    }
    let rows = |what: &str, rows: &[(usize, [usize; 3])]| {
        println!("{what}\n{:>12} {:>28} {:>10}", "", "ns a record", "memory");
        let rows: Vec<Row> = rows.iter().map(|(at, row)| measured(*at, *row)).collect();
        rows
    };
    let figures = [
        (
            "records",
            rows(
                "records, with the built-in rules",
                &[
                    (1_000, [0, 0, 1_000]),
                    (10_000, [0, 0, 10_000]),
                    (100_000, [0, 0, 100_000]),
                    (1_000_000, [0, 0, 1_000_000]),
                    (10_000_000, [0, 0, 10_000_000]),
                ],
            ),
        ),
        (
            "causes",
            rows(
                "causes, over 40 questions",
                &[
                    (10, [10, 40, RECORDS]),
                    (30, [30, 40, RECORDS]),
                    (100, [100, 40, RECORDS]),
                    (300, [300, 40, RECORDS]),
                    (1_000, [1_000, 40, RECORDS]),
                ],
            ),
        ),
        (
            "questions",
            rows(
                "questions, below 200 causes",
                &[
                    (10, [200, 10, RECORDS]),
                    (20, [200, 20, RECORDS]),
                    (50, [200, 50, RECORDS]),
                    (100, [200, 100, RECORDS]),
                ],
            ),
        ),
    ];
    if let [file] = which {
        plot(file, &figures);
    }
}

fn measured(at: usize, row: [usize; 3]) -> Row {
    let program = std::env::current_exe().expect("this program has a path");
    let (mut times, mut most) = (Vec::new(), 0.0_f64);
    for _ in 0..ROUNDS {
        let output = Command::new(&program)
            .args(["growth", "one"])
            .args(row.map(|number| number.to_string()))
            .output()
            .expect("this program runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let numbers = text
            .split_whitespace()
            .map(|number| number.parse().expect("is a number"));
        let numbers: Vec<f64> = numbers.collect();
        times.push(numbers[0]);
        most = most.max(numbers[1]);
    }
    let (least, time, longest) = spread(&times);
    println!("{at:>12} {time:>10.0} ({least:.0} to {longest:.0}) {most:>8.0} MiB");
    Row {
        at: at as f64,
        time,
        memory: most,
    }
}

/// Measures one row: the built-in rules where there are no causes.
fn one(causes: usize, questions: usize, count: usize) {
    let ready = match causes {
        0 => Rules::built_in(),
        _ => Rules::of(made_up(sets::plain(causes, questions, 3))),
    };
    let (rules, day) = (&ready.rules, ready.rules.edition.clone());
    let engine = Engine::new(rules, &day);
    let voices = [Voice::new(rules, &ready.words)];
    let task = Task::new(&engine, &ready.lookup, &voices, wishes(1, &day));
    let text = records(&ready, DIFFERENT.min(count));
    let source = Source {
        name: "cases".into(),
        stream: Box::new(Again {
            text: text.as_bytes(),
            at: 0,
            left: count,
        }),
    };
    let (time, done) = timed(|| run(&task, vec![source], None, &mut io::sink(), &Nobody));
    let done = done.unwrap_or_else(|error| panic!("memory can be read: {error}"));
    assert_eq!(done.tally.records(), u64::try_from(count).expect("fits"));
    println!(
        "{} {}",
        time.as_secs_f64() * 1e9 / count as f64,
        most_memory()
    );
}

struct Nobody;

impl Watch for Nobody {
    fn sees(&self, _: &Tally, _: u64) {}

    fn wants_to_stop(&self) -> bool {
        false
    }
}

/// Lines, again and again until there were enough.
struct Again<'t> {
    text: &'t [u8],
    at: usize,
    left: usize,
}

impl Read for Again<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.text.len() {
            self.at = 0;
        }
        let rest = &self.text[self.at..];
        let most = &rest[..rest.len().min(out.len())];
        let mut lines = most.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        let last = self.left.checked_sub(1).and_then(|last| lines.nth(last));
        let length = match (self.left, last) {
            (0, _) => 0,
            (_, Some((end, _))) => end + 1,
            _ => most.len(),
        };
        out[..length].copy_from_slice(&most[..length]);
        self.left -= most[..length].iter().filter(|byte| **byte == b'\n').count();
        self.at += length;
        Ok(length)
    }
}

fn made_up(files: Files) -> cardhelp::rules::RuleSet {
    let files = files
        .into_iter()
        .map(|(path, text)| TextFile { path, text });
    let set = FileSet {
        root: "growth".to_owned(),
        files: files.collect(),
        ..FileSet::default()
    };
    let (rules, findings) = load(&set);
    rules.unwrap_or_else(|| panic!("{findings:#?}"))
}

/// Returns the most memory that this process held, in MiB, where the system tells.
fn most_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    let number: f64 = number
        .and_then(|number| number.parse().ok())
        .unwrap_or_default();
    number / 1024.0
}

const COLOURS: [RGBColor; 2] = [RGBColor(0x1f, 0x4e, 0x79), RGBColor(0xb0, 0x5a, 0x00)];

/// Draws a chart for each figure, with time and memory; both axes of the first are logarithmic.
fn plot(file: &str, figures: &[(&str, Vec<Row>)]) {
    let area = SVGBackend::new(file, (960, 320)).into_drawing_area();
    area.fill(&WHITE).expect("can be drawn");
    for (part, (name, rows)) in area.split_evenly((1, figures.len())).iter().zip(figures) {
        let (first, last) = (rows[0].at, rows[rows.len() - 1].at);
        let most = rows
            .iter()
            .map(|row| row.time.max(row.memory))
            .fold(10.0, f64::max);
        let mut chart = ChartBuilder::on(part)
            .caption(format!("{name}: ns a record, MiB"), ("sans-serif", 14))
            .margin(10)
            .x_label_area_size(26)
            .y_label_area_size(46)
            .build_cartesian_2d((first..last).log_scale(), (1.0..most * 2.0).log_scale())
            .expect("can be drawn");
        let number = |value: &f64| format!("{value:.0}");
        let mut mesh = chart.configure_mesh();
        let mesh = mesh
            .x_labels(5)
            .x_label_formatter(&number)
            .y_label_formatter(&number);
        mesh.draw().expect("can be drawn");
        let lines = [
            (
                "time",
                rows.iter().map(|r| (r.at, r.time)).collect::<Vec<_>>(),
            ),
            ("memory", rows.iter().map(|r| (r.at, r.memory)).collect()),
        ];
        for ((label, points), colour) in lines.into_iter().zip(COLOURS) {
            let end = points[points.len() - 1];
            chart
                .draw_series(LineSeries::new(points.clone(), &colour))
                .expect("can be drawn");
            let dots = points
                .into_iter()
                .map(|at| Circle::new(at, 3, colour.filled()));
            chart.draw_series(dots).expect("can be drawn");
            let text = Text::new(
                label,
                (first.max(end.0 / 6.0), end.1 * 1.25),
                ("sans-serif", 13).into_font().color(&colour),
            );
            chart.draw_series([text]).expect("can be drawn");
        }
    }
    area.present().expect("can be written");
}
