//! A diagnosis in a voice, and what else there is to read: text for a terminal, Markdown, HTML, JSON.
//!
//! Decides what a result says and in which order. One [`Outcome`] holds every word
//! of it; the renderings only arrange them. Never prints.

mod bank_note;
mod cause_page;
mod code_page;
mod command;
mod contact;
mod copied;
mod disagreement;
mod evidence;
mod finding_out;
mod frames;
mod full;
mod guide;
mod guide_scope;
mod guide_words;
mod html;
mod lines;
mod markdown;
mod markup;
mod message_page;
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
mod sheet;
mod shell_line;
mod sourced;
mod text;
mod togetherness;
mod voice;
mod wording;
mod wrap;

pub use cause_page::{cause_page_json, cause_sheet};
pub use code_page::{code_page_json, code_sheet};
pub use command::{Repeat, command_line, flag_values};
pub use contact::ContactText;
pub use copied::{CodeView, EvidenceView, ReadingView};
pub use disagreement::DisagreementView;
pub use evidence::{message_line, named_line};
pub use guide::guide;
pub use guide_scope::Scope;
pub use html::{sheets_to_html, to_html};
pub use lines::Layout;
pub use markdown::{sheets_to_markdown, to_markdown};
pub use message_page::{causes_of_message, message_page_json, message_sheet};
pub use next::{NEXT_SCHEMA_ID, NextView, next_to_json};
pub use outcome::{
    CauseView, Detail, FindOut, LinkView, Outcome, ReasonView, SCHEMA_ID, SourceView, StepView,
    to_json,
};
pub use part::Sheet;
pub use reading::{code_view, reading_line, reading_view};
pub use sentences::verdict_id;
pub use shell_line::{ShellLine, shell_word};
pub use text::{sheets_to_text, to_text};
pub use voice::{Audience, Voice};
pub use wording::Told;
pub use wrap::{breaks, fit, fold, width};
