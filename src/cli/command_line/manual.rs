//! Manual pages in the reader's language, one for each command.
//!
//! clap's own cannot be translated: its headings are English.

use super::definition::{self, Extent};
use super::examples::example;
use super::groups::Grouped;
use super::help::{examples_of, spelling, statuses, usage};
use super::maker::Wording;
use crate::cli::app::App;
use cardhelp::l10n::Filled;
use cardhelp::report::{breaks, width};
use clap::{Arg, Command};
use roff::{Inline, Roff, bold, line_break, roman};

/// A manual page.
pub struct Page {
    /// The name of its file: `cardhelp-diagnose.1`.
    pub file: String,
    /// Its text, for `man`.
    pub text: String,
}

/// What stands where a line of Chinese may be broken; `man` does not know that by itself.
const BREAK: char = '\u{200b}';

/// Returns the page of a command.
pub fn page(app: &App, path: &[String]) -> String {
    let root = definition::command(app, Wording::InWords, Extent::Whole);
    let mut command = &root;
    for name in path {
        command = command.find_subcommand(name).unwrap_or(command);
    }
    written(app, &root, command, path)
}

/// Returns the pages of all commands.
pub fn pages(app: &App) -> Vec<Page> {
    let root = definition::command(app, Wording::InWords, Extent::Whole);
    let mut waiting = vec![(&root, Vec::new())];
    let mut pages = Vec::new();
    while let Some((command, path)) = waiting.pop() {
        pages.push(Page {
            file: format!("{}.1", name_of(&path)),
            text: written(app, &root, command, &path),
        });
        for below in command.get_subcommands() {
            let name = [below.get_name().to_owned()];
            waiting.push((below, [&path[..], &name].concat()));
        }
    }
    pages.sort_by(|a, b| a.file.cmp(&b.file));
    pages
}

/// Returns what the page of a command is called.
fn name_of(path: &[String]) -> String {
    let names = ["cardhelp"].into_iter();
    let names = names.chain(path.iter().map(String::as_str));
    names.collect::<Vec<_>>().join("-")
}

fn written(app: &App, root: &Command, command: &Command, path: &[String]) -> String {
    let mut writing = Writing {
        app,
        path,
        roff: Roff::new(),
    };
    writing.head(command);
    writing.subcommands(command);
    writing.arguments(command, root);
    writing.examples();
    writing.tail(command);
    // `\:` is where groff may break a line without a hyphen.
    writing.roff.render().replace(BREAK, "\\:")
}

struct Writing<'a> {
    app: &'a App,
    path: &'a [String],
    roff: Roff,
}

