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
    let mut command = command(app, false);
    command
        .try_get_matches_from_mut(arguments)
        .map_err(|error| fault(&error, &command))
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
fn fault(error: &clap::Error, command: &Command) -> Fault {
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
        ErrorKind::UnknownArgument if flag.starts_with('-') => {
            Fault::usage("ui-error-flag", &[("input", quoted(&flag))])
                .near(
                    &flag,
                    all_flags(command).iter().map(String::as_str),
                    "ui-valid-names",
                )
                .hint("ui-see-help", &[("command", "cardhelp --help".into())])
        }
        ErrorKind::UnknownArgument => Fault::usage("ui-error-extra", &[("input", quoted(&flag))]),
        ErrorKind::InvalidSubcommand => {
            let typed = context(ContextKind::InvalidSubcommand).unwrap_or_default();
            let names: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
            Fault::usage("ui-error-command", &[("input", quoted(&typed))]).near(
                &typed,
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
        .hint("ui-see-help", &[("command", "cardhelp --help".into())]),
    }
}

fn all_flags(command: &Command) -> Vec<String> {
    let own = command.get_arguments();
    let below = command.get_subcommands().flat_map(Command::get_arguments);
    let mut flags: Vec<String> = own
        .chain(below)
        .filter_map(|argument| Some(format!("--{}", argument.get_long()?)))
        .collect();
    flags.sort();
    flags.dedup();
    flags
}
