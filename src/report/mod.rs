//! A diagnosis in a voice: text for a terminal, Markdown, JSON.
//!
//! Decides what a result says and in which order. One [`View`] holds every word
//! of it; the renderings only arrange them. Never prints.

mod bank_note;
mod codes;
mod command;
mod evidence;
mod json;
mod markdown;
mod page;
mod text;
mod view;
mod voice;
mod wrap;

pub use codes::{code_page, code_page_json};
pub use command::{Repeat, command_line, shell_word};
pub use evidence::{
    CodeView, EvidenceView, ReadingView, code_view, message_line, reading_line, reading_view,
};
pub use json::{SCHEMA_ID, to_json};
pub use markdown::to_markdown;
pub use page::{cause_page, cause_page_json, flag_values};
pub use text::{Detail, Layout, to_text};
pub use view::{CauseView, LinkView, ReasonView, SourceView, StepView, Told, View};
pub use voice::{Audience, Voice};
pub use wrap::{fit, fold, width};
