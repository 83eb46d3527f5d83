//! Records that are rows of a table.
//!
//! Decides what its first line says of the cells below, and what parts them.

use super::fault::{Fault, HeaderFault, Wrong};
use super::names::{Field, Names, as_ours};
use super::record::{Record, write_text};
use crate::guard;
use crate::rules::QuestionIndex;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use rustc_hash::FxHashMap as HashMap;

/// The signs of which one parts the cells.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// The first line of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Table {
    /// What parts its cells.
    pub delimiter: u8,
    columns: Vec<Column>,
    /// Whether a name that results repeat could make a secret together with a cell.
    pub is_risky: bool,
}

/// A column.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Column {
    name: String,
    gives: Gives,
    /// Whether its name says that its cells hold what nobody may give.
    is_risky: bool,
}

/// What the cells of a column are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Gives {
    Field(Field),
    /// Answers that are not so.
    Not(QuestionIndex),
    Own,
}

/// What a column is named that excludes answers: `not card-kind`.
const NOT: [&str; 2] = ["not ", "not."];

impl Table {
    /// Understands the first line of a table. `columns` are names of its own for our fields.
    pub fn read(
        line: &[u8],
        names: &Names<'_>,
        columns: &[(String, String)],
    ) -> Result<Self, HeaderFault> {
        let text = std::str::from_utf8(line).map_err(|_| HeaderFault::Unreadable)?;
        if let Some(secret) = guard::find(text) {
            return Err(HeaderFault::Secret(secret));
        }
        let delimiter = delimiter(text);
        let mut cells = Cells::new(delimiter);
        cells.read(line);
        let written: Vec<&str> = cells.iter().map(str::trim).collect();
        // Where several columns could be ours, those are that have the name itself.
        let ours: Vec<String> = written.iter().map(|name| ours(name)).collect();
        let mut count: HashMap<&str, usize> = HashMap::default();
        for name in &ours {
            *count.entry(name).or_default() += 1;
        }
        let columns_of_table = written.iter().zip(&ours).map(|(name, ours)| {
            let is_only = count[&**ours] == 1;
            Column::of(name, is_only.then_some(ours.as_str()), names)
        });
        let columns_of_table: Vec<Column> = columns_of_table.collect();
        let is_risky = |column: &Column| column.gives == Gives::Own && column.is_risky;
        let table = Self {
            delimiter,
            is_risky: columns_of_table.iter().any(is_risky),
            columns: columns_of_table,
        };
        if let Some(secret) = table.secret_in_names() {
            return Err(HeaderFault::Secret(secret));
        }
        table.check(columns)?;
        Ok(table)
    }

    /// Returns what nobody may give in the names that results repeat: there they stand without the
    /// rest of the line, and in the form of the results.
    fn secret_in_names(&self) -> Option<guard::Secret> {
        let mut object = Vec::new();
        for name in self.own() {
            object.push(b',');
            write_text(&mut object, name);
        }
        let names: Vec<&str> = self.own().collect();
        let row = names.join(&char::from(self.delimiter).to_string());
        let object = String::from_utf8_lossy(&object);
        [&*object, &row].into_iter().find_map(guard::find)
    }

    /// Checks that no two columns are the same, and that those are there which were named.
    fn check(&self, columns: &[(String, String)]) -> Result<(), HeaderFault> {
        for (at, column) in self.columns.iter().enumerate() {
            // Spreadsheets write columns without a name behind the others.
            if column.name.is_empty() {
                continue;
            }
            let is_same = |other: &Column| {
                let is_own = column.gives == Gives::Own;
                other.name == column.name || (!is_own && other.gives == column.gives)
            };
            if self.columns[..at].iter().any(is_same) {
                return Err(HeaderFault::Twice(column.name.clone()));
            }
        }
        let is_there = |name: &str| self.columns.iter().any(|column| column.name == name);
        let missing = columns.iter().find(|(_, theirs)| !is_there(theirs));
        missing.map_or(Ok(()), |(_, theirs)| {
            Err(HeaderFault::Missing(theirs.clone()))
        })
    }

    /// Returns how many cells a row has.
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// Tells whether quotation marks stand around whole cells only. Of a row on one line that does
    /// not matter; what a stray one makes of several lines is no row.
    pub fn is_well_formed(&self, row: &[u8]) -> bool {
        let mut rest = row;
        loop {
            let inside = rest.strip_prefix(b"\"");
            let end = match inside {
                None => rest
                    .iter()
                    .position(|byte| *byte == self.delimiter || *byte == b'"'),
                Some(inside) => closing(inside).map(|at| at + 2),
            };
            match (end, end.and_then(|end| rest.get(end))) {
                (Some(end), Some(byte)) if *byte == self.delimiter => rest = &rest[end + 1..],
                (Some(_), Some(_)) => return false,
                // Behind the last cell there is nothing.
                (Some(_), None) => return true,
                (None, _) => return inside.is_none(),
            }
        }
    }

    /// Returns the names of the columns that are the table's own.
    pub fn own(&self) -> impl Iterator<Item = &str> {
        let own = self.columns.iter();
        let own = own.filter(|column| column.gives == Gives::Own);
        own.map(|column| column.name.as_str())
    }

