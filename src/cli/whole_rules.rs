//! A whole rule set for those who write it: with its examples and journeys, and its words in
//! every language.

use super::rule_folder;
use cardhelp::built_in;
use cardhelp::engine::{Engine, Order};
use cardhelp::l10n::Words;
use cardhelp::rules::RuleSet;
use std::path::Path;

/// A rule set with all that belongs to it.
pub struct WholeRules {
    /// The rule set.
    pub rules: RuleSet,
    /// Its words, by language.
    pub languages: Vec<Words<'static>>,
    /// The order of asking, where it was decided when the program was built.
    pub order: Option<Order>,
}

impl WholeRules {
    /// Reads the rule set in a folder, or takes the built-in one.
    ///
    /// # Errors
    ///
    /// Fails where the folder cannot be read or anything in it is wrong.
    pub fn read(folder: Option<&Path>) -> anyhow::Result<Self> {
        let Some(folder) = folder else {
            return Ok(Self::built_in());
        };
        let opened = rule_folder::open(folder)?;
        let locales = opened.locales.into_iter();
        let languages = locales.map(|(tag, words)| built_in::words(&tag, Some(words.index())));
        Ok(Self {
            languages: languages.collect(),
            rules: opened.rules,
            order: None,
        })
    }

    /// Returns what reasons on a day, an ISO date, or else on that of the edition.
    pub fn engine(&self, day: Option<&str>) -> Engine<'_> {
        let engine = Engine::new(&self.rules, day.unwrap_or(&self.rules.edition));
        match self.order {
            Some(order) => engine.asking_in(order),
            None => engine,
        }
    }

    fn built_in() -> Self {
        let tags = built_in::languages().into_iter();
        Self {
            languages: tags.map(|tag| built_in::words(&tag, None)).collect(),
            rules: built_in::rule_set_with_examples(),
            order: Some(built_in::order()),
        }
    }
}
