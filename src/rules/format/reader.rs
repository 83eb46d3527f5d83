//! A piece of YAML on its way into the types of this folder.
//!
//! Decides what is reported of a value that is not of its kind, and that one fault
//! hides no other: serde stops at the first, but each [`Spanned`](super::Spanned) value is read by
//! itself. Knows no field by name.

use super::fault::Fault;
use super::node::{Key, Node, Value};
use crate::rules::finding::{Code, Location, Sink};
use crate::rules::model::{FileIndex, Place};
use crate::rules::nearest::{nearest, suggestion};
use serde::de::DeserializeSeed;
use std::cell::RefCell;

/// What a value is.
#[derive(Clone, Copy)]
pub(super) enum Content<'n> {
    /// A field that is not there.
    Missing,
    Text(&'n str),
    List(&'n [Node]),
    Map(&'n [(Key, Node)]),
}

impl<'n> Content<'n> {
    /// Returns what a value of that form is called.
    pub fn form(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Map(_) => "mapping",
        }
    }

    /// Returns what a node is.
    pub fn of(node: &'n Node) -> Self {
        match &node.value {
            Value::Scalar { text, .. } => Self::Text(text),
            Value::List(items) => Self::List(items),
            Value::Map(entries) => Self::Map(entries),
        }
    }
}

/// A value to be read.
#[derive(Clone, Copy)]
pub(super) struct Reader<'n, 's, 'f> {
    /// What it is the value of.
    pub field: &'n str,
    pub at: Location,
    pub content: Content<'n>,
    pub file: FileIndex,
    /// Where to report what is wrong with it.
    pub sink: &'s RefCell<Sink<'f>>,
}

impl<'n, 's, 'f> Reader<'n, 's, 'f> {
    /// Returns the reader of a value in this one.
    pub fn inner(self, field: &'n str, node: &'n Node) -> Self {
        let (at, content) = (node.at, Content::of(node));
        Self {
            field,
            at,
            content,
            ..self
        }
    }

    /// Returns the reader of a text that stands for itself, such as a key.
    pub fn text_at(self, text: &'n str, at: Location) -> Self {
        let content = Content::Text(text);
        Self {
            at,
            content,
            ..self
        }
    }

    /// Returns where the value stands.
    pub fn place(self) -> Place {
        Place {
            file: self.file,
            line: self.at.line,
            column: self.at.column,
        }
    }

    /// Reads the value, or reports that it is missing or none of its kind.
    pub fn value<S: DeserializeSeed<'n>>(self, seed: S) -> Option<S::Value>
    where
        Self: serde::Deserializer<'n, Error = Fault>,
    {
        let value = match self.content {
            Content::Missing => Err(self.unfit("")),
            _ => seed.deserialize(self),
        };
        value.map_err(|fault| self.tell(self.at, fault)).ok()
    }

    fn tell(self, at: Location, fault: Fault) {
        let mut sink = self.sink.borrow_mut();
        sink.report(fault.code, at, fault.message, fault.help);
    }

    /// Returns the value as a text.
    pub fn text(self) -> Result<&'n str, Fault> {
        match self.content {
            Content::Text(text) => Ok(text),
            _ => Err(self.unfit("write a single text")),
        }
    }

    /// Says that the value is missing or does not fit.
    pub fn unfit(self, help: &str) -> Fault {
        let (code, message, help) = match self.content {
            Content::Missing => (
                Code::MissingField,
                format!("`{}` is missing", self.field),
                format!("add `{}:`; rules/FIELDS.md shows it", self.field),
            ),
            Content::Text(text) => {
                let message = format!("`{text}` does not fit here");
                (Code::WrongType, message, help.to_owned())
            }
            content => {
                let message = format!("a {} does not fit here", content.form());
                (Code::WrongType, message, help.to_owned())
            }
        };
        Fault {
            code,
            message,
            help,
        }
    }

    /// Returns the entries of a mapping.
    pub fn entries(self) -> Result<&'n [(Key, Node)], Fault> {
        match self.content {
            Content::Map(entries) => Ok(entries),
            Content::Missing => Ok(&[]),
            Content::List(_) => {
                let several = "write `key: value`; of several conditions, `any: […]` or `all: […]`";
                Err(self.unfit(several))
            }
            _ => Err(self.unfit("write `key: value`")),
        }
    }

    /// Returns the reader of each field that a mapping may have, be it there or not, and
    /// reports those that it has beside them. A field that is not there is read from the name
    /// that is most like it: one slip is one fault, and nothing follows from it.
    pub fn fields(
        self,
        fields: &'static [&'static str],
    ) -> Result<Vec<(&'static str, Self)>, Fault> {
        let entries = self.entries()?;
        let of = |name: &str| entries.iter().find(|(key, _)| key.text == name);
        let absent = fields.iter().copied().filter(|name| of(name).is_none());
        let absent: Vec<&str> = absent.collect();
        let is_known = |key: &Key| fields.contains(&key.text.as_str());
        let mut meant = Vec::new();
        for (key, node) in entries.iter().filter(|(key, _)| !is_known(key)) {
            let fault = Fault {
                code: Code::UnknownField,
                message: format!("`{}` is no field here", key.text),
                help: suggestion(&key.text, fields.iter().copied()),
            };
            self.tell(key.at, fault);
            meant.extend(nearest(&key.text, absent.iter().copied()).map(|name| (name, node)));
        }
        let field = |name: &&'static str| {
            let found = of(name).map(|(_, node)| node);
            let found = found.or_else(|| {
                let mut meant = meant.iter().filter(|(other, _)| other == name);
                meant.next().map(|(_, node)| *node)
            });
            let missing = Self {
                field: name,
                content: Content::Missing,
                ..self
            };
            (*name, found.map_or(missing, |node| self.inner(name, node)))
        };
        Ok(fields.iter().map(field).collect())
    }
}