    /// Understands a row.
    pub fn take(&self, cells: &Cells, names: &Names<'_>, record: &mut Record) {
        if cells.len() != self.width() {
            return record.blame(Fault::of_all(Wrong::Cells));
        }
        for (column, cell) in self.columns.iter().zip(cells.iter()) {
            match column.gives {
                Gives::Own if column.name.is_empty() && cell.trim().is_empty() => {
                    record.cells.push(String::new());
                }
                Gives::Own => record.keep_cell(&column.name, cell),
                Gives::Field(Field::Id) => write_text(&mut record.id, cell),
                Gives::Field(field) => record.take(names, field, &[cell]),
                Gives::Not(_) if cell.trim().is_empty() => {}
                Gives::Not(question) => record.exclude(names, question, &[cell]),
            }
        }
    }

    /// Returns what a row holds beside the name of a column that nobody may give.
    pub fn secret(&self, cells: &Cells) -> Option<guard::Secret> {
        let risky = self.columns.iter().zip(cells.iter());
        let mut risky = risky.filter(|(column, _)| column.is_risky);
        risky.find_map(|(column, cell)| guard::find(&format!("{} {cell}", column.name)))
    }
}

impl Gives {
    /// Returns what a name of ours stands for, if it is one.
    fn of(name: &str, names: &Names<'_>) -> Option<Self> {
        let excluded = NOT.iter().find_map(|not| name.strip_prefix(not));
        if let Some(Ok(Field::Question(question))) = excluded.map(|name| names.question(name)) {
            return Some(Self::Not(question));
        }
        names.field(name).map(|field| match field {
            Field::Answers | Field::Not | Field::Own => Self::Own,
            field => Self::Field(field),
        })
    }
}

impl Column {
    /// Understands a name; where it is none of ours, what it is as `ours` are written.
    fn of(name: &str, ours: Option<&str>, names: &Names<'_>) -> Self {
        let gives = Gives::of(name, names).or_else(|| Gives::of(ours?, names));
        let is_risky = !guard::is_plain(&format!("{name} 1234")) || !name.is_ascii();
        Self {
            name: name.to_owned(),
            gives: gives.unwrap_or(Gives::Own),
            is_risky,
        }
    }
}

/// Returns the name of a column as ours are written.
fn ours(name: &str) -> String {
    let without = |not: &str| {
        let (begin, rest) = name.split_at_checked(not.len())?;
        begin.eq_ignore_ascii_case(not).then_some(rest)
    };
    match NOT.iter().find_map(|not| without(not)) {
        Some(rest) => format!("{}{}", NOT[0], as_ours(rest)),
        None => as_ours(name),
    }
}

/// Returns where the quotation mark stands that ends a cell; two of them are one of its text.
fn closing(cell: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr::memchr(b'"', &cell[at..])?;
        match cell.get(at + 1) {
            Some(b'"') => at += 2,
            _ => return Some(at),
        }
    }
}

/// Returns what parts the cells of the line: the sign that stands there most often.
fn delimiter(line: &str) -> u8 {
    let count = |sign: &u8| line.bytes().filter(|byte| byte == sign).count();
    // Of equals, the first.
    let most = DELIMITERS.iter().rev().max_by_key(|sign| count(sign));
    *most.unwrap_or(&DELIMITERS[0])
}

/// The cells of one row. One is used again and again, for its room.
pub(super) struct Cells {
    delimiter: u8,
    reader: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
    count: usize,
}

impl Cells {
    pub fn new(delimiter: u8) -> Self {
        Self {
            delimiter,
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            text: vec![0; 512],
            ends: vec![0; 32],
            count: 0,
        }
    }

    /// Takes rows apart whose cells `delimiter` parts.
    pub fn set_delimiter(&mut self, delimiter: u8) {
        if self.delimiter != delimiter {
            *self = Self::new(delimiter);
        }
    }

    /// Takes a row apart.
    pub fn read(&mut self, mut row: &[u8]) {
        self.reader.reset();
        let (mut written, mut ended) = (0, 0);
        loop {
            let (text, ends) = (&mut self.text[written..], &mut self.ends[ended..]);
            let (result, read, wrote, more) = self.reader.read_record(row, text, ends);
            row = &row[read..];
            (written, ended) = (written + wrote, ended + more);
            match result {
                ReadRecordResult::OutputFull => self.text.resize(self.text.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record | ReadRecordResult::End => break,
                // Without more input, the row ends here.
                ReadRecordResult::InputEmpty => {}
            }
        }
        self.count = ended;
    }

    pub fn len(&self) -> usize {
        self.count
    }

    /// Returns the cells; what is taken apart is UTF-8 at its signs, so each cell is.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let ends = self.ends[..self.count].iter();
        ends.scan(0, |from, end| {
            let cell = &self.text[std::mem::replace(from, *end)..*end];
            Some(std::str::from_utf8(cell).unwrap_or_default())
        })
    }
}

impl Record {
    /// Takes a cell of a column that is the table's own.
    fn keep_cell(&mut self, name: &str, cell: &str) {
        let mut value = Vec::with_capacity(cell.len() + 2);
        write_text(&mut value, cell);
        self.keep(name, &value);
        self.cells.push(cell.to_owned());
    }
}
