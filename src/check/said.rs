//! Every text of a locale, as those that hold texts to something read it.
//!
//! Decides what is exempt from all of them: what is quoted from a screen (`.quote`).

use super::locale::{Locale, fold};
use crate::l10n::{MessageSource, Pattern};

/// A value or an attribute.
pub(super) struct Said<'l> {
    /// The name of the message.
    pub id: &'l str,
    pub message: &'l MessageSource,
    pub attribute: Option<&'l str>,
    pub pattern: &'l Pattern,
    /// Its text, as it is compared.
    pub folded: String,
}

impl Said<'_> {
    /// Returns what a finding calls it.
    pub fn name(&self) -> String {
        match self.attribute {
            None => format!("`{}`", self.id),
            Some(attribute) => format!("`.{attribute}` of `{}`", self.id),
        }
    }
}

/// A text of the reference locale and the same of another.
pub(super) struct Pair<'p, 'l> {
    pub reference_tag: &'p str,
    pub reference: &'p Said<'l>,
    pub own: &'p Said<'l>,
}

/// Returns every value and attribute but those that quote a screen.
pub(super) fn texts<'l>(locale: &'l Locale<'_>) -> impl Iterator<Item = Said<'l>> {
    let messages = locale.source.messages.iter();
    let patterns = messages.flat_map(|(id, message)| {
        let patterns = Locale::patterns(message);
        patterns.map(move |(attribute, pattern)| (id, message, attribute, pattern))
    });
    let patterns = patterns.filter(|(_, _, attribute, _)| *attribute != Some("quote"));
    patterns.map(|(id, message, attribute, pattern)| Said {
        id,
        message,
        attribute,
        pattern,
        folded: fold(&pattern.text),
    })
}
