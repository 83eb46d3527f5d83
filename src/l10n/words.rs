//! Messages in the reader's language, filled in.

use super::index::{Index, Kept, PLACE};
use crate::visible::on_one_line;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
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
    /// What was filled in since somebody wants to know it; nobody does in a common run, which then
    /// waits for no other thread.
    noted: OnceLock<Mutex<BTreeSet<String>>>,
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
            noted: OnceLock::new(),
        }
    }

    /// Returns the language.
    pub fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// Notes from now on what is filled in.
    pub fn note(&self) {
        unlocked(self.noted.get_or_init(Mutex::default)).clear();
    }

    /// Returns what was filled in since [`Words::note`]: messages, and attributes as
    /// `message.attribute`.
    pub fn noted(&self) -> BTreeSet<String> {
        let noted = self.noted.get().map(unlocked);
        noted
            .map(|mut noted| std::mem::take(&mut *noted))
            .unwrap_or_default()
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

    /// Tells whether a message is one of the program's own, which a rule set may say otherwise.
    pub fn is_of_program(id: &str) -> bool {
        id.starts_with("ui-")
    }

    /// Returns the names of all messages and attributes.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.layers.iter().flat_map(Index::names)
    }

    /// Returns the names of the values that fill in a message, or an attribute as
    /// `message.attribute`; `None` where there is none of that name.
    pub fn places(&self, name: &str) -> Option<BTreeSet<&str>> {
        let is_named = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        Some(match self.find(name)? {
            Kept::Text(_) => BTreeSet::new(),
            Kept::Places(text) => text.split(PLACE).skip(1).step_by(2).collect(),
            Kept::Fluent(text) => {
                let named = text.split('$').skip(1);
                let named = named.map(|rest| rest.split(|c| !is_named(c)).next());
                named.flatten().collect()
            }
        })
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
        let name = match attribute {
            None => Cow::Borrowed(id),
            Some(attribute) => Cow::Owned([id, attribute].join(".")),
        };
        let filled = self.fill_kept(id, self.find(&name), attribute, args);
        if let (Ok(_), Some(noted)) = (&filled, self.noted.get()) {
            unlocked(noted).insert(name.into_owned());
        }
        filled
    }

    fn fill_kept(
        &self,
        id: &str,
        kept: Option<Kept<&str>>,
        attribute: Option<&str>,
        args: &[(&str, Filled)],
    ) -> Result<String, String> {
        match (kept, attribute) {
            (Some(Kept::Text(text)), _) => Ok(text.to_owned()),
            (Some(Kept::Places(text)), _) => self
                .fill_places(text, args)
                .map_err(|name| format!("`{id}` cannot be filled in: there is no `${name}`")),
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

    /// Puts values into a text that has places for them, as Fluent would.
    ///
    /// # Errors
    ///
    /// Returns the name of a value that is not there.
    fn fill_places<'t>(&self, text: &'t str, args: &[(&str, Filled)]) -> Result<String, &'t str> {
        let mut filled = String::with_capacity(2 * text.len());
        let mut parts = text.split(PLACE);
        while let Some(before) = parts.next() {
            filled.push_str(before);
            if let Some(name) = parts.next() {
                let value = args.iter().find(|(known, _)| *known == name);
                let (_, value) = value.ok_or(name)?;
                filled.push_str(&self.value(value));
            }
        }
        Ok(filled)
    }

    /// Returns what stands for a value.
    fn value<'v>(&self, value: &'v Filled) -> Cow<'v, str> {
        match value {
            Filled::Number(number) => number.to_string().into(),
            Filled::Text(text) => on_one_line(text),
            Filled::All(names) => self.joined("ui-list-comma", names).into(),
            Filled::AnyOf(names) => self.joined("ui-list-or", names).into(),
        }
    }

    fn joined(&self, last: &str, names: &[String]) -> String {
        on_one_line(&self.list(last, names.iter().cloned())).into_owned()
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
            let value = match value {
                // Messages choose by numbers, and do not by the texts of them.
                Filled::Number(number) => FluentValue::from(*number),
                text => FluentValue::from(self.value(text)),
            };
            values.set(*name, value);
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

fn unlocked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
