//! What must be known before the command line can be understood: the language and the rule
//! set, since options and help are made from them.
//!
//! Decides nothing else and finds no fault: clap reads the same arguments afterwards.

use crate::cli::language::ReadersLanguage;
use std::ffi::OsString;
use std::path::PathBuf;

/// What a first look at the arguments finds.
#[derive(Default)]
pub struct FirstLook {
    /// The reader's language.
    pub language: ReadersLanguage,
    /// The folder of the rule set to use. `rules check` reads it by itself, since it has to say
    /// what is wrong with it.
    pub rules: Option<PathBuf>,
    /// Whether a rule set is looked at that may be unsound: it cannot say yet what languages it has.
    pub is_unread: bool,
}

impl FirstLook {
    /// Looks for `--lang` and `--rules` among the arguments, of which the first is the program.
    pub fn at(arguments: &[OsString]) -> Self {
        let mut found = Self::default();
        let mut commands: Vec<String> = Vec::new();
        let mut rest = arguments.iter().skip(1);
        while let Some(argument) = rest.next() {
            let text = argument.to_string_lossy();
            let (name, value) = match text.split_once('=') {
                Some((name, value)) => (name, Some(OsString::from(value))),
                None => (text.as_ref(), None),
            };
            let value = || value.or_else(|| rest.next().cloned());
            match name {
                "--" => break,
                // Their values are no command.
                "--format" | "--color" | "--as-of" => drop(value()),
                "--lang" => found.language.named = value().map(|v| v.to_string_lossy().into()),
                "--rules" => found.rules = value().map(PathBuf::from),
                _ if text.starts_with('-') => {}
                _ => commands.push(text.into_owned()),
            }
        }
        let of_sound_ones = ["graph", "stats"];
        let names: Vec<&str> = commands.iter().map(String::as_str).take(2).collect();
        let is_sound = names
            .last()
            .is_some_and(|name| of_sound_ones.contains(name));
        found.is_unread = names.first() == Some(&"rules") && !is_sound;
        found.rules = found.rules.filter(|_| !found.is_unread);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_command_behind_options() {
        let rules = |arguments: &[&str]| {
            let all = ["cardhelp"].iter().chain(arguments);
            let arguments: Vec<OsString> = all.map(OsString::from).collect();
            FirstLook::at(&arguments).rules
        };
        for arguments in [
            &["rules", "check", "--rules", "x"][..],
            &["--rules", "x", "rules", "check"],
            &["--format", "json", "rules", "check", "--rules=x"],
            &["--lang", "nl", "rules", "check", "--rules", "x"],
        ] {
            assert_eq!(rules(arguments), None, "{arguments:?}");
        }
        for arguments in [
            &["list", "rules", "--rules=x"][..],
            &["rules", "graph", "--rules", "x"],
            &["rules", "--rules", "x", "stats"],
        ] {
            assert_eq!(rules(arguments), Some("x".into()), "{arguments:?}");
        }
    }
}
