//! What every command works with: the rule set, and its words in the reader's language.
//!
//! Knows nothing of commands and their options.

use super::language::ReadersLanguage;
use super::rule_folder;
use cardhelp::built_in;
use cardhelp::engine::Engine;
use cardhelp::l10n::LanguageIdentifier;
use cardhelp::l10n::Words;
use cardhelp::rules::{Lookup, RuleSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// What every command works with.
pub struct App {
    /// The rule set.
    pub rules: RuleSet,
    /// The words, in the reader's language.
    pub words: Words<'static>,
    /// The languages that there are words in.
    pub languages: Vec<LanguageIdentifier>,
    /// The folder of the rule set, where it is not the built-in one.
    pub folder: Option<PathBuf>,
    /// The reader's own country or region, where the language names one.
    pub region: Option<String>,
    /// What typed codes and prefixes are looked up in, once it is needed.
    lookup: OnceLock<Lookup>,
}

impl App {
    /// Makes the built-in rule set ready, in the language that comes nearest to the reader's.
    pub fn built_in(language: &ReadersLanguage) -> Self {
        let languages = built_in::languages();
        let tag = language.nearest_of(&languages);
        Self {
            rules: built_in::rule_set(),
            words: built_in::words(&tag, None),
            region: language.region(&tag),
            languages,
            folder: None,
            lookup: OnceLock::new(),
        }
    }

    /// Takes the rule set in a folder instead, with its own words where it has any.
    ///
    /// # Errors
    ///
    /// Fails where the folder cannot be read or the rule set is unsound.
    pub fn use_folder(&mut self, folder: &Path, language: &ReadersLanguage) -> anyhow::Result<()> {
        let opened = rule_folder::open(folder)?;
        let tags = opened.locales.iter().map(|(tag, _)| tag.clone());
        let languages: Vec<LanguageIdentifier> = tags.collect();
        if !languages.is_empty() {
            let tag = language.nearest_of(&languages);
            let own = opened.locales.into_iter().find(|(known, _)| *known == tag);
            self.words = built_in::words(&tag, own.map(|(_, source)| source.index()));
            self.languages = languages;
        }
        self.lookup = OnceLock::from(opened.rules.lookup.clone());
        self.rules = opened.rules;
        self.folder = Some(folder.to_owned());
        Ok(())
    }

    /// Returns the same in another language.
    ///
    /// # Errors
    ///
    /// Fails where the folder of the rule set cannot be read any more.
    pub fn in_language(&self, tag: &LanguageIdentifier) -> anyhow::Result<Self> {
        let language = ReadersLanguage {
            named: Some(tag.to_string()),
        };
        let mut app = Self::built_in(&language);
        if let Some(folder) = &self.folder {
            app.use_folder(folder, &language)?;
        }
        Ok(app)
    }

    /// Returns what a language calls itself; the tag of one that the program does not speak and the
    /// rule set does not name.
    pub fn language_name(&self, tag: &LanguageIdentifier) -> String {
        let name = |words: &Words<'_>| words.plain("ui-language-name");
        let programs = name(&built_in::words(tag, None));
        let is_spoken = built_in::languages().contains(tag);
        let own = self.folder.as_ref().and_then(|_| {
            let own = self.in_language(tag).ok()?;
            Some(name(&own.words)).filter(|own| *own != programs)
        });
        match own {
            Some(own) => own,
            None if is_spoken => programs,
            None => tag.to_string(),
        }
    }

    /// Returns the words in the languages beside the reader's; a rule set of one's own has none
    /// that can be relied on.
    pub fn other_words(&self) -> impl Iterator<Item = Words<'static>> {
        let tags = match self.folder {
            None => self.languages.clone(),
            Some(_) => Vec::new(),
        };
        let others = tags.into_iter().filter(|tag| tag != self.words.tag());
        others.map(|tag| built_in::words(&tag, None))
    }

    /// Returns what reasons on the day `day`, an ISO date.
    pub fn engine(&self, day: &str) -> Engine<'_> {
        let engine = Engine::new(&self.rules, day);
        match self.folder {
            None => engine.asking_in(built_in::order()),
            Some(_) => engine,
        }
    }

    /// Returns what typed codes and prefixes are looked up in.
    pub fn lookup(&self) -> &Lookup {
        self.lookup.get_or_init(built_in::lookup)
    }
}