impl Writing<'_> {
    fn say(&self, id: &str) -> String {
        breakable(&self.app.words.plain(id))
    }

    /// Begins a section.
    fn section(&mut self, title: &str) {
        let title = title.to_uppercase();
        self.roff.control("SH", [title.as_str()]);
    }

    fn paragraph(&mut self, parts: Vec<Inline>) {
        self.roff.control("PP", []);
        self.roff.text(parts);
    }

    /// Writes a name and, indented below it, what it is for.
    fn entry(&mut self, name: Vec<Inline>, about: Vec<Inline>) {
        self.roff.control("TP", []);
        self.roff.text(name);
        self.roff.text(about);
    }

    fn head(&mut self, command: &Command) {
        let name = name_of(self.path);
        let version = format!("cardhelp {}", env!("CARGO_PKG_VERSION"));
        let (title, edition) = (name.to_uppercase(), &*self.app.rules.edition);
        // Words stay whole, and no line is stretched: as new groffs take it, then as old ones.
        self.roff.control("ds", ["AD", "l"]);
        self.roff.control("nr", ["HY", "0"]);
        let head = [title.as_str(), "1", edition, &version, "cardhelp"];
        self.roff.control("TH", head);
        self.roff.control("nh", []);
        self.roff.control("ad", ["l"]);
        let about = command.get_about().map(ToString::to_string);
        let about = about.unwrap_or_default();
        self.section(&self.app.words.plain("ui-man-name"));
        // What `whatis` lists: short, and without marks where it may be broken.
        let brief = about.split([':', ';', '：', '；']).next();
        let brief = brief.unwrap_or_default();
        self.roff.text([roman(format!("{name} - {brief}"))]);
        self.section(&self.app.words.plain("ui-man-synopsis"));
        let line = usage(command, self.path);
        self.roff.text([bold(line)]);
        self.section(&self.app.words.plain("ui-man-description"));
        let footer = self.say("ui-help-footer");
        self.roff.text([roman(breakable(&about))]);
        self.paragraph(vec![roman(footer)]);
    }

    fn subcommands(&mut self, command: &Command) {
        if !command.has_subcommands() {
            return;
        }
        self.section(&self.app.words.plain("ui-help-commands"));
        for below in command.get_subcommands() {
            let about = below.get_about().map(ToString::to_string);
            let about = breakable(&about.unwrap_or_default());
            self.entry(vec![bold(below.get_name())], vec![roman(about)]);
        }
    }

    fn arguments(&mut self, command: &Command, root: &Command) {
        let grouped = Grouped::of(command, root);
        self.list("ui-help-arguments", &grouped.positionals);
        for (group, members) in grouped.options {
            self.list(group.title(), &members);
        }
    }

    fn list(&mut self, title: &str, arguments: &[&Arg]) {
        if !arguments.is_empty() {
            self.section(&self.app.words.plain(title));
        }
        for argument in arguments {
            let help = argument.get_help().map(ToString::to_string);
            let help = help.unwrap_or_default();
            let mut about = Vec::new();
            for line in help.lines() {
                about.extend([roman(breakable(line)), line_break()]);
            }
            let line = example(self.app, self.path, argument);
            let args = [("command", Filled::from(line))];
            let line = self.app.words.text("ui-help-example", &args);
            about.push(roman(breakable(&line)));
            self.entry(vec![bold(spelling(argument))], about);
        }
    }

    fn examples(&mut self) {
        let lines = examples_of(self.app, self.path);
        if lines.is_empty() {
            return;
        }
        self.section(&self.app.words.plain("ui-help-examples"));
        for line in lines {
            self.paragraph(vec![roman(line)]);
        }
    }

    fn tail(&mut self, command: &Command) {
        self.section(&self.app.words.plain("ui-help-statuses"));
        for (status, id) in statuses(self.path) {
            let text = self.say(&id);
            self.entry(vec![bold(status)], vec![roman(text)]);
        }
        self.section(&self.app.words.plain("ui-man-environment"));
        for (names, id) in ENVIRONMENT {
            let text = self.say(id);
            self.entry(vec![bold(*names)], vec![roman(text)]);
        }
        let mut others = Vec::new();
        if let Some((_, above)) = self.path.split_last() {
            others.push(name_of(above));
        }
        for below in command.get_subcommands() {
            let name = [below.get_name().to_owned()];
            others.push(name_of(&[self.path, &name].concat()));
        }
        self.section(&self.app.words.plain("ui-man-see-also"));
        let others: Vec<String> = others.iter().map(|name| format!("{name}(1)")).collect();
        self.roff.text([roman(others.join(", "))]);
    }
}

/// Variables of the environment, and the message that says what each is for.
const ENVIRONMENT: &[(&str, &str)] = &[
    (
        "CARDHELP_LANG, LC_ALL, LC_MESSAGES, LANG",
        "ui-man-language",
    ),
    ("NO_COLOR, CLICOLOR_FORCE", "ui-man-colour"),
    ("ACCESSIBLE", "ui-man-accessible"),
];

/// Marks where a text without spaces may be broken: Chinese, and values that are joined by bars.
fn breakable(text: &str) -> String {
    let is_wide = |c: Option<char>| c.is_some_and(|c| width(c.encode_utf8(&mut [0; 4])) > 1);
    let mut marked = String::with_capacity(text.len());
    let mut begin = 0;
    for at in breaks(text) {
        let (before, after) = (&text[begin..at], &text[at..]);
        marked.push_str(before);
        begin = at;
        let last = before.chars().next_back();
        if last == Some('|') || is_wide(last) || is_wide(after.chars().next()) {
            marked.push(BREAK);
        }
    }
    marked + &text[begin..]
}
