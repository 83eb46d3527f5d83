//! A file to be written.

/// A file to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewFile {
    /// Its path; that of a file of rules is below the folder of the rule set.
    pub path: String,
    /// What is written.
    pub text: String,
    /// How.
    pub manner: Manner,
}

/// How a file is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Manner {
    /// It must not be there yet. The path is below the folder of the rule set.
    Create,
    /// The same, where the path stands by itself.
    CreateAt,
    /// The text is put behind what is there. The path stands by itself.
    Append,
}
