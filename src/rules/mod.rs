//! What a rule set says, as values: questions, causes, steps, sources, facts.
//!
//! Decides how files become a [`RuleSet`] and what is wrong with them. The only
//! part that knows YAML and CSV. Knows nothing of reasoning or of words.

mod answers_file;
mod condition;
mod fields;
mod files;
mod finding;
mod load;
mod lookup;
mod model;
mod nearest;
mod table;
mod yaml;

pub use answers_file::{AnswersFileError, answers_text, parse_answers};
pub use condition::{AnswerSet, Cells, Condition};
pub use fields::{FIELDS, FieldList};
pub(crate) use fields::{Fields, items, mapping, text};
pub use files::{FileSet, TextFile};
pub use finding::{Code, Finding, Place};
pub use load::load;
pub use lookup::{CardNetwork, CodeEntry, CodeSystem, Lookup, Prefix, Wraps};
pub use model::*;
pub use nearest::{Normalized, nearest, normalize};
pub use table::{Column, ColumnKind, FactTable};
pub use yaml::{Key, Location, Node, Sink, Value, parse};
