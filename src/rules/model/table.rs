//! A table of facts as a rule set keeps it.
//!
//! An empty cell means that no document states the fact; it is unknown, never "no".

use super::position::ColumnIndex;
use serde::{Deserialize, Serialize};
use typed_index_collections::TiVec;

/// A table of facts as a rule set keeps it: its rows as one text, since conditions have
/// taken what they need and only lists still show it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FactTable {
    /// The table's name, which is its files' name.
    pub id: String,
    /// Its columns beside the key.
    pub columns: TiVec<ColumnIndex, Column>,
    /// A line for each row, cells parted by [`CELL`].
    rows: String,
}

/// What parts the cells of a row that is kept as text.
const CELL: char = '\u{1f}';

impl FactTable {
    /// Keeps the table of that name: of each row the key, then the cell of each column.
    pub fn new<'c>(
        id: String,
        columns: TiVec<ColumnIndex, Column>,
        rows: impl Iterator<Item = (&'c str, &'c [String])>,
    ) -> Self {
        let lines = rows.map(|(key, cells)| {
            let cells = cells
                .iter()
                .flat_map(|cell| [CELL.to_string(), cell.clone()]);
            format!("{key}{}\n", cells.collect::<String>())
        });
        let rows = lines.collect();
        Self { id, columns, rows }
    }

    /// Returns the cells of the row of that key, in the order of the columns.
    pub fn row(&self, key: &str) -> Option<Vec<&str>> {
        let mut rows = self.rows.lines().map(|row| row.split(CELL));
        let mut row = rows.find_map(|mut row| (row.next() == Some(key)).then_some(row))?;
        Some(row.by_ref().collect())
    }
}

/// A column of a table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Column {
    /// The column's name.
    pub id: String,
    /// What its cells hold.
    pub kind: ColumnKind,
    /// The source that states its facts.
    pub source: Option<String>,
}

/// What the cells of a column hold.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ColumnKind {
    /// Answers to a question, separated by spaces.
    ListOf(String),
    /// Some of a few words, separated by spaces.
    List(Vec<String>),
    /// One of a few words.
    OneOf(Vec<String>),
    /// Free text, of no use to conditions.
    Text,
}
