//! From options, files and pasted text to answers, each checked and named in words when it is
//! wrong.
//!
//! Decides what was said; what follows from it is the engine's business. Knows no menu.

mod chosen;
mod codes;
mod excluded;
mod file;
mod from_options;
mod said;
mod texts;

pub use chosen::{named_answer, names, no_question, other_names};
pub use codes::{Codes, unknown_code};
pub use excluded::exclusions;
pub use from_options::said;
pub use said::Said;
pub use texts::message;
