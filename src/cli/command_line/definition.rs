//! What may be typed, as clap understands it; the options of `diagnose` are made from the rule
//! set that is loaded.
//!
//! One definition: reading uses it bare and as far as it is named, help with its words.

use super::batch_definition::batch;
use super::groups::Group;
use super::maker::{Maker, Wording};
use super::options::Format;
use super::packaging_definition::{completions, man};
use crate::cli::app::App;
use crate::cli::own_options::{OF_DIAGNOSE, OF_GRAPH, OF_RUN};
use crate::cli::terminal::Colour;
use cardhelp::l10n::{Filled, message_id};
use cardhelp::report::{Audience, ContactText, Voice, flag_values};
use cardhelp::rules::{Question, Reads, Typed};
use clap::{Arg, ArgAction, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// How an answer is written behind `--answer`; the name of its value in help and in faults.
pub const PAIR: &str = "QUESTION=ANSWER";

/// How much of a definition is made.
#[derive(Clone, Copy)]
pub enum Extent<'a> {
    /// Every command and option.
    Whole,
    /// The commands and options that stand among these arguments. Whatever it reads, the whole
    /// would read alike; what it cannot read, the whole perhaps can.
    NamedIn(&'a [OsString]),
}

/// Returns the command with its options.
pub fn command(app: &App, wording: Wording, extent: Extent<'_>) -> Command {
    let definition = Definition(Maker {
        app,
        wording,
        named: match extent {
            Extent::Whole => None,
            Extent::NamedIn(arguments) => Some(names(arguments)),
        },
    });
    let root = definition
        .0
        .command("cardhelp", "ui-help-about")
        .disable_version_flag(true)
        .args_override_self(false);
    let everywhere = definition.everywhere();
    root.subcommands(definition.subcommands())
        .args(everywhere.map(|option| option.global(true)))
}

/// Returns what could name a command or an option: arguments without hyphens and values.
fn names(arguments: &[OsString]) -> Vec<&str> {
    let texts = arguments.iter().skip(1).filter_map(|text| text.to_str());
    let names = texts.map(|text| text.split('=').next().unwrap_or(text));
    names.map(|text| text.trim_start_matches('-')).collect()
}

struct Definition<'a>(Maker<'a>);

