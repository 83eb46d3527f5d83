//! `style.yaml` of a locale: how texts are set and built in a language.

use super::spanned::{List, Required, Text};
use serde::Deserialize;

/// What a text must not have, whatever it is about.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Manner {
    /// Words or marks that a text must not have. Found whatever the case and wherever in a word;
    /// what stands in backticks is exempt.
    pub forbidden: Required<List<String>>,
    /// The kinds of text that it is about: `step` is every `step-…`, `step.more` its `.more`; every
    /// text where it is not given.
    #[serde(default, rename = "in")]
    pub within: List<String>,
    /// What to write instead, shown with a finding.
    pub instead: Text,
}
