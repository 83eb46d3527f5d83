//! What a rule set says, as values: questions, causes, steps, sources, facts.
//!
//! Decides how files become a [`RuleSet`] and what is wrong with them. The only
//! part that knows YAML and CSV. Knows nothing of reasoning or of words.

mod allowance;
mod answers_file;
mod files;
mod finding;
pub mod format;
mod load;
mod model;
mod nearest;

pub use allowance::{Allowance, MAX_NODES_TOGETHER};
pub use answers_file::{AnswersFile, AnswersFileError, Exclusion, answers_text, parse_answers};
pub use files::{FileSet, TextFile};
pub use finding::{Code, Finding, Location, MAX_FINDINGS, Sink, Unknown, add};
pub use format::{Key, Node, Value, parse};
pub use load::load;
pub(crate) use load::{day_after, day_before};
pub use model::*;
pub(crate) use nearest::suggestion;
pub use nearest::{Normalized, nearest, normalize};
