//! What a rule set says, as values: questions, causes, steps, sources, facts.
//!
//! Decides how files become a [`RuleSet`] and what is wrong with them. The only
//! part that knows YAML and CSV. Knows nothing of reasoning or of words.

mod answers_file;
mod fields;
mod files;
mod finding;
mod load;
mod model;
mod nearest;
mod yaml;

pub use answers_file::{AnswersFileError, answers_text, parse_answers};
pub use fields::{FIELDS, FieldList};
pub(crate) use fields::{Fields, items, mapping, text};
pub use files::{FileSet, TextFile};
pub use finding::{Code, Finding};
pub use load::load;
pub use model::*;
pub use nearest::{Normalized, nearest, normalize};
pub use yaml::{Key, Location, Node, Sink, Value, parse};
