//! What clap found wrong with a command line, in our words: the input, the nearest valid
//! name, and the help page to look at.

use super::definition::COPIED;
use crate::cli::fault::{Fault, quoted};
use cardhelp::l10n::Words;
use cardhelp::report::shell_word;
use cardhelp::rules::nearest;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, Command};
use std::ffi::OsString;

/// The most characters of a value that a command is shown with.
const LONGEST: usize = 80;

/// The options whose value is a path, which need not be UTF-8.
const PATHS: &[&str] = &[
    "--rules",
    "--answers",
    "--record",
    "--output",
    "--summary",
    "--dir",
];

/// Puts what clap found wrong into our words.
pub fn fault(words: &Words<'_>, error: &Error, root: &Command, arguments: &[OsString]) -> Fault {
    let line = Line::new(root, arguments);
    let named = first(error, ContextKind::InvalidArg);
    // clap names an option with its value's name: `--format <FORM>`.
    let flag = named.split([' ', '=']).next().unwrap_or_default();
    let value = first(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidUtf8 => not_utf8(arguments, words).see(line.help()),
        ErrorKind::UnknownArgument if named.starts_with('-') => line.unknown_flag(flag),
        ErrorKind::UnknownArgument => line.extra(named),
        ErrorKind::InvalidSubcommand => {
            unknown_command(line.command, first(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            Fault::usage("ui-error-no-value", &[("flag", quoted(flag))])
        }
        ErrorKind::InvalidValue => {
            let valid = all(error, ContextKind::ValidValue).iter();
            let valid = valid.map(String::as_str);
            Fault::about_option("ui-error-value", value, flag).near(value, valid, "ui-valid-names")
        }
        ErrorKind::ArgumentConflict => {
            let args = [("flag", quoted(flag)), ("names", "2".into())];
            Fault::usage("ui-error-several-answers", &args)
        }
        _ => Fault::about_option("ui-error-value", value, flag).see(line.help()),
    }
}

/// Returns what clap says of one part of what is wrong.
fn all(error: &Error, part: ContextKind) -> &[String] {
    match error.get(part) {
        Some(ContextValue::String(text)) => std::slice::from_ref(text),
        Some(ContextValue::Strings(texts)) => texts,
        _ => &[],
    }
}

fn first(error: &Error, part: ContextKind) -> &str {
    all(error, part).first().map_or("", String::as_str)
}

/// Says which argument is no UTF-8 text.
fn not_utf8(arguments: &[OsString], words: &Words<'_>) -> Fault {
    let text = |at: usize| arguments[at].to_string_lossy();
    let is_path = |at: usize| {
        let own = text(at);
        PATHS.iter().any(|option| {
            let value = own.strip_prefix(option);
            text(at - 1) == *option || value.is_some_and(|value| value.starts_with('='))
        })
    };
    let is_broken = |at: &usize| arguments[*at].to_str().is_none() && !is_path(*at);
    let at = (1..arguments.len()).find(is_broken).unwrap_or_default();
    let (own, before) = (text(at), text(at.saturating_sub(1)));
    match own.split_once('=') {
        Some((flag, value)) if flag.starts_with('-') => {
            Fault::about_option("ui-error-value", value, flag)
        }
        _ if before.starts_with("--") => Fault::about_option("ui-error-value", &own, &before),
        _ => {
            let place = words.text("ui-where-argument", &[("number", at.into())]);
            let args = [("input", quoted(&own)), ("flag", place.into())];
            Fault::usage("ui-error-value", &args)
        }
    }
}

/// The command that a command line names, which clap could not read to its end.
struct Line<'a> {
    root: &'a Command,
    command: &'a Command,
    path: Vec<&'a str>,
}

impl<'a> Line<'a> {
    fn new(root: &'a Command, arguments: &[OsString]) -> Self {
        let (mut command, mut path) = (root, Vec::new());
        for argument in arguments.iter().skip(1) {
            if let Some(below) = command.find_subcommand(argument) {
                command = below;
                path.push(below.get_name());
            }
        }
        Self {
            root,
            command,
            path,
        }
    }

    /// Returns the command line that shows the help of the command.
    fn help(&self) -> String {
        help_of(&self.path)
    }

    /// Says that a value stands by itself. What was copied belongs behind an option, which is named.
    fn extra(&self, value: &str) -> Fault {
        let fault = Fault::about("ui-error-extra", value);
        let mut options = self.command.get_arguments();
        let copied = options.find(|option| {
            let names = option.get_value_names().unwrap_or_default();
            names.iter().any(|name| name.as_str() == COPIED)
        });
        match copied.and_then(Arg::get_long) {
            Some(flag) => {
                let path = self.path.join(" ");
                let value = match value.chars().count() > LONGEST {
                    true => "…".to_owned(),
                    false => shell_word(value),
                };
                fault.see(format!("cardhelp {path} --{flag} {value}"))
            }
            None => fault.see(self.help()),
        }
    }

    fn unknown_flag(&self, flag: &str) -> Fault {
        let fault = Fault::about("ui-error-flag", flag);
        let mut commands = self.root.get_subcommands();
        // An option of another command is no slip of the finger.
        if let Some(other) = commands.find(|command| options(command).any(|own| own == flag)) {
            return fault.see(help_of(&[other.get_name()]));
        }
        let options: Vec<String> = options(self.root).chain(options(self.command)).collect();
        let near = nearest(flag, options.iter().map(String::as_str));
        fault.meant(near.map(quoted)).see(self.help())
    }
}

/// Says that `command` has no command of that name.
pub fn unknown_command(command: &Command, name: &str) -> Fault {
    let commands = command.get_subcommands().map(Command::get_name);
    Fault::about("ui-error-command", name).near(name, commands, "ui-valid-names")
}

/// Returns the options of a command alone, as they are spelled.
fn options(command: &Command) -> impl Iterator<Item = String> {
    let names = command.get_arguments().filter_map(Arg::get_long);
    names.map(|name| format!("--{name}"))
}

fn help_of(path: &[&str]) -> String {
    let words = ["cardhelp"].iter().chain(path).chain(&["--help"]);
    words.copied().collect::<Vec<_>>().join(" ")
}
