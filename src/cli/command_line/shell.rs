//! The shells that completions are made for.

/// A shell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shell {
    /// bash
    Bash,
    /// zsh
    Zsh,
    /// fish
    Fish,
}

impl Shell {
    /// The words of the command line and their meaning.
    pub const WORDS: &'static [(&'static str, Self)] = &[
        ("bash", Self::Bash),
        ("zsh", Self::Zsh),
        ("fish", Self::Fish),
    ];

    /// Returns the shell of that name.
    pub fn named(name: &str) -> Option<Self> {
        let shell = Self::WORDS.iter().find(|(word, _)| *word == name);
        shell.map(|(_, shell)| *shell)
    }
}
