//! From clap's matches to plain structs, once.
//!
//! Decides what options mean together and which of them are missing or too many.

use super::definition::{self, Extent};
use super::maker::Wording;
use super::matched::{all_given, as_of, audience, choice, flag, pair, value, values};
use super::misuse;
use super::options::{
    Assignment, Command, CommandLine, Diagnose, DiffRules, Draw, Everywhere, Explain, Format,
    Guide, HelpExtent, Listed, NewRules, TestRules, WantedHelp,
};
use super::reading_batch::batch;
use super::reading_pages::{manual, named_command, shell};
use crate::cli::app::App;
use crate::cli::fault::Fault;
use crate::cli::terminal::{Asking, Colour, Menus, can_ask};
use cardhelp::l10n::Filled;
use cardhelp::report::Detail;
use cardhelp::workbench::fresh::Kind;
use cardhelp::workbench::testing::NoPercent;
use clap::ArgMatches;
use std::ffi::OsString;
use std::mem::ManuallyDrop;
use std::path::PathBuf;

/// Reads the arguments, of which the first is the program.
///
/// # Errors
///
/// Fails where something was typed that may not be, or is missing.
pub fn read(app: &App, arguments: &[OsString]) -> Result<CommandLine, Fault> {
    // Never dropped, like the rest: see `cli::run`.
    let matches = ManuallyDrop::new(matches(app, arguments)?);
    let everywhere = everywhere(&matches);
    let is_bare = matches.subcommand().is_none();
    let command = match requested_help(&matches) {
        _ if flag(&matches, "version") => Command::Version,
        Some(wanted) => Command::Help(wanted),
        // Whoever names no command at a terminal wants help with a card.
        None if is_bare && can_ask(everywhere.asking) => {
            Command::Diagnose(diagnose(app, &matches)?)
        }
        None if arguments.len() <= 1 => Command::Help(full_help(Vec::new())),
        None => command(app, &matches)?,
    };
    Ok(CommandLine {
        command,
        everywhere,
    })
}

/// Matches the arguments with what they name, which is mostly enough, or else with everything.
fn matches(app: &App, arguments: &[OsString]) -> Result<ArgMatches, Fault> {
    let named = definition::command(app, Wording::Bare, Extent::NamedIn(arguments));
    let mut named = ManuallyDrop::new(named);
    if let Ok(matches) = named.try_get_matches_from_mut(arguments) {
        return Ok(matches);
    }
    let mut whole = definition::command(app, Wording::Bare, Extent::Whole);
    let matches = whole.try_get_matches_from_mut(arguments);
    matches.map_err(|error| misuse::fault(&app.words, &error, &whole, arguments))
}

/// Returns the help that an option asks for, if one does.
fn requested_help(matches: &ArgMatches) -> Option<WantedHelp> {
    let mut path = Vec::new();
    let mut innermost = matches;
    while let Some((name, below)) = innermost.subcommand() {
        path.push(name.to_owned());
        innermost = below;
    }
    if flag(innermost, "help") {
        return Some(full_help(path));
    }
    let extent = HelpExtent::Short;
    flag(innermost, "h").then_some(WantedHelp { path, extent })
}

fn full_help(path: Vec<String>) -> WantedHelp {
    let extent = HelpExtent::Full;
    WantedHelp { path, extent }
}

