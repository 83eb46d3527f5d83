//! Where something stands in the files of a rule set.

use super::position::FileIndex;
use serde::{Deserialize, Serialize};

/// Says where something stands: a file of the rule set, a line and a
/// column, both counted from 1, the column in characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
pub struct Place {
    /// The file.
    pub file: FileIndex,
    /// The line, from 1; 0 where the fault is the file as a whole.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}
