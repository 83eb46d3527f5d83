//! What was copied against what was said: an expiry date against the state of the card, the first
//! digits against the network, a message against where it can be seen, a code against what it
//! would mean.
//!
//! Decides only that the two cannot both be true; which is, nobody but the person knows.

use super::copied::{Evidence, GivenCode};
use super::reads::read_by;
use crate::engine::{Answers, Engine, Given, Truth};
use crate::rules::{AnswerSet, QuestionIndex, Reads};

/// An answer that a person gave and a text that leaves others only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Disagreement {
    /// The question.
    pub question: QuestionIndex,
    /// The answers that were given to it.
    pub given: AnswerSet,
    /// What kind of text says otherwise.
    pub by: Reads,
    /// The answers that the text leaves possible.
    pub says: AnswerSet,
}

impl Evidence {
    /// Returns every answer that a copied text says otherwise of, in the order of the kinds of
    /// texts and of the questions.
    pub fn disagreements(&self, engine: &Engine<'_>, answers: &Answers) -> Vec<Disagreement> {
        let said = Said {
            evidence: self,
            engine,
            answers,
        };
        let mut found = said.by_message();
        found.extend(said.by_codes());
        found.extend(said.by_prefix());
        found.extend(said.by_expiry());
        found
    }
}

/// What was said, and what was copied.
struct Said<'a> {
    evidence: &'a Evidence,
    engine: &'a Engine<'a>,
    answers: &'a Answers,
}

impl Said<'_> {
    /// A message can only be seen where its own condition allows it.
    fn by_message(&self) -> Vec<Disagreement> {
        let rules = self.engine.rules();
        let Some((messages, definition)) = read_by(rules, |reads| reads == Reads::Messages) else {
            return Vec::new();
        };
        let seen = self.given(messages).and_then(|seen| seen.iter().next());
        let Some(when) = seen.map(|seen| &definition.answers[seen].when) else {
            return Vec::new();
        };
        let allows = |answers: &Answers| self.engine.state(answers).eval(when) != Truth::False;
        if allows(self.answers) {
            return Vec::new();
        }
        // No other question could change what the condition says.
        let named = self.engine.questions_named_by(when);
        let questions = rules.questions.iter_enumerated();
        let questions = questions
            .filter(|(at, _)| *at != messages && named.contains(at) && self.given(*at).is_some());
        let against = questions.filter_map(|(at, question)| {
            let says = question.answers.keys().filter(|answer| {
                let mut other = self.answers.clone();
                other.choose(at, *answer);
                allows(&other)
            });
            self.against(at, Reads::Messages, says.collect())
        });
        against.collect()
    }

    /// A code's meaning answers other questions.
    fn by_codes(&self) -> Vec<Disagreement> {
        let rules = self.engine.rules();
        let Some((_, definition)) = read_by(rules, |reads| reads == Reads::Codes) else {
            return Vec::new();
        };
        let settled = self.evidence.codes.iter().filter_map(GivenCode::settled);
        let fills = settled.flat_map(|reading| &definition.answers[reading.means].fills);
        fills
            .filter_map(|(question, says)| self.against(*question, Reads::Codes, *says))
            .collect()
    }

    /// The first digits of a card belong to some networks only.
    fn by_prefix(&self) -> Option<Disagreement> {
        let (question, _) = read_by(self.engine.rules(), |reads| reads == Reads::Prefixes)?;
        let prefix = self.evidence.prefix.as_ref()?;
        let networks = prefix.networks.iter().map(|(_, answer)| *answer).collect();
        self.against(question, Reads::Prefixes, networks)
    }

    /// A card whose month has passed is expired, and another is not.
    fn by_expiry(&self) -> Option<Disagreement> {
        let is_expiry = |reads| matches!(reads, Reads::Expiry { .. });
        let (question, definition) = read_by(self.engine.rules(), is_expiry)?;
        let expiry = self.evidence.expiry.as_ref()?;
        let passed: AnswerSet = std::iter::once(expiry.passed).collect();
        let says = match expiry.is_past {
            true => passed,
            false => AnswerSet::first(definition.answers.len()).without(&passed),
        };
        let by = definition.reads()?;
        self.against(question, by, says)
    }

    fn against(&self, question: QuestionIndex, by: Reads, says: AnswerSet) -> Option<Disagreement> {
        let given = self.given(question)?;
        let is_against = !says.is_empty() && !says.meets(&given);
        is_against.then_some(Disagreement {
            question,
            given,
            by,
            says,
        })
    }

    /// Returns what a person answered, rather than what followed from a text.
    fn given(&self, question: QuestionIndex) -> Option<AnswerSet> {
        match self.answers.get(question)? {
            Given::Chosen(set) if !self.evidence.is_filled(question) => Some(set),
            Given::Chosen(_) | Given::DontKnow => None,
        }
    }
}
