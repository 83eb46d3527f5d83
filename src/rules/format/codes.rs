//! `codes/<system>.yaml`: the codes of one bank standard or payment service.

use super::spanned::{Entries, List, Required, Spanned, Text};
use serde::Deserialize;

/// A system of codes.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CodeSystem {
    /// What its owner calls it; never translated.
    pub title: Text,
    /// The words that people write beside its codes: `refusalReasonCode 24`.
    #[serde(default)]
    pub names: List<String>,
    /// Where it is what a number among words is, as in `05 : Do not honor` and `Refused (51)`: the
    /// words right before such a number, or the ends of them, as in `felkod 51`. Any other number
    /// counts money, days or something else.
    #[serde(default)]
    pub in_text: List<String>,
    /// The day of the table that was taken.
    pub edition: Text,
    /// The documents that state it, the newest first; when they were read stands there.
    pub sources: List<String>,
    /// The codes. A range of numbers is written `2109-2999`. Words, such as `onvoldoende saldo` and
    /// `額度不足`, are found wherever they stand in a text.
    pub codes: Option<Spanned<Entries<Meaning>>>,
    /// Those of its codes that mean something else in a system before it in `code-order`. Typed
    /// without the name of a system, such a code stays open.
    #[serde(default)]
    pub ambiguous: List<String>,
    /// Whose codes it passes on, and in which forms: `{system: iso8583, forms: ['S##']}`. Codes of
    /// its own come first.
    pub wraps: Option<Spanned<Wraps>>,
}

/// How a system passes on the codes of another.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Wraps {
    /// The other system.
    pub system: Text,
    /// What it makes of a code; `#` stands for one character.
    pub forms: Required<List<String>>,
}

/// What a code means: an answer alone, or more.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "$form", rename_all = "lowercase")]
#[cfg_attr(test, schemars(inline, untagged))]
pub enum Meaning {
    /// An answer to the question whose `typed` reads `codes`.
    Text(Text),
    /// The same with what else is known of the code.
    Mapping(Code),
}

/// One code.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Code {
    /// What it means: an answer to the question whose `typed` reads `codes`.
    pub means: Text,
    /// What its owner calls it.
    pub text: Option<Text>,
    /// What the network says about trying again, 1 to 4; the words are
    /// `code-category-<number>`.
    #[cfg_attr(test, schemars(extend("minimum" = 1, "maximum" = 9)))]
    pub category: Option<Spanned<u8>>,
    /// What it means on some networks: `{mastercard: restricted-by-policy}`.
    #[serde(default)]
    pub on: Entries<String>,
}
