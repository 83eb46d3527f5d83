//! What must be known before the command line can be understood: the language and
//! the rule set, since flags and help are made from them.

use super::Exit;
use super::fault::{Door, Fault, quoted};
use super::rule_folder;
use cardhelp::built_in;
use cardhelp::guard::{self, Secret};
use cardhelp::l10n::{Words, negotiate, requested};
use cardhelp::report::shell_word;
use cardhelp::rules::{Lookup, RuleSet};
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// What every command works with.
pub struct App {
    /// The rule set.
    pub rules: RuleSet,
    /// The words, in the reader's language.
    pub words: Words<'static>,
    /// The languages that there are words in.
    pub languages: Vec<LanguageIdentifier>,
    /// What typed codes and prefixes are looked up in, once it is needed.
    lookup: OnceLock<Lookup>,
    /// The folder of the rule set, where it is not the built-in one.
    pub folder: Option<PathBuf>,
    /// The day whose rules hold, where one was named.
    pub as_of: Option<String>,
    /// The reader's own country or region, where the language names one.
    pub region: Option<String>,
}

impl App {
    /// Finds `--lang` and `--rules` among the arguments and makes ready what they name.
    ///
    /// # Errors
    ///
    /// Fails with an app that can report the fault: a card number among the arguments, a
    /// language that is not available, a rule set that is unsound.
    pub fn start(arguments: &[OsString]) -> Result<Self, Box<(Self, Fault)>> {
        let found = Early::find(arguments);
        let mut app = Self::built_in(&found);
        if let Some((position, secret)) = secret_at(arguments) {
            let place = app
                .words
                .text("ui-where-argument", &[("number", position.into())]);
            let fault = Fault::refused(secret, place, Door::CommandLine);
            return Err(Box::new((app, fault)));
        }
        if let Some(folder) = found.folder.clone().filter(|_| !found.is_rules_command()) {
            match rule_folder::open(&folder) {
                Ok(opened) => app.use_folder(folder, opened, &found),
                Err(fault) => return Err(Box::new((app, fault))),
            }
        }
        if let Some(name) = &found.language
            && let Err(unavailable) = requested(name, &app.languages)
        {
            let tags: Vec<String> = app.languages.iter().map(ToString::to_string).collect();
            let fault = Fault::usage(
                "ui-error-language",
                &[("input", quoted(&unavailable.requested))],
            )
            .near(name, tags.iter().map(String::as_str), "ui-valid-names");
            return Err(Box::new((app, fault)));
        }
        Ok(app)
    }

    fn built_in(found: &Early) -> Self {
        let languages = built_in::languages();
        let tag = found.choose(&languages);
        let region = found.region(&tag);
        Self {
            rules: built_in::rule_set(),
            words: built_in::words(&tag, None),
            languages,
            lookup: OnceLock::new(),
            folder: None,
            as_of: found.as_of.clone(),
            region,
        }
    }

    fn use_folder(&mut self, folder: PathBuf, opened: rule_folder::Opened, found: &Early) {
        let languages: Vec<LanguageIdentifier> =
            opened.locales.iter().map(|(tag, _)| tag.clone()).collect();
        if !languages.is_empty() {
            let tag = found.choose(&languages);
            let own = opened.locales.into_iter().find(|(known, _)| *known == tag);
            self.words = built_in::words(&tag, own.map(|(_, source)| source.index()));
            self.languages = languages;
        }
        self.lookup = OnceLock::from(opened.rules.lookup.clone());
        self.rules = opened.rules;
        self.folder = Some(folder);
    }
}

/// Returns the number of the first argument that holds a card number or a security code, or
/// that completes one: `--cvv 123` and `4111 1111 1111 1111` are secrets as well. Says also
/// what it is.
fn secret_at(arguments: &[OsString]) -> Option<(usize, Secret)> {
    let texts: Vec<_> = arguments.iter().map(|a| a.to_string_lossy()).collect();
    let up_to = |last: usize| guard::find(&texts[1..=last].join(" "));
    let mut alone = (1..texts.len()).filter_map(|at| Some((at, guard::find(&texts[at])?)));
    alone.next().or_else(|| {
        let last = texts.len().checked_sub(1).filter(|last| *last > 0)?;
        // A number that more digits follow may no longer be found in the whole.
        let is_suspect = up_to(last).is_some() || texts.iter().skip(1).any(|text| is_digits(text));
        let places = (1..=last).filter(|_| is_suspect);
        let mut found = places.filter_map(|at| Some((at, up_to(at)?)));
        found.next()
    })
}

/// Tells whether an argument could be a part of a number that was given with spaces.
fn is_digits(text: &str) -> bool {
    text.chars().any(char::is_numeric) && !text.chars().any(char::is_alphabetic)
}

/// What a first look at the arguments finds.
#[derive(Default)]
struct Early {
    language: Option<String>,
    folder: Option<PathBuf>,
    command: Option<String>,
    as_of: Option<String>,
}

