//! A rule set as values, every name resolved: one file for each noun.
//!
//! Decides what a question, a cause and a step consist of. Knows nothing of
//! files, of how they are read, or of reasoning.

mod actor;
mod answer;
mod answer_group;
mod answer_set;
mod arg;
mod budget;
mod card_network;
mod cause;
mod cells;
mod class;
mod code_system;
mod condition;
mod conflict;
mod example;
mod journey;
mod link;
mod lookup;
mod phase;
mod place;
mod position;
mod priors;
mod question;
mod rule_set;
mod source;
mod step;
mod stored;
mod table;
mod text_name;
mod typed;

pub use actor::{Actor, Role};
pub use answer::{Answer, UNKNOWN};
pub use answer_group::AnswerGroup;
pub use answer_set::{AnswerSet, MAX_ANSWERS};
pub use arg::{Arg, ArgValue};
pub use budget::Budget;
pub use card_network::{CardNetwork, Prefix};
pub use cause::{Cause, Grounds};
pub use cells::Cells;
pub use class::Class;
pub use code_system::{CodeEntry, CodeSystem, Wraps};
pub use condition::Condition;
pub use conflict::Conflict;
pub use example::{Example, ExampleVerdict};
pub use journey::{Journey, JourneyScreen, NamedAnswers, Says, Shows};
pub use link::Link;
pub use lookup::Lookup;
pub use phase::{Phase, PhaseKind};
pub use place::Place;
pub use position::{
    AnswerIndex, CardNetworkIndex, CauseIndex, CellIndex, CodeSystemIndex, ColumnIndex, FileIndex,
    LinkIndex, MAX_ENTRIES, QuestionIndex, SourceIndex, StepIndex, TableIndex,
};
pub use priors::PriorContext;
pub use question::{AnswerWords, Cost, Question};
pub use rule_set::RuleSet;
pub use source::Source;
pub use step::Step;
pub use stored::Stored;
pub use table::{Column, ColumnKind, FactTable};
pub use text_name::TextName;
pub use typed::{Reads, Typed};
