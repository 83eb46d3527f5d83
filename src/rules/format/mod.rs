//! What a file may hold: one struct for each kind of file and of part.
//!
//! Decides which fields there are, which must be there and what they are for. The
//! schemas for editors (`schemas/`) are made of these structs, and the tables of
//! `rules/FIELDS.md` say the same. Knows nothing of which names exist.

mod cause;
mod codes;
mod condition;
mod deserializer;
mod documents;
mod fault;
mod glossary;
mod journey;
mod networks;
mod node;
mod question;
mod reader;
mod rule_set;
mod spanned;
mod step;
mod style;
mod tables;
mod yaml;

pub use cause::{Cause, Example};
pub use codes::{Code, CodeSystem, Meaning, Wraps};
pub use condition::{Condition, Conditions, Fact, InGroup, Part, WantedAnswers};
pub use deserializer::read;
pub use documents::{Conflict, Link, Source};
pub use glossary::Concept;
pub use journey::{Journey, JourneyScreen};
pub use networks::Network;
pub use node::{Key, Node, Value};
pub use question::{Answer, AnswersFrom, Question, Typed, TypedText};
pub use rule_set::{Budget, Head};
pub use spanned::{Entries, Flag, List, Required, Spanned, Text, is_set};
pub use step::{Arg, Step};
pub use style::Manner;
pub use tables::{Column, Group, PriorContext, PriorSource, Priors, Table};
pub use yaml::parse;
