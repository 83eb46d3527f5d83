//! `steps/*.yaml`: things to do, and the values that messages receive.

use super::condition::Condition;
use super::spanned::{Entries, Flag, List, Spanned, Text};
use serde::Deserialize;

/// A step of a plan.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    /// Who does it: an actor of `ruleset.yaml`, or `you`, `bank`, `account-admin` or `support`
    /// where that names none.
    #[cfg_attr(test, schemars(extend("examples" = ["you", "bank", "account-admin", "support"])))]
    pub actor: Text,
    /// Where in the plan it belongs: a phase of `ruleset.yaml`, or one of the usual ones where that
    /// names none, see below.
    #[cfg_attr(
        test,
        schemars(extend("examples" = ["stop", "check", "fix", "bank", "apply", "wait", "prevent", "fallback"]))
    )]
    pub phase: Text,
    /// The pages that help with it, from `links.yaml`.
    #[serde(default)]
    pub links: List<String>,
    /// When it belongs in a plan. It drops out once this is certainly false, so word it to be
    /// right while the answer is unknown.
    pub when: Option<Spanned<Condition>>,
    /// The steps that it says more exactly: it takes their place, and is for their causes.
    #[serde(default)]
    pub instead_of: List<String>,
    /// The steps that it warns of: no plan holds them beside it, whatever cause brings them.
    #[serde(default)]
    pub forbids: List<String>,
    /// `true`: it cannot be undone. Only a certain cause brings it, and only when none of that
    /// cause's other steps mends it (looking and asking for help do not); its words say what is
    /// lost.
    pub irreversible: Flag,
    /// `true`: its words have a second part, `.more`: where to click, exceptions, what to have at
    /// hand. It is shown where there is room; what must not be missed stays in the first part.
    pub more: Flag,
    /// The placeables of its text, see args.
    #[serde(default)]
    pub args: Entries<Arg>,
    /// With `more: true`: the placeables of `.more`.
    #[serde(default)]
    pub more_args: Entries<Arg>,
    /// With an actor who is the `contact`, such as `bank`: the placeables of `.ask`, what the reader
    /// says to them.
    #[serde(default)]
    pub ask_args: Entries<Arg>,
}

/// Where the value of a placeable comes from: an answer, or a cell of a table.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Arg {
    /// The question whose answer's words the message receives, in the reader's language.
    pub answer: Option<Text>,
    /// The table whose cell it receives instead.
    pub table: Option<Text>,
    /// The question whose answer names the row.
    pub row: Option<Text>,
    /// The column; the message receives the word in the cell, to choose by.
    pub column: Option<Text>,
    /// The question whose answers the cell lists; the message then receives their words, joined
    /// with "or".
    pub names: Option<Text>,
}
