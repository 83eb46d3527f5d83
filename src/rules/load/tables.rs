//! Tables of facts: a CSV file beside a YAML file that says what its columns mean.
//!
//! Decides what a cell may hold. An empty cell means that no document states the
//! fact; it is unknown, never "no".

use super::question_names::QuestionNames;
use super::report::Report;
use crate::rules::files::FileSet;
use crate::rules::finding::Code;
use crate::rules::format::{self, Entries};
use crate::rules::model::{Column, ColumnIndex, ColumnKind, FactTable, FileIndex, Place};
use csv::StringRecord;
use std::collections::HashSet;
use typed_index_collections::{TiSlice, TiVec};

/// A table of facts while a rule set is read.
pub(super) struct Table {
    /// The table's name, which is its files' name.
    pub id: String,
    /// Its columns beside the key, in the order of the CSV file.
    pub columns: TiVec<ColumnIndex, Column>,
    /// Its rows: the key, then the cell of each column.
    pub rows: Vec<(String, Vec<String>)>,
}

impl From<Table> for FactTable {
    fn from(table: Table) -> Self {
        let rows = table.rows.iter();
        let rows = rows.map(|(key, cells)| (key.as_str(), cells.as_slice()));
        Self::new(table.id, table.columns, rows)
    }
}

impl Table {
    /// Returns the names of the columns.
    pub fn column_names(&self) -> Vec<&str> {
        self.columns
            .iter()
            .map(|column| column.id.as_str())
            .collect()
    }

    /// Returns the cell's words, or `None` where no document states the fact.
    pub fn cell(&self, key: &str, column: ColumnIndex) -> Option<Vec<&str>> {
        let words: Vec<&str> = self.text(key, column)?.split_whitespace().collect();
        (!words.is_empty()).then_some(words)
    }

    /// Returns the cell as it is written.
    pub fn text(&self, key: &str, column: ColumnIndex) -> Option<&str> {
        let rows = &self.rows;
        let at = rows.binary_search_by(|(row, _)| row.as_str().cmp(key));
        let cells: &TiSlice<ColumnIndex, String> = rows[at.ok()?].1.as_slice().as_ref();
        cells.get(column).map(String::as_str)
    }

    /// Returns the words that a cell of the column may hold, where they are listed.
    pub fn words(&self, column: ColumnIndex) -> Vec<&str> {
        match &self.columns[column].kind {
            ColumnKind::List(words) | ColumnKind::OneOf(words) => {
                words.iter().map(String::as_str).collect()
            }
            ColumnKind::ListOf(_) | ColumnKind::Text => Vec::new(),
        }
    }
}

/// Reads the tables, in the order of their names.
pub(super) fn read(
    forms: &Entries<format::Table>,
    files: &FileSet,
    questions: &QuestionNames,
    report: &Report,
) -> Vec<Table> {
    let tables = forms.iter().filter_map(|(name, form, _)| {
        let declared = &form.columns.0.0;
        let path = format!("tables/{}.csv", name.as_str());
        let file = files.files.iter().position(|file| file.path == path)?;
        let columns = declared
            .iter()
            .enumerate()
            .filter_map(|(at, (name, form))| {
                let column = column(name.as_str(), form, report)?;
                Some((at, column))
            });
        let (sound, columns): (Vec<usize>, Vec<Column>) = columns.unzip();
        let table = Table {
            id: name.as_str().to_owned(),
            columns: columns.into(),
            rows: Vec::new(),
        };
        let allowed = table.columns.iter();
        let rows = Rows {
            allowed: allowed
                .map(|column| allowed_words(column, questions))
                .collect(),
            declared: declared.iter().map(|(name, _)| name.as_str()).collect(),
            sound,
            keys: HashSet::new(),
            table,
            file: file.into(),
            report,
        };
        rows.read(form.key.value.as_deref()?, &files.files[file].text)
    });
    tables.collect()
}

/// Reports columns whose source is not among those that exist.
pub(super) fn check_sources(forms: &Entries<format::Table>, known: &[&str], report: &Report) {
    for (_, column, _) in forms.iter().flat_map(|(_, form, _)| form.columns.iter()) {
        let source = column.source.as_ref();
        if let Some(source) = source.filter(|source| !known.contains(&source.as_str())) {
            report.unknown(source.at, "source", source.as_str(), known);
        }
    }
}

fn column(name: &str, form: &format::Spanned<format::Column>, report: &Report) -> Option<Column> {
    let fields = form.value.as_ref()?;
    let kind = if let Some(words) = &fields.list {
        ColumnKind::List(words.texts())
    } else if let Some(words) = &fields.one_of {
        ColumnKind::OneOf(words.texts())
    } else if let Some(question) = &fields.list_of {
        ColumnKind::ListOf(question.value.clone()?)
    } else if fields.text.is_some() {
        ColumnKind::Text
    } else {
        let message = "what the column holds is missing";
        let help = "add `list-of: question`, `list: [words]`, `one-of: [words]` or `text: true`";
        report.tell(form.at, Code::MissingField, message, help);
        return None;
    };
    Some(Column {
        id: name.to_owned(),
        kind,
        source: fields
            .source
            .as_ref()
            .map(|source| source.as_str().to_owned()),
    })
}

