//! Names that somebody can be typing.

/// A value and what it is called.
pub struct Name {
    /// The value: `NL`.
    pub id: String,
    /// What it is called, the reader's language first.
    pub called: Vec<String>,
}

/// Names to choose from.
#[derive(Default)]
pub struct Values {
    /// The names.
    pub names: Vec<Name>,
    /// What was typed of one.
    pub typed: String,
    /// What stands before it in the same word, and stays.
    pub kept: String,
}
