//! Records that are JSON objects.
//!
//! Decides how JSON says what a record may say: texts, lists of texts, `true` and `false` for
//! `yes` and `no`, `null` for nothing. What is the record's own is never taken apart.

use super::fault::{Fault, Wrong};
use super::names::{Field, Names};
use super::record::Record;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::{RawValue, Value};
use std::borrow::Cow;
use std::fmt;

/// Understands the JSON object that `text` is.
pub(super) fn read(text: &str, names: &Names<'_>, record: &mut Record) {
    let mut json = serde_json::Deserializer::from_str(text);
    let read = json.deserialize_map(Top { names, record });
    if let Err(error) = read.and_then(|()| json.end()) {
        let wrong = match error.is_data() && text.trim_start().starts_with('{') {
            true => Wrong::Type,
            false => Wrong::NotJson,
        };
        record.fault = Some(Fault::of_all(wrong));
    }
}

/// Returns every text of a record, each behind its name, as whoever reads it sees them.
pub(super) fn texts(text: &str) -> Vec<String> {
    fn add(name: &str, value: &Value, texts: &mut Vec<String>) {
        match value {
            Value::Object(object) => object
                .iter()
                .for_each(|(name, value)| add(name, value, texts)),
            Value::Array(list) => list.iter().for_each(|value| add(name, value, texts)),
            Value::String(text) => texts.push(format!("{name}: {text}")),
            other => texts.push(format!("{name}: {other}")),
        }
    }
    let mut texts = Vec::new();
    if let Ok(value) = serde_json::from_str(text) {
        add("", &value, &mut texts);
    }
    texts
}

/// The object of a record.
struct Top<'r, 'a> {
    names: &'r Names<'a>,
    record: &'r mut Record,
}

impl<'de> Visitor<'de> for Top<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        let Self { names, record } = self;
        let mut alike = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            match names.field(&name) {
                Some(Field::Id) => set_id(record, map.next_value()?),
                Some(Field::Answers) => {
                    map.next_value_seed(Below {
                        names,
                        record,
                        field: Field::Answers,
                    })?;
                }
                Some(Field::Not) => {
                    map.next_value_seed(Below {
                        names,
                        record,
                        field: Field::Not,
                    })?;
                }
                Some(Field::Own) => {
                    let value: &RawValue = map.next_value()?;
                    record.keep(&name, value.get().as_bytes());
                }
                None => {
                    let value: &RawValue = map.next_value()?;
                    match names.alike(&name) {
                        Some(field) => alike.push((name, field, value)),
                        None => record.keep(&name, value.get().as_bytes()),
                    }
                }
                Some(field) => {
                    let values: Values = map.next_value()?;
                    values.give(&name, record, |record, values| {
                        record.take(names, field, values);
                    });
                }
            }
        }
        take_alike(&alike, names, record).map_err(serde::de::Error::custom)
    }
}

/// Takes fields whose names are written otherwise than ours, where no field has ours and no two are
/// as near.
fn take_alike(
    alike: &[(Cow<'_, str>, Field, &RawValue)],
    names: &Names<'_>,
    record: &mut Record,
) -> serde_json::Result<()> {
    let mut single: Vec<Field> = Vec::new();
    let mut others: Vec<Field> = Vec::new();
    for (_, field, _) in alike {
        if others.contains(field) || record.has(*field) {
            continue;
        }
        match single.iter().position(|known| known == field) {
            Some(at) => others.push(single.swap_remove(at)),
            None => single.push(*field),
        }
    }
    for (name, field, value) in alike {
        let is_meant = single.contains(field);
        match field {
            Field::Id if is_meant => set_id(record, value),
            Field::Question(_) | Field::Text(..) | Field::Language if is_meant => {
                let values: Values = serde_json::from_str(value.get())?;
                values.give(name, record, |record, values| {
                    record.take(names, *field, values);
                });
            }
            _ => record.keep(name, value.get().as_bytes()),
        }
    }
    Ok(())
}

/// Takes what a record is called: a text or a number.
fn set_id(record: &mut Record, value: &RawValue) {
    let text = value.get();
    match text.as_bytes().first() {
        Some(b'n') => {}
        Some(b'"' | b'-' | b'0'..=b'9') if record.id.is_empty() => {
            record.id.extend_from_slice(text.as_bytes());
        }
        Some(b'"' | b'-' | b'0'..=b'9') => record.blame(Fault::at(Wrong::Twice, "id", "")),
        _ => record.blame(Fault::at(Wrong::Type, "id", "")),
    }
}

/// The object below `answers` or `not`.
struct Below<'r, 'a> {
    names: &'r Names<'a>,
    record: &'r mut Record,
    field: Field,
}

impl<'de> DeserializeSeed<'de> for Below<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Below<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of questions and answers")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        let Self {
            names,
            record,
            field,
        } = self;
        while let Some(Name(name)) = map.next_key()? {
            let values: Values = map.next_value()?;
            if record.fault.is_some() {
                continue;
            }
            values.give(&name, record, |record, values| {
                match names.question(&name) {
                    Ok(Field::Question(question)) if field == Field::Not => {
                        record.exclude(names, question, values);
                    }
                    Ok(given) if field == Field::Answers => record.take(names, given, values),
                    Ok(_) => record.blame(Fault::at(Wrong::Question, "not", &name)),
                    Err(fault) => record.blame(fault),
                }
            });
        }
        Ok(())
    }
}

/// A name, copied only where it is written with escapes.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text).map(Name)
    }
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

/// What is given for a question or a text.
enum Values<'de> {
    None,
    One(Cow<'de, str>),
    Several(Vec<Cow<'de, str>>),
    /// What is no answer, whatever the question.
    Wrong,
}

impl Values<'_> {
    /// Hands the values to `take`, or says that they are none.
    fn give(self, name: &str, record: &mut Record, take: impl FnOnce(&mut Record, &[&str])) {
        match self {
            Self::None => {}
            Self::One(value) => take(record, &[&value]),
            Self::Several(values) => {
                let values: Vec<&str> = values.iter().map(|value| &**value).collect();
                take(record, &values);
            }
            Self::Wrong => record.blame(Fault::at(Wrong::Type, name, "")),
        }
    }
}

impl<'de> Deserialize<'de> for Values<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValues)
    }
}

struct AnyValues;

impl<'de> Visitor<'de> for AnyValues {
    type Value = Values<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or a list of texts")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Values<'de>, E> {
        Ok(Values::One(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Values<'de>, E> {
        Ok(Values::One(Cow::Owned(text.to_owned())))
    }

    fn visit_bool<E>(self, is: bool) -> Result<Values<'de>, E> {
        Ok(Values::One(Cow::Borrowed(if is { "yes" } else { "no" })))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Values<'de>, E> {
        Ok(Values::One(Cow::Owned(number.to_string())))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Values<'de>, E> {
        Ok(Values::Wrong)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Values<'de>, E> {
        Ok(Values::Wrong)
    }

    fn visit_unit<E>(self) -> Result<Values<'de>, E> {
        Ok(Values::None)
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<Values<'de>, S::Error> {
        let (mut values, mut is_wrong) = (Vec::new(), false);
        while let Some(value) = list.next_element::<Values<'de>>()? {
            match value {
                Values::One(value) => values.push(value),
                Values::None => {}
                Values::Several(_) | Values::Wrong => is_wrong = true,
            }
        }
        Ok(match is_wrong {
            true => Values::Wrong,
            false => Values::Several(values),
        })
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Values<'de>, M::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Values::Wrong)
    }
}
