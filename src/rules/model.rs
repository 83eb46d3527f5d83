//! A rule set as values, every name resolved.
//!
//! Decides what a question, a cause and a step consist of. Positions (`u16`)
//! point into the lists of [`RuleSet`]. Knows nothing of files or reasoning.

use super::condition::{Cells, Condition};
use super::finding::Place;
use super::lookup::Lookup;
use super::table::FactTable;
use crate::id::{AnswerId, CauseId, LinkId, QuestionId, SourceId, StepId};
use compact_str::CompactString;
use serde::{Deserialize, Serialize};

/// A rule set, resolved: what `rules/<id>/` says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
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
    pub questions: Vec<Question>,
    /// The causes, by name.
    pub causes: Vec<Cause>,
    /// The steps, by name.
    pub steps: Vec<Step>,
    /// The source documents, by name.
    pub sources: Vec<Source>,
    /// The pages to link to, by name.
    pub links: Vec<Link>,
    /// The tables of facts, by name.
    pub tables: Vec<FactTable>,
    /// How common the groups of causes are, per situation.
    pub contexts: Vec<PriorContext>,
    /// Where documents disagree, and which one is followed.
    pub conflicts: Vec<Conflict>,
    /// The steps to take when nothing was found.
    pub fallback: Vec<u16>,
    /// Parts of addresses that must not be sent to anybody.
    pub forbidden_links: Vec<String>,
    /// The files it was read from, as [`Place::file`] counts them.
    pub files: Vec<String>,
    /// What typed codes and prefixes are looked up in. Stored apart: most runs never need it.
    #[serde(skip)]
    pub lookup: Lookup,
}

/// A question and its answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Question {
    /// Its name, also its flag.
    pub id: QuestionId,
    /// Its answers, in the order in which they are shown.
    pub answers: Vec<Answer>,
    /// Where the words of its answers come from.
    pub answer_words: AnswerWords,
    /// Whether several answers may be given.
    pub several: bool,
    /// When it applies at all.
    pub when: Condition,
    /// What answering costs a person.
    pub cost: Cost,
    /// How many of a hundred people know an answer that proves or suggests their cause; for
    /// the order of asking, never a verdict.
    pub known_to: u8,
    /// Whether the words tell how to find the answer out.
    pub find_out: bool,
    /// Whether each answer also has the exact words seen on a screen.
    pub quotes: bool,
    /// The answers offered first where there are too many to list.
    pub featured: Vec<u16>,
    /// How a typed text is read into an answer.
    pub typed: Option<Typed>,
    /// Where it stands.
    pub place: Place,
}

/// Where the words of a question's answers come from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum AnswerWords {
    /// A message of its own for each answer: `answer-<question>-<answer>`.
    Own,
    /// A family of messages that the program knows: `<family>-<row>`, such as `territory-TW`.
    Family(String),
}

/// How a typed text is read into an answer to a question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Typed {
    /// The option that takes it: the question's own name, or another.
    pub flag: String,
    /// What is read.
    pub reads: Reads,
    /// Whether a prompt offers to type it.
    pub at_prompt: bool,
}

/// What a typed text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Reads {
    /// A code of a bank or a processor; the answers are what codes mean.
    Codes,
    /// A sentence from a screen or a mail; the answers have quotes.
    Messages,
    /// The first digits of a card; the answers are networks.
    Prefixes,
    /// The month until which a card is valid.
    Expiry {
        /// The answer that the month has passed.
        passed: u16,
    },
}

/// Why a payment was refused, coarsely: the class of a code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Class {
    /// The bank said no and not why.
    U,
    /// Wrong data.
    D,
    /// The state of the card.
    S,
    /// The kind of card or of payment is not permitted.
    T,
    /// Limits or funds.
    L,
    /// The bank's check of the cardholder.
    A,
    /// Security rules.
    F,
    /// A technical fault, or the seller's set-up.
    P,
    /// No refusal at all.
    #[serde(rename = "OK")]
    Ok,
}

impl Class {
    /// The letters of rule files and results.
    pub const WORDS: &'static [(&'static str, Class)] = &[
        ("U", Class::U),
        ("D", Class::D),
        ("S", Class::S),
        ("T", Class::T),
        ("L", Class::L),
        ("A", Class::A),
        ("F", Class::F),
        ("P", Class::P),
        ("OK", Class::Ok),
    ];

    /// Returns the letter of rule files and results.
    pub fn as_str(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(_, class)| *class == self);
        found.expect("every class has a letter").0
    }
}

