//! The command line as clap understands it; the flags of `diagnose` are made from
//! the rule set that is loaded.
//!
//! One definition: parsing uses it bare, help (see `help`) with its words.

use super::Exit;
use super::fault::{Fault, quoted};
use super::output::Colour;
use super::startup::App;
use cardhelp::l10n::message_id;
use cardhelp::report::flag_values;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// The forms of a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    Text,
    Markdown,
    Json,
}

/// What can be listed.
pub const LISTS: &[&str] = &[
    "causes",
    "questions",
    "answers",
    "countries",
    "messages",
    "languages",
];

/// The options of `diagnose` that are no questions: no question may be named like one.
pub const OPTIONS: &[&str] = &[
    "answer", "answers", "why", "as-of", "lang", "rules", "format", "color", "no-input", "plain",
    "help", "version",
];

/// Returns the command with all its options; with their words where `worded`.
pub fn command(app: &App, worded: bool) -> Command {
    let say = |id: &str| {
        if worded {
            app.words.plain(id)
        } else {
            String::new()
        }
    };
    let mut root = Command::new("cardhelp")
        .about(say("ui-help-about"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .args_override_self(false)
        .subcommand(diagnose(app, worded))
        .subcommand(
            Command::new("explain").about(say("ui-help-explain")).arg(
                Arg::new("what")
                    .value_name("CAUSE")
                    .num_args(1..)
                    .help(say("ui-help-what-cause")),
            ),
        )
        .subcommand(
            Command::new("list")
                .about(say("ui-help-list"))
                .arg(
                    Arg::new("what")
                        .value_name("WHAT")
                        .help(say("ui-help-what-list")),
                )
                .arg(
                    Arg::new("of")
                        .value_name("QUESTION")
                        .help(say("ui-help-question")),
                ),
        )
        .subcommand(
            Command::new("rules")
                .about(say("ui-help-rules"))
                .subcommand(Command::new("check").about(say("ui-help-rules-check"))),
        );
    for option in everywhere(app, worded) {
        root = root.arg(option.global(true));
    }
    plain_subcommands(root)
}

/// Takes clap's own help and version out of every subcommand: ours are localized.
fn plain_subcommands(command: Command) -> Command {
    command.mut_subcommands(|sub| {
        plain_subcommands(sub.disable_help_flag(true).disable_help_subcommand(true))
    })
}

fn everywhere(app: &App, worded: bool) -> Vec<Arg> {
    let say = |id: &str| {
        if worded {
            app.words.plain(id)
        } else {
            String::new()
        }
    };
    let tags: Vec<String> = app.languages.iter().map(ToString::to_string).collect();
    let flag = |name: &'static str, help: &str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            // Saying it twice is no fault: a command line that was printed can be added to.
            .overrides_with(name)
            .help(say(help))
    };
    let language = if worded {
        app.words
            .text("ui-help-lang", &[("tags", tags.join(", ").into())])
    } else {
        String::new()
    };
    vec![
        Arg::new("lang")
            .long("lang")
            .value_name("TAG")
            .help(language),
        Arg::new("rules")
            .long("rules")
            .value_name("DIR")
            .value_parser(value_parser!(PathBuf))
            .help(say("ui-help-rules-dir")),
        Arg::new("format")
            .long("format")
            .value_name("FORM")
            .value_parser(["text", "markdown", "json"])
            .help(say("ui-help-format")),
        Arg::new("color")
            .long("color")
            .value_name("WHEN")
            .value_parser(["auto", "always", "never"])
            .help(say("ui-help-color")),
        flag("no-input", "ui-help-no-input"),
        flag("plain", "ui-help-plain"),
        flag("help", "ui-help-help").short('h'),
        flag("version", "ui-help-version").short('V'),
    ]
}

fn diagnose(app: &App, worded: bool) -> Command {
    let say = |id: &str| {
        if worded {
            app.words.plain(id)
        } else {
            String::new()
        }
    };
    let mut command = Command::new("diagnose").about(say("ui-help-diagnose"));
    for question in &app.rules.questions {
        let help = if worded {
            let text = app.words.plain(&message_id::question(question));
            format!("{text}\n{}", flag_values(question, question.answers.iter()))
        } else {
            String::new()
        };
        command = command.arg(
            Arg::new(question.id.to_string())
                .long(question.id.to_string())
                .value_name("ANSWER")
                .action(ArgAction::Append)
                .help_heading("answers")
                .help(help),
        );
    }
    command
        .arg(
            Arg::new("@answer")
                .long("answer")
                .value_name("QUESTION=ANSWER")
                .action(ArgAction::Append)
                .help(say("ui-help-answer")),
        )
        .arg(
            Arg::new("@answers")
                .long("answers")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help(say("ui-help-answers-file")),
        )
        .arg(
            Arg::new("@why")
                .long("why")
                .action(ArgAction::SetTrue)
                .overrides_with("@why")
                .help(say("ui-help-why")),
        )
        .arg(
            Arg::new("@as-of")
                .long("as-of")
                .value_name("DATE")
                .help(say("ui-help-as-of")),
        )
}

/// Parses the arguments.
pub fn parse(app: &App, arguments: Vec<OsString>) -> Result<ArgMatches, Fault> {
    let mut root = command(app, false);
    root.try_get_matches_from_mut(&arguments).map_err(|error| {
        let typed = Typed::new(&root, &arguments);
        match error.kind() {
            ErrorKind::InvalidUtf8 => typed.not_utf8(app),
            _ => fault(&error, &typed),
        }
    })
}

/// Returns the form of the result that was asked for.
pub fn format(matches: &ArgMatches) -> Format {
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("markdown") => Format::Markdown,
        Some("json") => Format::Json,
        _ => Format::Text,
    }
}

