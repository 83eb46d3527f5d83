//! A command line that can be pasted back into a shell.
//!
//! Decides how words are quoted and where the line may be folded, so that bash, zsh and fish all
//! take it as it is meant. Knows no option by name.

use super::wrap::width;
use serde::{Serialize, Serializer};
use std::fmt;

/// A command line, word by word, each as a shell takes it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShellLine {
    words: Vec<String>,
}

impl ShellLine {
    /// Begins with a program and its command, which need no quotes.
    pub fn of(program: &str) -> Self {
        Self {
            words: program.split(' ').map(str::to_owned).collect(),
        }
    }

    /// Adds an option, named with its hyphens, and its value.
    pub fn add_option(&mut self, name: &str, value: &str) {
        // What begins with a hyphen would be taken for an option of its own.
        if value.starts_with('-') && value != "-" {
            let word = format!("{name}={}", shell_word(value));
            return self.words.push(word);
        }
        self.words.extend([name.to_owned(), shell_word(value)]);
    }

    /// Adds an option without a value, named with its hyphens.
    pub fn add_switch(&mut self, name: &str) {
        self.words.push(name.to_owned());
    }

    /// Returns the same as one piece, which is never folded: the terminal breaks it where it must.
    pub fn unbroken(&self) -> Self {
        Self {
            words: vec![self.to_string()],
        }
    }

    /// Returns the lines that it takes on `columns` columns, each but the first begun by `rest`;
    /// a backslash at each fold makes them one line for the shell. A quoted word is never broken.
    pub fn folded(&self, columns: usize, rest: &str) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        let mut words = self.words.iter().peekable();
        while let Some(word) = words.next() {
            let end = if words.peek().is_some() { " \\" } else { "" };
            let wanted = width(&line) + 1 + width(word) + end.len();
            if line.is_empty() {
                line.push_str(word);
            } else if wanted > columns {
                lines.push(format!("{line} \\"));
                line = format!("{rest}{word}");
            } else {
                line.push(' ');
                line.push_str(word);
            }
        }
        lines.push(line);
        lines
    }
}

impl fmt::Display for ShellLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words.join(" "))
    }
}

impl Serialize for ShellLine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Returns `value` as a shell takes it for one word, quoted where that needs it.
pub fn shell_word(value: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./,:=@+".contains(c);
    // A word that begins with `=` is the path of a program to zsh.
    if !value.is_empty() && !value.starts_with('=') && value.chars().all(is_plain) {
        return value.to_owned();
    }
    let mut word = String::from("'");
    for c in value.chars() {
        match c {
            '\'' => word.push_str(r"'\''"),
            // Between quotes it is a character to bash and zsh, and an escape to fish.
            '\\' => word.push_str(r"'\\'"),
            c => word.push(c),
        }
    }
    word.push('\'');
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_what_a_shell_would_take_apart() {
        assert_eq!(shell_word("nl-NL"), "nl-NL");
        assert_eq!(shell_word("my rules"), "'my rules'");
        assert_eq!(shell_word("it's"), r"'it'\''s'");
        assert_eq!(shell_word(r"a\b"), r"'a'\\'b'");
        assert_eq!(shell_word("=ls"), "'=ls'");
        assert_eq!(shell_word(""), "''");
    }

    #[test]
    fn folds_between_words_only() {
        let mut line = ShellLine::of("cardhelp diagnose");
        line.add_option("--rules", "a folder of mine");
        line.add_option("--as-of", "-1");
        line.add_switch("--why");
        let folded = line.folded(30, "  ");
        assert_eq!(
            folded,
            [
                r"cardhelp diagnose --rules \",
                r"  'a folder of mine' \",
                r"  --as-of=-1 --why",
            ]
        );
        assert_eq!(line.folded(usize::MAX, ""), [line.to_string()]);
    }
}
