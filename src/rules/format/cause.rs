//! `causes/<id>.yaml`: a reason why a card is refused or a payment fails.

use super::condition::Condition;
use super::spanned::{Entries, Flag, List, Required, Spanned, Text};
use super::step::Arg;
use crate::rules::model::ExampleVerdict;
use serde::Deserialize;

/// A cause.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cause {
    /// The group of causes whose share in `tables/priors.yaml` it takes part in.
    pub group: Text,
    /// Who settles it in the end: an actor of `ruleset.yaml`, or `you`, `bank`, `account-admin` or
    /// `support` where that names none. With the `contact`, such as `bank`, the result says first
    /// that only they can.
    #[cfg_attr(test, schemars(extend("examples" = ["you", "bank", "account-admin", "support"])))]
    pub settled_by: Text,
    /// Where it can happen at all.
    pub applies: Spanned<Condition>,
    /// What proves it.
    pub confirmed_by: Option<Spanned<Condition>>,
    /// What points at it without proving it.
    pub suggested_by: Option<Spanned<Condition>>,
    /// What excludes it.
    pub ruled_out_by: Option<Spanned<Condition>>,
    /// Its steps, in the order in which to take them.
    pub steps: Required<List<String>>,
    /// Its steps while it is only likely, where they differ: finding out instead of putting right.
    #[serde(default)]
    pub while_likely: List<String>,
    /// The questions that are asked before its help is offered, where an answer could rule it out:
    /// for what must not be done twice, such as paying.
    #[serde(default)]
    pub ask_first: List<String>,
    /// `true`: it explains no refusal. Beside a cause that explains one nobody asks the bank for
    /// the reason; beside this one the reason is still looked for.
    pub no_refusal: Flag,
    /// `true`: it says that nothing else explains it. Suggested, it is likely only where no other
    /// cause is found; beside one it stays possible.
    pub last_resort: Flag,
    /// The placeables of its title and summary, see args.
    #[serde(default)]
    pub args: Entries<Arg>,
    /// `true`: a support desk must not say it to a customer. Its words then also have
    /// `.support` and `.support-summary`; its name must tell nothing either.
    pub sensitive: Flag,
    /// The documents that state it. The first is the one that is followed, so the newest comes
    /// first.
    pub sources: List<String>,
    /// The first day on which it holds: `2022-06-08`.
    pub valid_from: Option<Text>,
    /// The last day on which it holds.
    pub valid_until: Option<Text>,
    /// Findings that are meant so, each with the reason: `{may-contradict: people mistype codes}`.
    #[serde(default)]
    pub waived: Entries<Text>,
    /// Worked examples; the check wants one that finds the cause and one that rules it out.
    #[serde(default)]
    pub examples: List<Example>,
}

/// A worked example.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Example {
    /// What the example shows.
    pub name: Text,
    /// The answers that a real person would give; `question: unknown` is "I don't know".
    pub answers: Required<Entries<List<String>>>,
    /// The verdicts that they give, of this cause and any other: `confirmed`, `likely`,
    /// `possible`, `ruled-out` or `contradiction`.
    pub gives: Required<Entries<ExampleVerdict>>,
}
