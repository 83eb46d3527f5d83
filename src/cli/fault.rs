//! What went wrong, in the reader's language: what, where, and what to do.

use super::Exit;
use super::startup::App;
use cardhelp::guard::{self, Secret};
use cardhelp::l10n::Filled;

/// A fault to tell and the status to end with.
#[derive(Debug)]
pub struct Fault {
    exit: Exit,
    message: Message,
    hints: Vec<Message>,
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

/// A message of the program's own words and its placeables.
#[derive(Debug)]
struct Message {
    id: &'static str,
    args: Vec<(&'static str, Filled)>,
}

impl Fault {
    /// Makes a fault; `id` names its message.
    pub fn new(exit: Exit, id: &'static str, args: &[(&'static str, Filled)]) -> Self {
        Self {
            exit,
            message: Message {
                id,
                args: args.to_vec(),
            },
            hints: Vec::new(),
        }
    }

    /// Makes a fault in the command line or an answer.
    pub fn usage(id: &'static str, args: &[(&'static str, Filled)]) -> Self {
        Self::new(Exit::Usage, id, args)
    }

    /// Adds what to do about it.
    pub fn hint(mut self, id: &'static str, args: &[(&'static str, Filled)]) -> Self {
        self.hints.push(Message {
            id,
            args: args.to_vec(),
        });
        self
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
        let fault = match near {
            Some(near) => self.hint("ui-did-you-mean", &[("near", quoted(near))]),
            None => self,
        };
        if names.len() > FEW {
            return fault;
        }
        fault.hint(all, &[("names", names.join(", ").into())])
    }

    /// Says that a command is missing.
    pub fn no_command(see: &str) -> Self {
        Self::usage("ui-error-no-command", &[]).hint("ui-see-help", &[("command", see.into())])
    }

    /// Says that what was given holds a card number or a security code; never what it was.
    /// `secret` is its kind, where it was seen.
    pub fn refused(secret: Secret, where_: String, door: Door) -> Self {
        let id = match secret {
            Secret::CardNumber => "ui-error-card-number",
            Secret::TestNumber => "ui-error-test-number",
            Secret::SecurityCode => "ui-error-security-code",
            Secret::Track => "ui-error-track",
        };
        let mut fault = Self::new(Exit::Refused, id, &[("where", where_.into())]);
        if secret == Secret::TestNumber {
            fault = fault.hint("ui-hint-test-number", &[]);
        }
        let clean: &[&str] = match door {
            Door::CommandLine => &[
                "ui-hint-history",
                "ui-hint-history-bash",
                "ui-hint-history-zsh",
                "ui-hint-history-fish",
                "ui-hint-history-powershell",
            ],
            Door::File => &["ui-hint-clean-file"],
            Door::Prompt => &["ui-hint-clean-screen"],
        };
        let hints = ["ui-hint-card-number"].iter().chain(clean);
        hints.fold(fault, |fault, id| fault.hint(id, &[]))
    }

    /// Returns the fault and what to do about it, a line each.
    pub fn lines(&self, app: &App) -> Vec<String> {
        let say = |message: &Message| guard::masked(&app.words.text(message.id, &message.args));
        std::iter::once(&self.message)
            .chain(&self.hints)
            .map(say)
            .collect()
    }

    /// Prints the fault and returns the status to end with.
    pub fn report(&self, app: &App) -> Exit {
        let say = |message: &Message| {
            let text = app.words.text(message.id, &message.args);
            guard::masked(&text)
        };
        let message = say(&self.message);
        let line = app.words.text("ui-error", &[("message", message.into())]);
        let mut text = format!("{line}\n");
        for hint in &self.hints {
            text.push_str(&format!("  {}\n", say(hint)));
        }
        super::output::notice(&text);
        self.exit
    }
}

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
