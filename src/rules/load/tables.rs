//! Tables of facts: a CSV file beside a YAML file that says what its columns mean.
//!
//! Decides what a cell may hold. An empty cell means that no document states the
//! fact; it is unknown, never "no".

use super::super::fields::{self, Fields, text};
use super::super::finding::Code;
use super::super::model::{Column, ColumnIndex, ColumnKind, FactTable};
use super::super::yaml::{Location, Node, Sink};
use super::known_names::QuestionNames;
use super::unknown::unknown;
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
    /// Returns the position of the column that `node` names, reporting one that is not there.
    pub(super) fn column(&self, node: &Node, sink: &mut Sink<'_>) -> Option<ColumnIndex> {
        let name = text(node, sink)?;
        let found = self.columns.position(|column| column.id == name);
        if found.is_none() {
            let names = self.columns.iter().map(|column| column.id.as_str());
            unknown("column of this table", name, names, node.at, sink);
        }
        found
    }

    /// Returns the cell's words, or `None` where no document states the fact.
    pub fn cell(&self, key: &str, column: ColumnIndex) -> Option<Vec<&str>> {
        let words: Vec<&str> = self.text(key, column)?.split_whitespace().collect();
        (!words.is_empty()).then_some(words)
    }

    /// Returns the cell as it is written.
    pub fn text(&self, key: &str, column: ColumnIndex) -> Option<&str> {
        let at = self
            .rows
            .binary_search_by(|(row, _)| row.as_str().cmp(key))
            .ok()?;
        let cells: &TiSlice<ColumnIndex, String> = self.rows[at].1.as_slice().as_ref();
        cells.get(column).map(String::as_str)
    }

    /// Returns the words that a cell of the column may hold, where they are listed.
    pub fn words(&self, column: ColumnIndex) -> impl Iterator<Item = &str> {
        let words: &[String] = match &self.columns[column].kind {
            ColumnKind::List(words) | ColumnKind::OneOf(words) => words,
            ColumnKind::ListOf(_) | ColumnKind::Text => &[],
        };
        words.iter().map(String::as_str)
    }

    /// Tells whether a cell of the column may hold the word.
    pub(super) fn allows(&self, column: ColumnIndex, word: &str) -> bool {
        self.words(column).any(|known| known == word)
    }
}

/// The declaration of a table, from its YAML file.
pub(super) struct Declaration {
    pub key: String,
    pub columns: TiVec<ColumnIndex, Column>,
}

/// Reads a table's declaration.
pub(super) fn declaration(node: &Node, sink: &mut Sink<'_>) -> Option<Declaration> {
    let fields = Fields::open(node, &fields::TABLE, sink)?;
    let key = fields.require_text("key", sink)?.to_owned();
    let mut columns = TiVec::new();
    for (name, node) in fields::mapping(fields.require("columns", sink)?, sink)? {
        let Some(fields) = Fields::open(node, &fields::COLUMN, sink) else {
            continue;
        };
        let Some(kind) = column_kind(&fields, sink) else {
            continue;
        };
        columns.push(Column {
            id: name.text.clone(),
            kind,
            source: fields.text("source", sink).map(str::to_owned),
        });
    }
    Some(Declaration { key, columns })
}

fn column_kind(fields: &Fields<'_>, sink: &mut Sink<'_>) -> Option<ColumnKind> {
    let mut words = |name: &str| -> Vec<String> {
        fields
            .items(name)
            .iter()
            .filter_map(|item| text(item, sink).map(str::to_owned))
            .collect()
    };
    if fields.get("list").is_some() {
        Some(ColumnKind::List(words("list")))
    } else if fields.get("one-of").is_some() {
        Some(ColumnKind::OneOf(words("one-of")))
    } else if let Some(question) = fields.text("list-of", sink) {
        Some(ColumnKind::ListOf(question.to_owned()))
    } else if fields.get("text").is_some() {
        Some(ColumnKind::Text)
    } else {
        sink.report(
            Code::MissingField,
            fields.at(),
            "what the column holds is missing",
            "add `list-of: question`, `list: [words]`, `one-of: [words]` or `text: true`",
        );
        None
    }
}

