//! What serde asks of a piece of YAML, and what it gets.
//!
//! Decides how values are taken: a single value counts as a list of one, a missing
//! list or mapping as an empty one. Knows no field by name.

use super::fault::Fault;
use super::node::Node;
use super::reader::{Content, Reader};
use super::spanned::{ENTRIES, SPANNED, Spanned};
use crate::rules::finding::{Code, Sink};
use crate::rules::model::{FileIndex, Place};
use crate::rules::nearest::suggestion;
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer, U64Deserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IntoDeserializer, SeqAccess, Visitor};
use std::cell::RefCell;
use std::marker::PhantomData;

/// The name of enums whose variant is the form of the value: `text`, `list` or `mapping`.
const FORM: &str = "$form";

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
    let reader = Reader {
        field: "file",
        at: node.at,
        content: Content::of(node),
        file,
        sink: &sink,
    };
    Spanned {
        at: reader.place(),
        value: reader.value(PhantomData),
    }
}

impl<'n> IntoDeserializer<'n, Fault> for Reader<'n, '_, '_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Reads whole numbers.
macro_rules! numbers {
    ($($method:ident => $visit:ident,)*) => {
        $(fn $method<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
            let number = self.text()?.parse();
            visitor.$visit(number.map_err(|_| self.unfit("write a whole number"))?)
        })*
    };
}

impl<'n> Deserializer<'n> for Reader<'n, '_, '_> {
    type Error = Fault;

    numbers! {
        deserialize_u8 => visit_u8,
        deserialize_u32 => visit_u32,
    }

    fn deserialize_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_borrowed_str(self.text()?)
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
        let items: Vec<Self> = match self.content {
            Content::Missing => Vec::new(),
            Content::List(items) => items
                .iter()
                .map(|item| self.inner(self.field, item))
                .collect(),
            Content::Text(_) | Content::Map(_) => vec![self],
        };
        visitor.visit_seq(SeqDeserializer::new(items.into_iter()))
    }

    fn deserialize_map<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(self.pairs()?)
    }

    fn deserialize_newtype_struct<V: Visitor<'n>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match name {
            ENTRIES => visitor.visit_newtype_struct(self.pairs()?),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_struct<V: Visitor<'n>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_map(MapDeserializer::new(self.fields(fields)?.into_iter()))
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
        i8 i16 i32 i64 i128 u16 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct tuple identifier ignored_any
    }
}

impl<'n, 's, 'f> Reader<'n, 's, 'f> {
    /// Returns the entries of a mapping, each a key and its value.
    fn pairs(
        self,
    ) -> Result<MapDeserializer<'n, impl Iterator<Item = (Self, Self)>, Fault>, Fault> {
        let entries = self.entries()?.iter();
        Ok(MapDeserializer::new(entries.map(move |(key, node)| {
            let value = self.inner(&key.text, node);
            (self.text_at(&key.text, key.at), value)
        })))
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
            _ => return Ok(self.of.value(seed)),
        };
        seed.deserialize(number).map(Some)
    }
}
