//! Help in the reader's language, folded by cells.
//!
//! clap's own cannot be translated and does not fold Chinese.

use super::arguments;
use super::output;
use super::startup::App;
use cardhelp::report::{fold, width};
use clap::{Arg, ArgMatches, Command};
use std::fmt::Write;

/// Returns the help page that was asked for, if any was: by `--help`, or by naming no command.
pub fn requested(app: &App, matches: &ArgMatches) -> Option<String> {
    let mut path = Vec::new();
    let mut innermost = matches;
    while let Some((name, below)) = innermost.subcommand() {
        path.push(name.to_owned());
        innermost = below;
    }
    let is_bare = path.is_empty() && std::env::args_os().len() == 1;
    (innermost.get_flag("help") || is_bare).then(|| page(app, &path))
}

/// Writes the help page of the command at `path`.
fn page(app: &App, path: &[String]) -> String {
    let root = arguments::command(app, true);
    let mut command = &root;
    for name in path {
        command = command.find_subcommand(name).unwrap_or(command);
    }
    let mut page = Page {
        app,
        columns: output::layout(output::Colour::Never).columns.min(80),
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
        for line in fold(text, self.columns, indent, indent) {
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
        let is_answer = |argument: &&Arg| argument.get_help_heading() == Some("answers");
        let own = || {
            command
                .get_arguments()
                .filter(|argument| !argument.is_global_set())
        };
        let positionals: Vec<&Arg> = own().filter(|argument| argument.is_positional()).collect();
        let options: Vec<&Arg> = own()
            .filter(|argument| !argument.is_positional() && !is_answer(argument))
            .collect();
        let answers: Vec<&Arg> = own().filter(is_answer).collect();
        let everywhere: Vec<&Arg> = root.get_arguments().collect();
        for (heading, arguments) in [
            ("ui-help-arguments", positionals),
            ("ui-help-options", options),
            ("ui-help-answers", answers),
            ("ui-help-global", everywhere),
        ] {
            if arguments.is_empty() {
                continue;
            }
            self.heading(heading);
            for argument in arguments {
                let help = argument.get_help().map(ToString::to_string);
                self.entry(&spelling(argument), &help.unwrap_or_default());
            }
        }
    }

    fn examples(&mut self) {
        self.heading("ui-help-examples");
        let mut flags = String::new();
        for question in self.app.rules.questions.iter().take(2) {
            if let Some(answer) = question.answers.first() {
                let _ = write!(flags, " --{} {}", question.id, answer.id);
            }
        }
        let tag = self.app.words.tag().to_string();
        for line in [
            "cardhelp diagnose".to_owned(),
            format!("cardhelp diagnose --lang {tag} --plain"),
            format!("cardhelp diagnose{flags} --no-input --format json"),
        ] {
            self.paragraph(&line, "  ");
        }
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
        if width(name) + 2 <= NAME && self.columns >= 64 {
            let first = format!("  {name}{}", " ".repeat(NAME - width(name)));
            let indent = " ".repeat(NAME + 2);
            for line in fold(first_line, self.columns, &first, &indent) {
                let _ = writeln!(self.text, "{line}");
            }
            self.paragraph_unless_empty(rest, &indent);
        } else {
            let _ = writeln!(self.text, "  {name}");
            self.paragraph(first_line, "      ");
            self.paragraph_unless_empty(rest, "      ");
        }
    }

    fn paragraph_unless_empty(&mut self, text: &str, indent: &str) {
        if !text.is_empty() {
            // Values are joined by bars, at which lines may be folded.
            let spaced = text.replace('|', "\u{a0}| ");
            self.paragraph(&spaced, indent);
        }
    }
}

fn value_name(argument: &Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default();
    names
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(" ")
}

fn spelling(argument: &Arg) -> String {
    let Some(long) = argument.get_long() else {
        return value_name(argument);
    };
    let short = argument
        .get_short()
        .map_or(String::new(), |c| format!("-{c}, "));
    if argument.get_action().takes_values() && argument.get_help_heading().is_none() {
        format!("{short}--{long} {}", value_name(argument))
    } else {
        format!("{short}--{long}")
    }
}
