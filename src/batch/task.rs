//! What a run works with, and what is wished of it.

use super::names::Names;
use crate::engine::Engine;
use crate::evidence::{NameFinder, Recognizer, Wording, read_by, wordings};
use crate::report::Voice;
use crate::rules::{Answer, AnswerSet, Lookup, QuestionIndex, Reads, RuleSet};
use typed_index_collections::TiVec;

/// The form of records or of results.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// JSON Lines: an object on each line.
    Lines,
    /// CSV: a row for each record, below the names of the columns.
    Table,
}

impl Form {
    /// The words of the command line and their meaning.
    pub const WORDS: &'static [(&'static str, Self)] =
        &[("jsonl", Self::Lines), ("csv", Self::Table)];
}

/// How much a result tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Detail {
    /// The names of causes and steps.
    Ids,
    /// The words too, in the language of the record.
    Text,
}

impl Detail {
    /// The words of the command line and their meaning.
    pub const WORDS: &'static [(&'static str, Self)] = &[("ids", Self::Ids), ("text", Self::Text)];
}

/// What becomes of a run in which a record is wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mistakes {
    /// The record gives a result that says so, and the rest goes on.
    Told,
    /// It is told, and the run ends there.
    End,
}

/// What is wished of a run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wishes {
    /// The form of the records.
    pub input: Form,
    /// The form of the results.
    pub results: Form,
    /// How much they tell.
    pub detail: Detail,
    /// What becomes of a run in which a record is wrong.
    pub mistakes: Mistakes,
    /// The day whose rules hold, an ISO date: that of the engine.
    pub day: String,
    /// Names of the records' own for fields, ours first; `-` has a field pass through although it
    /// is named as one of ours.
    pub columns: Vec<(String, String)>,
    /// How many work at once; one at least.
    pub threads: usize,
}

/// What a run works with. It is only looked at, so many runs may share one.
pub struct Task<'a> {
    pub(super) engine: &'a Engine<'a>,
    pub(super) rules: &'a RuleSet,
    pub(super) lookup: &'a Lookup,
    /// The languages, the one of records that name none first.
    pub(super) voices: &'a [Voice<'a>],
    pub(super) names: Names<'a>,
    pub(super) messages: Option<Messages>,
    pub(super) text_names: NameFinder<'a>,
    /// For each question, the answers from which something follows.
    pub(super) following: TiVec<QuestionIndex, AnswerSet>,
    pub(super) wishes: Wishes,
}

/// The messages that a text can be.
pub(super) struct Messages {
    pub question: QuestionIndex,
    pub wordings: Vec<Wording>,
    pub recognizer: Recognizer,
}

impl<'a> Task<'a> {
    /// Makes everything ready. Results are in the first of the `voices` unless a record says
    /// otherwise; codes and prefixes are looked up in `lookup`.
    ///
    /// # Panics
    ///
    /// Panics where there is no voice.
    pub fn new(
        engine: &'a Engine<'a>,
        lookup: &'a Lookup,
        voices: &'a [Voice<'a>],
        wishes: Wishes,
    ) -> Self {
        assert!(!voices.is_empty(), "results have a language");
        let rules = engine.rules();
        let messages = read_by(rules, |reads| reads == Reads::Messages);
        let messages = messages.map(|(question, definition)| {
            let wordings = wordings(definition, voices.iter().map(|voice| voice.words));
            Messages {
                question,
                recognizer: Recognizer::new(&wordings),
                wordings,
            }
        });
        let following = rules.questions.iter().map(|question| {
            let answers = question.answers.iter_enumerated();
            let follows = |answer: &Answer| !answer.fills.is_empty() || !answer.equates.is_empty();
            let following = answers.filter(|(_, answer)| follows(answer));
            following.map(|(at, _)| at).collect()
        });
        Self {
            following: following.collect(),
            names: Names::new(rules, voices, &wishes.columns),
            engine,
            rules,
            lookup,
            voices,
            messages,
            text_names: NameFinder::new(rules),
            wishes,
        }
    }
}
