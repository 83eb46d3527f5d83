//! Messages in the reader's language, filled in.

use super::index::{Index, Kept};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message};
use unic_langid::LanguageIdentifier;

/// A value for a placeable.
#[derive(Clone, PartialEq, Debug)]
pub enum Filled {
    /// A text, or a word that the message chooses by.
    Text(String),
    /// A whole number, for plurals.
    Number(usize),
    /// Names, each of which is meant.
    All(Vec<String>),
    /// Names, one of which is meant.
    AnyOf(Vec<String>),
}

impl From<&str> for Filled {
    fn from(text: &str) -> Self {
        Filled::Text(text.to_owned())
    }
}

impl From<String> for Filled {
    fn from(text: String) -> Self {
        Filled::Text(text)
    }
}

impl From<usize> for Filled {
    fn from(number: usize) -> Self {
        Filled::Number(number)
    }
}

/// The words of one language, from several layers: the first that has a message gives it.
pub struct Words<'a> {
    tag: LanguageIdentifier,
    layers: Vec<Index<'a>>,
    /// What fills messages in; it holds none, since few are ever wanted twice.
    bundle: FluentBundle<FluentResource>,
}

impl<'a> Words<'a> {
    /// Takes the words of the language `tag`.
    pub fn new(tag: LanguageIdentifier, layers: Vec<Index<'a>>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        // The marks would stand between the letters of what people copy and compare.
        bundle.set_use_isolating(false);
        Self {
            tag,
            layers,
            bundle,
        }
    }

    /// Returns the language.
    pub fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// Returns the message of that name, or its name where there is none or it cannot be
    /// filled in: `rules check` finds those before anybody reads them.
    pub fn text(&self, id: &str, args: &[(&str, Filled)]) -> String {
        self.format(id, None, args)
            .unwrap_or_else(|_| id.to_owned())
    }

    /// Returns the message of that name, which has no placeables.
    pub fn plain(&self, id: &str) -> String {
        self.text(id, &[])
    }

    /// Returns an attribute of the message of that name, if it has it.
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Filled)]) -> Option<String> {
        self.format(id, Some(attribute), args).ok()
    }

    /// Returns every message whose name begins with `prefix`, with the rest of its name.
    pub fn family(&self, prefix: &str) -> Vec<(String, String)> {
        let names = self.layers.iter().flat_map(Index::names);
        let values = names.filter(|name| !name.contains('.'));
        values
            .filter_map(|id| {
                let rest = id.strip_prefix(prefix)?;
                Some((rest.to_owned(), self.plain(id)))
            })
            .collect()
    }

    /// Fills in a message or one of its attributes.
    ///
    /// # Errors
    ///
    /// Says what is wrong: there is no such message or attribute, it cannot be parsed, or a
    /// placeable has no value.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Filled)],
    ) -> Result<String, String> {
        let kept = match attribute {
            None => self.find(id),
            Some(attribute) => self.find(&[id, attribute].join(".")),
        };
        match (kept, attribute) {
            (Some(Kept::Text(text)), _) => Ok(text.to_owned()),
            (Some(Kept::Fluent(text)), _) => self
                .fill(text, args)
                .map_err(|error| format!("`{id}` cannot be {error}")),
            (None, Some(attribute)) => Err(format!("`{id}` has no `.{attribute}`")),
            (None, None) => Err(format!("there is no message `{id}`")),
        }
    }

    fn find(&self, name: &str) -> Option<Kept<&str>> {
        self.layers.iter().find_map(|layer| layer.get(name))
    }

    /// Fills in the value of the one message that `text` is.
    pub(super) fn fill(&self, text: &str, args: &[(&str, Filled)]) -> Result<String, String> {
        let resource = FluentResource::try_new(text.to_owned());
        let resource = resource.map_err(|(_, errors)| format!("parsed: {errors:?}"))?;
        let Some(Entry::Message(Message {
            value: Some(value), ..
        })) = resource.get_entry(0)
        else {
            return Err("parsed: it has no value".to_owned());
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            let text = match value {
                Filled::Number(number) => {
                    values.set(*name, FluentValue::from(*number));
                    continue;
                }
                Filled::Text(text) => without_controls(text),
                Filled::All(names) => without_controls(&self.list("ui-list-comma", names.clone())),
                Filled::AnyOf(names) => without_controls(&self.list("ui-list-or", names.clone())),
            };
            values.set(*name, FluentValue::from(text));
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(value, Some(&values), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(format!("filled in: {error}")),
        }
    }
}

/// Drops what could move the cursor or turn the direction of writing.
fn without_controls(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !c.is_control()
                && !matches!(*c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
        .collect()
}
