//! Help in the reader's language, folded by cells.
//!
//! clap's own cannot be translated and does not fold Chinese.

use super::definition::{self, ANSWERS, Extent, Wording};
use crate::cli::app::App;
use crate::cli::terminal::columns;
use cardhelp::report::{fold, width};
use clap::{Arg, Command};
use std::fmt::Write;

/// Writes the help page of the command at `path`.
pub fn page(app: &App, path: &[String]) -> String {
    let root = definition::command(app, Wording::InWords, Extent::Whole);
    let mut command = &root;
    for name in path {
        command = command.find_subcommand(name).unwrap_or(command);
    }
    let mut page = Page {
        app,
        columns: columns().min(80),
        text: String::new(),
    };
    if let Some(about) = command.get_about() {
        page.paragraph(&about.to_string(), "");
    }
    page.usage(command, path);
    page.subcommands(command);
    page.arguments(command, &root);
    if path.is_empty() || path == ["diagnose"] {
        page.examples();
    }
    page.statuses();
    page.text.push('\n');
    page.paragraph(&app.words.plain("ui-help-footer"), "");
    page.text
}

struct Page<'a> {
    app: &'a App,
    columns: usize,
    text: String,
}

impl Page<'_> {
    fn paragraph(&mut self, text: &str, indent: &str) {
        self.folded(text, indent, indent);
    }

    fn folded(&mut self, text: &str, first: &str, rest: &str) {
        for line in fold(text, self.columns, first, rest) {
            let _ = writeln!(self.text, "{line}");
        }
    }

    fn heading(&mut self, id: &str) {
        let title = self.app.words.plain(id);
        let _ = writeln!(self.text, "\n{title}");
    }

    fn usage(&mut self, command: &Command, path: &[String]) {
        let mut line = format!("cardhelp {}", path.join(" ")).trim_end().to_owned();
        if command.has_subcommands() {
            line.push_str(" <COMMAND>");
        }
        for argument in command.get_positionals() {
            let name = value_name(argument);
            let _ = write!(line, " [{name}]");
        }
        line.push_str(" [--…]");
        self.heading("ui-help-usage");
        self.paragraph(&line, "  ");
    }

    fn subcommands(&mut self, command: &Command) {
        if !command.has_subcommands() {
            return;
        }
        self.heading("ui-help-commands");
        for sub in command.get_subcommands() {
            let about = sub.get_about().map(ToString::to_string);
            self.entry(sub.get_name(), &about.unwrap_or_default());
        }
    }

    fn arguments(&mut self, command: &Command, root: &Command) {
        let is_answer = |argument: &&Arg| argument.get_help_heading() == Some(ANSWERS);
        let own = command.get_arguments();
        let own = own.filter(|argument| !argument.is_global_set());
        let (answers, others): (Vec<&Arg>, Vec<&Arg>) = own.partition(is_answer);
        let (positionals, options) = others.into_iter().partition(|arg| arg.is_positional());
        self.list("ui-help-arguments", positionals);
        self.list("ui-help-options", options);
        self.list("ui-help-answers", answers);
        self.list("ui-help-global", root.get_arguments().collect());
    }

    fn list(&mut self, heading: &str, arguments: Vec<&Arg>) {
        if !arguments.is_empty() {
            self.heading(heading);
        }
        for argument in arguments {
            let help = argument.get_help().map(ToString::to_string);
            self.entry(&spelling(argument), &help.unwrap_or_default());
        }
    }

    fn examples(&mut self) {
        self.heading("ui-help-examples");
        let first_two = self.app.rules.questions.iter().take(2);
        let flags = first_two.filter_map(|question| {
            let answer = question.answers.first()?;
            Some(format!(" --{} {}", question.id, answer.id))
        });
        let flags: String = flags.collect();
        let tag = self.app.words.tag();
        self.paragraph("cardhelp diagnose", "  ");
        self.paragraph(&format!("cardhelp diagnose --lang {tag} --plain"), "  ");
        let line = format!("cardhelp diagnose{flags} --no-input --format json");
        self.paragraph(&line, "  ");
    }

    fn statuses(&mut self) {
        self.heading("ui-help-statuses");
        for status in ["0", "1", "2", "3", "4", "5", "130"] {
            let text = self.app.words.plain(&format!("ui-help-status-{status}"));
            self.entry(status, &text);
        }
    }

    /// Writes a name and what it is for: side by side where that leaves room, else below.
    fn entry(&mut self, name: &str, text: &str) {
        const NAME: usize = 26;
        let (first_line, rest) = text.split_once('\n').unwrap_or((text, ""));
        let (before, indent) = if width(name) + 2 <= NAME && self.columns >= 64 {
            let gap = " ".repeat(NAME - width(name));
            (format!("  {name}{gap}"), " ".repeat(NAME + 2))
        } else {
            let _ = writeln!(self.text, "  {name}");
            ("      ".to_owned(), "      ".to_owned())
        };
        self.folded(first_line, &before, &indent);
        if !rest.is_empty() {
            // Values are joined by bars, at which lines may be folded.
            self.paragraph(&rest.replace('|', "\u{a0}| "), &indent);
        }
    }
}

fn value_name(argument: &Arg) -> &str {
    let names = argument.get_value_names().unwrap_or_default();
    names.first().map_or("", |name| name.as_str())
}

fn spelling(argument: &Arg) -> String {
    let Some(long) = argument.get_long() else {
        return value_name(argument).to_owned();
    };
    let short = argument.get_short().map(|c| format!("-{c}, "));
    let is_answer = argument.get_help_heading().is_some();
    let takes = argument.get_action().takes_values() && !is_answer;
    let value = takes.then(|| format!(" {}", value_name(argument)));
    format!(
        "{}--{long}{}",
        short.unwrap_or_default(),
        value.unwrap_or_default()
    )
}
