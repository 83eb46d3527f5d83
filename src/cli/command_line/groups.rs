//! The groups in which help and manual pages show options.

use clap::{Arg, Command};

/// A group of options.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Group {
    /// What somebody answers.
    Answers,
    /// What somebody copies from a screen, a mail or the card.
    Evidence,
    /// How the result is given.
    Output,
    /// Everything else.
    Rest,
}

impl Group {
    /// All of them, in the order of help.
    pub const ALL: [Self; 4] = [Self::Answers, Self::Evidence, Self::Output, Self::Rest];

    /// Returns the heading that clap keeps for an option of the group.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Evidence => "evidence",
            Self::Output => "output",
            Self::Rest => "rest",
        }
    }

    /// Names the message that stands above the group.
    pub fn title(self) -> &'static str {
        match self {
            Self::Answers => "ui-help-answers",
            Self::Evidence => "ui-help-evidence",
            Self::Output => "ui-help-output",
            Self::Rest => "ui-help-rest",
        }
    }
}

/// The arguments of a command as they are listed.
pub struct Grouped<'c> {
    /// Those without a name, in their order.
    pub positionals: Vec<&'c Arg>,
    /// The options, its own before those of every command.
    pub options: Vec<(Group, Vec<&'c Arg>)>,
}

impl<'c> Grouped<'c> {
    /// Groups the arguments of a command below `root`.
    pub fn of(command: &'c Command, root: &'c Command) -> Self {
        let own = command.get_arguments();
        let own = own.filter(|argument| !argument.is_global_set());
        let (positionals, own): (Vec<&Arg>, Vec<&Arg>) = own.partition(|arg| arg.is_positional());
        let options = Group::ALL.map(|group| {
            let all = own.iter().copied().chain(root.get_arguments());
            let members = all.filter(|arg| arg.get_help_heading() == Some(group.heading()));
            (group, members.collect())
        });
        Self {
            positionals,
            options: options.into(),
        }
    }
}