fn command(app: &App, matches: &ArgMatches) -> Result<Command, Fault> {
    match matches.subcommand() {
        Some(("batch", matches)) => batch(app, matches).map(Command::Batch),
        Some(("diagnose", matches)) => diagnose(app, matches).map(Command::Diagnose),
        Some(("explain", matches)) => explain(matches).map(Command::Explain),
        Some(("guide", matches)) => Ok(Command::Guide(guide(matches))),
        Some(("completions", matches)) => shell(matches).map(Command::Completions),
        Some(("man", matches)) => manual(app, matches).map(Command::Manual),
        Some(("help", matches)) => Ok(Command::Help(full_help(named_command(app, matches)?))),
        Some(("list", matches)) => listed(matches).map(Command::List),
        Some(("rules", matches)) => match matches.subcommand() {
            Some(("check", matches)) => Ok(Command::CheckRules(path(matches, "rules"))),
            Some(("test", matches)) => test_rules(matches).map(Command::TestRules),
            Some(("diff", matches)) => diff_rules(matches).map(Command::DiffRules),
            Some(("new", matches)) => new_rules(matches).map(Command::NewRules),
            Some(("graph", matches)) => draw(app, matches).map(Command::DrawRules),
            Some(("schema", matches)) => {
                let kind = value(matches, "kind").map(str::to_owned);
                Ok(Command::SchemaOfRules(kind))
            }
            Some(("stats", _)) => Ok(Command::CountRules),
            _ => Err(no_command("cardhelp rules --help")),
        },
        _ => Err(no_command("cardhelp --help")),
    }
}

fn no_command(see: &str) -> Fault {
    Fault::usage("ui-error-no-command", &[]).see(see)
}

/// Returns the path that an option gives, the last where it gives several.
fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    all_given(matches, name).next_back().cloned()
}

fn everywhere(matches: &ArgMatches) -> Everywhere {
    Everywhere {
        format: choice(matches, "format", Format::WORDS).unwrap_or(Format::Text),
        colour: choice(matches, "color", Colour::WORDS).unwrap_or(Colour::Auto),
        asking: match flag(matches, "no-input") {
            true => Asking::Never,
            false => Asking::Allowed,
        },
        menus: match flag(matches, "plain") {
            true => Menus::Numbered,
            false => Menus::Drawn,
        },
    }
}

fn diagnose(app: &App, matches: &ArgMatches) -> Result<Diagnose, Fault> {
    let pairs = |option| values(matches, option).map(|text| pair(text));
    let mut given = flags(app, matches);
    for pair in pairs("answer") {
        given.push(pair?);
    }
    Ok(Diagnose {
        given,
        excluded: pairs("not").collect::<Result<_, _>>()?,
        answers_file: path(matches, "answers"),
        audience: audience(matches),
        as_of: as_of(matches)?,
        detail: match flag(matches, "why") {
            true => Detail::Full,
            false => Detail::Short,
        },
        wants_bank_note: flag(matches, "bank-note"),
        wants_next_only: flag(matches, "next-only"),
        record: path(matches, "record"),
    })
}

fn draw(app: &App, matches: &ArgMatches) -> Result<Draw, Fault> {
    Ok(Draw {
        cause: value(matches, "cause").map(str::to_owned),
        run: diagnose(app, matches)?,
    })
}

/// Gathers the options that belong to questions.
fn flags(app: &App, matches: &ArgMatches) -> Vec<Assignment> {
    let mut given = Vec::new();
    for question in &app.rules.questions {
        let own = question.id.as_str();
        let typed = question.typed.as_ref().map(|typed| typed.flag.as_str());
        for name in std::iter::once(own).chain(typed.filter(|flag| *flag != own)) {
            given.extend(values(matches, name).map(|value| Assignment {
                name: name.to_owned(),
                value: value.clone(),
            }));
        }
    }
    given
}

fn test_rules(matches: &ArgMatches) -> Result<TestRules, Fault> {
    let least = match value(matches, "coverage-min") {
        None => None,
        Some(text) => Some(text.parse().map_err(|NoPercent| {
            let example = [("names", "100, 99.5".into())];
            Fault::about_option("ui-error-value", text, "--coverage-min")
                .hint("ui-valid-names", &example)
        })?),
    };
    Ok(TestRules {
        folder: path(matches, "rules"),
        least,
        lists_missing: flag(matches, "missing"),
    })
}