/// One answer to a question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// Its name, also its value on the command line.
    pub id: AnswerId,
    /// When a prompt offers it.
    pub when: Condition,
    /// Whether it excludes every other answer.
    pub exclusive: bool,
    /// Whether no document prints the words of it, although the question has quotes.
    pub unquoted: bool,
    /// Other names that are accepted when typed, with `;` between them: most are so short that
    /// together they need no memory of their own.
    pub aliases: CompactString,
    /// The class of the codes that mean it.
    pub class: Option<Class>,
    /// Answers to other questions that follow from it, where those were not answered.
    pub fills: Vec<(u16, u16)>,
    /// Whether a support desk must not say it to a customer; its words have a second form.
    pub sensitive: bool,
    /// Other wordings of its quote that were seen, in any language.
    pub seen_as: Vec<String>,
}

/// What it costs a person to answer a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Cost {
    /// A look at the card or the screen.
    Glance,
    /// Remembering what happened.
    Recall,
    /// Looking something up in a portal, a mail or a banking app.
    LookUp,
    /// Asking the bank.
    AskBank,
}

impl Cost {
    /// The words of rule files and their meaning.
    pub const WORDS: &'static [(&'static str, Cost)] = &[
        ("glance", Cost::Glance),
        ("recall", Cost::Recall),
        ("look-up", Cost::LookUp),
        ("ask-bank", Cost::AskBank),
    ];

    /// Returns how many glances the answer is worth. Our judgement: seconds, half a
    /// minute, a few minutes, a telephone call.
    pub fn weight(self) -> u64 {
        match self {
            Cost::Glance => 4,
            Cost::Recall => 5,
            Cost::LookUp => 7,
            Cost::AskBank => 10,
        }
    }
}

/// Who must act.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The person who asks.
    You,
    /// The bank that issued the card.
    Bank,
    /// Whoever administers the account.
    AccountAdmin,
    /// The seller's support.
    Support,
}

impl Actor {
    /// The words of rule files and their meaning.
    pub const WORDS: &'static [(&'static str, Actor)] = &[
        ("you", Actor::You),
        ("bank", Actor::Bank),
        ("account-admin", Actor::AccountAdmin),
        ("support", Actor::Support),
    ];

    /// Returns the word of rule files and results.
    pub fn as_str(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(_, actor)| *actor == self);
        found.expect("every actor has a word").0
    }
}

/// Where in a plan a step belongs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Phase {
    /// Before anything else: what not to do, or what cannot be undone.
    Stop,
    /// Looking whether something is so.
    Check,
    /// Putting right what one can put right oneself.
    Fix,
    /// What the bank must do.
    Bank,
    /// Trying again, paying.
    Apply,
    /// Waiting for it to show.
    Wait,
    /// When nothing else helped.
    Fallback,
}

impl Phase {
    /// The words of rule files and their meaning.
    pub const WORDS: &'static [(&'static str, Phase)] = &[
        ("stop", Phase::Stop),
        ("check", Phase::Check),
        ("fix", Phase::Fix),
        ("bank", Phase::Bank),
        ("apply", Phase::Apply),
        ("wait", Phase::Wait),
        ("fallback", Phase::Fallback),
    ];
}

/// A reason why a card is refused or a payment fails.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Cause {
    /// Its name, and its file's.
    pub id: CauseId,
    /// The group whose share it takes part in.
    pub group: CompactString,
    /// Who settles it in the end.
    pub settled_by: Actor,
    /// Where it can happen at all.
    pub applies: Condition,
    /// What proves it.
    pub confirmed_by: Condition,
    /// What points at it without proving it.
    pub suggested_by: Condition,
    /// What excludes it.
    pub ruled_out_by: Condition,
    /// Its steps, in order.
    pub steps: Vec<u16>,
    /// The placeables of its title and summary.
    pub args: Vec<Arg>,
    /// Whether a support desk must not say it to a customer; its words have a second form.
    pub sensitive: bool,
    /// The documents that state it, newest first.
    pub sources: Vec<u16>,
    /// The first day on which it holds, an ISO date.
    pub valid_from: Option<String>,
    /// The last day on which it holds, an ISO date.
    pub valid_until: Option<String>,
    /// Worked examples. Stored apart: only checks need them.
    #[serde(skip)]
    pub examples: Vec<Example>,
    /// Where it stands.
    pub place: Place,
}

/// A worked example of a cause: answers, and the verdicts that they give.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Example {
    /// What the example shows.
    pub name: String,
    /// The answers given: a question, and one or several of its answers.
    pub answers: Vec<(u16, Vec<u16>)>,
    /// The verdicts that must come of them: a cause's position and the verdict.
    pub gives: Vec<(u16, ExampleVerdict)>,
    /// Where it stands.
    pub place: Place,
}

/// A verdict, as an example states it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ExampleVerdict {
    /// Proved.
    Confirmed,
    /// Pointed at.
    Likely,
    /// Open.
    Possible,
    /// Excluded.
    RuledOut,
    /// Proved and excluded at once.
    Contradiction,
}

impl ExampleVerdict {
    /// The words of rule files and their meaning.
    pub const WORDS: &'static [(&'static str, ExampleVerdict)] = &[
        ("confirmed", ExampleVerdict::Confirmed),
        ("likely", ExampleVerdict::Likely),
        ("possible", ExampleVerdict::Possible),
        ("ruled-out", ExampleVerdict::RuledOut),
        ("contradiction", ExampleVerdict::Contradiction),
    ];
}

