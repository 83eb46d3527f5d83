//! Lines for a terminal, while they are being written.
//!
//! Decides widths, indents and colours; knows nothing of what is said.

use super::outcome::LinkView;
use super::wrap::{fold, width};
use anstyle::{AnsiColor, Style};

/// How a text is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// The columns there are.
    pub columns: usize,
    /// Whether colours may be used; no meaning depends on them.
    pub colour: bool,
    /// Whether titles of pages may be links that the terminal opens.
    pub hyperlinks: bool,
}

/// The most lines are this wide, however wide the terminal: longer lines tire the eye.
const WIDEST: usize = 80;

/// Lines that are being written.
pub(super) struct Lines {
    pub text: String,
    layout: Layout,
    columns: usize,
}

/// The colours, each with a meaning that words and marks give as well.
pub(super) const BOLD: Style = Style::new().bold();
pub(super) const CERTAIN: Style = Style::new()
    .bold()
    .fg_color(Some(anstyle::Color::Ansi(AnsiColor::Red)));
pub(super) const LIKELY: Style =
    Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));
pub(super) const QUIET: Style = Style::new().dimmed();

impl Lines {
    pub(super) fn new(layout: Layout) -> Self {
        Self {
            text: String::new(),
            layout,
            columns: layout.columns.min(WIDEST),
        }
    }

    /// Writes a line as it is, its words in a colour.
    fn line(&mut self, indent: &str, style: Style, words: &str) {
        self.text.push_str(indent);
        match self.layout.colour && style != Style::new() && !words.is_empty() {
            true => self.text += &format!("{}{words}{}", style.render(), style.render_reset()),
            false => self.text.push_str(words),
        }
        self.text.push('\n');
    }

    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Writes a paragraph, its lines indented by `first` and `rest`.
    pub(super) fn paragraph(&mut self, style: Style, text: &str, first: &str, rest: &str) {
        for line in fold(text, self.columns, first, rest) {
            let indent = line.len() - line.trim_start().len();
            let (space, words) = line.split_at(indent);
            self.line(space, style, words);
        }
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.blank();
        self.paragraph(BOLD, text, "", "");
    }

    /// Writes the link's title and its address, or a title that is the link.
    pub(super) fn link(&mut self, title: &str, url: &str, indent: &str) {
        if self.layout.hyperlinks {
            for line in fold(title, self.columns, indent, indent) {
                let words = line.trim_start();
                let linked = format!("\x1b]8;;{url}\x1b\\{words}\x1b]8;;\x1b\\");
                self.line(indent, Style::new(), &linked);
            }
            return;
        }
        self.paragraph(QUIET, title, indent, indent);
        self.line(indent, QUIET, url);
    }

    /// Writes a numbered step and the pages that help with it.
    pub(super) fn step<'v>(
        &mut self,
        number: usize,
        text: &str,
        links: impl Iterator<Item = &'v LinkView>,
    ) {
        let mark = format!("{number:>3}. ");
        let indent = " ".repeat(width(&mark));
        self.paragraph(Style::new(), text, &mark, &indent);
        for link in links {
            self.link(&link.title, &link.url, &indent);
        }
    }
}
