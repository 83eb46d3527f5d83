//! Help in the reader's language, folded by cells.
//!
//! clap's own cannot be translated and does not fold Chinese.

use super::definition::{self, ANSWER, Extent};
use super::examples::example;
use super::groups::{Group, Grouped};
use super::maker::Wording;
use super::options::{HelpExtent, WantedHelp};
use crate::cli::app::App;
use crate::cli::terminal::columns;
use cardhelp::report::{fold, width};
use clap::{Arg, Command};
use std::fmt::Write;

/// Writes the help page of a command.
pub fn page(app: &App, wanted: &WantedHelp) -> String {
    let root = definition::command(app, Wording::InWords, Extent::Whole);
    let path = &wanted.path;
    let mut command = &root;
    for name in path {
        command = command.find_subcommand(name).unwrap_or(command);
    }
    let mut page = Page {
        app,
        path,
        columns: columns().min(80),
        extent: wanted.extent,
        text: String::new(),
    };
    if let Some(about) = command.get_about() {
        page.paragraph(&about.to_string(), "");
    }
    page.usage(command);
    page.subcommands(command);
    page.arguments(command, &root);
    page.closing();
    page.text
}

struct Page<'a> {
    app: &'a App,
    path: &'a [String],
    columns: usize,
    extent: HelpExtent,
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

    fn usage(&mut self, command: &Command) {
        self.heading("ui-help-usage");
        self.paragraph(&usage(command, self.path), "  ");
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
        let grouped = Grouped::of(command, root);
        self.list("ui-help-arguments", &grouped.positionals);
        for (group, members) in grouped.options {
            self.group(group, &members);
        }
    }

    /// Writes the options of a group; of the answers, which are many, short help has the names.
    fn group(&mut self, group: Group, members: &[&Arg]) {
        if self.extent == HelpExtent::Full || group != Group::Answers || members.is_empty() {
            return self.list(group.title(), members);
        }
        self.heading(group.title());
        let names: Vec<String> = members.iter().map(|argument| spelling(argument)).collect();
        // A name and its value stay on one line.
        let names: Vec<String> = names
            .iter()
            .map(|name| name.replace(' ', "\u{a0}"))
            .collect();
        self.paragraph(&names.join("  "), "  ");
    }

    fn list(&mut self, heading: &str, arguments: &[&Arg]) {
        if !arguments.is_empty() {
            self.heading(heading);
        }
        for argument in arguments {
            let help = argument.get_help().map(ToString::to_string);
            let help = help.unwrap_or_default();
            match self.extent {
                HelpExtent::Full => {
                    self.entry(&spelling(argument), &help);
                    self.example(argument);
                }
                // Without the values.
                HelpExtent::Short => {
                    let first = help.lines().next().unwrap_or_default();
                    self.entry(&spelling(argument), first);
                }
            }
        }
    }

    /// Writes an example below an argument.
    fn example(&mut self, argument: &Arg) {
        let line = example(self.app, self.path, argument);
        let args = [("command", line.into())];
        let line = self.app.words.text("ui-help-example", &args);
        let indent = " ".repeat(if self.is_in_columns() { NAME + 2 } else { 6 });
        self.paragraph(&line, &indent);
    }

    /// Writes examples, statuses and what the program never does, or how to see them.
    fn closing(&mut self) {
        let path = self.path;
        if self.extent == HelpExtent::Short {
            let words = ["cardhelp", "help"].into_iter();
            let words = words.chain(path.iter().map(String::as_str));
            let command = words.collect::<Vec<_>>().join(" ");
            let args = [("command", command.into())];
            let see = self.app.words.text("ui-help-more", &args);
            self.text.push('\n');
            return self.paragraph(&see, "");
        }
        let examples = examples_of(self.app, path);
        if !examples.is_empty() {
            self.heading("ui-help-examples");
        }
        for line in examples {
            self.paragraph(&line, "  ");
        }
        self.heading("ui-help-statuses");
        for (status, id) in statuses(path) {
            let text = self.app.words.plain(&id);
            self.entry(status, &text);
        }
        self.text.push('\n');
        self.paragraph(&self.app.words.plain("ui-help-footer"), "");
    }

    /// Tells whether names stand beside what they are for.
    fn is_in_columns(&self) -> bool {
        self.columns >= 64
    }

    /// Writes a name and what it is for: side by side where that leaves room, else below.
    fn entry(&mut self, name: &str, text: &str) {
        let (first_line, rest) = text.split_once('\n').unwrap_or((text, ""));
        let (before, indent) = if width(name) + 2 <= NAME && self.is_in_columns() {
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

/// The cells that names take where they stand beside what they are for.
const NAME: usize = 26;

/// Examples of `batch`.
const BATCHES: [&str; 3] = [
    "cardhelp batch tickets.jsonl --output results.jsonl --summary causes.svg",
    "cardhelp batch tickets.csv --columns id=Ticket,code=Reason --results jsonl",
    "cardhelp batch tickets.jsonl --output results.jsonl --resume",
];

/// Returns whole examples of a command; most have enough in those of their arguments.
pub fn examples_of(app: &App, path: &[String]) -> Vec<String> {
    let names: Vec<&str> = path.iter().map(String::as_str).collect();
    match names[..] {
        [] | ["diagnose"] => diagnoses(app),
        ["batch"] => BATCHES.map(str::to_owned).to_vec(),
        _ => Vec::new(),
    }
}

fn diagnoses(app: &App) -> Vec<String> {
    let first_two = app.rules.questions.iter().take(2);
    let flags = first_two.filter_map(|question| {
        let answer = question.answers.first()?;
        Some(format!(" --{} {}", question.id, answer.id))
    });
    let flags: String = flags.collect();
    let tag = app.words.tag();
    vec![
        "cardhelp diagnose".to_owned(),
        format!("cardhelp diagnose --lang {tag} --plain"),
        format!("cardhelp diagnose{flags} --no-input --format json"),
    ]
}

/// Returns the exit statuses of a command, each with the message that says what it means.
pub fn statuses(path: &[String]) -> impl Iterator<Item = (&'static str, String)> {
    let names: Vec<&str> = path.iter().map(String::as_str).collect();
    // What becomes of one case is not what becomes of many, and most commands have none.
    let (own, of) = match names[..] {
        [] | ["diagnose"] => (&[][..], ""),
        ["batch"] => (&["0", "1", "2"][..], "batch-"),
        ["rules", "diff"] => (&["0", "1"][..], "diff-"),
        _ => (&["0"][..], "other-"),
    };
    let all = ["0", "1", "2", "3", "4", "5", "130"].into_iter();
    // Nothing is left undecided where nobody is diagnosed.
    let all = all.filter(move |status| of != "other-" || *status != "1");
    all.map(move |status| {
        let of = if own.contains(&status) { of } else { "" };
        (status, format!("ui-help-{of}status-{status}"))
    })
}

/// Returns how a command is used, on one line.
pub fn usage(command: &Command, path: &[String]) -> String {
    let mut line = format!("cardhelp {}", path.join(" ")).trim_end().to_owned();
    if command.has_subcommands() {
        line.push_str(" <COMMAND>");
    }
    for argument in command.get_positionals() {
        let name = value_name(argument);
        let many = argument.get_num_args();
        let is_many = many.is_some_and(|many| many.max_values() > 1);
        let more = if is_many { "…" } else { "" };
        let _ = write!(line, " [{name}{more}]");
    }
    line + " [--…]"
}

fn value_name(argument: &Arg) -> &str {
    let names = argument.get_value_names().unwrap_or_default();
    names.first().map_or("", |name| name.as_str())
}

/// Returns an argument as it is typed, with what stands for its value.
pub fn spelling(argument: &Arg) -> String {
    let short = argument.get_short().map(|c| format!("-{c}"));
    let long = argument.get_long().map(|long| format!("--{long}"));
    let names: Vec<String> = short.into_iter().chain(long).collect();
    if names.is_empty() {
        return value_name(argument).to_owned();
    }
    let value = value_name(argument);
    let takes = argument.get_action().takes_values() && value != ANSWER;
    let value = if takes {
        [" ", value].concat()
    } else {
        String::new()
    };
    names.join(", ") + &value
}
