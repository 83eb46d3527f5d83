//! Reads a piece of YAML into the types of this folder, so that everything wrong
//! with it is found.
//!
//! Decides what is reported of a value that is not of its kind. serde stops at the
//! first fault; here each [`Spanned`](super::Spanned) value is read by itself, so
//! that one fault hides no other. Knows no field by name.

use super::node::{Key, Node, Value};
use super::spanned::{SPANNED, Spanned};
use crate::rules::finding::{Code, Location, Sink};
use crate::rules::model::{FileIndex, Place};
use crate::rules::nearest::suggestion;
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer, U64Deserializer};
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IntoDeserializer, SeqAccess, Visitor,
};
use std::cell::RefCell;
use std::fmt;

/// The name of enums whose variant is the form of the value: `text`, `list` or `mapping`.
pub(super) const FORM: &str = "$form";

/// Reads what a file holds, reporting everything that is wrong with it.
pub fn read<'n, T: Deserialize<'n>>(
    node: &'n Node,
    file: FileIndex,
    sink: &mut Sink<'_>,
) -> Spanned<T> {
    let Sink {
        file: name,
        findings,
    } = sink;
    let sink = RefCell::new(Sink {
        file: name,
        findings,
    });
    let reader = Reader::new("file", node, (file, &sink));
    let at = reader.place();
    let value = reader.seeded(std::marker::PhantomData);
    Spanned { at, value }
}

/// What a value is.
#[derive(Clone, Copy)]
enum Content<'n> {
    /// A field that is not there.
    Missing,
    Text(&'n str),
    List(&'n [Node]),
    Map(&'n [(Key, Node)]),
}

impl Content<'_> {
    fn form(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Map(_) => "mapping",
        }
    }
}

/// A value to be read.
#[derive(Clone, Copy)]
struct Reader<'n, 's, 'f> {
    /// What it is the value of.
    field: &'n str,
    at: Location,
    content: Content<'n>,
    to: Report<'s, 'f>,
}

/// Which file is read, and where to report what is wrong with it.
type Report<'s, 'f> = (FileIndex, &'s RefCell<Sink<'f>>);

impl<'n, 's, 'f> Reader<'n, 's, 'f> {
    fn new(field: &'n str, node: &'n Node, to: Report<'s, 'f>) -> Self {
        let content = match &node.value {
            Value::Scalar { text, .. } => Content::Text(text),
            Value::List(items) => Content::List(items),
            Value::Map(entries) => Content::Map(entries),
        };
        Self {
            field,
            at: node.at,
            content,
            to,
        }
    }

    fn place(self) -> Place {
        Place {
            file: self.to.0,
            line: self.at.line,
            column: self.at.column,
        }
    }

    fn report(self, at: Location, fault: Fault) {
        let mut sink = self.to.1.borrow_mut();
        sink.report(fault.code, at, fault.message, fault.help);
    }

    /// Returns the reader of a text that stands for itself, such as a key.
    fn text_at(self, text: &'n str, at: Location) -> Self {
        let content = Content::Text(text);
        Self {
            at,
            content,
            ..self
        }
    }

    /// Reads the value, or reports that it is missing or none of its kind.
    fn seeded<S: DeserializeSeed<'n>>(self, seed: S) -> Option<S::Value> {
        let value = match self.content {
            Content::Missing => Err(self.unfit("")),
            _ => seed.deserialize(self),
        };
        value.map_err(|fault| self.report(self.at, fault)).ok()
    }

    fn text(self) -> Result<&'n str, Fault> {
        match self.content {
            Content::Text(text) => Ok(text),
            _ => Err(self.unfit("write a single text")),
        }
    }

    /// Says that the value is missing or does not fit.
    fn unfit(self, help: &str) -> Fault {
        let what = match self.content {
            Content::Missing => {
                return Fault {
                    code: Code::MissingField,
                    message: format!("`{}` is missing", self.field),
                    help: format!("add `{}:`; rules/README.md shows it", self.field),
                };
            }
            Content::Text(text) => format!("`{text}`"),
            content => format!("a {}", content.form()),
        };
        Fault {
            code: Code::WrongType,
            message: format!("{what} does not fit here"),
            help: help.to_owned(),
        }
    }

    fn number<T: std::str::FromStr>(self) -> Result<T, Fault> {
        let number = self.text()?.parse();
        number.map_err(|_| self.unfit("write a whole number"))
    }

    /// Reports the fields of a mapping that are not among those it may have.
    fn report_unknown(self, entries: &[(Key, Node)], fields: &[&str]) {
        let is_known = |key: &Key| fields.contains(&key.text.as_str());
        for (key, _) in entries.iter().filter(|(key, _)| !is_known(key)) {
            let fault = Fault {
                code: Code::UnknownField,
                message: format!("`{}` is no field here", key.text),
                help: suggestion(&key.text, fields.iter().copied()),
            };
            self.report(key.at, fault);
        }
    }

    /// Returns the reader of a field, be it there or not.
    fn field(self, entries: &'n [(Key, Node)], name: &'n str) -> Self {
        let found = entries.iter().find(|(key, _)| key.text == name);
        let missing = Self {
            field: name,
            content: Content::Missing,
            ..self
        };
        found.map_or(missing, |(_, node)| Self::new(name, node, self.to))
    }
}