/// Returns whether colours were asked for.
pub fn colour(matches: &ArgMatches) -> Colour {
    match matches.get_one::<String>("color").map(String::as_str) {
        Some("always") => Colour::Always,
        Some("never") => Colour::Never,
        _ => Colour::Auto,
    }
}

/// Puts what clap found wrong into our words.
fn fault(error: &clap::Error, typed: &Typed<'_>) -> Fault {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => texts.first().cloned(),
        _ => None,
    };
    // clap names an option with its value's name: `--format <FORM>`.
    let flag = context(ContextKind::InvalidArg)
        .map(|text| text.split([' ', '=']).next().unwrap_or_default().to_owned())
        .unwrap_or_default();
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument if flag.starts_with('-') => typed.unknown_flag(&flag),
        ErrorKind::UnknownArgument => Fault::usage("ui-error-extra", &[("input", quoted(&flag))]),
        ErrorKind::InvalidSubcommand => {
            let name = context(ContextKind::InvalidSubcommand).unwrap_or_default();
            let names: Vec<&str> = typed
                .command
                .get_subcommands()
                .map(Command::get_name)
                .collect();
            Fault::usage("ui-error-command", &[("input", quoted(&name))]).near(
                &name,
                names,
                "ui-valid-names",
            )
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            Fault::usage("ui-error-no-value", &[("flag", quoted(&flag))])
        }
        ErrorKind::InvalidValue => {
            let valid = match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(valid)) => valid.clone(),
                _ => Vec::new(),
            };
            Fault::usage(
                "ui-error-value",
                &[("input", quoted(&value)), ("flag", quoted(&flag))],
            )
            .near(&value, valid.iter().map(String::as_str), "ui-valid-names")
        }
        ErrorKind::ArgumentConflict => Fault::usage(
            "ui-error-several-answers",
            &[("flag", quoted(&flag)), ("names", "2".into())],
        ),
        _ => Fault::new(
            Exit::Usage,
            "ui-error-value",
            &[("input", quoted(&value)), ("flag", quoted(&flag))],
        )
        .hint("ui-see-help", &[("command", typed.help().into())]),
    }
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
        let is_path = |at: usize| {
            let before = self.arguments[at - 1].to_str();
            let own = self.arguments[at].to_string_lossy();
            PATHS.iter().any(|option| {
                before == Some(option)
                    || own.strip_prefix(option).is_some_and(|v| v.starts_with('='))
            })
        };
        let at = (1..self.arguments.len())
            .find(|at| self.arguments[*at].to_str().is_none() && !is_path(*at))
            .unwrap_or_default();
        let own = self.arguments[at].to_string_lossy();
        let before = at
            .checked_sub(1)
            .map(|before| self.arguments[before].to_string_lossy());
        let (flag, value) = match (own.split_once('='), before) {
            (Some((flag, value)), _) if flag.starts_with('-') => (quoted(flag), value),
            (_, Some(flag)) if self.takes_next(&flag) => (quoted(&flag), own.as_ref()),
            _ => {
                let number = app
                    .words
                    .text("ui-where-argument", &[("number", at.into())]);
                (number.into(), own.as_ref())
            }
        };
        Fault::usage(
            "ui-error-value",
            &[("input", quoted(value)), ("flag", flag)],
        )
        .hint("ui-see-help", &[("command", self.help().into())])
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_its_own_options() {
        let started = App::start(&["cardhelp".into()]);
        let app = started.unwrap_or_else(|(app, _)| app);
        let root = command(&app, false);
        let diagnose = root.find_subcommand("diagnose").expect("there is one");
        let own = diagnose.get_arguments();
        let own = own.filter(|argument| argument.get_help_heading().is_none());
        let own = own.chain(root.get_arguments()).filter_map(Arg::get_long);
        assert_eq!(own.collect::<Vec<_>>(), OPTIONS);
    }
}
