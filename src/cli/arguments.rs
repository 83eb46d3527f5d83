//! The command line as clap understands it; the flags of `diagnose` are made from
//! the rule set that is loaded.
//!
//! One definition: parsing uses it bare, help (see `help`) with its words.

use super::fault::Fault;
use super::misuse;
use super::output::Colour;
use super::startup::App;
use cardhelp::l10n::message_id;
use cardhelp::report::{Audience, flag_values};
use cardhelp::rules::{Question, Reads};
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
    "codes",
];

/// The options of `diagnose` that are no questions: no question may be named like one.
pub const OPTIONS: &[&str] = &[
    "answer",
    "answers",
    "audience",
    "bank-note",
    "why",
    "as-of",
    "lang",
    "rules",
    "format",
    "color",
    "no-input",
    "plain",
    "help",
    "version",
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
            Command::new("explain")
                .about(say("ui-help-explain"))
                .arg(
                    Arg::new("what")
                        .value_name("WHAT")
                        .num_args(1..)
                        .help(say("ui-help-what")),
                )
                .arg(audience(say("ui-help-audience"))),
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
        command = command.args(typed(question, worded, &say));
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
        .arg(audience(say("ui-help-audience")))
        .arg(
            Arg::new("@bank-note")
                .long("bank-note")
                .action(ArgAction::SetTrue)
                .overrides_with("@bank-note")
                .help(say("ui-help-bank-note")),
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

/// Returns the option that takes a text for a question, where it is not the question's own.
fn typed(question: &Question, worded: bool, say: &dyn Fn(&str) -> String) -> Option<Arg> {
    let typed = question.typed.as_ref()?;
    if typed.flag == question.id.as_str() {
        return None;
    }
    let (name, help) = match typed.reads {
        Reads::Codes => ("CODE", "ui-help-what"),
        Reads::Messages => ("TEXT", "ui-help-message-text"),
        Reads::Prefixes => ("DIGITS", "ui-help-card-prefix"),
        Reads::Expiry { .. } => ("MM/YY", "ui-help-expiry"),
    };
    let help = if worded { say(help) } else { String::new() };
    Some(
        Arg::new(typed.flag.clone())
            .long(typed.flag.clone())
            .value_name(name)
            // Saying it again corrects it.
            .action(ArgAction::Append)
            .help_heading("answers")
            .help(help),
    )
}

fn audience(help: String) -> Arg {
    let names = Audience::WORDS.iter().map(|(name, _)| *name);
    Arg::new("@audience")
        .long("audience")
        .value_name("WHO")
        .value_parser(names.collect::<Vec<_>>())
        .help(help)
}

/// Returns for whom the result is.
pub fn audience_of(matches: &ArgMatches) -> Audience {
    let given = matches.get_one::<String>("@audience");
    let found = Audience::WORDS
        .iter()
        .find(|(name, _)| given.is_some_and(|given| given == name));
    found.map_or(Audience::Cardholder, |(_, audience)| *audience)
}

/// Parses the arguments.
pub fn parse(app: &App, arguments: Vec<OsString>) -> Result<ArgMatches, Fault> {
    let mut root = command(app, false);
    let parsed = root.try_get_matches_from_mut(&arguments);
    parsed.map_err(|error| misuse::fault(app, &error, &root, &arguments))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_its_own_options() {
        let started = App::start(&["cardhelp".into()]);
        let app = started.unwrap_or_else(|failed| failed.0);
        let root = command(&app, false);
        let diagnose = root.find_subcommand("diagnose").expect("there is one");
        let own = diagnose.get_arguments();
        let own = own.filter(|argument| argument.get_help_heading().is_none());
        let own = own.chain(root.get_arguments()).filter_map(Arg::get_long);
        assert_eq!(own.collect::<Vec<_>>(), OPTIONS);
    }
}
