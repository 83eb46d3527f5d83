//! What a result holds: the form of the JSON, and the words that text and Markdown arrange.
//!
//! Decides names and shape, nothing else; `schemas/diagnosis.schema.json` says the same.

use super::copied::EvidenceView;
use super::disagreement::DisagreementView;
use super::next::NextView;
use super::shell_line::ShellLine;
use super::voice::Audience;
use crate::engine::{Status, Verdict};
use crate::id::{AnswerId, CauseId, QuestionId, StepId};
use crate::lent::Lent;
use crate::rules::Actor;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// The name and version of the form.
pub const SCHEMA_ID: &str = "cardhelp.diagnosis/1";

/// How much a result tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Detail {
    /// What was found and what to do, on a page.
    Short,
    /// Every cause, ruled out and open ones too, with the reason and the sources.
    Full,
}

/// A result in words.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Outcome {
    /// The version of this form.
    pub schema: &'static str,
    /// The rule set that gave it.
    pub rule_set: RuleSetView,
    /// The language of its words.
    pub locale: String,
    /// How it ends.
    #[serde(serialize_with = "status_word")]
    pub status: Status,
    /// For whom it is.
    pub audience: Audience,
    /// The answers given.
    pub answers: AnswersView,
    /// The answers excluded without giving one.
    #[serde(skip_serializing_if = "AnswersView::is_empty")]
    pub not: AnswersView,
    /// What was copied rather than chosen, and what it was taken for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<EvidenceView>,
    /// The answers that a copied text says otherwise of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub disagreements: Vec<DisagreementView>,
    /// The causes that were found or contradicted, proved ones first; with [`Detail::Full`] also
    /// those that are open.
    pub causes: Vec<CauseView>,
    /// What to do, in order.
    pub plan: Vec<StepView>,
    /// What to ask next, for a program that holds the conversation, where that was asked for;
    /// none where no answer could change anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Option<NextView>>,
    /// The questions whose answers could still change something.
    pub open_questions: Vec<QuestionId>,
    /// The causes that are open, the likeliest first.
    pub open_causes: Vec<CauseId>,
    /// The titles of the likeliest of them, where nothing was found.
    #[serde(skip)]
    pub likeliest: Vec<String>,
    /// The answers that tell most, where nothing was found.
    #[serde(skip)]
    pub find_out: Vec<FindOut>,
    /// The flags that would answer them, with the values that still fit.
    #[serde(skip)]
    pub open_flags: Vec<String>,
    /// The causes of which nobody could work out which questions still matter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub beyond_limit: Vec<CauseId>,
    /// Their titles.
    #[serde(skip)]
    pub beyond_limit_text: Vec<String>,
    /// The causes that are ruled out.
    pub ruled_out: Vec<RuledOutView>,
    /// What to tell the bank, where that was asked for: a paragraph to read out or to send;
    /// none where the bank has nothing to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_note: Option<Option<String>>,
    /// The command line that gives this result again.
    pub command: ShellLine,
    /// The command line that goes on asking from here.
    #[serde(skip)]
    pub resume: ShellLine,
}

/// An answer to go and find out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FindOut {
    /// The question in a few words.
    pub label: String,
    /// Where to look or whom to ask.
    pub how: String,
    /// The option that takes the answer.
    pub flag: String,
}

/// Which rule set, in which edition.
#[derive(Clone, Debug, serde::Serialize)]
pub struct RuleSetView {
    /// Its name.
    pub id: String,
    /// Its edition, an ISO date.
    pub version: String,
}

/// The answers given, as an object: `"card-kind": "virtual"`, or a list where several may be given.
#[derive(Clone, Debug)]
pub struct AnswersView(pub(super) Vec<(QuestionId, Vec<String>, Several)>);

/// Whether a question takes one answer or a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Several {
    No,
    Yes,
}

impl AnswersView {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for AnswersView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (question, values, several) in &self.0 {
            match values.as_slice() {
                [value] if *several == Several::No => {
                    map.serialize_entry(question.as_str(), value)?
                }
                values => map.serialize_entry(question.as_str(), values)?,
            }
        }
        map.end()
    }
}

