//! The reader's language: the one that was named, else the environment's, else the system's.

use super::fault::Fault;
use cardhelp::l10n::LanguageIdentifier;
use cardhelp::l10n::{negotiate, requested};

/// The language that a reader asked for, if any.
#[derive(Default)]
pub struct ReadersLanguage {
    /// As it was typed: `--lang nl`.
    pub named: Option<String>,
}

impl ReadersLanguage {
    /// Returns the language among those that serves the reader best.
    pub fn nearest_of(&self, available: &[LanguageIdentifier]) -> LanguageIdentifier {
        if let Some(name) = &self.named
            && let Ok(tag) = requested(name, available)
        {
            return tag.clone();
        }
        let names = system_names();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        negotiate(&names, available).clone()
    }

    /// Checks that the language that was asked for is there.
    ///
    /// # Errors
    ///
    /// Fails where it is not, and names those that are.
    pub fn must_be_among(&self, available: &[LanguageIdentifier]) -> Result<(), Fault> {
        let named = self.named.as_ref();
        let missing = named.and_then(|name| Some((name, requested(name, available).err()?)));
        let Some((name, unavailable)) = missing else {
            return Ok(());
        };
        let tags: Vec<String> = available.iter().map(ToString::to_string).collect();
        let fault = Fault::about("ui-error-language", &unavailable.requested);
        Err(fault.near(name, tags.iter().map(String::as_str), "ui-valid-names"))
    }

    /// Returns the country or region that the language was named with, or that `tag` is of.
    pub fn region(&self, tag: &LanguageIdentifier) -> Option<String> {
        let first = || system_names().into_iter().next();
        let named = self.named.clone().or_else(first).and_then(|name| {
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
