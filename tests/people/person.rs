//! Who is played: a truth, and what of it the person knows.

use cardhelp::engine::{Answers, Engine, Given};
use cardhelp::rules::{AnswerSet, CauseIndex, Example, QuestionIndex, RuleSet};

/// What is ordinary, where the example of a cause does not say otherwise.
const ORDINARY: &[(&str, &str)] = &[
    ("account-admin", "here"),
    ("account-kind", "personal"),
    ("azure-before", "no"),
    ("bank-blocks", "none"),
    ("bank-challenge", "none"),
    ("billing-country", "same"),
    ("card-added-by", "me"),
    ("card-country", "TW"),
    ("card-kind", "credit"),
    ("card-state", "active"),
    ("code", "none"),
    ("country", "TW"),
    ("customer", "company"),
    ("duplicate-account", "no"),
    ("funds", "enough"),
    ("invoice-for", "subscription"),
    ("message", "none"),
    ("mismatch", "none"),
    ("network", "visa"),
    ("new-card", "none"),
    ("notices", "arrive"),
    ("offer", "pay-as-you-go"),
    ("page-trouble", "no"),
    ("paid", "no"),
    ("pay-button", "shown"),
    ("payment-disputed", "no"),
    ("pays-by", "card"),
    ("profile", "complete"),
    ("role", "billing-owner"),
    ("stored-card", "shown"),
    ("third-party-cookies", "allowed"),
];

/// What somebody knows of the truth.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Knows {
    /// Everything.
    Everything,
    /// As many people know an answer as the rule set says.
    WhatPeopleCan,
}

/// Somebody with a cause.
pub struct Person {
    /// The cause and the example.
    pub name: String,
    /// The product and the step.
    pub situation: String,
    /// How common the cause is there.
    pub weight: f64,
    /// The true cause.
    pub cause: CauseIndex,
    /// The answers that the person knows.
    pub truth: Answers,
}

/// Makes a person of every example that finds the cause whose example it is.
pub fn people(rules: &RuleSet, knows: Knows) -> Vec<Person> {
    let engine = Engine::new(rules, &rules.edition);
    let mut people = Vec::new();
    for (at, cause) in rules.causes.iter_enumerated() {
        let is_own = |example: &&Example| {
            let mut gives = example.gives.iter();
            gives.any(|(given, verdict)| {
                *given == at && cardhelp::engine::Verdict::from(*verdict).is_found()
            })
        };
        let own: Vec<&Example> = cause.examples.iter().filter(is_own).collect();
        for example in &own {
            let weight = weight(rules, &engine, at, example) / own.len() as f64;
            let name = format!("{}: {}", cause.id, example.name);
            let mut truth = truth(rules, &engine, at, example);
            if knows == Knows::WhatPeopleCan {
                forget(rules, &mut truth, &name, example);
                if !engine.verdict(at, &engine.state(&truth)).is_found() {
                    // Nobody could find it for somebody who does not know what tells it.
                    continue;
                }
            }
            people.push(Person {
                situation: situation(rules, &truth),
                name,
                weight,
                cause: at,
                truth,
            });
        }
    }
    people
}

/// Returns the answers of an example, and the ordinary ones to what it does not say, where these
/// leave the cause found.
fn truth(rules: &RuleSet, engine: &Engine<'_>, cause: CauseIndex, example: &Example) -> Answers {
    let mut truth = Answers::none(rules);
    for (question, chosen) in &example.answers {
        if !chosen.is_empty() {
            truth.set(*question, Given::Chosen(chosen.iter().copied().collect()));
        }
    }
    let verdict = engine.verdict(cause, &engine.state(&truth));
    for (name, answer) in ORDINARY {
        let question = rules
            .question(name)
            .expect("a question of the built-in rule set");
        if truth.get(question).is_some() {
            continue;
        }
        let answer = rules.questions[question]
            .answer(answer)
            .expect("an answer to it");
        let mut with = truth.clone();
        with.choose(question, answer);
        if engine.verdict(cause, &engine.state(&with)) == verdict {
            truth = with;
        }
    }
    truth
}

/// Forgets what this person does not happen to know.
fn forget(rules: &RuleSet, truth: &mut Answers, name: &str, example: &Example) {
    for (question, definition) in rules.questions.iter_enumerated() {
        let is_of_example = example.answers.iter().any(|(known, _)| *known == question);
        let dice = hash(&format!("{name}/{}", definition.id)) % 100;
        let is_sure = matches!(definition.id.as_str(), "product" | "step" | "country");
        if is_of_example && !is_sure && dice >= u64::from(definition.known_to) {
            truth.forget(question);
        }
    }
}

/// FNV-1a, so that every run plays the same people.
fn hash(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step) >> 8
}

fn weight(rules: &RuleSet, engine: &Engine<'_>, cause: CauseIndex, example: &Example) -> f64 {
    let mut answers = Answers::none(rules);
    for (question, chosen) in &example.answers {
        let chosen: AnswerSet = chosen.iter().copied().collect();
        if !chosen.is_empty() {
            answers.set(*question, Given::Chosen(chosen));
        }
    }
    let state = engine.state(&answers);
    let context = rules
        .contexts
        .iter()
        .find(|context| state.eval(&context.when) == cardhelp::engine::Truth::True);
    let group = &rules.causes[cause].group;
    let members = rules
        .causes
        .iter()
        .filter(|other| other.group == *group)
        .count();
    let share = context.and_then(|context| {
        context
            .shares
            .iter()
            .find(|(name, _)| name.as_str() == group.as_str())
    });
    share.map_or(1.0, |(_, share)| f64::from(*share)) / members as f64
}

fn situation(rules: &RuleSet, truth: &Answers) -> String {
    let name = |question: &str| -> String {
        let at: QuestionIndex = rules.question(question).expect("a fixed name");
        match truth.get(at) {
            Some(Given::Chosen(set)) => {
                let answer = set.iter().next().expect("some answer");
                rules.questions[at].answers[answer].id.to_string()
            }
            _ => "?".to_owned(),
        }
    };
    format!("{} {}", name("product"), name("step"))
}