impl Early {
    fn find(arguments: &[OsString]) -> Self {
        let mut found = Self::default();
        let mut rest = arguments.iter().skip(1);
        while let Some(argument) = rest.next() {
            let text = argument.to_string_lossy();
            let (name, value) = match text.split_once('=') {
                Some((name, value)) => (name, Some(OsString::from(value))),
                None => (text.as_ref(), None),
            };
            match name {
                "--" => break,
                "--format" | "--color" if value.is_none() => {
                    rest.next();
                }
                "--lang" => {
                    let value = value.or_else(|| rest.next().cloned());
                    found.language = value.map(|v| v.to_string_lossy().into_owned());
                }
                "--as-of" => {
                    let value = value.or_else(|| rest.next().cloned());
                    found.as_of = value.map(|v| v.to_string_lossy().into_owned());
                }
                "--rules" => {
                    found.folder = value.or_else(|| rest.next().cloned()).map(PathBuf::from);
                }
                _ if !text.starts_with('-') && found.command.is_none() => {
                    found.command = Some(text.into_owned());
                }
                _ => {}
            }
        }
        found
    }

    fn is_rules_command(&self) -> bool {
        self.command.as_deref() == Some("rules")
    }

    /// Returns the language that was asked for, else the one that the environment or the
    /// system names.
    fn choose(&self, available: &[LanguageIdentifier]) -> LanguageIdentifier {
        if let Some(name) = &self.language
            && let Ok(tag) = requested(name, available)
        {
            return tag.clone();
        }
        let names = system_names();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        negotiate(&names, available).clone()
    }

    /// Returns the country or region that the language was named with, or that ours is of.
    fn region(&self, tag: &LanguageIdentifier) -> Option<String> {
        let named = self
            .language
            .clone()
            .or_else(|| system_names().into_iter().next());
        let named = named.and_then(|name| {
            let name = name.split(['.', '@']).next()?.replace('_', "-");
            name.parse::<LanguageIdentifier>().ok()
        });
        let region = named.as_ref().and_then(|tag| tag.region.as_ref());
        region.or(tag.region.as_ref()).map(ToString::to_string)
    }
}

/// Returns what the environment or, failing that, the system names as the reader's language.
fn system_names() -> Vec<String> {
    let variables = ["CARDHELP_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
    let mut names: Vec<String> = variables
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .filter(|value| !value.is_empty())
        .collect();
    if names.is_empty() {
        names.extend(sys_locale::get_locale());
    }
    names
}

impl App {
    /// Returns what typed codes and prefixes are looked up in.
    pub fn lookup(&self) -> &Lookup {
        self.lookup.get_or_init(built_in::lookup)
    }

    /// Returns the options that lead back to this rule set, this day and this language, for a
    /// command line that gives a result again.
    pub fn own_options(&self) -> Vec<(&'static str, String)> {
        let mut options = Vec::new();
        if let Some(folder) = &self.folder {
            options.push(("--rules", folder.display().to_string()));
        }
        if let Some(day) = &self.as_of {
            options.push(("--as-of", day.clone()));
        }
        options.push(("--lang", self.words.tag().to_string()));
        options
    }

    /// Says that the rule set cannot be used.
    pub fn unsound(folder: &std::path::Path, faults: usize) -> Fault {
        let path = folder.display().to_string();
        Fault::new(
            Exit::Unsound,
            "ui-error-rules-unsound",
            &[("input", quoted(&path)), ("count", faults.into())],
        )
        .hint(
            "ui-hint-rules-check",
            &[(
                "command",
                format!("cardhelp rules check --rules {}", shell_word(&path)).into(),
            )],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(arguments: &[&str]) -> (Early, Option<(usize, Secret)>) {
        let all = ["cardhelp"].iter().chain(arguments);
        let arguments: Vec<OsString> = all.map(OsString::from).collect();
        (Early::find(&arguments), secret_at(&arguments))
    }

    #[test]
    fn finds_the_command_behind_options() {
        for arguments in [
            ["rules", "check", "--rules", "x"],
            ["--rules", "x", "rules", "check"],
            ["--format", "json", "rules", "check"],
            ["--lang", "nl", "rules", "check"],
        ] {
            assert!(found(&arguments).0.is_rules_command(), "{arguments:?}");
        }
        assert!(!found(&["list", "rules"]).0.is_rules_command());
    }

    #[test]
    fn finds_a_card_number_given_in_parts() {
        let at = |arguments: &[&str]| found(arguments).1.map(|(at, _)| at);
        assert_eq!(at(&["list", "4111", "1111", "1111", "1111"]), Some(5));
        assert_eq!(
            at(&["4111", "1111", "1111", "1111", "12", "26", "123"]),
            Some(4)
        );
        assert_eq!(at(&["--cvv", "123", "list"]), Some(2));
        assert_eq!(at(&["x", "4111111111111111", "y"]), Some(2));
        assert_eq!(at(&["--as-of", "2026-11-21", "2026-11-22"]), None);
        assert_eq!(at(&[]), None);
    }
}