/// Returns the words that a cell may hold, or `None` where it may hold any.
fn allowed_words(column: &Column, questions: &QuestionNames) -> Option<Vec<String>> {
    match &column.kind {
        ColumnKind::Text => None,
        ColumnKind::List(words) | ColumnKind::OneOf(words) => Some(words.clone()),
        ColumnKind::ListOf(question) => {
            // That there is no such question is told where it is named.
            let found = questions.iter().find(|(id, _)| id == question);
            found.map(|(_, answers)| answers.raw.clone())
        }
    }
}

/// A table whose rows are being read.
struct Rows<'r> {
    table: Table,
    /// What the cells of each column may hold.
    allowed: TiVec<ColumnIndex, Option<Vec<String>>>,
    /// The names of all columns beside the key, also of those whose declaration is at fault.
    declared: Vec<&'r str>,
    /// Which of these the table has.
    sound: Vec<usize>,
    keys: HashSet<String>,
    file: FileIndex,
    report: &'r Report,
}

impl Rows<'_> {
    /// Reads the rows, reporting every cell that its column does not allow; `None` where the
    /// table is not the one that was declared.
    fn read(mut self, key: &str, text: &str) -> Option<Table> {
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader.flexible(true).from_reader(text.as_bytes());
        let declared = self.declared.iter().copied();
        let wanted: Vec<&str> = [key].into_iter().chain(declared).collect();
        match reader.headers() {
            Ok(header) if header.iter().eq(wanted.iter().copied()) => {}
            Ok(_) => {
                let message = "the header does not match the declaration beside it";
                let help = format!("write `{}`", wanted.join(","));
                self.report
                    .tell(self.line(1), Code::WrongType, message, &help);
                return None;
            }
            Err(error) => return self.no_csv(&error, "write CSV with a header line"),
        }
        for record in reader.records() {
            match record {
                Ok(record) => self.row(&record),
                Err(error) => drop(self.no_csv(&error, "write one line for each row")),
            }
        }
        self.table.rows.sort();
        Some(self.table)
    }

    fn no_csv(&self, error: &csv::Error, help: &str) -> Option<Table> {
        self.report
            .tell(self.line(1), Code::Syntax, error.to_string(), help);
        None
    }

    fn line(&self, line: u64) -> Place {
        Place {
            file: self.file,
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: 1,
        }
    }

    fn row(&mut self, record: &StringRecord) {
        let at = self.line(record.position().map_or(1, csv::Position::line));
        let key = record.get(0).unwrap_or_default();
        let wanted = self.declared.len() + 1;
        let (code, message, help) = if record.len() != wanted {
            let message = format!("row `{key}` has {} cells, not {wanted}", record.len());
            let help = "give every column a cell; leave it empty where nothing is known";
            (Code::WrongType, message, help)
        } else if !crate::id::is_row_key(key) {
            let help = "use ASCII letters, digits and hyphens";
            (Code::BadName, format!("`{key}` cannot name a row"), help)
        } else if !self.keys.insert(key.to_owned()) {
            let message = format!("row `{key}` stands twice");
            (Code::DuplicateId, message, "keep one of the two")
        } else {
            return self.take(key, record, at);
        };
        self.report.tell(at, code, message, help);
    }

    fn take(&mut self, key: &str, record: &StringRecord, at: Place) {
        let cells = self.sound.iter().map(|at| record[at + 1].to_owned());
        let cells: Vec<String> = cells.collect();
        for (column, cell) in self.table.columns.keys().zip(&cells) {
            self.check_cell(column, cell, at);
        }
        self.table.rows.push((key.to_owned(), cells));
    }

    fn check_cell(&self, column: ColumnIndex, cell: &str, at: Place) {
        let Some(allowed) = &self.allowed[column] else {
            return;
        };
        let Column { id, kind, .. } = &self.table.columns[column];
        for word in cell.split_whitespace() {
            if !allowed.iter().any(|known| known == word) {
                let known: Vec<&str> = allowed.iter().map(String::as_str).collect();
                let kind = format!("value of column `{id}`");
                self.report.unknown(at, &kind, word, &known);
            }
        }
        if matches!(kind, ColumnKind::OneOf(_)) && cell.split_whitespace().count() > 1 {
            let message = format!("column `{id}` takes one word");
            self.report
                .tell(at, Code::WrongType, message, "keep one of them");
        }
    }
}
