//! A command line that somebody is still typing: what may stand at its end.
//!
//! Decides whether that is a command, an option or a value, and of which argument. Knows neither
//! what values there are beyond the few words of an option, nor how a shell shows them.

use super::definition::{self, Extent};
use super::maker::Wording;
use crate::cli::app::App;
use clap::{Arg, Command, ValueHint};

/// Something that may stand there, and what it is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// What is put into the command line.
    pub text: String,
    /// What it is for, in a few words.
    pub about: String,
}

/// A value that somebody is typing.
#[derive(PartialEq, Eq, Debug)]
pub struct Value {
    /// The commands before it: `rules`, `graph`.
    pub path: Vec<String>,
    /// The name of its argument: an option without its hyphens, or what stands for a value.
    pub name: String,
    /// The few words that the argument takes, where it does.
    pub choices: Vec<String>,
    /// Whether it is the path of a file or a folder.
    pub is_path: bool,
    /// The values without an option before it, of the same command.
    pub before: Vec<String>,
    /// What was typed of it.
    pub typed: String,
    /// What stands before it in the same word: `--lang=`.
    pub kept: String,
}

/// What may stand at the end.
#[derive(Default, PartialEq, Eq, Debug)]
pub struct Unfinished {
    /// Commands and options.
    pub named: Vec<Candidate>,
    /// A value.
    pub value: Option<Value>,
}

/// Returns what may stand in place of the last of `words`, which follow the program's name.
pub fn unfinished(app: &App, words: &[String]) -> Unfinished {
    let root = definition::command(app, Wording::InWords, Extent::Whole);
    let Some((last, before)) = words.split_last() else {
        return Unfinished::default();
    };
    let mut at = Walk::new(&root);
    for word in before {
        at.step(word);
    }
    at.end(last)
}

/// A walk along the words.
struct Walk<'a> {
    root: &'a Command,
    command: &'a Command,
    path: Vec<String>,
    /// The option whose value comes next.
    waiting: Option<&'a Arg>,
    /// Whether `--` has been: from there on nothing is an option.
    is_past_options: bool,
    values: Vec<String>,
}

impl<'a> Walk<'a> {
    fn new(root: &'a Command) -> Self {
        Self {
            root,
            command: root,
            path: Vec::new(),
            waiting: None,
            is_past_options: false,
            values: Vec::new(),
        }
    }

    /// Goes past a word that is finished.
    fn step(&mut self, word: &str) {
        if self.waiting.take().is_some() {
            return;
        }
        if word == "--" {
            self.is_past_options = true;
        } else if let Some(name) = self.option_name(word) {
            let takes = |arg: &&Arg| arg.get_action().takes_values();
            self.waiting = self.option(name).filter(takes);
        } else if self.option_of(word).is_some() {
        } else if let Some(below) = self.below(word) {
            self.command = below;
            self.path.push(word.to_owned());
        } else {
            self.values.push(word.to_owned());
        }
    }

    fn below(&self, word: &str) -> Option<&'a Command> {
        let command = self.command.find_subcommand(word);
        command.filter(|_| self.values.is_empty())
    }

    /// Returns the name of an option that stands there without a value.
    fn option_name<'w>(&self, word: &'w str) -> Option<&'w str> {
        let name = word.strip_prefix("--").filter(|_| !self.is_past_options)?;
        (!name.contains('=')).then_some(name)
    }

    /// Returns what `--name=value` or a short option is, which need nothing more.
    fn option_of<'w>(&self, word: &'w str) -> Option<(&'w str, &'w str)> {
        let is_option = word.starts_with('-') && word.len() > 1 && !self.is_past_options;
        is_option.then(|| word.split_once('=').unwrap_or((word, "")))
    }

    fn options(&self) -> impl Iterator<Item = &'a Arg> + use<'a> {
        let global = self.root.get_arguments().filter(|arg| arg.is_global_set());
        let own = self.command.get_arguments();
        own.filter(|arg| !arg.is_global_set()).chain(global)
    }

    fn option(&self, name: &str) -> Option<&'a Arg> {
        self.options().find(|arg| arg.get_long() == Some(name))
    }

    /// Says what may stand in place of the last word.
    fn end(self, last: &str) -> Unfinished {
        if let Some(option) = self.waiting {
            return self.only_value(option, last, "");
        }
        if let Some((name, typed)) = last.split_once('=')
            && let Some(bare) = self.option_name(name)
        {
            let takes = |arg: &&Arg| arg.get_action().takes_values();
            return match self.option(bare).filter(takes) {
                Some(option) => self.only_value(option, typed, &format!("{name}=")),
                None => Unfinished::default(),
            };
        }
        let mut named = Vec::new();
        if let Some(command) = self.commands_of() {
            let commands = command.get_subcommands();
            named.extend(commands.map(|sub| candidate(sub.get_name().to_owned(), sub.get_about())));
        }
        // Commands and values are what most people look for: options wait for a hyphen.
        let has_others = !named.is_empty() || self.positional().is_some();
        if !self.is_past_options && (last.starts_with('-') || !has_others) {
            named.extend(self.options().filter_map(|arg| self.named_option(arg)));
        }
        named.retain(|candidate| candidate.text.starts_with(last));
        let positional = self.positional().filter(|_| !last.starts_with('-'));
        let value = positional.map(|arg| self.value(arg, last, ""));
        Unfinished { named, value }
    }

    /// Returns the command of which others can be named: of the one so far, or of one that is
    /// explained.
    fn commands_of(&self) -> Option<&'a Command> {
        let explains = |arg: &Arg| arg.get_id() == "command";
        if !self.positional().is_some_and(explains) {
            return Some(self.command).filter(|_| self.values.is_empty());
        }
        let mut names = self.values.iter();
        names.try_fold(self.root, |above, name| above.find_subcommand(name))
    }

    fn named_option(&self, arg: &Arg) -> Option<Candidate> {
        let name = arg.get_long()?;
        Some(candidate(format!("--{name}"), arg.get_help()))
    }

    /// Returns the argument without a name that comes next; the last one may take the rest.
    fn positional(&self) -> Option<&'a Arg> {
        let next = self.command.get_positionals().nth(self.values.len());
        next.or_else(|| {
            let last = self.command.get_positionals().last()?;
            let many = last.get_num_args()?;
            (many.max_values() > 1).then_some(last)
        })
    }

    fn only_value(&self, option: &Arg, typed: &str, kept: &str) -> Unfinished {
        Unfinished {
            named: Vec::new(),
            value: Some(self.value(option, typed, kept)),
        }
    }

    fn value(&self, arg: &Arg, typed: &str, kept: &str) -> Value {
        let choices = arg.get_possible_values().into_iter();
        Value {
            path: self.path.clone(),
            name: arg.get_id().to_string(),
            choices: choices.map(|value| value.get_name().to_owned()).collect(),
            is_path: arg.get_value_hint() == ValueHint::AnyPath,
            before: self.values.clone(),
            typed: typed.to_owned(),
            kept: kept.to_owned(),
        }
    }
}

fn candidate(text: String, about: Option<&clap::builder::StyledStr>) -> Candidate {
    let about = about.map(ToString::to_string).unwrap_or_default();
    Candidate {
        text,
        about: about.lines().next().unwrap_or_default().to_owned(),
    }
}