/// One thing to do.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Step {
    /// Its name.
    pub id: StepId,
    /// Who does it.
    pub actor: Actor,
    /// Where in a plan it belongs.
    pub phase: Phase,
    /// The pages that help with it.
    pub links: Vec<u16>,
    /// When it belongs in a plan; it drops out once this is certainly false.
    pub when: Condition,
    /// The placeables of its text.
    pub args: Vec<Arg>,
    /// The placeables of what to say to the bank, where the bank acts.
    pub ask_args: Vec<Arg>,
    /// Where it stands.
    pub place: Place,
}

/// A placeable of a message and where its value comes from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Arg {
    /// The placeable's name.
    pub name: String,
    /// Where its value comes from.
    pub value: ArgValue,
}

/// Where the value of a placeable comes from. Where it is not known, the
/// message receives the word `unknown`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ArgValue {
    /// The words of the answer given.
    Answer(u16),
    /// The word in a table's cell, for the message to choose by.
    Cell {
        /// The question whose answer names the row.
        row: u16,
        /// For each of its answers, the cell's text; `None` where it is empty.
        cells: Cells<String>,
    },
    /// The words of the answers that a table's cell lists.
    Listed {
        /// The question whose answer names the row.
        row: u16,
        /// The question whose answers are listed.
        names: u16,
        /// For each answer of `row`, the answers listed; `None` where the cell is empty.
        cells: Cells<Vec<u16>>,
    },
}

impl ArgValue {
    /// Returns the question that the value depends on.
    pub fn question(&self) -> u16 {
        match self {
            Self::Answer(question) => *question,
            Self::Cell { row, .. } | Self::Listed { row, .. } => *row,
        }
    }
}

/// A document that states something.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Source {
    /// Its name.
    pub id: SourceId,
    /// Its title, as published.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The date of its text: an ISO date, or a year and a month.
    pub date: CompactString,
    /// When it was last read, an ISO date.
    pub checked: CompactString,
    /// Whether it is a community's answer rather than documentation.
    pub weak: bool,
    /// Where it stands.
    pub place: Place,
}

/// A page to send people to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Link {
    /// Its name.
    pub id: LinkId,
    /// Its address; `{locale}` stands for the reader's language, as `zh-tw`.
    pub url: String,
    /// When it belongs in a plan; it drops out once this is certainly false.
    pub when: Condition,
    /// Where it stands.
    pub place: Place,
}

impl Link {
    /// Returns the address for a reader of `locale`.
    pub fn address(&self, locale: &str) -> String {
        self.url.replace("{locale}", &locale.to_lowercase())
    }
}

/// How common each group of causes is in one situation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PriorContext {
    /// The situation.
    pub when: Condition,
    /// Each group's share, in parts of their sum.
    pub shares: Vec<(String, u32)>,
}

/// A matter on which documents disagree.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Conflict {
    /// What it is about.
    pub topic: String,
    /// The rule that is followed.
    pub follows: String,
    /// The documents that state it, newest first.
    pub newest: Vec<u16>,
    /// The documents that said otherwise.
    pub supersedes: Vec<u16>,
    /// The causes that rest on it.
    pub causes: Vec<u16>,
}

impl RuleSet {
    /// Returns the position of the question of that name.
    pub fn question(&self, id: &str) -> Option<u16> {
        position(&self.questions, |question| question.id.as_str() == id)
    }

    /// Returns the position of the cause of that name.
    pub fn cause(&self, id: &str) -> Option<u16> {
        position(&self.causes, |cause| cause.id.as_str() == id)
    }

    /// Returns the step at that position.
    pub fn step(&self, index: u16) -> &Step {
        &self.steps[usize::from(index)]
    }
}

impl Question {
    /// Returns what is read into its answers, where typed texts are.
    pub fn reads(&self) -> Option<Reads> {
        self.typed.as_ref().map(|typed| typed.reads)
    }
}

impl Answer {
    /// Returns the other names that are accepted when typed.
    pub fn aliases(&self) -> impl Iterator<Item = &str> {
        let aliases = self.aliases.split(';').map(str::trim);
        aliases.filter(|alias| !alias.is_empty())
    }
}

impl Question {
    /// Returns the position of the answer of that name.
    pub fn answer(&self, id: &str) -> Option<u16> {
        position(&self.answers, |answer| answer.id.as_str() == id)
    }

    /// Returns the answer that excludes every other, if there is one.
    pub fn exclusive(&self) -> Option<u16> {
        position(&self.answers, |answer| answer.exclusive)
    }
}

fn position<T>(list: &[T], is_it: impl Fn(&T) -> bool) -> Option<u16> {
    list.iter().position(is_it).map(super::condition::index)
}
