//! What was typed: read once, checked, and handed on as plain structs.
//!
//! The only part that knows clap, and nothing of it leaves this folder. What is typed, help, manual
//! pages and completions come from one definition. Knows neither what a command does nor what a
//! question's answers mean.

mod batch_definition;
mod definition;
mod examples;
mod first_look;
mod groups;
mod help;
mod maker;
mod manual;
mod matched;
mod misuse;
mod options;
mod packaging_definition;
mod reading;
mod reading_batch;
mod reading_pages;
mod secrets;
mod shell;
mod unfinished;

pub use first_look::FirstLook;
pub use help::page as help_page;
pub use manual::{page as manual_page, pages as manual_pages};
pub use options::{
    Assignment, Batch, Command, CommandLine, Diagnose, DiffRules, Draw, Everywhere, Explain,
    Format, Guide, Listed, Manual, NewRules, TestRules,
};
pub use reading::{LISTS, read};
pub use secrets::refuse_secrets;
pub use shell::Shell;
pub use unfinished::{Candidate, Value, unfinished};
