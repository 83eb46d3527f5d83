//! `sources.yaml`, `links.yaml` and `conflicts.yaml`: documents that the rules
//! rest on, pages to send people to, and where documents disagree.

use super::condition::Condition;
use super::spanned::{Flag, List, Required, Spanned, Text};
use serde::Deserialize;

/// A document that states something: an entry of `sources.yaml`.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// The title as published.
    pub title: Text,
    /// The address; it begins with `https://`.
    pub url: Text,
    /// The date of the text: a day, a month (`2026-11`) or a year.
    #[cfg_attr(test, schemars(required))]
    pub date: Option<Text>,
    /// When somebody last compared the rules with it.
    #[cfg_attr(test, schemars(required))]
    pub checked: Option<Text>,
    /// `true`: a community's answer or an issue, not documentation. A cause that rests on
    /// nothing better is never `confirmed-by` anything.
    pub weak: Flag,
}

/// A page to send people to: an entry of `links.yaml`.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Link {
    /// The address that a step sends people to. `{locale}` becomes the reader's language:
    /// `zh-tw`, `nl-nl`, `sv-se`, `en-us`; use it where the page exists in each of them.
    pub url: Text,
    /// `true`: a step is done there (a portal, a form, a support desk), so that it cannot be done
    /// without the address; a page to read is not.
    pub needed: Flag,
    /// When it belongs in a plan; it drops out once this is certainly false.
    pub when: Option<Spanned<Condition>>,
}

/// A matter on which documents disagree: an item of `conflicts.yaml`.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Conflict {
    /// What they disagree about.
    pub topic: Text,
    /// What is shipped.
    pub r#use: Text,
    /// The documents that say so.
    pub newest: Required<List<String>>,
    /// Those that say otherwise, overruled on this topic only.
    #[serde(default)]
    pub supersedes: List<String>,
    /// The causes that rest on it.
    #[serde(default)]
    pub causes: List<String>,
    /// The product for which it holds; a note for authors.
    pub per_product: Option<Text>,
}
