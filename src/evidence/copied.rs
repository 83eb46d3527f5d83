//! What was copied rather than chosen, and what it was taken for.
//!
//! Decides what counts as settled. What follows for the answers is `filling`'s business.

use super::messages::{Certainty, Recognized, Wording};
use super::naming::Named;
use super::prefix::networks;
use super::reading::{Reading, settled};
use crate::engine::{Answers, Given};
use crate::rules::{
    AnswerIndex, AnswerSet, CardNetwork, CardNetworkIndex, QuestionIndex, Reads, RuleSet,
};
use typed_index_collections::TiSlice;

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
    /// The text as it was typed.
    pub typed: String,
    /// The answer, and the words of the message that fit best.
    pub recognized: Option<(AnswerIndex, String, Certainty)>,
    /// Every message that it may be, the one that fits best first.
    pub(super) readings: Vec<(AnswerIndex, String, Certainty)>,
    /// Whether whoever typed it was told at once what it was taken for, and need not be told again.
    pub is_told: bool,
}

impl GivenMessage {
    /// Takes a text for the first that was `found` among the `wordings`, if anything was.
    pub fn new(typed: &str, found: &[Recognized], wordings: &[Wording]) -> Self {
        let readings = found.iter().map(|found| {
            let wording = wordings[found.wording].text.clone();
            (found.answer, wording, found.certainty)
        });
        let readings: Vec<_> = readings.collect();
        Self {
            typed: typed.to_owned(),
            recognized: readings.first().cloned(),
            readings,
            is_told: false,
        }
    }

    /// Tells whether it may be this message or that, or none.
    pub(super) fn is_doubtful(&self) -> bool {
        let first = self.readings.first().map(|(.., certainty)| *certainty);
        first == Some(Certainty::Likely)
    }

    /// Returns how sure it is which message the text is, if it is one.
    pub fn certainty(&self) -> Option<Certainty> {
        self.recognized.as_ref().map(|(.., certainty)| *certainty)
    }
}

/// The networks that the first digits of a card can belong to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GivenPrefix {
    /// Their names, those that fit best first, and the answer each belongs to.
    pub networks: Vec<(String, AnswerIndex)>,
    /// Whether the digits leave no other network. Prefixes that networks share never do.
    pub excludes_others: bool,
}

impl GivenPrefix {
    /// Finds the networks that `digits`, read by [`super::parse_prefix`], leave possible.
    pub fn of(digits: &str, known: &TiSlice<CardNetworkIndex, CardNetwork>) -> Self {
        let found = networks(digits, known);
        let excludes_others = found.iter().any(|found| !found.is_shared);
        let of = found.iter().map(|found| &known[found.network]);
        Self {
            networks: of.map(|of| (of.title.clone(), of.answer)).collect(),
            excludes_others,
        }
    }
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

/// What narrows a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum By {
    /// The first digits of a card, which no command gives again.
    Prefix,
    /// What a text names; of a text that is no message, a command gives the beginning only.
    Names,
    /// Codes, or an answer from which it follows: whoever gives those again says it again.
    Given,
}

/// What a copied text that can be read in several ways says of a question: less than an answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Narrowing {
    /// What says it.
    pub by: By,
    /// The question.
    pub question: QuestionIndex,
    /// The answers that hold, which nothing else said.
    pub included: AnswerSet,
    /// The answers that do not hold, which nothing else said.
    pub excluded: AnswerSet,
}

impl Narrowing {
    /// Says that the `excluded` answers do not hold.
    pub fn without(by: By, question: QuestionIndex, excluded: AnswerSet) -> Self {
        Self {
            by,
            question,
            included: AnswerSet::default(),
            excluded,
        }
    }
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
    /// What the text names, whatever else it was taken for.
    pub named: Vec<Named>,
    /// The answers that it gives.
    pub(super) from_names: Vec<(QuestionIndex, AnswerIndex)>,
    /// The answers that follow from codes and messages, rather than from what a person said.
    pub filled: Vec<(QuestionIndex, AnswerIndex)>,
    /// What else follows, short of an answer.
    pub(super) narrowed: Vec<Narrowing>,
}

impl Evidence {
    /// Tells whether nothing was copied.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Forgets what was copied for a question that a person has now answered by a choice. Whoever
    /// does not know the answer leaves standing what a text that can be read in several ways says
    /// of it.
    pub fn answered(&mut self, rules: &RuleSet, question: QuestionIndex, given: Given) {
        let is_known = given != Given::DontKnow;
        match rules.questions[question].reads() {
            Some(Reads::Codes) => self
                .codes
                .retain(|code| !is_known && code.settled().is_none()),
            Some(Reads::Prefixes) if is_known => self.prefix = None,
            Some(Reads::Messages) => self.message = None,
            Some(Reads::Expiry { .. }) => self.expiry = None,
            Some(Reads::Prefixes) | None => {}
        }
        // A person's own answer does not follow from a code any more.
        self.filled.retain(|(filled, _)| *filled != question);
        self.from_names.retain(|(named, _)| *named != question);
    }

    /// Returns the codes that were given for that meaning.
    pub fn codes_for(&self, meaning: AnswerIndex) -> impl Iterator<Item = &Reading> {
        let settled = self.codes.iter().filter_map(GivenCode::settled);
        settled.filter(move |reading| reading.means == meaning)
    }

    /// Returns the codes of which it is not settled what they mean.
    pub fn open_codes(&self) -> impl Iterator<Item = &GivenCode> {
        let codes = self.codes.iter();
        codes.filter(|code| code.settled().is_none())
    }

    /// Returns whether the answer to `question` follows from a code or a message.
    pub fn is_filled(&self, question: QuestionIndex) -> bool {
        self.filled.iter().any(|(filled, _)| *filled == question)
    }

    /// Returns what the text names of what nobody said: it answers a question, or leaves it fewer
    /// answers.
    pub fn about(&self) -> impl Iterator<Item = &Named> {
        let narrowed = self.narrowed.iter().filter(|n| n.by == By::Names);
        let narrowed = narrowed.map(|narrowing| narrowing.question);
        let answered = self.from_names.iter().map(|(question, _)| *question);
        let counts: Vec<QuestionIndex> = narrowed.chain(answered).collect();
        let named = self.named.iter();
        named.filter(move |named| counts.contains(&named.question))
    }

    /// Returns what has to be said not to be so, whoever says the same again: what no code and no
    /// message excludes, and for a question that stays open beside what holds of it, at least that
    /// it does not hold alone.
    pub fn not_so(&self, rules: &RuleSet, answers: &Answers) -> Vec<(QuestionIndex, AnswerSet)> {
        let told = answers.told().map(|at| {
            let question = &rules.questions[at];
            let excluded = self.beside_copied(at, answers.excluded(at));
            let is_answered = matches!(answers.get(at), Some(Given::Chosen(_)));
            let stays_open = !is_answered
                && !answers.included(at).is_empty()
                && question.reads() != Some(Reads::Codes);
            match excluded.is_empty() && stays_open {
                true => (at, question.exclusive().into_iter().collect()),
                false => (at, excluded),
            }
        });
        told.filter(|(_, excluded)| !excluded.is_empty()).collect()
    }

    /// Returns those of the `excluded` answers to `question` that no code or message excludes:
    /// whoever gives those again need not say the others again.
    fn beside_copied(&self, question: QuestionIndex, excluded: AnswerSet) -> AnswerSet {
        let narrowed = self.narrowed.iter();
        narrowed
            .filter(|narrowing| narrowing.by == By::Given && narrowing.question == question)
            .fold(excluded, |rest, narrowing| {
                rest.without(&narrowing.excluded)
            })
    }
}