impl<'n, 's, 'f> IntoDeserializer<'n, Fault> for Reader<'n, 's, 'f> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Reads whole numbers.
macro_rules! numbers {
    ($($method:ident => $visit:ident,)*) => {
        $(fn $method<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
            visitor.$visit(self.number()?)
        })*
    };
}

impl<'n> Deserializer<'n> for Reader<'n, '_, '_> {
    type Error = Fault;

    numbers! {
        deserialize_u8 => visit_u8,
        deserialize_u16 => visit_u16,
        deserialize_u32 => visit_u32,
    }

    fn deserialize_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.content {
            Content::Missing | Content::Text(_) => visitor.visit_borrowed_str(self.text()?),
            Content::List(_) => self.deserialize_seq(visitor),
            Content::Map(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_string<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.text()? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(self.unfit("write `true` or `false`")),
        }
    }

    fn deserialize_option<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.content {
            Content::Missing => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        let reader = |node| Self::new(self.field, node, self.to);
        let items: Vec<Self> = match self.content {
            Content::Missing => Vec::new(),
            Content::List(items) => items.iter().map(reader).collect(),
            // A list of one needs no brackets.
            Content::Text(_) | Content::Map(_) => vec![self],
        };
        visitor.visit_seq(SeqDeserializer::new(items.into_iter()))
    }

    fn deserialize_map<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        let entries = match self.content {
            Content::Missing => &[],
            Content::Map(entries) => entries,
            _ => return Err(self.unfit("write `key: value`")),
        };
        let entries = entries.iter().map(|(key, node)| {
            let value = Self::new(&key.text, node, self.to);
            (self.text_at(&key.text, key.at), value)
        });
        visitor.visit_map(MapDeserializer::new(entries))
    }

    fn deserialize_struct<V: Visitor<'n>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Content::Map(entries) = self.content else {
            return Err(self.unfit("write `key: value`"));
        };
        self.report_unknown(entries, fields);
        let fields = fields.iter().map(|name| {
            let value = self.field(entries, name);
            (self.text_at(name, self.at), value)
        });
        visitor.visit_map(MapDeserializer::new(fields))
    }

    fn deserialize_tuple_struct<V: Visitor<'n>>(
        self,
        name: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        debug_assert_eq!(name, SPANNED);
        visitor.visit_seq(Parts { of: self, next: 0 })
    }

    fn deserialize_enum<V: Visitor<'n>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if name == FORM {
            let form = self.content.form();
            if !variants.contains(&form) {
                return Err(self.unfit(&format!("write a {}", variants.join(" or a "))));
            }
            let form = MapDeserializer::new(std::iter::once((form, self)));
            return visitor.visit_enum(MapAccessDeserializer::new(form));
        }
        let word = self.text()?;
        if !variants.contains(&word) {
            return Err(Fault {
                code: Code::UnknownName,
                message: format!("`{word}` is no {name}"),
                help: suggestion(word, variants.iter().copied()),
            });
        }
        visitor.visit_enum(word.into_deserializer())
    }

    serde::forward_to_deserialize_any! {
        <V: Visitor<'n>>
        i8 i16 i32 i64 i128 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        newtype_struct tuple identifier ignored_any
    }
}

/// The parts of a [`Spanned`] value: a file, a line, a column and what stands there.
struct Parts<'n, 's, 'f> {
    of: Reader<'n, 's, 'f>,
    next: u8,
}

impl<'n> SeqAccess<'n> for Parts<'n, '_, '_> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'n>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        let Place { file, line, column } = self.of.place();
        self.next += 1;
        let number: U64Deserializer<Fault> = match self.next {
            1 => (usize::from(file) as u64).into_deserializer(),
            2 => u64::from(line).into_deserializer(),
            3 => u64::from(column).into_deserializer(),
            // What is wrong is told here and goes no further.
            _ => return Ok(self.of.seeded(seed)),
        };
        seed.deserialize(number).map(Some)
    }
}

/// Why a value is none of its kind.
#[derive(Debug)]
struct Fault {
    code: Code,
    message: String,
    help: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self {
            code: Code::WrongType,
            message: message.to_string(),
            help: String::new(),
        }
    }
}
