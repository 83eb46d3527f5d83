//! A piece of YAML with the place of everything in it.
//!
//! Decides which shapes there are. Knows nothing of what they mean.

use crate::rules::finding::Location;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{Spanned, Tagged};
use std::fmt;
use std::ops::Range;

/// A mapping's key and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Key {
    /// The key's text.
    pub text: String,
    /// Where the key stands.
    pub at: Location,
    pub(super) is_tagged: bool,
}

/// A piece of YAML and where it begins.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it begins.
    pub at: Location,
    pub(super) is_tagged: bool,
    /// The bytes of the file that it was read from.
    pub(super) span: Range<usize>,
}

/// The three shapes that files use.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// A text as it is written: `0x51` is no number here. `plain` tells that it stood without
    /// quotation marks.
    Scalar {
        /// The text, escapes resolved.
        text: String,
        /// Whether it stood without quotation marks.
        plain: bool,
    },
    /// A sequence.
    List(Vec<Node>),
    /// A mapping in the order of the file, each key once.
    Map(Vec<(Key, Node)>),
}

impl Node {
    /// Returns how many values it holds, itself included.
    pub fn count(&self) -> usize {
        1 + match &self.value {
            Value::Scalar { .. } => 0,
            Value::List(items) => items.iter().map(Self::count).sum(),
            Value::Map(entries) => entries.iter().map(|(_, node)| 1 + node.count()).sum(),
        }
    }
}

impl Value {
    /// A word that YAML takes for a number or the like; its text is still to be taken from the
    /// file.
    const WORD: Self = Self::Scalar {
        text: String::new(),
        plain: true,
    };
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Tagged(key, tag) = Tagged::<Spanned<String>>::deserialize(deserializer)?;
        Ok(Self {
            text: key.value,
            at: place(key.referenced),
            is_tagged: tag.is_some(),
        })
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Tagged(node, tag) = Tagged::<Spanned<Value>>::deserialize(deserializer)?;
        let span = node.referenced.span();
        let number = |n: Option<u64>| usize::try_from(n.unwrap_or_default()).unwrap_or_default();
        let start = number(span.byte_offset());
        Ok(Self {
            value: node.value,
            at: place(node.referenced),
            is_tagged: tag.is_some(),
            span: start..start + number(span.byte_len()),
        })
    }
}

/// Returns a place as findings give it.
pub(super) fn place(at: serde_yaml::Location) -> Location {
    let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    Location {
        line: number(at.line()),
        column: number(at.column()),
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

/// Takes what YAML infers for what it is to us: a word.
macro_rules! words {
    ($($visit:ident: $inferred:ty),*) => {
        $(fn $visit<E>(self, _: $inferred) -> Result<Value, E> {
            Ok(Value::WORD)
        })*
    };
}

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    words! { visit_bool: bool, visit_u64: u64, visit_i64: i64, visit_f64: f64 }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::WORD)
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        let (text, plain) = (text.to_owned(), false);
        Ok(Value::Scalar { text, plain })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Value::Map(map))
    }
}
