//! What an earlier run has written: how far it came, and what it came to.
//!
//! Decides which of it is whole.

use super::fault::Wrong;
use super::tally::Tally;
use super::task::Form;
use crate::engine::{Status, Verdict};
use crate::rules::{CauseIndex, RuleSet};
use serde::Deserialize;
use std::io::{self, BufRead};

/// What an earlier run has written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// What its records came to.
    pub tally: Tally,
    /// The line of the last record that has a result.
    pub line: Option<u64>,
    /// How many bytes whole results take.
    pub length: u64,
    /// The first line of a table; empty where it is none.
    pub(super) header: Vec<u8>,
    /// The last whole result.
    pub(super) last: Vec<u8>,
}

/// Reads what an earlier run has written.
///
/// # Errors
///
/// Fails where it cannot be read, and where it holds anything but results of these rules.
pub fn written(rules: &RuleSet, form: Form, mut text: impl BufRead) -> io::Result<Written> {
    let mut written = Written {
        tally: Tally::new(rules),
        line: None,
        length: 0,
        header: Vec::new(),
        last: Vec::new(),
    };
    let (mut row, mut columns, mut between) = (Vec::new(), None, b',');
    loop {
        let from = row.len();
        text.read_until(b'\n', &mut row)?;
        if row.len() == from || !row.ends_with(b"\n") {
            return Ok(written);
        }
        // A cell may hold line ends, and a text in JSON none.
        if form == Form::Table && memchr::memchr_iter(b'"', &row).count() % 2 == 1 {
            continue;
        }
        let taken = match (form, &columns) {
            (Form::Lines, _) => written.take_line(rules, &row),
            (Form::Table, None) => {
                between = delimiter(&row);
                columns = Some(cells(&row, between)?);
                Some(())
            }
            (Form::Table, Some(columns)) => {
                written.take_row(rules, columns, &cells(&row, between)?)
            }
        };
        let other = || io::Error::new(io::ErrorKind::InvalidData, "no result of this program");
        taken.ok_or_else(other)?;
        written.length += u64::try_from(row.len()).unwrap_or(u64::MAX);
        match written.line {
            None => written.header.clone_from(&row),
            Some(_) => std::mem::swap(&mut written.last, &mut row),
        }
        row.clear();
    }
}

/// As much of a result as is counted.
#[derive(Deserialize)]
struct Line {
    line: u64,
    status: String,
    #[serde(default)]
    causes: Vec<Cause>,
    error: Option<Fault>,
}

#[derive(Deserialize)]
struct Cause {
    id: String,
    verdict: String,
}

#[derive(Deserialize)]
struct Fault {
    kind: String,
}

impl Written {
    fn take_line(&mut self, rules: &RuleSet, text: &[u8]) -> Option<()> {
        let line: Line = serde_json::from_slice(text).ok()?;
        self.line = Some(line.line);
        if let Some(fault) = line.error {
            return self.take_wrong(&fault.kind);
        }
        let causes = line.causes.iter();
        let causes = causes.map(|cause| told(rules, &cause.id, verdict(&cause.verdict)?));
        let causes: Option<Vec<(CauseIndex, Verdict)>> = causes.collect();
        self.take_told(&line.status, &causes?)
    }

    fn take_row(&mut self, rules: &RuleSet, columns: &[String], cells: &[String]) -> Option<()> {
        // The first of a name is ours: the record's own come behind.
        let cell = |name: &str| {
            let at = columns.iter().position(|column| column == name)?;
            cells.get(at).map(String::as_str)
        };
        self.line = Some(cell("line")?.parse().ok()?);
        if let Some(kind) = cell("error")?
            .split(' ')
            .next()
            .filter(|kind| !kind.is_empty())
        {
            return self.take_wrong(kind);
        }
        let mut causes = Vec::new();
        for verdict in [Verdict::Confirmed, Verdict::Likely, Verdict::Contradiction] {
            for id in cell(verdict.as_str())?.split_whitespace() {
                causes.push(told(rules, id, verdict)?);
            }
        }
        self.take_told(cell("status")?, &causes)
    }

    fn take_wrong(&mut self, kind: &str) -> Option<()> {
        let wrong = Wrong::ALL
            .into_iter()
            .find(|wrong| wrong.as_str() == kind)?;
        self.tally.add_wrong(wrong);
        Some(())
    }

    fn take_told(&mut self, status: &str, causes: &[(CauseIndex, Verdict)]) -> Option<()> {
        let all = [Status::Diagnosed, Status::Undecided, Status::Contradiction];
        let status = all.into_iter().find(|known| known.as_str() == status)?;
        let is_found = causes.iter().any(|(_, verdict)| verdict.is_found());
        self.tally.add(status, is_found, causes.iter().copied());
        Some(())
    }
}

fn told(rules: &RuleSet, id: &str, verdict: Verdict) -> Option<(CauseIndex, Verdict)> {
    Some((rules.cause(id)?, verdict))
}

fn verdict(word: &str) -> Option<Verdict> {
    let all = [Verdict::Confirmed, Verdict::Likely, Verdict::Contradiction];
    all.into_iter().find(|verdict| verdict.as_str() == word)
}

/// Takes a row apart.
fn cells(row: &[u8], delimiter: u8) -> io::Result<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter);
    let mut record = csv::StringRecord::new();
    let read = reader.from_reader(row).read_record(&mut record);
    read.map_err(io::Error::other)?;
    Ok(record.iter().map(str::to_owned).collect())
}

/// Returns what parts the cells below the names of columns, of which the first has four letters.
fn delimiter(header: &[u8]) -> u8 {
    const FIRST: usize = 4;
    header.get(FIRST).copied().unwrap_or(b',')
}
