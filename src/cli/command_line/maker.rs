//! How commands and options are made: with words or without, all of them or those that are named.

use super::groups::Group;
use crate::cli::app::App;
use clap::{Arg, ArgAction, Command};

/// Whether a definition has its words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// To read a command line: words would only take time.
    Bare,
    /// To explain it.
    InWords,
}

/// Makes commands and options.
pub struct Maker<'a> {
    /// What has the words.
    pub app: &'a App,
    /// Whether they are wanted.
    pub wording: Wording,
    /// What stands in the command line, where only that is wanted.
    pub named: Option<Vec<&'a str>>,
}

impl Maker<'_> {
    /// Tells whether a command or an option is wanted.
    pub fn is_wanted(&self, name: &str) -> bool {
        let named = self.named.as_ref();
        named.is_none_or(|names| names.contains(&name))
    }

    /// Returns those of `names` that are wanted: what is not is never made.
    pub fn wanted(&self, names: &'static [&'static str]) -> impl Iterator<Item = &'static str> {
        names.iter().copied().filter(|name| self.is_wanted(name))
    }

    /// Returns a message, where words are wanted.
    pub fn say(&self, id: &str) -> String {
        self.words(|| self.app.words.plain(id))
    }

    /// Returns words, where they are wanted.
    pub fn words(&self, words: impl Fn() -> String) -> String {
        match self.wording {
            Wording::Bare => String::new(),
            Wording::InWords => words(),
        }
    }

    /// Makes a command without clap's own help, which cannot be translated.
    pub fn command(&self, name: &'static str, about: &str) -> Command {
        Command::new(name)
            .about(self.say(about))
            .disable_help_flag(true)
            .disable_help_subcommand(true)
    }

    /// Makes an argument that has no name before it.
    pub fn positional(&self, name: &'static str, value: &'static str, help: &str) -> Arg {
        Arg::new(name).value_name(value).help(self.say(help))
    }

    /// Makes an option with a value.
    pub fn option(&self, group: Group, name: &'static str, value: &'static str, help: &str) -> Arg {
        let option = self.positional(name, value, help).long(name);
        option.help_heading(group.heading())
    }

    /// Makes an option that names questions in its values, and may be given several times.
    pub fn pairs(&self, name: &'static str, value: &'static str) -> Arg {
        let help = format!("ui-help-{name}");
        let option = self.option(Group::Answers, name, value, &help);
        option.action(ArgAction::Append)
    }

    /// Makes an option without a value.
    pub fn switch(&self, group: Group, name: &'static str, help: &str) -> Arg {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            // Saying it twice is no fault: a command line that was printed can be added to.
            .overrides_with(name)
            .help(self.say(help))
            .help_heading(group.heading())
    }

    /// Makes an option about the result whose value is one of a few words.
    pub fn choice<T>(
        &self,
        name: &'static str,
        value: &'static str,
        words: &[(&'static str, T)],
    ) -> Arg {
        let words = words.iter().map(|(word, _)| *word);
        let help = format!("ui-help-{name}");
        self.option(Group::Output, name, value, &help)
            .value_parser(words.collect::<Vec<_>>())
    }
}