/// Reads a table's rows, reporting every cell that its column does not allow.
pub(super) fn rows(
    id: &str,
    declaration: Declaration,
    csv_text: &str,
    questions: &QuestionNames,
    sink: &mut Sink<'_>,
) -> Option<Table> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(csv_text.as_bytes());
    let first = Location { line: 1, column: 1 };
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => {
            sink.report(
                Code::Syntax,
                first,
                error.to_string(),
                "write CSV with a header line",
            );
            return None;
        }
    };
    let wanted: Vec<&str> = std::iter::once(declaration.key.as_str())
        .chain(declaration.columns.iter().map(|column| column.id.as_str()))
        .collect();
    if header.iter().ne(wanted.iter().copied()) {
        sink.report(
            Code::WrongType,
            first,
            "the header does not match the declaration beside it",
            format!("write `{}`", wanted.join(",")),
        );
        return None;
    }
    let mut table = Table {
        id: id.to_owned(),
        columns: declaration.columns,
        rows: Vec::new(),
    };
    for record in reader.records() {
        match record {
            Ok(record) => row(&mut table, &record, questions, sink),
            Err(error) => sink.report(
                Code::Syntax,
                first,
                error.to_string(),
                "write one line for each row",
            ),
        }
    }
    table.rows.sort();
    Some(table)
}

fn row(
    table: &mut Table,
    record: &csv::StringRecord,
    questions: &QuestionNames,
    sink: &mut Sink<'_>,
) {
    let line = record.position().map_or(1, csv::Position::line);
    let at = Location {
        line: u32::try_from(line).unwrap_or(u32::MAX),
        column: 1,
    };
    let key = record.get(0).unwrap_or_default().to_owned();
    if record.len() != table.columns.len() + 1 {
        sink.report(
            Code::WrongType,
            at,
            format!(
                "row `{key}` has {} cells, not {}",
                record.len(),
                table.columns.len() + 1
            ),
            "give every column a cell; leave it empty where nothing is known",
        );
        return;
    }
    if !crate::id::is_row_key(&key) {
        sink.report(
            Code::BadName,
            at,
            format!("`{key}` cannot name a row"),
            "use ASCII letters, digits and hyphens",
        );
        return;
    }
    if table.rows.iter().any(|(known, _)| *known == key) {
        sink.report(
            Code::DuplicateId,
            at,
            format!("row `{key}` stands twice"),
            "keep one of the two",
        );
        return;
    }
    for (column, cell) in table.columns.iter().zip(record.iter().skip(1)) {
        check_cell(column, cell, questions, at, sink);
    }
    let cells = record.iter().skip(1).map(str::to_owned).collect();
    table.rows.push((key, cells));
}

fn check_cell(
    column: &Column,
    cell: &str,
    questions: &QuestionNames,
    at: Location,
    sink: &mut Sink<'_>,
) {
    let allowed: &[String] = match &column.kind {
        ColumnKind::Text => return,
        ColumnKind::List(words) | ColumnKind::OneOf(words) => words,
        ColumnKind::ListOf(question) => questions
            .iter()
            .find(|(id, _)| id == question)
            .map_or(&[], |(_, answers)| answers.raw.as_slice()),
    };
    for word in cell.split_whitespace() {
        if !allowed.iter().any(|known| known == word) {
            let kind = format!("value of column `{}`", column.id);
            unknown(&kind, word, allowed.iter().map(String::as_str), at, sink);
        }
    }
    if matches!(column.kind, ColumnKind::OneOf(_)) && cell.split_whitespace().count() > 1 {
        sink.report(
            Code::WrongType,
            at,
            format!("column `{}` takes one word", column.id),
            "keep one of them",
        );
    }
}
