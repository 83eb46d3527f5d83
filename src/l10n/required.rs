//! The messages that a rule set needs, computed from the rule set.
//!
//! Decides how messages are named and which attributes and placeables each has.
//! A locale holds exactly these, no fewer and no more.

use crate::rules::{Actor, AnswerWords, Arg, Question, RuleSet};
use std::collections::{BTreeMap, BTreeSet};

/// What a message consists of.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Shape {
    /// The placeables of its value.
    pub value: BTreeSet<String>,
    /// Its attributes and their placeables.
    pub attributes: BTreeMap<&'static str, BTreeSet<String>>,
    /// Whether its value is an entry of a list that must fit a narrow terminal.
    pub is_label: bool,
}

/// How messages are named after what they are for.
pub mod message_id {
    use crate::id::{ActorId, AnswerId, CauseId, LinkId, StepId};
    use crate::rules::{AnswerWords, Question};

    /// The name of the rule set itself.
    pub const RULE_SET: &str = "ruleset";

    /// Names the message of a question.
    pub fn question(question: &Question) -> String {
        format!("question-{}", question.id)
    }

    /// Names the message of an answer.
    pub fn answer(question: &Question, answer: &AnswerId) -> String {
        match &question.answer_words {
            AnswerWords::Own => format!("answer-{}-{answer}", question.id),
            AnswerWords::Family(family) => format!("{family}-{answer}"),
        }
    }

    /// Names the message for what a network says about trying again.
    pub fn category(category: u8) -> String {
        format!("code-category-{category}")
    }

    /// Names the message of somebody who acts, and for whom the program has no words.
    pub fn actor(actor: &ActorId) -> String {
        format!("actor-{actor}")
    }

    /// Names the message with which a note to the bank begins.
    pub const BANK_NOTE: &str = "bank-note";

    /// Names the message of a cause.
    pub fn cause(cause: &CauseId) -> String {
        format!("cause-{cause}")
    }

    /// Names the message of a step.
    pub fn step(step: &StepId) -> String {
        format!("step-{step}")
    }

    /// Names the message of a link.
    pub fn link(link: &LinkId) -> String {
        format!("link-{link}")
    }
}

/// Returns the messages that `rules` needs, by name.
pub fn required(rules: &RuleSet) -> BTreeMap<String, Shape> {
    let mut needed = BTreeMap::new();
    let plain = BTreeSet::new();
    needed.insert(
        message_id::RULE_SET.to_owned(),
        Shape {
            attributes: BTreeMap::from([("summary", plain.clone())]),
            ..Shape::default()
        },
    );
    let acts = |actor: &&Actor| {
        rules.steps.iter().any(|step| step.actor == **actor)
            || rules.causes.iter().any(|cause| cause.settled_by == **actor)
    };
    let named = rules.actors.iter().filter(|actor| !actor.has_words());
    for actor in named.filter(acts) {
        let mut shape = Shape::default();
        if actor.is_contact() {
            let said = ["only", "note", "nothing", "opening", "closing"];
            shape.attributes = said.map(|name| (name, plain.clone())).into();
        }
        needed.insert(message_id::actor(&actor.id), shape);
    }
    for question in &rules.questions {
        add_question(question, &mut needed);
    }
    for cause in &rules.causes {
        let mut attributes = BTreeMap::from([("summary", names(&cause.args))]);
        if cause.sensitive {
            attributes.insert("support", names(&cause.args));
            attributes.insert("support-summary", names(&cause.args));
        }
        let shape = Shape {
            value: names(&cause.args),
            attributes,
            is_label: false,
        };
        needed.insert(message_id::cause(&cause.id), shape);
    }
    for (at, step) in rules.steps.iter_enumerated() {
        let mut shape = Shape {
            value: names(&step.args),
            ..Shape::default()
        };
        if step.more {
            shape.attributes.insert("more", names(&step.more_args));
        }
        // The one call says what the steps that it stands for say.
        if step.actor.is_contact() && rules.bank_call != Some(at) {
            shape.attributes.insert("ask", names(&step.ask_args));
            if rules.bank_call.is_some() {
                shape.attributes.insert("topic", BTreeSet::new());
            }
            if step.actor.has_words() {
                needed.insert(message_id::BANK_NOTE.to_owned(), Shape::default());
            }
        }
        needed.insert(message_id::step(&step.id), shape);
    }
    for code in rules.lookup.systems.iter().flat_map(|system| &system.codes) {
        if let Some(category) = code.category {
            needed.insert(message_id::category(category), Shape::default());
        }
    }
    for link in &rules.links {
        needed.insert(message_id::link(&link.id), Shape::default());
    }
    needed
}

fn add_question(question: &Question, needed: &mut BTreeMap<String, Shape>) {
    let mut attributes = BTreeMap::from([("label", BTreeSet::new()), ("help", BTreeSet::new())]);
    if question.find_out {
        attributes.insert("find-out", BTreeSet::new());
    }
    if question.typed.as_ref().is_some_and(|typed| typed.at_prompt) {
        attributes.insert("type", BTreeSet::new());
    }
    let shape = Shape {
        attributes,
        ..Shape::default()
    };
    needed.insert(message_id::question(question), shape);
    if question.answer_words != AnswerWords::Own {
        return;
    }
    for answer in &question.answers {
        let mut shape = Shape {
            is_label: true,
            ..Shape::default()
        };
        if question.quotes && !answer.unquoted {
            shape.attributes.insert("quote", BTreeSet::new());
        }
        if answer.statement {
            shape.attributes.insert("statement", BTreeSet::new());
        }
        if answer.class.is_some() {
            shape.attributes.insert("meaning", BTreeSet::new());
        }
        if answer.sensitive {
            shape.attributes.insert("support", BTreeSet::new());
        }
        if answer.sensitive && answer.class.is_some() {
            shape.attributes.insert("support-meaning", BTreeSet::new());
        }
        needed.insert(message_id::answer(question, &answer.id), shape);
    }
}

fn names(args: &[Arg]) -> BTreeSet<String> {
    args.iter().map(|arg| arg.name.clone()).collect()
}
