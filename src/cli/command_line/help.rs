//! Help in the reader's language, folded by cells.
//!
//! clap's own cannot be translated and does not fold Chinese.

use super::definition::{self, ANSWER, Extent};
use super::groups::Group;
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
        columns: columns().min(80),
        extent: wanted.extent,
        text: String::new(),
    };
    if let Some(about) = command.get_about() {
        page.paragraph(&about.to_string(), "");
    }
    page.usage(command, path);
    page.subcommands(command);
    page.arguments(command, &root);
    page.closing(path);
    page.text
}

struct Page<'a> {
    app: &'a App,
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

    fn usage(&mut self, command: &Command, path: &[String]) {
        let mut line = format!("cardhelp {}", path.join(" ")).trim_end().to_owned();
        if command.has_subcommands() {
            line.push_str(" <COMMAND>");
        }
        for argument in command.get_positionals() {
            let name = value_name(argument);
            let is_many = argument
                .get_num_args()
                .is_some_and(|many| many.max_values() > 1);
            let more = if is_many { "…" } else { "" };
            let _ = write!(line, " [{name}{more}]");
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
        let own = command.get_arguments();
        let own = own.filter(|argument| !argument.is_global_set());
        let (positionals, own): (Vec<&Arg>, Vec<&Arg>) = own.partition(|arg| arg.is_positional());
        self.list("ui-help-arguments", &positionals);
        for group in Group::ALL {
            let all = own.iter().copied().chain(root.get_arguments());
            let members = all.filter(|arg| arg.get_help_heading() == Some(group.heading()));
            self.group(group, &members.collect::<Vec<_>>());
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
                HelpExtent::Full => self.entry(&spelling(argument), &help),
                // Without the values.
                HelpExtent::Short => {
                    let first = help.lines().next().unwrap_or_default();
                    self.entry(&spelling(argument), first);
                }
            }
        }
    }

    /// Writes examples, statuses and what the program never does, or how to see them.
    fn closing(&mut self, path: &[String]) {
        if self.extent == HelpExtent::Short {
            let words = ["cardhelp", "help"].into_iter();
            let words = words.chain(path.iter().map(String::as_str));
            let command = words.collect::<Vec<_>>().join(" ");
            let args = [("command", command.into())];
            let see = self.app.words.text("ui-help-more", &args);
            self.text.push('\n');
            return self.paragraph(&see, "");
        }
        if path.is_empty() || path == ["diagnose"] {
            self.examples();
        }
        if path == ["batch"] {
            self.heading("ui-help-examples");
            for line in BATCHES {
                self.paragraph(line, "  ");
            }
        }
        self.statuses(path);
        self.text.push('\n');
        self.paragraph(&self.app.words.plain("ui-help-footer"), "");
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

    fn statuses(&mut self, path: &[String]) {
        self.heading("ui-help-statuses");
        for status in ["0", "1", "2", "3", "4", "5", "130"] {
            // What becomes of one case is not what becomes of many.
            let many = match (path, status) {
                ([command], "0" | "1" | "2") if command == "batch" => "batch-",
                _ => "",
            };
            let id = format!("ui-help-{many}status-{status}");
            let text = self.app.words.plain(&id);
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

/// Examples of `batch`.
const BATCHES: [&str; 3] = [
    "cardhelp batch tickets.jsonl --output results.jsonl --summary causes.svg",
    "cardhelp batch tickets.csv --columns id=Ticket,code=Reason --results jsonl",
    "cardhelp batch tickets.jsonl --output results.jsonl --resume",
];

fn value_name(argument: &Arg) -> &str {
    let names = argument.get_value_names().unwrap_or_default();
    names.first().map_or("", |name| name.as_str())
}

fn spelling(argument: &Arg) -> String {
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
