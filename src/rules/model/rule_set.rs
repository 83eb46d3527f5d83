//! A rule set: everything that `rules/<id>/` says, every name resolved.

use super::actor::Actor;
use super::answer_group::AnswerGroup;
use super::budget::Budget;
use super::cause::Cause;
use super::conflict::Conflict;
use super::journey::Journey;
use super::link::Link;
use super::lookup::Lookup;
use super::phase::Phase;
use super::position::{
    CauseIndex, FileIndex, LinkIndex, QuestionIndex, SourceIndex, StepIndex, TableIndex,
};
use super::priors::PriorContext;
use super::question::Question;
use super::source::Source;
use super::step::Step;
use super::stored::Stored;
use super::table::FactTable;
use super::text_name::TextName;
use serde::{Deserialize, Serialize};
use typed_index_collections::TiVec;

/// A rule set, resolved: what `rules/<id>/` says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct RuleSet {
    /// The rule set's name.
    pub id: String,
    /// The edition, an ISO date.
    pub edition: String,
    /// When the facts were last looked through, an ISO date.
    pub reviewed: String,
    /// The locale that other locales are compared with.
    pub reference_locale: String,
    /// The questions, in the author's order of asking.
    pub questions: TiVec<QuestionIndex, Question>,
    /// The questions that say where somebody is, in the order of asking.
    pub situation: Vec<QuestionIndex>,
    /// The causes, by name.
    pub causes: TiVec<CauseIndex, Cause>,
    /// Who acts.
    pub actors: Vec<Actor>,
    /// The phases, in the order of a plan.
    pub phases: Stored<Vec<Phase>>,
    /// The steps, by name.
    pub steps: TiVec<StepIndex, Stored<Step>>,
    /// The source documents, by name.
    pub sources: TiVec<SourceIndex, Stored<Source>>,
    /// The pages to link to, by name.
    pub links: TiVec<LinkIndex, Stored<Link>>,
    /// The tables of facts, by name.
    pub tables: Stored<TiVec<TableIndex, FactTable>>,
    /// What pasted texts call answers.
    pub text_names: Stored<Vec<TextName>>,
    /// The named groups of answers.
    pub groups: Stored<Vec<AnswerGroup>>,
    /// How common the groups of causes are, per situation.
    pub contexts: Vec<PriorContext>,
    /// Where documents disagree, and which one is followed.
    pub conflicts: Stored<Vec<Conflict>>,
    /// The steps to take when nothing was found.
    pub fallback: Vec<StepIndex>,
    /// The step that stands for several steps of whom the reader must talk to.
    pub bank_call: Option<StepIndex>,
    /// How long a conversation may take, where the author says so.
    pub budget: Option<Budget>,
    /// Parts of addresses that must not be sent to anybody.
    pub forbidden_links: Vec<String>,
    /// The files it was read from, as [`super::Place::file`] counts them.
    pub files: Stored<TiVec<FileIndex, String>>,
    /// Whole conversations and what must come of them. Stored apart: only tests need them.
    #[serde(skip)]
    pub journeys: Vec<Journey>,
    /// What typed codes and prefixes are looked up in. Stored apart: most runs never need it.
    #[serde(skip)]
    pub lookup: Lookup,
}

impl RuleSet {
    /// Returns the position of the question of that name.
    pub fn question(&self, id: &str) -> Option<QuestionIndex> {
        self.questions
            .position(|question| question.id.as_str() == id)
    }

    /// Returns the questions whose answers are copied rather than chosen.
    pub fn copied(&self) -> impl Iterator<Item = QuestionIndex> {
        let questions = self.questions.iter_enumerated();
        let copied = questions.filter(|(_, question)| question.is_copied());
        copied.map(|(at, _)| at)
    }

    /// Returns whom the reader must talk to, if anybody.
    pub fn contact(&self) -> Option<&Actor> {
        self.actors.iter().find(|actor| actor.is_contact())
    }

    /// Returns the position of the cause of that name.
    pub fn cause(&self, id: &str) -> Option<CauseIndex> {
        self.causes.position(|cause| cause.id.as_str() == id)
    }
}
