//! What went wrong, as data: which message says it, what to do about it, how the program ends.
//!
//! Does not print, and knows no file, no stream and no option by itself.

use super::exit::Exit;
use cardhelp::guard::{self, Secret};
use cardhelp::l10n::{Filled, Words};
use std::fmt;

/// A placeable of a message and what fills it.
pub type Filling = (&'static str, Filled);

/// A fault to tell and the status to end with.
#[derive(Clone, Debug)]
pub struct Fault {
    exit: Exit,
    /// What is wrong, then what to do about it: messages of the program's own words.
    messages: Vec<(&'static str, Vec<Filling>)>,
}

/// The way that something came in, which is where it has to be removed.
#[derive(Clone, Copy)]
pub enum Door {
    /// An argument: the shell keeps it.
    CommandLine,
    /// A file or a pipe.
    File,
    /// What was typed at a question: the terminal shows it.
    Prompt,
}

impl Fault {
    /// Makes a fault; `id` names its message.
    pub fn new(exit: Exit, id: &'static str, args: &[Filling]) -> Self {
        let messages = vec![(id, args.to_vec())];
        Self { exit, messages }
    }

    /// Makes a fault in the command line or an answer.
    pub fn usage(id: &'static str, args: &[Filling]) -> Self {
        Self::new(Exit::Usage, id, args)
    }

    /// Makes a fault in what was typed.
    pub fn about(id: &'static str, input: &str) -> Self {
        Self::usage(id, &[("input", quoted(input))])
    }

    /// Makes a fault in what was typed for an option.
    pub fn about_option(id: &'static str, input: &str, flag: &str) -> Self {
        Self::usage(id, &[("input", quoted(input)), ("flag", quoted(flag))])
    }

    /// Adds what to do about it.
    pub fn hint(mut self, id: &'static str, args: &[Filling]) -> Self {
        self.messages.push((id, args.to_vec()));
        self
    }

    /// Adds a command that shows more.
    pub fn see(self, command: impl Into<String>) -> Self {
        self.hint("ui-see-help", &[("command", command.into().into())])
    }

    /// Adds what was perhaps meant, if anything was.
    pub fn meant(self, near: Option<impl Into<Filled>>) -> Self {
        match near {
            Some(near) => self.hint("ui-did-you-mean", &[("near", near.into())]),
            None => self,
        }
    }

    /// Adds the nearest valid name, if there is one, and all of them if they are few.
    pub fn near<'a>(
        self,
        typed: &str,
        names: impl IntoIterator<Item = &'a str>,
        all: &'static str,
    ) -> Self {
        const FEW: usize = 30;
        let names: Vec<&str> = names.into_iter().collect();
        let near = cardhelp::rules::nearest(typed, names.iter().copied());
        let fault = self.meant(near.map(quoted));
        if names.len() > FEW {
            return fault;
        }
        let names = names.into_iter().map(str::to_owned).collect();
        fault.hint(all, &[("names", Filled::All(names))])
    }

    /// Says that what was given holds a card number or a security code; never what it was.
    /// `secret` is its kind, `place` says in words where it was seen.
    pub fn refused(secret: Secret, place: String, door: Door) -> Self {
        let id = match secret {
            Secret::CardNumber => "ui-error-card-number",
            Secret::TestNumber => "ui-error-test-number",
            Secret::SecurityCode => "ui-error-security-code",
            Secret::Track => "ui-error-track",
        };
        let mut fault = Self::new(Exit::Refused, id, &[("where", place.into())]);
        if secret == Secret::TestNumber {
            fault = fault.hint("ui-hint-test-number", &[]);
        }
        let hints = ["ui-hint-card-number"].iter().chain(door.hints());
        hints.fold(fault, |fault, id| fault.hint(id, &[]))
    }

    /// Returns the status to end with.
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// Returns the fault and what to do about it, a line each.
    pub fn lines(&self, words: &Words<'_>) -> Vec<String> {
        let lines = self.messages.iter();
        let lines = lines.map(|(id, args)| guard::masked(&words.text(id, args)));
        lines.collect()
    }

    /// Returns the whole notice that standard error gets.
    pub fn notice(&self, words: &Words<'_>) -> String {
        let lines = self.lines(words);
        let (message, hints) = lines.split_first().map_or(("", &[][..]), |(m, h)| (m, h));
        let first = words.text("ui-error", &[("message", message.into())]);
        let hints = hints.iter().map(|hint| format!("  {hint}\n"));
        format!("{first}\n{}", hints.collect::<String>())
    }
}

impl Door {
    /// Returns the messages that say how to clean up behind it.
    fn hints(self) -> &'static [&'static str] {
        match self {
            Self::CommandLine => &[
                "ui-hint-history",
                "ui-hint-history-bash",
                "ui-hint-history-zsh",
                "ui-hint-history-fish",
                "ui-hint-history-powershell",
            ],
            Self::File => &["ui-hint-clean-file"],
            Self::Prompt => &["ui-hint-clean-screen"],
        }
    }
}

/// For whoever debugs the program: people are told by [`Fault::notice`].
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.messages
            .iter()
            .take(1)
            .try_for_each(|(id, _)| f.write_str(id))
    }
}

impl std::error::Error for Fault {}

/// Returns what was typed as it is quoted in a message: shortened and in backticks.
pub fn quoted(input: &str) -> Filled {
    Filled::Text(format!("`{}`", short(input, 60)))
}

/// Returns at most `most` characters of a text on one line, and a mark where some are missing.
pub fn short(text: &str, most: usize) -> String {
    // Enough more to see the whole of a number that begins within the limit.
    let clean: String = text
        .chars()
        .take(most + 100)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let masked = guard::masked(&clean);
    let mut short: String = masked.chars().take(most).collect();
    if short.len() < masked.len() || text.chars().nth(most + 100).is_some() {
        short.push('…');
    }
    short
}
