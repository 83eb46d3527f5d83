//! What to ask next, for a program that holds the conversation instead of the wizard.
//!
//! Decides how a screen is written down; which one comes next is the engine's business.

use super::voice::Voice;
use crate::engine::{Answers, Engine, Screen, State, Statement};
use crate::id::{AnswerId, QuestionId};
use crate::rules::{AnswerIndex, QuestionIndex};
use serde::Serialize;

/// The name and version of the form in which it stands alone.
pub const NEXT_SCHEMA_ID: &str = "cardhelp.next/1";

/// The next screen.
#[derive(Clone, Debug, Serialize)]
pub struct NextView {
    /// What is on it.
    pub kind: Kind,
    /// What is asked.
    pub text: String,
    /// The question, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
    /// The answers that can be given.
    pub entries: Vec<EntryView>,
    /// About how many screens are left, this one included.
    pub screens_left: usize,
    /// Whether enough is known, so that a person would be offered to stop.
    pub enough: bool,
}

/// What is on a screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A field for a message or a code.
    Text,
    /// Statements to tick.
    Checklist,
    /// One question.
    Question,
}

/// One answer that can be given.
#[derive(Clone, Debug, Serialize)]
pub struct EntryView {
    /// The question.
    pub question: QuestionId,
    /// The answer.
    pub answer: AnswerId,
    /// Its words; on a checklist, said by the person.
    pub text: String,
}

impl NextView {
    /// Says what to ask after `answers`; nothing once no answer could change anything.
    pub fn new(engine: &Engine<'_>, voice: &Voice<'_>, answers: &Answers) -> Option<Self> {
        let next = engine.next_screen(answers);
        let screen = next.screen?;
        let state = engine.state(answers);
        let (kind, text, entries) = match &screen {
            Screen::Text => (Kind::Text, voice.say("ui-opening"), Vec::new()),
            Screen::Checklist(list) => {
                let entries = list
                    .iter()
                    .map(|said| entry(voice, *said, voice.statement_text(*said)));
                (
                    Kind::Checklist,
                    voice.say("ui-checklist"),
                    entries.collect(),
                )
            }
            Screen::Question(question) => {
                let entries = offered(engine, *question, &state)
                    .into_iter()
                    .map(|answer| {
                        let text = voice.answer_text(*question, answer);
                        let said = Statement {
                            question: *question,
                            answer,
                        };
                        entry(voice, said, text)
                    });
                (
                    Kind::Question,
                    voice.question_text(*question),
                    entries.collect(),
                )
            }
        };
        Some(Self {
            kind,
            text,
            question: match screen {
                Screen::Question(question) => Some(voice.question(question).id.clone()),
                Screen::Text | Screen::Checklist(_) => None,
            },
            entries,
            screens_left: engine.screens_left(answers),
            enough: next.is_enough,
        })
    }
}

/// Writes down what to ask next alone; `null` stands where no answer could change anything.
pub fn next_to_json(next: Option<&NextView>) -> String {
    #[derive(Serialize)]
    struct Alone<'a> {
        schema: &'static str,
        next: Option<&'a NextView>,
    }
    let alone = Alone {
        schema: NEXT_SCHEMA_ID,
        next,
    };
    serde_json::to_string_pretty(&alone).expect("names and texts can be written")
}

fn entry(voice: &Voice<'_>, said: Statement, text: String) -> EntryView {
    let question = voice.question(said.question);
    EntryView {
        question: question.id.clone(),
        answer: question.answers[said.answer].id.clone(),
        text,
    }
}

/// Returns the answers to a question that can be given, those that the rule set features first.
fn offered(engine: &Engine<'_>, question: QuestionIndex, state: &State) -> Vec<AnswerIndex> {
    let definition = &engine.rules().questions[question];
    let possible = engine.offered(question, state);
    let others = possible
        .iter()
        .filter(|answer| !definition.featured.contains(answer));
    let featured = definition.featured.iter().copied();
    let featured = featured.filter(|answer| possible.contains(*answer));
    featured.chain(others).collect()
}
