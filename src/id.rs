//! The names of things: checked once when they are read, trusted afterwards.
//!
//! Decides what a name may look like. Knows nothing of what is named.

use crate::lent::Lent;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Tells whether `text` is kebab-case: lower-case ASCII letters and digits in
/// groups joined by single hyphens, starting with a letter or digit.
pub fn is_kebab_case(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// Tells whether `text` may name a row of a table, such as an ISO code: ASCII
/// letters, digits and hyphens.
pub fn is_row_key(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $check:path) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(bound(deserialize = "'de: 'static"))]
        pub struct $name(Lent);

        impl $name {
            /// Takes `text` as a name, or `None` where it may not be one.
            pub fn new(text: &str) -> Option<Self> {
                $check(text).then(|| Self(text.into()))
            }

            /// Returns the name as it is written in files and on the command line.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// Names a question: the flag `--card-kind`, the key `card-kind`.
    QuestionId,
    is_kebab_case
);
id!(
    /// Names an answer within its question: `virtual`, or a table's row such as `TW`.
    AnswerId,
    is_row_key
);
id!(
    /// Names a cause, and its file.
    CauseId,
    is_kebab_case
);
id!(
    /// Names a step of a plan.
    StepId,
    is_kebab_case
);
id!(
    /// Names a source document, such as `D25`.
    SourceId,
    is_row_key
);
id!(
    /// Names a page to link to.
    LinkId,
    is_kebab_case
);
id!(
    /// Names somebody who acts, such as `bank`.
    ActorId,
    is_kebab_case
);
id!(
    /// Names a phase of a plan, such as `fix`.
    PhaseId,
    is_kebab_case
);