/// A cause that is not ruled out.
#[derive(Clone, Debug, serde::Serialize)]
pub struct CauseView {
    /// Its name.
    pub id: CauseId,
    /// What the answers make of it; never [`Verdict::RuledOut`].
    #[serde(serialize_with = "verdict_word")]
    pub verdict: Verdict,
    /// What it is called.
    pub title: String,
    /// What it is, in one to three sentences.
    pub summary: String,
    /// Who settles it in the end.
    #[serde(serialize_with = "actor_name")]
    pub settled_by: Actor,
    /// The smallest set of answers that forces the verdict.
    pub because: Vec<ReasonView>,
    /// For a contradiction, the answers on the other side.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<ReasonView>,
    /// For an open cause, the questions that would decide it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decided_by: Vec<QuestionId>,
    /// For an open cause, the questions whose answer was not known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_known: Vec<QuestionId>,
    /// The documents that state it, newest first.
    pub sources: Vec<SourceView>,
    /// The words for `decided_by` and `not_known`.
    #[serde(skip)]
    pub decided_by_text: Vec<String>,
    /// The words for `not_known`.
    #[serde(skip)]
    pub not_known_text: Vec<String>,
}

/// Something that was said and counts.
#[derive(Clone, Debug, serde::Serialize)]
pub struct ReasonView {
    /// The question.
    pub question: QuestionId,
    /// The answer given to it; none where answers were only excluded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// The answers excluded.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not: Vec<AnswerId>,
    /// Both in words.
    #[serde(skip)]
    pub text: String,
    /// Whether it only says where the cause applies, beside others that tell more.
    #[serde(skip)]
    pub is_context: bool,
}

/// A source document.
#[derive(Clone, Debug, serde::Serialize)]
pub struct SourceView {
    /// Its title, as published.
    pub title: Lent,
    /// Its address.
    pub url: Lent,
    /// The date of its text.
    pub date: Lent,
    /// When it was last read.
    pub checked: Lent,
    /// Whether it is a community's answer rather than documentation.
    #[serde(skip)]
    pub weak: bool,
}

/// A step of the plan.
#[derive(Clone, Debug, serde::Serialize)]
pub struct StepView {
    /// Its name.
    pub id: StepId,
    /// What to do, in one action.
    pub text: String,
    /// Where to click, exceptions, what to have at hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
    /// Who does it.
    #[serde(serialize_with = "actor_name")]
    pub actor: Actor,
    /// What to say, one thing each, where it is one call for several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub asks: Vec<String>,
    /// Pages that help with it.
    pub links: Vec<LinkView>,
    /// The causes it is for; none where nothing was found.
    #[serde(rename = "for")]
    pub for_causes: Vec<CauseId>,
}

/// A page to open.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct LinkView {
    /// Its title in the reader's language.
    pub title: String,
    /// Its address, in the reader's language where there is one.
    pub url: String,
    /// Whether the step cannot be done without it.
    #[serde(skip)]
    pub needed: bool,
}

/// A cause that is ruled out.
#[derive(Clone, Debug, serde::Serialize)]
pub struct RuledOutView {
    /// Its name.
    pub id: CauseId,
    /// What it is called.
    #[serde(skip)]
    pub title: String,
    /// The smallest set of answers that rules it out; left out unless everything is told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<ReasonView>,
}

impl Outcome {
    /// Tells whether a cause was proved or pointed at.
    pub fn is_found(&self) -> bool {
        self.causes.iter().any(|cause| cause.verdict.is_found())
    }

    /// Returns the causes that are told with their reasons, and those that are still open.
    pub fn told_and_open(&self) -> (Vec<&CauseView>, Vec<&CauseView>) {
        let causes = self.causes.iter();
        causes.partition(|cause| cause.verdict != Verdict::Possible)
    }
}

/// Returns the result as one JSON object on several lines.
pub fn to_json(outcome: &Outcome) -> String {
    serde_json::to_string_pretty(outcome).expect("a result holds nothing that JSON cannot")
}

fn status_word<S: Serializer>(status: &Status, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(status.as_str())
}

/// Writes who acts as their name.
pub(super) fn actor_name<S: Serializer>(actor: &Actor, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(actor.id.as_str())
}

fn verdict_word<S: Serializer>(verdict: &Verdict, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(verdict.as_str())
}
