//! New causes, questions, steps, languages and rule sets: the files to begin with.
//!
//! Decides what is written. What only the author knows stands there as a comment, so that the files
//! can be read at once and `rules check` lists what is left to do. Never writes and never overwrites:
//! whoever calls does the one and must not do the other.

mod draft;
mod field;
mod file;
mod locale;
mod names;
mod rule_set;
mod words;
mod writing;
mod yaml;

pub use draft::Draft;
pub use field::{Choice, Field, fields};
pub use file::{Manner, NewFile};
pub use names::{Kind, LocaleFolder, Refusal};
pub use writing::files;
