//! Lines for a terminal, while they are being written.
//!
//! Decides widths, indents and colours; knows nothing of what is said.

use super::shell_line::ShellLine;
use super::wrap::{fold, width};
use anstyle::{AnsiColor, Style};

/// How a text is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// The columns there are; none where nothing is folded.
    pub columns: Option<usize>,
    /// The rows that a page takes at most where there are columns; [`Layout::ROWS`] unless
    /// something else is to stay in sight with it.
    pub rows: usize,
    /// Whether colours may be used; no meaning depends on them.
    pub colour: bool,
    /// Whether titles of pages may be links that the terminal opens.
    pub hyperlinks: bool,
}

impl Layout {
    /// The rows of a common terminal.
    pub const ROWS: usize = 24;
}

/// The most lines are this wide, however wide the terminal: longer lines tire the eye.
const WIDEST: usize = 80;

/// Lines that are being written.
pub(super) struct Lines {
    pub text: String,
    /// The rows that the text takes, where lines that are too long are broken.
    pub rows: usize,
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
            rows: 0,
            layout,
            columns: match layout.columns {
                Some(columns) => columns.min(WIDEST),
                None => usize::MAX,
            },
        }
    }

    /// Writes a line as it is; `words` are what is to be seen of it.
    fn line(&mut self, line: &str, words: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
        let columns = self.layout.columns.unwrap_or(usize::MAX).max(1);
        self.rows += width(words).div_ceil(columns).max(1);
    }

    pub(super) fn blank(&mut self) {
        self.line("", "");
    }

    /// Writes a paragraph, its lines indented by `first` and `rest`.
    pub(super) fn paragraph(&mut self, style: Style, text: &str, first: &str, rest: &str) {
        for line in fold(text, self.columns, first, rest) {
            let indent = line.len() - line.trim_start().len();
            let (space, words) = line.split_at(indent);
            let painted = format!("{space}{}", self.paint(style, words));
            self.line(&painted, &line);
        }
    }

    /// Writes a page's title and its address, or a title that is the link.
    pub(super) fn link(&mut self, title: &str, url: &str, indent: &str) {
        if !self.layout.hyperlinks {
            self.paragraph(QUIET, title, indent, indent);
        }
        self.address(title, url, indent);
    }

    /// Writes a page's address, or its title where that can be the link.
    pub(super) fn address(&mut self, title: &str, url: &str, indent: &str) {
        if !self.layout.hyperlinks {
            let address = self.paint(QUIET, url);
            let seen = format!("{indent}{url}");
            return self.line(&format!("{indent}{address}"), &seen);
        }
        for line in fold(title, self.columns, indent, indent) {
            let words = line.trim_start();
            let linked = format!("\x1b]8;;{url}\x1b\\{words}\x1b]8;;\x1b\\");
            self.line(&format!("{indent}{linked}"), &line);
        }
    }

    /// Writes a numbered step with its second part and what to ask in it, and returns the indent of
    /// what belongs to it.
    pub(super) fn step(
        &mut self,
        number: usize,
        text: &str,
        more: Option<&str>,
        asks: &[String],
    ) -> String {
        let mark = format!("{number}. ");
        let indent = " ".repeat(width(&mark));
        self.paragraph(Style::new(), text, &mark, &indent);
        if let Some(more) = more {
            self.paragraph(Style::new(), more, &indent, &indent);
        }
        for ask in asks {
            let (first, rest) = (format!("{indent}– "), format!("{indent}  "));
            self.paragraph(Style::new(), ask, &first, &rest);
        }
        indent
    }

    /// Writes a command line that can be pasted back.
    pub(super) fn command(&mut self, command: &ShellLine) {
        for line in command.folded(self.columns, "  ") {
            self.line(&line, &line);
        }
    }

    fn paint(&self, style: Style, text: &str) -> String {
        if self.layout.colour && style != Style::new() && !text.is_empty() {
            format!("{}{text}{}", style.render(), style.render_reset())
        } else {
            text.to_owned()
        }
    }
}
