//! What may be typed, as clap understands it; the options of `diagnose` are made from the rule
//! set that is loaded.
//!
//! One definition: reading uses it bare and as far as it is named, help with its words.

use super::options::Format;
use crate::cli::app::App;
use crate::cli::terminal::Colour;
use cardhelp::l10n::message_id;
use cardhelp::report::{Audience, flag_values};
use cardhelp::rules::{Question, Reads, Typed};
use clap::{Arg, ArgAction, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// The heading under which options for questions stand.
pub const ANSWERS: &str = "answers";

/// Whether a definition has its words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// To read a command line: words would only take time.
    Bare,
    /// To explain it.
    InWords,
}

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
    let definition = Definition {
        app,
        wording,
        named: match extent {
            Extent::Whole => None,
            Extent::NamedIn(arguments) => Some(names(arguments)),
        },
    };
    let root = definition
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

struct Definition<'a> {
    app: &'a App,
    wording: Wording,
    /// What stands in the command line, where only that is wanted.
    named: Option<Vec<&'a str>>,
}

impl Definition<'_> {
    fn is_wanted(&self, name: &str) -> bool {
        let named = self.named.as_ref();
        named.is_none_or(|names| names.contains(&name))
    }

    /// Returns those of `names` that are wanted: what is not is never made.
    fn wanted(&self, names: &'static [&'static str]) -> impl Iterator<Item = &'static str> {
        names.iter().copied().filter(|name| self.is_wanted(name))
    }

    fn subcommands(&self) -> impl Iterator<Item = Command> {
        let names = self.wanted(&["diagnose", "explain", "list", "rules"]);
        names.map(|name| match name {
            "diagnose" => self.diagnose(),
            "explain" => self.explain(),
            "list" => self.list(),
            _ => self.rules(),
        })
    }

    fn say(&self, id: &str) -> String {
        self.words(|| self.app.words.plain(id))
    }

    fn words(&self, words: impl Fn() -> String) -> String {
        match self.wording {
            Wording::Bare => String::new(),
            Wording::InWords => words(),
        }
    }

    /// Makes a command without clap's own help, which cannot be translated.
    fn command(&self, name: &'static str, about: &str) -> Command {
        Command::new(name)
            .about(self.say(about))
            .disable_help_flag(true)
            .disable_help_subcommand(true)
    }

    /// Makes an argument that has no name before it.
    fn positional(&self, name: &'static str, value: &'static str, help: &str) -> Arg {
        Arg::new(name).value_name(value).help(self.say(help))
    }

    /// Makes an option with a value.
    fn option(&self, name: &'static str, value: &'static str, help: &str) -> Arg {
        self.positional(name, value, help).long(name)
    }

    /// Makes an option without a value.
    fn switch(&self, name: &'static str, help: &str) -> Arg {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            // Saying it twice is no fault: a command line that was printed can be added to.
            .overrides_with(name)
            .help(self.say(help))
    }

    /// Makes the options that every command has.
    fn everywhere(&self) -> impl Iterator<Item = Arg> {
        let names = self.wanted(&[
            "lang", "rules", "format", "color", "no-input", "plain", "help", "version",
        ]);
        names.map(|name| match name {
            "lang" => self.language(),
            "rules" => self
                .option("rules", "DIR", "ui-help-rules-dir")
                .value_parser(value_parser!(PathBuf)),
            "format" => self.choice("format", "FORM", Format::WORDS),
            "color" => self.choice("color", "WHEN", Colour::WORDS),
            "no-input" => self.switch("no-input", "ui-help-no-input"),
            "plain" => self.switch("plain", "ui-help-plain"),
            "help" => self.switch("help", "ui-help-help").short('h'),
            _ => self.switch("version", "ui-help-version").short('V'),
        })
    }

    fn language(&self) -> Arg {
        let tags = || self.app.languages.iter().map(ToString::to_string);
        let tags = || tags().collect::<Vec<_>>().join(", ");
        let words = || {
            let args = [("tags", tags().into())];
            self.app.words.text("ui-help-lang", &args)
        };
        let language = Arg::new("lang").long("lang").value_name("TAG");
        language.help(self.words(words))
    }

    fn explain(&self) -> Command {
        let what = self.positional("what", "WHAT", "ui-help-what");
        let audience = self.wanted(&["audience"]).map(|_| self.audience());
        self.command("explain", "ui-help-explain")
            .arg(what.num_args(1..))
            .args(audience)
    }

    fn list(&self) -> Command {
        self.command("list", "ui-help-list")
            .arg(self.positional("what", "WHAT", "ui-help-what-list"))
            .arg(self.positional("of", "QUESTION", "ui-help-question"))
    }

    fn rules(&self) -> Command {
        self.command("rules", "ui-help-rules")
            .subcommand(self.command("check", "ui-help-rules-check"))
    }

    fn diagnose(&self) -> Command {
        let questions = self.app.rules.questions.iter();
        let questions = questions.flat_map(|question| self.question(question));
        let others = self.wanted(&[
            "answer",
            "not",
            "answers",
            "audience",
            "bank-note",
            "why",
            "next-only",
            "as-of",
        ]);
        let others = others.map(|name| match name {
            "answer" => self.pairs("answer", "QUESTION=ANSWER"),
            "not" => self.pairs("not", "QUESTION=ANSWER,…"),
            "answers" => self
                .option("answers", "FILE", "ui-help-answers-file")
                .value_parser(value_parser!(PathBuf)),
            "audience" => self.audience(),
            "bank-note" => self.switch("bank-note", "ui-help-bank-note"),
            "why" => self.switch("why", "ui-help-why"),
            "next-only" => self.switch("next-only", "ui-help-next-only"),
            _ => self.option("as-of", "DATE", "ui-help-as-of"),
        });
        self.command("diagnose", "ui-help-diagnose")
            .args(questions)
            .args(others)
    }

    /// Makes an option that names questions in its values, and may be given several times.
    fn pairs(&self, name: &'static str, value: &'static str) -> Arg {
        let help = format!("ui-help-{name}");
        self.option(name, value, &help).action(ArgAction::Append)
    }

    /// Returns the options for a question: its own, and one that takes a text where that has
    /// another name.
    fn question(&self, question: &Question) -> impl Iterator<Item = Arg> {
        let own = question.id.as_str();
        let typed = question.typed.as_ref().filter(|typed| typed.flag != own);
        let typed = typed.filter(|typed| self.is_wanted(&typed.flag));
        let help = || {
            let text = self.app.words.plain(&message_id::question(question));
            format!("{text}\n{}", flag_values(question, question.answers.iter()))
        };
        let own = self.is_wanted(own).then(|| {
            let name = own.to_owned();
            answer(name, "ANSWER", self.words(help))
        });
        let typed = typed.map(|typed| self.typed(typed));
        own.into_iter().chain(typed)
    }

    fn typed(&self, typed: &Typed) -> Arg {
        let (value, help) = match typed.reads {
            Reads::Codes => ("CODE", "ui-help-what"),
            Reads::Messages => ("TEXT", "ui-help-message-text"),
            Reads::Prefixes => ("DIGITS", "ui-help-card-prefix"),
            Reads::Expiry { .. } => ("MM/YY", "ui-help-expiry"),
        };
        answer(typed.flag.clone(), value, self.say(help))
    }

    fn audience(&self) -> Arg {
        self.choice("audience", "WHO", Audience::WORDS)
    }

    /// Makes an option whose value is one of a few words.
    fn choice<T>(
        &self,
        name: &'static str,
        value: &'static str,
        words: &[(&'static str, T)],
    ) -> Arg {
        let words = words.iter().map(|(word, _)| *word);
        self.option(name, value, &format!("ui-help-{name}"))
            .value_parser(words.collect::<Vec<_>>())
    }
}

/// Makes an option for a question. Saying it again adds or corrects.
fn answer(name: String, value: &'static str, help: String) -> Arg {
    Arg::new(name.clone())
        .long(name)
        .value_name(value)
        .action(ArgAction::Append)
        .help_heading(ANSWERS)
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::language::ReadersLanguage;
    use crate::cli::own_options::OWN_OPTIONS;

    #[test]
    fn knows_its_own_options() {
        let app = App::built_in(&ReadersLanguage::default());
        let root = command(&app, Wording::Bare, Extent::Whole);
        let diagnose = root.find_subcommand("diagnose").expect("there is one");
        let own = diagnose.get_arguments();
        let own = own.filter(|argument| argument.get_help_heading().is_none());
        let own = own.chain(root.get_arguments()).filter_map(Arg::get_long);
        assert_eq!(own.collect::<Vec<_>>(), OWN_OPTIONS);
    }
}
