//! `questions/<id>.yaml`: what is asked, and what can be answered.

use super::condition::Condition;
use super::spanned::{Entries, Flag, List, Spanned, Text};
use crate::rules::model::{Class, Cost};
use serde::Deserialize;

/// A question.
#[derive(Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    /// The answers in the order in which they are shown, or else `answers-from`. "I don't know"
    /// is always offered; `unknown` cannot be an answer's name. Quote `'yes'` and `'no'`, which
    /// other YAML tools take for something else.
    pub answers: Option<Spanned<Entries<Answer>>>,
    /// Takes the answers from the rows of a table.
    pub answers_from: Option<Spanned<AnswersFrom>>,
    /// `true`: several answers may be given at once.
    pub several: Flag,
    /// When the question applies at all; otherwise it is not asked and an answer to it does not
    /// count.
    pub when: Option<Spanned<Condition>>,
    /// What it costs a person to answer, see below.
    pub cost: Spanned<Cost>,
    /// How many of a hundred people know an answer that proves or suggests their cause; 80
    /// unless it says otherwise. It only decides what is asked first.
    #[cfg_attr(test, schemars(extend("minimum" = 1, "maximum" = 100)))]
    pub known_to: Option<Spanned<u8>>,
    /// `true`: the words have `.find-out`, which tells how to find the answer; for questions
    /// that people often cannot answer at once.
    pub find_out: Flag,
    /// `true`: each answer has `.quote`, the exact words on the screen.
    pub quotes: Flag,
    /// The answers offered first where there are too many to list; the rest are typed.
    #[serde(default)]
    pub featured: List<String>,
    /// Findings that are meant so, each with the reason: `{may-contradict: people mistype codes}`.
    #[serde(default)]
    pub waived: Entries<Text>,
    /// The answer may also be copied from somewhere and is then read, see typed.
    pub typed: Option<Spanned<Typed>>,
}

/// One answer to a question.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Answer {
    /// A prompt offers the answer unless this is certainly false: `mosa: {when: {product:
    /// m365}}`.
    pub when: Option<Spanned<Condition>>,
    /// `true`: excludes every other answer, such as `none`.
    pub exclusive: Flag,
    /// `true`: no document prints its words, although the question has `quotes`.
    pub unquoted: Flag,
    /// `true`: the answer may stand on a checklist, among the most telling ones of other
    /// questions; its words then have `.statement`, the same said by the person. Leave the ordinary
    /// answer without it, so that *none of these* still leaves one.
    pub statement: Flag,
    /// Other wordings of its quote that were seen, in any language, such as those of a machine
    /// translation.
    #[serde(default)]
    pub seen_as: List<String>,
    /// What a pasted text calls it, in any language: `[Azure]`. Of the answers that a text names, one
    /// holds, where nobody said and no message says otherwise; the longest name counts, so that
    /// the same words may stand at several answers and more words tell them apart.
    #[serde(default)]
    pub in_text: List<String>,
    /// What codes mean by it, coarsely: `U` no reason, `D` data, `S` state of the card, `T`
    /// type not permitted, `L` limits and funds, `A` authentication, `F` security rules, `P`
    /// technical, `OK` no refusal. Its words then have `.meaning`.
    pub class: Option<Spanned<Class>>,
    /// Answers to other questions that follow from it, where nobody gave one: `{card-kind:
    /// prepaid}`; of several in a list, one holds.
    #[serde(default)]
    pub fills: Entries<List<String>>,
    /// Questions that then have the same answer as another, where one of the two was not answered:
    /// `{card-country: country}`. Both take their answers from the same table.
    #[serde(default)]
    pub equates: Entries<String>,
    /// `true`: a support desk must not say it to a customer. Its words then also have
    /// `.support` and `.support-meaning`, which say nothing of the kind; its own name must not
    /// either, since results show it.
    pub sensitive: Flag,
}

/// The table whose rows are a question's answers.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AnswersFrom {
    /// The table; each row's key is an answer.
    pub table: Text,
    /// The messages that name them, `<words>-<key>`. The program brings one such family,
    /// `territory`: every country and region.
    pub words: Text,
    /// The column, or several, with codes and other names that are accepted when typed,
    /// separated by `;`. A name that stands in several rows is taken for none: whoever types it
    /// is asked which is meant.
    #[serde(default)]
    pub aliases: List<String>,
}

/// How a copied text is read into an answer.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Typed {
    /// The option that takes the text, also its key in an answers file: the question's own
    /// name, or another.
    pub flag: Text,
    /// What is read: `codes` (see codes), `messages` (by the quotes of the answers, in every
    /// language), `prefixes` (see networks) or `expiry`.
    pub reads: Spanned<TypedText>,
    /// With `expiry`: the answer that the date has passed.
    pub passed: Option<Text>,
    /// The answer of whoever has nothing to copy.
    pub nothing: Option<Text>,
    /// `true`: a prompt offers to type it; the words of the question then have `.type`, the
    /// entry of the menu.
    pub at_prompt: Flag,
}

/// What a copied text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TypedText {
    /// Codes of banks and payment services.
    Codes,
    /// Sentences from a screen or a mail.
    Messages,
    /// The first digits of a card.
    Prefixes,
    /// The month until which a card is valid.
    Expiry,
}
