//! The groups in which help shows options.

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
