//! A diagnosis in a voice: text for a terminal, Markdown, JSON.
//!
//! Decides what a result says and in which order. One [`Outcome`] holds every word
//! of it; the renderings only arrange them. Never prints.

mod bank_note;
mod cause_page;
mod code_page;
mod command;
mod copied;
mod disagreement;
mod evidence;
mod finding_out;
mod full;
mod lines;
mod markdown;
mod naming;
mod next;
mod outcome;
mod page;
mod part;
mod plan_words;
mod reading;
mod reasons;
mod room;
mod sentences;
mod shell_line;
mod text;
mod voice;
mod wording;
mod wrap;

pub use cause_page::{cause_page, cause_page_json};
pub use code_page::{code_page, code_page_json};
pub use command::{Repeat, command_line, flag_values};
pub use copied::{CodeView, EvidenceView, ReadingView};
pub use disagreement::DisagreementView;
pub use evidence::message_line;
pub use lines::Layout;
pub use markdown::to_markdown;
pub use next::{NEXT_SCHEMA_ID, NextView, next_to_json};
pub use outcome::{
    CauseView, Detail, FindOut, LinkView, Outcome, ReasonView, SCHEMA_ID, SourceView, StepView,
    to_json,
};
pub use reading::{code_view, reading_line, reading_view};
pub use shell_line::{ShellLine, shell_word};
pub use text::to_text;
pub use voice::{Audience, Voice};
pub use wording::Told;
pub use wrap::{fit, fold, width};
