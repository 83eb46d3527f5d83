//! What was typed: read once, checked, and handed on as plain structs.
//!
//! The only part that knows clap, and nothing of it leaves this folder. Knows neither what a
//! command does nor what a question's answers mean.

mod batch_definition;
mod definition;
mod first_look;
mod groups;
mod help;
mod maker;
mod matched;
mod misuse;
mod options;
mod reading;
mod reading_batch;
mod secrets;

pub use first_look::FirstLook;
pub use help::page as help_page;
pub use options::{
    Assignment, Batch, Command, CommandLine, Diagnose, DiffRules, Draw, Everywhere, Explain,
    Format, Guide, Listed, NewRules, TestRules,
};
pub use reading::read;
pub use secrets::refuse_secrets;
