//! A diagnosis in a voice: text for a terminal, Markdown, JSON.
//!
//! Decides what a result says and in which order. One [`View`] holds every word
//! of it; the renderings only arrange them. Never prints.

mod command;
mod json;
mod markdown;
mod page;
mod text;
mod view;
mod voice;
mod wrap;

pub use command::{command_line, shell_word};
pub use json::{SCHEMA_ID, to_json};
pub use markdown::to_markdown;
pub use page::{cause_page, cause_page_json, flag_values};
pub use text::{Detail, Layout, to_text};
pub use view::{CauseView, LinkView, ReasonView, SourceView, StepView, View};
pub use voice::Voice;
pub use wrap::{fit, fold, width};
