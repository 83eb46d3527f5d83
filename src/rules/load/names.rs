//! The names that anything may use, and where each stands.

use super::question_names::QuestionNames;
use super::report::Report;
use super::tables::Table;
use crate::rules::finding::Code;
use crate::rules::format::{List, Text};
use crate::rules::model::{
    Actor, AnswerIndex, AnswerSet, ColumnIndex, Phase, Place, QuestionIndex, SourceIndex,
};
use std::collections::BTreeMap;
use typed_index_collections::TiSlice;

/// A named group of answers.
pub(super) struct Group {
    pub question: QuestionIndex,
    pub members: AnswerSet,
}

/// The names that anything may use, those of one kind after the other.
pub(super) struct Names<'a> {
    /// Where to report those that nothing has.
    pub report: &'a Report,
    /// Each question's name and the names of its answers, in order.
    pub questions: &'a QuestionNames,
    /// Each group's question and members.
    pub groups: BTreeMap<String, Group>,
    /// The tables of facts.
    pub tables: &'a [Table],
    /// The source documents.
    pub sources: Vec<&'a str>,
    /// Who acts.
    pub actors: &'a [Actor],
    /// The phases of a plan.
    pub phases: &'a [Phase],
    /// The pages to link to.
    pub links: Vec<&'a str>,
    /// The groups of causes.
    pub prior_groups: Vec<&'a str>,
    /// The causes, those included that cannot be read.
    pub causes: Vec<&'a str>,
}

impl Names<'_> {
    /// Returns a question's position, reporting a name that no question has.
    pub fn question(&self, name: &Text) -> Option<QuestionIndex> {
        let known: Vec<&str> = self.questions.iter().map(|(id, _)| id.as_str()).collect();
        self.one(name, "question", &known)
    }

    /// Returns an answer's position, reporting a name that the question does not have.
    pub fn answer(&self, question: QuestionIndex, name: &Text) -> Option<AnswerIndex> {
        self.answer_named(question, name.value.as_deref()?, name.at)
    }

    /// Returns the position of the answer of that name, reporting one that is not there.
    pub fn answer_named(
        &self,
        question: QuestionIndex,
        name: &str,
        at: Place,
    ) -> Option<AnswerIndex> {
        let (id, answers) = &self.questions[question];
        let found = answers.position(|answer| answer == name);
        if found.is_none() {
            let known: Vec<&str> = answers.iter().map(String::as_str).collect();
            let kind = format!("answer to `{id}`");
            self.report.unknown(at, &kind, name, &known);
        }
        found
    }

    /// Returns the names of a question's answers.
    pub fn answers_of(&self, question: QuestionIndex) -> &TiSlice<AnswerIndex, String> {
        &self.questions[question].1
    }

    /// Returns the actor of that name, reporting one that is not there.
    pub fn actor(&self, name: &Text) -> Option<Actor> {
        let known: Vec<&str> = self.actors.iter().map(|actor| actor.id.as_str()).collect();
        let found: usize = self.one(name, "actor", &known)?;
        self.actors.get(found).cloned()
    }

    /// Returns the phase of that name, reporting one that is not there.
    pub fn phase(&self, name: &Text) -> Option<Phase> {
        let known: Vec<&str> = self.phases.iter().map(|phase| phase.id.as_str()).collect();
        let found: usize = self.one(name, "phase", &known)?;
        self.phases.get(found).cloned()
    }

    /// Returns the table of that name, reporting one that is not there.
    pub fn table(&self, name: &Text) -> Option<&Table> {
        let known: Vec<&str> = self.tables.iter().map(|table| table.id.as_str()).collect();
        let found: usize = self.one(name, "table", &known)?;
        self.tables.get(found)
    }

    /// Resolves the name of a column of a table, reporting one that is unknown.
    pub fn column(&self, name: &Text, table: &Table) -> Option<ColumnIndex> {
        let kind = format!("column of `{}`", table.id);
        self.one(name, &kind, &table.column_names())
    }

    /// Returns the words of a column in the row of each answer to a question; `None` where no
    /// document states the fact.
    pub fn cells<'t>(
        &'t self,
        row: QuestionIndex,
        table: &'t Table,
        column: ColumnIndex,
    ) -> impl Iterator<Item = Option<Vec<&'t str>>> {
        let answers = self.answers_of(row).iter();
        answers.map(move |answer| table.cell(answer, column))
    }

    /// Returns those of the words that are answers to a question.
    pub fn among<C: FromIterator<AnswerIndex>>(
        &self,
        question: QuestionIndex,
        words: &[&str],
    ) -> C {
        let answers = self.answers_of(question);
        let found = words
            .iter()
            .map(|word| answers.position(|answer| answer == word));
        found.flatten().collect()
    }

    /// Resolves a name to its place among those that exist, reporting one that has none.
    pub fn one<I: From<usize>>(&self, name: &Text, kind: &str, known: &[&str]) -> Option<I> {
        let text = name.value.as_deref()?;
        let found = known.iter().position(|id| *id == text);
        if found.is_none() {
            self.report.unknown(name.at, kind, text, known);
        }
        found.map(I::from)
    }

    /// Resolves a list of names, reporting each that is unknown or stands twice.
    pub fn each<I: From<usize> + PartialEq>(
        &self,
        names: &List<String>,
        kind: &str,
        known: &[&str],
    ) -> Vec<I> {
        let mut found = Vec::new();
        for name in &names.0 {
            let Some(position) = self.one(name, kind, known) else {
                continue;
            };
            if found.contains(&position) {
                let message = format!("`{}` stands twice in this list", name.as_str());
                let help = "keep one of the two";
                self.report.tell(name.at, Code::DuplicateId, message, help);
            } else {
                found.push(position);
            }
        }
        found
    }

    /// Resolves the sources of what is called `id`, reporting where there is none.
    pub fn sources(&self, list: &List<String>, id: &str, at: Place) -> Vec<SourceIndex> {
        let sources = self.each(list, "source", &self.sources);
        if sources.is_empty() {
            let help = "add `sources: [KEY]`, the newest first";
            let message = format!("`{id}` names no source");
            self.report.tell(at, Code::Unsourced, message, help);
        }
        sources
    }
}
