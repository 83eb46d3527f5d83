//! What somebody filled in.

use super::names::Kind;

/// What somebody filled in.
pub struct Draft {
    /// What is made.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// Fields and their values.
    pub values: Vec<(String, Vec<String>)>,
    /// Words: a language, a field of words, a text.
    pub words: Vec<(String, String, String)>,
}

impl Draft {
    /// Returns the values of a field; none where it was not filled in.
    pub fn values_of(&self, field: &str) -> &[String] {
        let found = self.values.iter().find(|(name, _)| name == field);
        found.map_or(&[], |(_, values)| values)
    }

    /// Returns the words of a field in a language.
    pub fn words_of(&self, tag: &str, field: &str) -> Option<&str> {
        let mut words = self.words.iter();
        let found = words.find(|(own, name, _)| own == tag && name == field);
        found.map(|(.., text)| text.as_str())
    }
}