/// Reads which rule sets are compared: one folder is the new one, against that of `--rules` or
/// else the built-in one.
fn diff_rules(matches: &ArgMatches) -> Result<DiffRules, Fault> {
    let (first, second) = (path(matches, "old"), path(matches, "new-rules"));
    let known = path(matches, "rules");
    match (first, second) {
        (Some(old), Some(new)) => Ok(DiffRules {
            old: Some(old),
            new: Some(new),
        }),
        (Some(new), None) => Ok(DiffRules {
            old: known,
            new: Some(new),
        }),
        (None, _) => Err(missing("NEW")),
    }
}

fn new_rules(matches: &ArgMatches) -> Result<NewRules, Fault> {
    let kinds = || Kind::WORDS.iter().map(|(word, _)| *word);
    let named = value(matches, "kind").ok_or_else(|| {
        let names = kinds().collect::<Vec<_>>().join(", ");
        missing("KIND").hint("ui-valid-names", &[("names", names.into())])
    })?;
    let kind = choice(matches, "kind", Kind::WORDS).ok_or_else(|| {
        Fault::about("ui-error-new-field", named).near(named, kinds(), "ui-valid-names")
    })?;
    let fields = values(matches, "set").map(|text| {
        let (field, value) = parts(text, "--set")?;
        let each = value.split(',').map(|one| one.trim().to_owned());
        Ok((field, each.collect()))
    });
    let words = values(matches, "words").map(|text| {
        let (name, text) = parts(text, "--words")?;
        let (tag, field) = name.split_once('.').unwrap_or((&name, "title"));
        Ok((tag.to_owned(), field.to_owned(), text))
    });
    Ok(NewRules {
        kind,
        name: value(matches, "name")
            .ok_or_else(|| missing("NAME"))?
            .to_owned(),
        folder: path(matches, "rules").ok_or_else(|| missing("--rules"))?,
        values: fields.collect::<Result<_, Fault>>()?,
        words: words.collect::<Result<_, Fault>>()?,
    })
}

/// Takes `name=value` apart, as an option gives it.
fn parts(text: &str, flag: &str) -> Result<(String, String), Fault> {
    let parts = text.split_once('=');
    let parts = parts.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
    parts.ok_or_else(|| Fault::about_option("ui-error-value", text, flag))
}

fn explain(matches: &ArgMatches) -> Result<Explain, Fault> {
    let words: Vec<String> = values(matches, "what").cloned().collect();
    if words.is_empty() {
        return Err(missing("WHAT").see("cardhelp list causes"));
    }
    let audience = audience(matches);
    Ok(Explain { words, audience })
}

fn guide(matches: &ArgMatches) -> Guide {
    Guide {
        topics: values(matches, "topic").cloned().collect(),
        audience: audience(matches),
    }
}

/// What can be listed, in the order in which help names it.
pub const LISTS: &[&str] = &[
    "causes",
    "questions",
    "answers",
    "countries",
    "messages",
    "languages",
    "codes",
];

fn listed(matches: &ArgMatches) -> Result<Listed, Fault> {
    let Some(what) = value(matches, "what") else {
        let names = LISTS.iter().map(|name| (*name).to_owned()).collect();
        let names = [("names", Filled::All(names))];
        return Err(missing("WHAT").hint("ui-valid-names", &names));
    };
    let of = value(matches, "of").map(str::to_owned);
    if let Some(extra) = of
        .as_ref()
        .filter(|_| !["answers", "codes"].contains(&what))
    {
        return Err(Fault::about("ui-error-extra", extra));
    }
    Ok(match what {
        "causes" => Listed::Causes,
        "questions" => Listed::Questions,
        "answers" => match of {
            Some(question) => Listed::Answers(question),
            None => return Err(missing("QUESTION").see("cardhelp list questions")),
        },
        "countries" => Listed::Countries,
        "messages" => Listed::Messages,
        "languages" => Listed::Languages,
        "codes" => Listed::Codes(of),
        other => {
            let fault = Fault::about("ui-error-list", other);
            return Err(fault.near(other, LISTS.iter().copied(), "ui-valid-names"));
        }
    })
}

fn missing(what: &str) -> Fault {
    Fault::usage("ui-error-missing", &[("flag", what.into())])
}
