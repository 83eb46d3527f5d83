//! `tables/`: named groups of answers, facts by row and column, and how common
//! groups of causes are.

use super::condition::Condition;
use super::spanned::{Entries, Flag, List, Required, Spanned, Text};
use serde::Deserialize;

/// A named group of answers: an entry of `tables/groups.yaml`.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Group {
    /// The question whose answers are grouped.
    pub question: Text,
    /// The document that lists them.
    pub source: Option<Text>,
    /// The answers.
    pub members: Required<List<String>>,
}

/// What the columns of a table mean: `tables/<id>.yaml`, beside `tables/<id>.csv`.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Table {
    /// The first column, which names the row; each key once.
    pub key: Text,
    /// The other columns, in the order of the header.
    pub columns: Required<Entries<Column>>,
}

/// What the cells of a column hold: exactly one of `list-of`, `list`, `one-of` and `text`.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Column {
    /// A column of answers to that question, separated by spaces.
    pub list_of: Option<Text>,
    /// A column of some of these words, separated by spaces.
    pub list: Option<List<String>>,
    /// A column of exactly one of these words.
    pub one_of: Option<List<String>>,
    /// `true`: free text, of no use to conditions.
    pub text: Flag,
    /// The document that states the column's facts.
    pub source: Option<Text>,
}

/// How common things are: `tables/priors.yaml`.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Priors {
    /// Where the numbers come from.
    pub sources: Required<List<PriorSource>>,
    /// Situations; the first whose `when` is true counts, else the first that may still be.
    pub contexts: Required<List<PriorContext>>,
}

/// Where numbers come from.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PriorSource {
    /// The title of what the numbers come from.
    pub title: Text,
    /// Its date, where it is known.
    pub date: Option<Text>,
}

/// How common each group of causes is in one situation.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PriorContext {
    /// The situation; left out, it is every one.
    pub when: Option<Spanned<Condition>>,
    /// A whole number for each group of causes. Only their proportion counts, and the causes of
    /// a group share it evenly.
    pub shares: Required<Entries<u32>>,
}
