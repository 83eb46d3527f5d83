//! Conditions over answers, as they are written.
//!
//! Decides the grammar: an answer, a group, a fact of a table, two equal answers,
//! `all`, `any`, `not`. No form can observe that an answer is unknown, so a
//! further answer can never withdraw a definite verdict.

use super::spanned::{List, Spanned, Text};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::fmt;

/// A condition: every part of it holds.
#[derive(Clone, PartialEq, Debug, Default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(inline, transparent, description = ""))]
pub struct Condition(#[cfg_attr(test, schemars(with = "tests::Written"))] pub Vec<Part>);

/// One line of a condition.
#[derive(Clone, PartialEq, Debug)]
pub enum Part {
    /// `all`: every one holds.
    All(Spanned<Conditions>),
    /// `any`: at least one holds.
    Any(Spanned<Conditions>),
    /// `not`: it does not hold.
    Not(Spanned<Condition>),
    /// `same`: both questions have the same answer.
    Same(Spanned<List<String>>),
    /// `fact`: a table says so.
    Fact(Spanned<Fact>),
    /// A question, and the answers of which it has one.
    Answer(Text, Spanned<WantedAnswers>),
}

/// Conditions in a list.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "$form", rename_all = "lowercase")]
#[cfg_attr(test, schemars(inline, untagged, description = ""))]
pub enum Conditions {
    /// Each of them.
    List(Vec<Spanned<Condition>>),
}

/// The answers of which a question has one.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "$form", rename_all = "lowercase")]
#[cfg_attr(test, schemars(inline, untagged, description = ""))]
pub enum WantedAnswers {
    /// This one.
    Text(Text),
    /// One of these.
    List(List<String>),
    /// One of a group.
    Mapping(InGroup),
}

/// A group of answers.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InGroup {
    /// The group, from `tables/groups.yaml`.
    #[serde(rename = "in")]
    pub group: Text,
}

/// What a table says.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The table.
    pub table: Text,
    /// The question whose answer names the row.
    pub row: Text,
    /// The column.
    pub column: Text,
    /// True when the cell lists the answer to this question; the column is a `list-of`.
    pub has: Option<Text>,
    /// True when the cell holds this word.
    pub is: Option<Text>,
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ConditionVisitor)
    }
}

struct ConditionVisitor;

impl<'de> Visitor<'de> for ConditionVisitor {
    type Value = Condition;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a condition")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Condition, A::Error> {
        let mut parts = Vec::new();
        while let Some(key) = map.next_key::<Text>()? {
            parts.push(match key.as_str() {
                "all" => Part::All(map.next_value()?),
                "any" => Part::Any(map.next_value()?),
                "not" => Part::Not(map.next_value()?),
                "same" => Part::Same(map.next_value()?),
                "fact" => Part::Fact(map.next_value()?),
                _ => Part::Answer(key, map.next_value()?),
            });
        }
        Ok(Condition(parts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// A condition over answers: every line of it holds. A key is a question, or one of these.
    #[derive(schemars::JsonSchema)]
    #[schemars(rename = "Condition")]
    #[allow(dead_code)] // only its schema is wanted
    pub struct Written {
        /// Every one holds.
        all: Option<Conditions>,
        /// At least one holds.
        any: Option<Conditions>,
        /// It does not hold.
        not: Option<Condition>,
        /// Both questions have the same answer.
        same: Option<[String; 2]>,
        /// A table says so.
        fact: Option<Fact>,
        #[serde(flatten)]
        answers: BTreeMap<String, WantedAnswers>,
    }
}
