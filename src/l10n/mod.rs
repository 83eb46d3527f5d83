//! Words: messages in the reader's language, and which language that is.
//!
//! Decides how messages are named, found and filled in. The only part that knows
//! Fluent. Knows nothing of verdicts, plans or terminals.

mod escapes;
mod index;
mod list;
mod negotiate;
mod nesting;
mod plural;
mod required;
mod source;
mod words;

pub use index::{Index, Kept};
pub use list::is_chinese;
pub use negotiate::{Unavailable, negotiate, requested};
pub use plural::CATEGORIES;
pub use required::{Shape, message_id, required};
pub use source::{LocaleSource, MessageSource, Pattern};
pub use words::{Filled, Words};

/// A language tag, as those who translate with us know it; nobody else names the crate.
pub use unic_langid::LanguageIdentifier;
