//! `glossary.yaml` of a locale: one term for one concept.

use super::spanned::{List, Text};
use serde::Deserialize;

/// A concept and the words for it.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Concept {
    /// The word to use, or a list of its forms.
    #[cfg_attr(test, schemars(required))]
    pub term: Option<List<String>>,
    /// Words that must not stand for the concept.
    #[serde(default)]
    pub forbidden: List<String>,
    /// Why.
    pub why: Option<Text>,
}
