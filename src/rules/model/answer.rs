//! An answer to a question.

use super::answer_set::AnswerSet;
use super::class::Class;
use super::condition::Condition;
use super::position::QuestionIndex;
use super::stored::Stored;
use crate::id::AnswerId;
use crate::lent::Lent;
use serde::{Deserialize, Serialize};

/// What stands for the answer of whoever does not know, at every question.
pub const UNKNOWN: &str = "unknown";

/// One answer to a question.
///
/// Its name comes first, since answers are looked for by their names.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Answer {
    /// Its name, also its value on the command line.
    pub id: AnswerId,
    /// When a prompt offers it.
    pub when: Condition,
    /// Whether it excludes every other answer.
    pub exclusive: bool,
    /// Whether no document prints the words of it, although the question has quotes.
    pub unquoted: bool,
    /// Whether it may stand on a checklist, as a statement of the person.
    pub statement: bool,
    /// Other names that are accepted when typed, with `;` between them: most are so short that
    /// together they need no memory of their own.
    pub aliases: Lent,
    /// The class of the codes that mean it.
    pub class: Option<Class>,
    /// Answers to other questions that follow from it, where those were not answered.
    /// Of several, one holds.
    pub fills: Vec<(QuestionIndex, AnswerSet)>,
    /// Pairs of questions that then have the same answer.
    pub equates: Vec<(QuestionIndex, QuestionIndex)>,
    /// Whether a support desk must not say it to a customer; its words have a second form.
    pub sensitive: bool,
    /// Other wordings of its quote that were seen, in any language.
    pub seen_as: Vec<String>,
}

impl Answer {
    /// Returns the other names that are accepted when typed.
    pub fn aliases(&self) -> impl Iterator<Item = &str> {
        let aliases = self.aliases.split(';').map(str::trim);
        aliases.filter(|alias| !alias.is_empty())
    }
}

impl Stored<Answer> {
    /// Tells whether the answer has that name, without looking at the rest of it.
    pub fn is(&self, id: &str) -> bool {
        let own = self.opening::<&[u8]>();
        own.map_or_else(|| self.id.as_str() == id, |own| own == id.as_bytes())
    }
}
