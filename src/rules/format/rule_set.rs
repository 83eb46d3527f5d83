//! `ruleset.yaml`: what the rule set is called and how old it is.

use super::spanned::{Entries, List, Spanned, Text};
use crate::rules::model::{PhaseKind, Role};
use serde::Deserialize;

/// The head of a rule set.
#[derive(Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Head {
    /// Version of this format: `1`.
    #[cfg_attr(test, schemars(with = "u8", extend("const" = 1)))]
    pub schema: Text,
    /// The rule set's name; name the folder the same.
    pub id: Text,
    /// The day of this edition; results name it as the version.
    pub edition: Text,
    /// The day on which somebody last looked through the facts.
    pub reviewed: Text,
    /// The day since which every source must have been read again; `rules check` names the others.
    pub checked_since: Option<Text>,
    /// The language that the others are compared with.
    pub reference_locale: Text,
    /// The order in which a careful person would ask; questions left out follow by name. It
    /// settles ties, and `rules check` measures the program against it.
    #[serde(default)]
    pub ask_order: List<String>,
    /// The questions that say where somebody is; while they matter they are asked first, one by
    /// one.
    #[serde(default)]
    pub situation: List<String>,
    /// The systems of codes in the order in which a bare code probably comes from them; the
    /// rest follow by name.
    #[serde(default)]
    pub code_order: List<String>,
    /// The steps to take when nothing was found; they must be safe.
    #[serde(default)]
    pub fallback: List<String>,
    /// Who acts, and what a plan makes of each, see below. Left out, they are `you`, `bank`,
    /// `account-admin` and `support`.
    #[serde(default)]
    pub actors: Entries<Role>,
    /// The phases in the order of a plan, and what the steps of each do, see below. Left out, they
    /// are `stop`, `check`, `fix`, `bank`, `apply`, `wait`, `prevent` and `fallback`.
    #[serde(default)]
    pub phases: Entries<PhaseKind>,
    /// The step that stands for all steps of the `contact` (the bank, where the rule set names no
    /// actors) where a plan holds several; its text is followed by what to say for each.
    pub bank_call: Option<Text>,
    /// How many screens people may need; `rules check` plays people and says where it is exceeded,
    /// see below.
    pub budget: Option<Spanned<Budget>>,
    /// Parts of addresses to which nobody may be sent.
    #[serde(default)]
    pub forbidden_links: List<String>,
}

/// How many screens people may need until their cause is found, offers to stop included.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Budget {
    /// The most that half of the people may need, in every situation.
    #[cfg_attr(test, schemars(extend("minimum" = 1)))]
    pub screens: Option<Spanned<u8>>,
    /// The most that anybody may need.
    #[cfg_attr(test, schemars(extend("minimum" = 1)))]
    pub worst: Option<Spanned<u8>>,
}
