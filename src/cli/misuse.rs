//! What clap found wrong with a command line, in our words: the input, the nearest valid
//! name, and the help page to look at.

use super::fault::{Fault, quoted};
use super::startup::App;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};
use std::ffi::OsString;

/// Puts what clap found wrong into our words.
pub fn fault(app: &App, error: &clap::Error, root: &Command, arguments: &[OsString]) -> Fault {
    let typed = Typed::new(root, arguments);
    let named = text(error, ContextKind::InvalidArg);
    // clap names an option with its value's name: `--format <FORM>`.
    let flag = named.split([' ', '=']).next().unwrap_or_default();
    let value = text(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidUtf8 => typed.not_utf8(app),
        ErrorKind::UnknownArgument if named.starts_with('-') => typed.unknown_flag(flag),
        ErrorKind::UnknownArgument => Fault::usage("ui-error-extra", &[("input", quoted(&named))]),
        ErrorKind::InvalidSubcommand => {
            typed.unknown_command(&text(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            Fault::usage("ui-error-no-value", &[("flag", quoted(flag))])
        }
        ErrorKind::InvalidValue => {
            let valid = match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(valid)) => valid.as_slice(),
                _ => &[],
            };
            let names = valid.iter().map(String::as_str);
            no_value(flag, &value).near(&value, names, "ui-valid-names")
        }
        ErrorKind::ArgumentConflict => Fault::usage(
            "ui-error-several-answers",
            &[("flag", quoted(flag)), ("names", "2".into())],
        ),
        _ => no_value(flag, &value).hint("ui-see-help", &[("command", typed.help().into())]),
    }
}

/// Returns what clap says of one part of what is wrong.
fn text(error: &clap::Error, part: ContextKind) -> String {
    match error.get(part) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.first().cloned().unwrap_or_default(),
        _ => String::new(),
    }
}

fn no_value(flag: &str, value: &str) -> Fault {
    let (input, flag) = (quoted(value), quoted(flag));
    Fault::usage("ui-error-value", &[("input", input), ("flag", flag)])
}

/// The command line as it was typed, and the command that it names.
struct Typed<'a> {
    root: &'a Command,
    command: &'a Command,
    path: Vec<&'a str>,
    arguments: &'a [OsString],
}

impl<'a> Typed<'a> {
    fn new(root: &'a Command, arguments: &'a [OsString]) -> Self {
        let mut found = Self {
            root,
            command: root,
            path: Vec::new(),
            arguments,
        };
        let mut rest = arguments
            .iter()
            .skip(1)
            .map(|argument| argument.to_string_lossy());
        while let Some(argument) = rest.next() {
            if argument.starts_with('-') {
                if found.takes_next(&argument) {
                    rest.next();
                }
            } else if let Some(below) = found.command.find_subcommand(argument.as_ref()) {
                found.command = below;
                found.path.push(below.get_name());
            } else {
                break;
            }
        }
        found
    }

    /// Tells whether the value of this option is the argument behind it.
    fn takes_next(&self, option: &str) -> bool {
        let options = self
            .command
            .get_arguments()
            .chain(self.root.get_arguments());
        let mut named = options.filter(|argument| is_named(argument, option));
        named.any(|argument| argument.get_action().takes_values())
    }

    /// Returns the command line that shows the help of the command.
    fn help(&self) -> String {
        help_of(&self.path)
    }

    fn unknown_command(&self, name: &str) -> Fault {
        let names: Vec<&str> = self
            .command
            .get_subcommands()
            .map(Command::get_name)
            .collect();
        let fault = Fault::usage("ui-error-command", &[("input", quoted(name))]);
        fault.near(name, names, "ui-valid-names")
    }

    fn unknown_flag(&self, flag: &str) -> Fault {
        let fault = Fault::usage("ui-error-flag", &[("input", quoted(flag))]);
        // An option of another command is no slip of the finger.
        let other = self.root.get_subcommands().find(|sub| has_flag(sub, flag));
        if let Some(other) = other {
            let help = help_of(&[other.get_name()]);
            return fault.hint("ui-see-help", &[("command", help.into())]);
        }
        let options = self
            .root
            .get_arguments()
            .chain(self.command.get_arguments());
        let flags: Vec<String> = options
            .filter_map(|argument| Some(format!("--{}", argument.get_long()?)))
            .collect();
        let near = cardhelp::rules::nearest(flag, flags.iter().map(String::as_str));
        let fault = match near {
            Some(near) => fault.hint("ui-did-you-mean", &[("near", quoted(near))]),
            None => fault,
        };
        fault.hint("ui-see-help", &[("command", self.help().into())])
    }

    /// Says which argument is no UTF-8 text. A path need not be.
    fn not_utf8(&self, app: &App) -> Fault {
        let is_broken = |at: &usize| self.arguments[*at].to_str().is_none() && !self.is_path(*at);
        let broken = (1..self.arguments.len()).find(is_broken);
        let at = broken.unwrap_or_default();
        let own = self.arguments[at].to_string_lossy();
        let before = self.arguments[at.saturating_sub(1)].to_string_lossy();
        let fault = match own.split_once('=') {
            Some((flag, value)) if flag.starts_with('-') => no_value(flag, value),
            _ if self.takes_next(&before) => no_value(&before, &own),
            _ => {
                let number = [("number", at.into())];
                let place = app.words.text("ui-where-argument", &number);
                let input = ("input", quoted(&own));
                Fault::usage("ui-error-value", &[input, ("flag", place.into())])
            }
        };
        fault.hint("ui-see-help", &[("command", self.help().into())])
    }

    /// Tells whether an argument is the value of an option that takes a path.
    fn is_path(&self, at: usize) -> bool {
        let before = self.arguments[at - 1].to_str();
        let own = self.arguments[at].to_string_lossy();
        let has = |option: &&str| {
            let value = own.strip_prefix(option);
            before == Some(option) || value.is_some_and(|value| value.starts_with('='))
        };
        PATHS.iter().any(has)
    }
}

/// The options whose value is a path.
const PATHS: &[&str] = &["--rules", "--answers"];

fn help_of(path: &[&str]) -> String {
    let words = ["cardhelp"].iter().chain(path).chain(&["--help"]);
    words.copied().collect::<Vec<_>>().join(" ")
}

fn has_flag(command: &Command, flag: &str) -> bool {
    let mut own = command
        .get_arguments()
        .filter(|argument| !argument.is_global_set());
    own.any(|argument| is_named(argument, flag))
}

fn is_named(argument: &Arg, flag: &str) -> bool {
    argument
        .get_long()
        .is_some_and(|long| flag.strip_prefix("--") == Some(long))
}
