//! Pages in the form that was asked for.

use crate::cli::command_line::{Everywhere, Format};
use crate::cli::terminal::layout;
use cardhelp::report::{Sheet, Voice, sheets_to_html, sheets_to_markdown, sheets_to_text};

/// Returns pages as text, Markdown or HTML; for JSON, which is made of other things, as text.
pub fn written(sheets: &[Sheet], voice: &Voice<'_>, everywhere: &Everywhere) -> String {
    match everywhere.format {
        Format::Text | Format::Json | Format::Svg | Format::Mermaid | Format::Sarif => {
            sheets_to_text(sheets, layout(everywhere.colour))
        }
        Format::Markdown => sheets_to_markdown(sheets),
        Format::Html => sheets_to_html(sheets, voice),
    }
}