impl Definition<'_> {
    fn subcommands(&self) -> impl Iterator<Item = Command> {
        let names = [
            "diagnose",
            "batch",
            "explain",
            "guide",
            "list",
            "rules",
            "completions",
            "man",
            "help",
        ];
        let names = names.into_iter().filter(|name| self.0.is_wanted(name));
        names.map(|name| match name {
            "diagnose" => self.diagnose(),
            "batch" => batch(&self.0),
            "explain" => self.explain(),
            "guide" => self.guide(),
            "list" => self.list(),
            "rules" => self.rules(),
            "completions" => completions(&self.0),
            "man" => man(&self.0),
            _ => self.help(),
        })
    }

    /// Makes the options that every command has.
    fn everywhere(&self) -> impl Iterator<Item = Arg> {
        let make = &self.0;
        let names = make.wanted(&[
            "lang", "rules", "format", "color", "no-input", "plain", "help", "h", "version",
        ]);
        names.map(|name| match name {
            "lang" => self.language(),
            "rules" => make
                .option(Group::Rest, "rules", "DIR", "ui-help-rules-dir")
                .value_parser(value_parser!(PathBuf)),
            "format" => make.choice("format", "FORM", Format::WORDS),
            "color" => make.choice("color", "WHEN", Colour::WORDS),
            "no-input" => make.switch(Group::Rest, "no-input", "ui-help-no-input"),
            "plain" => make.switch(Group::Rest, "plain", "ui-help-plain"),
            "help" => make.switch(Group::Rest, "help", "ui-help-help"),
            "h" => make
                .switch(Group::Rest, "h", "ui-help-short")
                .long(None)
                .short('h'),
            _ => make
                .switch(Group::Rest, "version", "ui-help-version")
                .short('V'),
        })
    }

    fn language(&self) -> Arg {
        let app = self.0.app;
        let tags = || app.languages.iter().map(ToString::to_string);
        let words = || {
            let args = [("tags", Filled::All(tags().collect()))];
            app.words.text("ui-help-lang", &args)
        };
        let language = self.0.option(Group::Output, "lang", "TAG", "");
        language.help(self.0.words(words))
    }

    fn explain(&self) -> Command {
        let what = self.0.positional("what", "WHAT", "ui-help-what");
        let audience = self.0.wanted(&["audience"]).map(|_| self.audience());
        self.0
            .command("explain", "ui-help-explain")
            .arg(what.num_args(1..))
            .args(audience)
    }

    fn guide(&self) -> Command {
        let topic = self.0.positional("topic", "TOPIC", "ui-help-topic");
        let audience = self.0.wanted(&["audience"]).map(|_| self.audience());
        self.0
            .command("guide", "ui-help-guide")
            .arg(topic.num_args(1..))
            .args(audience)
    }

    fn list(&self) -> Command {
        self.0
            .command("list", "ui-help-list")
            .arg(self.0.positional("what", "WHAT", "ui-help-what-list"))
            .arg(self.0.positional("of", "QUESTION", "ui-help-question"))
    }

    fn rules(&self) -> Command {
        let names = self
            .0
            .wanted(&["check", "test", "diff", "new", "graph", "stats", "schema"]);
        let verbs = names.map(|name| match name {
            "check" => self.0.command("check", "ui-help-rules-check"),
            "test" => self.rules_test(),
            "diff" => self.rules_diff(),
            "graph" => self.graph(),
            "stats" => self.0.command("stats", "ui-help-rules-stats"),
            "schema" => {
                let kind = self.0.positional("kind", "KIND", "ui-help-schema-kind");
                self.0.command("schema", "ui-help-rules-schema").arg(kind)
            }
            _ => self.rules_new(),
        });
        self.0.command("rules", "ui-help-rules").subcommands(verbs)
    }

    fn graph(&self) -> Command {
        let cause = self.0.wanted(&OF_GRAPH);
        let cause = cause.map(|name| self.0.option(Group::Rest, name, "NAME", "ui-help-cause"));
        self.0
            .command("graph", "ui-help-rules-graph")
            .args(self.questions())
            .args(self.own(&OF_RUN))
            .args(cause)
    }

    fn rules_diff(&self) -> Command {
        let folder = |name, value, help| {
            let folder = self.0.positional(name, value, help);
            folder.value_parser(value_parser!(PathBuf))
        };
        self.0
            .command("diff", "ui-help-rules-diff")
            .arg(folder("old", "OLD", "ui-help-diff-old"))
            .arg(folder("new-rules", "NEW", "ui-help-diff-new"))
    }

    fn rules_new(&self) -> Command {
        let make = &self.0;
        let append = |name, value, help| {
            let option = make.option(Group::Rest, name, value, help);
            option.action(ArgAction::Append)
        };
        let options = make.wanted(&["set", "words"]);
        let options = options.map(|name| match name {
            "set" => append("set", "FIELD=VALUE,…", "ui-help-set"),
            _ => append("words", "TAG.FIELD=TEXT", "ui-help-words"),
        });
        make.command("new", "ui-help-rules-new")
            .arg(make.positional("kind", "KIND", "ui-help-kind"))
            .arg(make.positional("name", "NAME", "ui-help-name"))
            .args(options)
    }

    fn rules_test(&self) -> Command {
        let make = &self.0;
        let options = make.wanted(&["coverage-min", "missing"]);
        let options = options.map(|name| match name {
            "missing" => make.switch(Group::Output, "missing", "ui-help-missing"),
            _ => {
                let help = "ui-help-coverage-min";
                make.option(Group::Rest, "coverage-min", "PERCENT", help)
            }
        });
        make.command("test", "ui-help-rules-test").args(options)
    }

    fn help(&self) -> Command {
        let command = self.0.positional("command", "COMMAND", "ui-help-command");
        self.0
            .command("help", "ui-help-help")
            .arg(command.num_args(1..))
    }

    fn diagnose(&self) -> Command {
        self.0
            .command("diagnose", "ui-help-diagnose")
            .args(self.questions())
            .args(self.own(&OF_DIAGNOSE))
    }

    /// Makes the options for all questions.
    fn questions(&self) -> impl Iterator<Item = Arg> {
        let questions = self.0.app.rules.questions.iter();
        questions.flat_map(|question| self.question(question))
    }

    /// Makes those of the program's own options for a run that are named.
    fn own(&self, names: &'static [&'static str]) -> impl Iterator<Item = Arg> {
        let make = &self.0;
        // There is nothing to tell a contact where no step is theirs; a run that does not name the
        // option looks at no step.
        let has_contact = || {
            let mut steps = make.app.rules.steps.iter();
            steps.any(|step| step.actor.is_contact())
        };
        let names = make.wanted(names);
        let names = names.filter(move |name| *name != "bank-note" || has_contact());
        names.map(|name| match name {
            "answer" => make.pairs("answer", PAIR),
            "not" => make.pairs("not", "QUESTION=ANSWER,…"),
            "answers" => make
                .option(Group::Answers, "answers", "FILE", "ui-help-answers-file")
                .value_parser(value_parser!(PathBuf)),
            "audience" => self.audience(),
            "bank-note" => {
                let voice = || Voice::new(&make.app.rules, &make.app.words);
                let help = make.words(|| voice().contact(ContactText::Help));
                make.switch(Group::Output, "bank-note", "").help(help)
            }
            "why" => make.switch(Group::Output, "why", "ui-help-why"),
            "next-only" => make.switch(Group::Output, "next-only", "ui-help-next-only"),
            "record" => make
                .option(Group::Rest, "record", "FILE", "ui-help-record")
                .value_parser(value_parser!(PathBuf)),
            _ => make.option(Group::Rest, "as-of", "DATE", "ui-help-as-of"),
        })
    }

    /// Returns the options for a question: its own, and one that takes a text where that has
    /// another name.
    fn question(&self, question: &Question) -> impl Iterator<Item = Arg> {
        let own = question.id.as_str();
        let (same, other): (Vec<_>, Vec<_>) =
            question.typed.iter().partition(|typed| *typed.flag == *own);
        let typed = other
            .into_iter()
            .find(|typed| self.0.is_wanted(&typed.flag));
        let group = match same.is_empty() {
            true => Group::Answers,
            false => Group::Evidence,
        };
        let help = || {
            let text = self.0.app.words.plain(&message_id::question(question));
            format!("{text}\n{}", flag_values(question, question.answers.iter()))
        };
        let own = self.0.is_wanted(own).then(|| {
            let name = own.to_owned();
            answer(group, name, ANSWER, self.0.words(help))
        });
        let typed = typed.map(|typed| self.typed(typed));
        own.into_iter().chain(typed)
    }

    fn typed(&self, typed: &Typed) -> Arg {
        let (value, help) = match typed.reads {
            Reads::Codes => ("CODE", "ui-help-code"),
            Reads::Messages => (COPIED, "ui-help-message-text"),
            Reads::Prefixes => ("DIGITS", "ui-help-card-prefix"),
            Reads::Expiry { .. } => ("MM/YY", "ui-help-expiry"),
        };
        let help = self.0.say(help);
        answer(Group::Evidence, typed.flag.to_string(), value, help)
    }

    fn audience(&self) -> Arg {
        self.0.choice("audience", "WHO", Audience::WORDS)
    }
}

