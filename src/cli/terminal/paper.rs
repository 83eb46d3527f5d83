//! The paragraphs above a prompt, and how far up the question went.

use super::picker::Question;
use super::prompter::Tone;
use super::room::{screen, text_columns};
use cardhelp::guard;
use cardhelp::report::fold;
use console::Style;

/// Writes paragraphs.
pub struct Paper {
    /// What was said strongly last.
    question: String,
    /// The rows from there on.
    rows: usize,
}

impl Paper {
    /// Makes one on which nothing was written.
    pub fn new() -> Self {
        Self {
            question: String::new(),
            rows: 0,
        }
    }

    /// Writes a paragraph and returns how many rows it took.
    pub fn say(&mut self, tone: Tone, text: &str) -> usize {
        let style = match tone {
            Tone::Strong => Style::new().bold(),
            Tone::Normal => Style::new(),
            Tone::Quiet => Style::new().dim(),
        };
        let style = style.for_stderr();
        let lines = fold(&guard::screened(text), text_columns(), "", "");
        for line in &lines {
            // A terminal that is gone is noticed at the next key.
            let _ = screen().write_line(&style.apply_to(line).to_string());
        }
        if tone == Tone::Strong {
            (self.question, self.rows) = (text.to_owned(), 0);
        }
        self.rows += lines.len();
        lines.len()
    }

    /// Notes that something else took some rows.
    pub fn takes(&mut self, rows: usize) {
        self.rows += rows;
    }

    /// Returns the question above a list, in its own words where it has some.
    pub fn question(&self, own: Option<&str>) -> Question {
        Question {
            text: own.unwrap_or(&self.question).to_owned(),
            rows: self.rows,
        }
    }
}
