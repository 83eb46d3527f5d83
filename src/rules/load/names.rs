//! The names that conditions and placeables may use, and where each stands.

use super::super::fields::text;
use super::super::model::{AnswerIndex, QuestionIndex};
use super::super::yaml::{Location, Node, Sink};
use super::known_names::QuestionNames;
use super::tables::Table;
use super::unknown::unknown;
use std::collections::BTreeMap;
use typed_index_collections::TiSlice;

/// The names that a condition may use.
pub(super) struct Names<'a> {
    /// Each question's name and the names of its answers, in order.
    pub questions: &'a QuestionNames,
    /// Each group's question and members.
    pub groups: &'a BTreeMap<String, Group>,
    /// The tables of facts.
    pub tables: &'a [Table],
}

/// A named group of answers.
pub(super) struct Group {
    pub question: QuestionIndex,
    pub members: Vec<String>,
}

impl Names<'_> {
    /// Returns a question's position, reporting a name that no question has.
    pub fn question(&self, name: &str, at: Location, sink: &mut Sink<'_>) -> Option<QuestionIndex> {
        let found = self.questions.position(|(id, _)| id == name);
        if found.is_none() {
            unknown(
                "question",
                name,
                self.questions.iter().map(|(id, _)| id.as_str()),
                at,
                sink,
            );
        }
        found
    }

    /// Returns an answer's position, reporting a name that the question does not have.
    pub fn answer(
        &self,
        question: QuestionIndex,
        node: &Node,
        sink: &mut Sink<'_>,
    ) -> Option<AnswerIndex> {
        let name = text(node, sink)?;
        self.answer_named(question, name, node.at, sink)
    }

    /// Returns the position of the answer of that name, reporting one that is not there.
    pub fn answer_named(
        &self,
        question: QuestionIndex,
        name: &str,
        at: Location,
        sink: &mut Sink<'_>,
    ) -> Option<AnswerIndex> {
        let (id, answers) = &self.questions[question];
        let found = answers.position(|answer| answer == name);
        if found.is_none() {
            unknown(
                &format!("answer to `{id}`"),
                name,
                answers.iter().map(String::as_str),
                at,
                sink,
            );
        }
        found
    }

    /// Returns the table of that name, reporting one that is not there.
    pub fn table(&self, node: &Node, sink: &mut Sink<'_>) -> Option<&Table> {
        let name = text(node, sink)?;
        let found = self.tables.iter().find(|table| table.id == name);
        if found.is_none() {
            let names = self.tables.iter().map(|table| table.id.as_str());
            unknown("table", name, names, node.at, sink);
        }
        found
    }

    pub fn answers_of(&self, question: QuestionIndex) -> &TiSlice<AnswerIndex, String> {
        &self.questions[question].1
    }
}
