//! What people copy from a mail, a screen, a bank or a card, read into answers.
//!
//! Decides what a typed code, sentence, prefix or date means, how sure that is and
//! which meanings are possible where it is not. Never guesses: what stays open is
//! kept open. Knows no prompt and no stream.

mod codes;
mod expiry;
mod messages;
mod prefix;

pub use codes::{OnNetwork, Reading, UnknownCode, read as read_code, settled};
pub use expiry::{Expiry, ExpiryError, last_day};
pub use messages::{Certainty, Recognized, Recognizer, Wording, recognize};
pub use prefix::{Match, PrefixError, answers as network_answers, networks, parse as parse_prefix};

use crate::engine::{Answers, Given};
use crate::rules::{AnswerIndex, AnswerSet, Question, QuestionIndex, Reads, RuleSet};

/// Returns the question whose answers are read from typed texts of one kind.
pub fn read_by(
    rules: &RuleSet,
    kind: impl Fn(Reads) -> bool,
) -> Option<(QuestionIndex, &Question)> {
    let mut questions = rules.questions.iter_enumerated();
    questions.find(|(_, question)| question.reads().is_some_and(&kind))
}

/// A code that was given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GivenCode {
    /// The code as it was typed.
    pub typed: String,
    /// What it can mean, the most probable first.
    pub readings: Vec<Reading>,
}

impl GivenCode {
    /// Returns the reading that counts, where it is settled which.
    pub fn settled(&self) -> Option<&Reading> {
        settled(&self.readings)
    }
}

/// The message that a text was taken for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GivenMessage {
    /// The answer, and the words of the message that fit best.
    pub recognized: Option<(AnswerIndex, String, Certainty)>,
}

/// The networks that the first digits of a card can belong to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GivenPrefix {
    /// Their names, those that fit best first, and the answer each belongs to.
    pub networks: Vec<(String, AnswerIndex)>,
}

/// The month until which a card is valid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GivenExpiry {
    /// The last day on which it is valid, an ISO date.
    pub last_day: String,
    /// Whether that day has passed.
    pub is_past: bool,
    /// The answer that says so.
    pub passed: AnswerIndex,
}

/// Everything that was copied rather than chosen, and what it was taken for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Evidence {
    /// The codes.
    pub codes: Vec<GivenCode>,
    /// The message.
    pub message: Option<GivenMessage>,
    /// The prefix.
    pub prefix: Option<GivenPrefix>,
    /// The expiry date.
    pub expiry: Option<GivenExpiry>,
    /// The answers that follow from the codes, rather than from what a person said.
    pub filled: Vec<(QuestionIndex, AnswerIndex)>,
}

impl Evidence {
    /// Tells whether nothing was copied.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the codes that were given for that meaning.
    pub fn codes_for(&self, meaning: AnswerIndex) -> impl Iterator<Item = &Reading> {
        let settled = self.codes.iter().filter_map(GivenCode::settled);
        settled.filter(move |reading| reading.means == meaning)
    }

    /// Returns whether the answer to `question` follows from a code.
    pub fn is_filled(&self, question: QuestionIndex) -> bool {
        self.filled.iter().any(|(filled, _)| *filled == question)
    }

    /// Puts what was read into `answers`. What a person answered stands.
    pub fn complete(&mut self, rules: &RuleSet, answers: &mut Answers) {
        self.fill_networks(rules, answers);
        self.fill_messages(rules, answers);
        self.fill_expiry(rules, answers);
        self.fill_codes(rules, answers);
    }

    fn fill_networks(&self, rules: &RuleSet, answers: &mut Answers) {
        let Some((question, _)) = read_by(rules, |reads| reads == Reads::Prefixes) else {
            return;
        };
        let networks = self.prefix.iter().flat_map(|prefix| &prefix.networks);
        let possible: AnswerSet = networks.map(|(_, answer)| *answer).collect();
        let mut possible = possible.iter();
        if let (Some(only), None) = (possible.next(), possible.next())
            && answers.get(question).is_none()
        {
            answers.choose(question, only);
        }
    }

    fn fill_messages(&self, rules: &RuleSet, answers: &mut Answers) {
        let Some((question, _)) = read_by(rules, |reads| reads == Reads::Messages) else {
            return;
        };
        let recognized = self.message.as_ref().and_then(|m| m.recognized.as_ref());
        if let Some((answer, ..)) = recognized
            && answers.get(question).is_none()
        {
            answers.choose(question, *answer);
        }
    }

    fn fill_expiry(&self, rules: &RuleSet, answers: &mut Answers) {
        let is_expiry = |reads| matches!(reads, Reads::Expiry { .. });
        let Some((question, _)) = read_by(rules, is_expiry) else {
            return;
        };
        if let Some(expiry) = self.expiry.as_ref().filter(|expiry| expiry.is_past)
            && answers.get(question).is_none()
        {
            answers.choose(question, expiry.passed);
        }
    }

    /// Answers the question about codes by what the codes mean, and what follows from them.
    fn fill_codes(&mut self, rules: &RuleSet, answers: &mut Answers) {
        let Some((question, definition)) = read_by(rules, |reads| reads == Reads::Codes) else {
            return;
        };
        let chosen = match answers.get(question) {
            Some(Given::Chosen(set)) => set,
            Some(Given::DontKnow) | None => AnswerSet::default(),
        };
        let exclusive = definition.exclusive();
        let means = self.codes.iter().filter_map(GivenCode::settled);
        let means: AnswerSet = means
            .map(|reading| reading.means)
            .chain(
                chosen
                    .iter()
                    .filter(|answer| self.codes.is_empty() || Some(*answer) != exclusive),
            )
            .collect();
        if means.is_empty() {
            return;
        }
        answers.set(question, Given::Chosen(means));
        for meaning in means.iter() {
            for (other, answer) in &definition.answers[meaning].fills {
                if answers.get(*other).is_none() {
                    answers.choose(*other, *answer);
                    self.filled.push((*other, *answer));
                }
            }
        }
    }
}