/// What stands for the words of a message that was copied.
pub const COPIED: &str = "TEXT";

/// What stands for the name of an answer.
pub const ANSWER: &str = "ANSWER";

/// Makes an option for a question. Saying it again adds or corrects.
fn answer(group: Group, name: String, value: &'static str, help: String) -> Arg {
    Arg::new(name.clone())
        .long(name)
        .value_name(value)
        .action(ArgAction::Append)
        .help_heading(group.heading())
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::language::ReadersLanguage;
    use crate::cli::own_options::own_options;

    #[test]
    fn knows_its_own_options() {
        let app = App::built_in(&ReadersLanguage::default());
        let root = command(&app, Wording::Bare, Extent::Whole);
        let diagnose = root.find_subcommand("diagnose").expect("there is one");
        let own = diagnose.get_arguments();
        let is_asked = |name: &str| {
            let mut questions = app.rules.questions.iter();
            questions.any(|question| {
                let typed = question.typed.as_ref();
                question.id.as_str() == name || typed.is_some_and(|typed| *typed.flag == *name)
            })
        };
        let own = own.chain(root.get_arguments()).filter_map(Arg::get_long);
        let own = own.filter(|name| !is_asked(name));
        let known = own_options().filter(|name| !OF_GRAPH.contains(name));
        assert_eq!(own.collect::<Vec<_>>(), known.collect::<Vec<_>>());
    }
}
