//! What a result looks like: a row of a table.
//!
//! Decides its columns, and what is kept from whoever opens the table. The record's own come last.

use super::fault::Fault;
use super::record::Record;
use super::result::{shown, write_number};
use super::table::Table;
use super::task::{Detail, Form, Wishes};
use crate::engine::{Brief, Verdict};
use crate::report::Outcome;
use crate::rules::RuleSet;
use crate::visible;
use std::borrow::Cow;

/// The columns of every result without words, behind its file and its line.
const COLUMNS: [&str; 7] = [
    "id",
    "status",
    "confirmed",
    "likely",
    "contradiction",
    "plan",
    "error",
];
/// Those that hold words.
const WORDS: [&str; 2] = ["causes-text", "plan-text"];

/// How rows are written.
pub(super) struct Rows {
    delimiter: u8,
    detail: Detail,
    /// Whether records have cells of their own.
    has_cells: bool,
    is_named: bool,
}

/// Tells whether a spreadsheet would work out what a cell says instead of showing it; a number or
/// a telephone number with its sign is only shown.
fn is_formula(cell: &str) -> bool {
    let mut signs = cell.trim_start().chars();
    let (first, second) = (signs.next(), signs.next());
    let is_signed = || second.is_none_or(|c| c.is_ascii_digit() || " (.,".contains(c));
    match first {
        Some('=' | '@') => true,
        Some('+' | '-') => !is_signed(),
        _ => false,
    }
}

impl Rows {
    /// Writes as the first table of records does, where they are one.
    pub fn new(wishes: &Wishes, table: Option<&Table>, is_named: bool) -> Self {
        Self {
            delimiter: table.map_or(b',', |table| table.delimiter),
            detail: wishes.detail,
            has_cells: wishes.input == Form::Table,
            is_named,
        }
    }

    /// Writes the names of the columns.
    pub fn header(&self, table: Option<&Table>) -> Vec<u8> {
        let file = self.is_named.then_some("file");
        let words = WORDS.iter().filter(|_| self.detail == Detail::Text);
        let own = table.into_iter().flat_map(Table::own);
        let fields = (!self.has_cells).then_some("fields");
        let names = file.into_iter().chain(["line"]).chain(COLUMNS);
        let names = names.chain(words.copied()).chain(own).chain(fields);
        let mut out = Vec::new();
        for (at, name) in names.enumerate() {
            self.add(&mut out, at, name);
        }
        out.push(b'\n');
        out
    }

    fn add(&self, out: &mut Vec<u8>, at: usize, cell: &str) {
        if at > 0 {
            out.push(self.delimiter);
        }
        self.write(out, cell);
    }

    /// Writes a cell, between quotation marks where it needs them. What a terminal or a spreadsheet
    /// would obey is written so that neither does.
    fn write(&self, out: &mut Vec<u8>, cell: &str) {
        let is_printable = |byte: u8| (b' '..=b'~').contains(&byte);
        let cleaned = match cell.bytes().all(is_printable) {
            true => Cow::Borrowed(cell),
            false => visible::cleaned(cell),
        };
        let cell = match is_formula(&cleaned) {
            true => &format!("'{cleaned}"),
            false => &*cleaned,
        };
        let needs = |byte: u8| byte == self.delimiter || matches!(byte, b'"' | b'\n' | b'\r');
        if !cell.bytes().any(needs) {
            return out.extend_from_slice(cell.as_bytes());
        }
        out.push(b'"');
        out.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
        out.push(b'"');
    }

    /// Begins a row: where its record stands, and what that is called.
    pub fn open(&self, out: &mut Vec<u8>, source: Option<&str>, line: u64, record: &Record) {
        if let Some(source) = source {
            self.write(out, source);
            out.push(self.delimiter);
        }
        write_number(out, line);
        out.push(self.delimiter);
        let id = std::str::from_utf8(&record.id).unwrap_or_default();
        match id.starts_with('"') {
            true => self.write(out, &serde_json::from_str::<String>(id).unwrap_or_default()),
            false => self.write(out, id),
        }
        out.push(self.delimiter);
    }

    /// Writes everything of a result that does not come from its record.
    pub fn found(&self, brief: &Brief, rules: &RuleSet) -> Vec<u8> {
        let mut out = brief.status.as_str().as_bytes().to_vec();
        for wanted in [Verdict::Confirmed, Verdict::Likely, Verdict::Contradiction] {
            let causes = brief
                .causes
                .iter()
                .filter(|(_, verdict)| *verdict == wanted);
            let ids = causes.map(|(cause, _)| rules.causes[*cause].id.as_str());
            self.add(&mut out, 1, &ids.collect::<Vec<_>>().join(" "));
        }
        let steps = brief.plan.iter();
        let ids = steps.map(|planned| rules.steps[planned.step].id.as_str());
        self.add(&mut out, 1, &ids.collect::<Vec<_>>().join(" "));
        // There is no error.
        out.push(self.delimiter);
        out
    }

    /// Writes the words of a result.
    pub fn words(&self, out: &mut Vec<u8>, outcome: &Outcome) {
        let titles = outcome.causes.iter().map(|cause| cause.title.as_str());
        self.add(out, 1, &titles.collect::<Vec<_>>().join("; "));
        let steps = (1..).zip(&outcome.plan);
        let steps = steps.map(|(number, step)| format!("{number}. {}", step.text));
        self.add(out, 1, &steps.collect::<Vec<_>>().join("\n"));
    }

    /// Writes what is wrong.
    pub fn wrong(&self, out: &mut Vec<u8>, fault: &Fault) {
        out.extend_from_slice(b"error");
        // No cause and no step.
        out.extend(std::iter::repeat_n(self.delimiter, 4));
        let parts = [
            fault.wrong.as_str(),
            &shown(&fault.field),
            &shown(&fault.value),
        ];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        self.add(out, 1, &parts.collect::<Vec<_>>().join(" "));
        if self.detail == Detail::Text {
            out.extend(std::iter::repeat_n(self.delimiter, WORDS.len()));
        }
    }

    /// Ends a row with the record's own cells; `own` tells how many there are.
    pub fn close(&self, out: &mut Vec<u8>, record: &Record, own: usize) {
        if !self.has_cells {
            let object = match record.own.is_empty() {
                true => String::new(),
                false => format!("{{{}}}", String::from_utf8_lossy(&record.own)),
            };
            self.add(out, 1, &object);
        } else if record.cells.len() == own {
            record.cells.iter().for_each(|cell| self.add(out, 1, cell));
        } else {
            out.extend(std::iter::repeat_n(self.delimiter, own));
        }
        out.push(b'\n');
    }
}
