//! How a prompt looks, as dialoguer has it said: a mark before what is chosen, which does not
//! rest on colour, arrows where a list goes on, ticks in brackets. The only code that names
//! dialoguer.
//!
//! Its interaction is not used: it erases lines above where a label is wider than it counts, and
//! knows neither a paste nor a way back, ticks with other entries among them, or jumps.

use cardhelp::guard;
use cardhelp::report::{fold, width};
use console::Style;
use dialoguer::theme::Theme;
use std::fmt;
use unicode_segmentation::UnicodeSegmentation;

/// The columns before the label of an entry: a mark and a space.
pub const MARK: usize = 2;
/// The columns of a tick and a space.
const TICK: usize = 4;
/// The column kept free at the right, where some terminals wrap too early.
const FREE: usize = 1;

/// Something to choose.
#[derive(Clone)]
pub struct Entry {
    /// The number that chooses it.
    pub number: usize,
    /// Whether it is ticked, where it can be.
    pub tick: Option<bool>,
    /// Its words.
    pub label: String,
}

/// What stands before an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It is chosen.
    Chosen,
    /// Nothing.
    None,
    /// The list goes on above.
    Above,
    /// The list goes on below.
    Below,
    /// The list goes on above and below.
    Both,
}

/// The looks of prompts in a window.
pub struct Looks {
    /// Whether colours are shown.
    pub colour: bool,
    /// The columns of the window.
    pub columns: usize,
    /// The digits of the longest number of an entry.
    pub digits: usize,
}

impl Looks {
    /// Returns the rows of a question.
    pub fn question(&self, text: &str) -> Vec<String> {
        let rows = fold(&guard::screened(text), self.columns - FREE, "", "");
        let said = rows
            .iter()
            .map(|row| rendered(|out| self.format_select_prompt(out, row)));
        said.collect()
    }

    /// Returns the rows of an entry.
    pub fn entry(&self, entry: &Entry, mark: Mark) -> Vec<String> {
        // The tick stands between the number and the label, and dialoguer writes it.
        let tick = entry.tick.map_or(0, |_| TICK);
        let columns = self.columns.saturating_sub(MARK + tick + FREE);
        let first = format!("{:>width$}. ", entry.number, width = self.digits);
        let rest = " ".repeat(width(&first));
        let label = guard::screened(&entry.label);
        let folded = fold(&label, columns, &first, &rest);
        let rows = folded.iter().flat_map(|row| broken(row, columns, &rest));
        let rows = rows.enumerate();
        rows.map(|(at, row)| self.row(&row, entry, mark, at))
            .collect()
    }

    /// Returns one row of an entry.
    fn row(&self, row: &str, entry: &Entry, mark: Mark, at: usize) -> String {
        let shown = match (mark, at) {
            (Mark::Chosen, 0) => "❯",
            (Mark::Above, 0) => "↑",
            (Mark::Below, 0) => "↓",
            (Mark::Both, 0) => "↕",
            _ => " ",
        };
        let is_chosen = mark == Mark::Chosen;
        let row = match (entry.tick, at) {
            (Some(is_ticked), 0) => {
                rendered(|out| self.format_multi_select_prompt_item(out, row, is_ticked, is_chosen))
            }
            (Some(_), _) => rendered(|out| {
                self.format_select_prompt_item(out, &format!("    {row}"), is_chosen)
            }),
            (None, _) => rendered(|out| self.format_select_prompt_item(out, row, is_chosen)),
        };
        format!("{shown} {row}")
    }

    /// Returns a text in the colour of what is chosen.
    fn styled(&self, text: &str, is_chosen: bool) -> String {
        match is_chosen && self.colour {
            true => Style::new()
                .for_stderr()
                .cyan()
                .bold()
                .apply_to(text)
                .to_string(),
            false => text.to_owned(),
        }
    }
}

impl Theme for Looks {
    fn format_prompt(&self, out: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        write!(out, "{}", Style::new().for_stderr().bold().apply_to(prompt))
    }

    fn format_select_prompt_item(
        &self,
        out: &mut dyn fmt::Write,
        text: &str,
        active: bool,
    ) -> fmt::Result {
        out.write_str(&self.styled(text, active))
    }

    fn format_multi_select_prompt_item(
        &self,
        out: &mut dyn fmt::Write,
        text: &str,
        checked: bool,
        active: bool,
    ) -> fmt::Result {
        let tick = if checked { "[x]" } else { "[ ]" };
        let (number, label) = text.split_at(text.find(". ").map_or(0, |at| at + ". ".len()));
        out.write_str(&self.styled(&format!("{number}{tick} {label}"), active))
    }
}

/// Breaks a row that is wider than `columns`, since a word in it is; `indent` begins what is left.
fn broken(row: &str, columns: usize, indent: &str) -> Vec<String> {
    let mut rows = vec![String::new()];
    for grapheme in row.graphemes(true) {
        let last = rows.last().map_or(0, |row| width(row));
        if last + width(grapheme) > columns && last > width(indent) {
            rows.push(indent.to_owned());
        }
        if let Some(row) = rows.last_mut() {
            row.push_str(grapheme);
        }
    }
    rows
}

/// Returns what is written to a text, which cannot fail.
fn rendered(write: impl FnOnce(&mut String) -> fmt::Result) -> String {
    let mut text = String::new();
    let _ = write(&mut text);
    text
}
