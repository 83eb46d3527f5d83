//! `glossary.yaml` of a locale: one term for one concept.

use super::spanned::{List, Text};
use serde::Deserialize;

/// A concept and the words for it.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Concept {
    /// The word for the concept, or its forms; at least one message must use one of them.
    #[cfg_attr(test, schemars(required))]
    pub term: Option<List<String>>,
    /// Words that must not stand for it. Found whatever the case and wherever in a word; where one
    /// is a part of the term it does not count.
    #[serde(default)]
    pub forbidden: List<String>,
    /// The words of the reference locale for the concept. Where one of its texts has one of them,
    /// the same text of this locale must use the term.
    #[serde(default)]
    pub reference: List<String>,
    /// The reason, shown with a finding.
    pub why: Option<Text>,
}
