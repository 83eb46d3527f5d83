//! Who is played: a truth, and what of it the person knows.

use cardhelp::engine::{Answers, Engine, Given, Truth};
use cardhelp::rules::{AnswerIndex, CauseIndex, QuestionIndex, RuleSet};

/// What is ordinary, where the example of a cause does not say otherwise.
const ORDINARY: &[(&str, &str)] = &[
    ("account-admin", "here"),
    ("account-kind", "personal"),
    ("azure-before", "no"),
    ("bank-blocks", "none"),
    ("bank-challenge", "none"),
    ("billing-country", "same"),
    ("card-added-by", "me"),
    ("card-kind", "credit"),
    ("card-state", "active"),
    ("code", "none"),
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

/// The most examples of a cause that are played in one situation.
const EXAMPLES: usize = 3;

/// Makes people of the examples that find the cause whose examples they are, in every product and
/// step where that holds.
pub fn people(rules: &RuleSet) -> Vec<Person> {
    let engine = Engine::new(rules, &rules.edition);
    let mut people = Vec::new();
    for cause in rules.causes.keys() {
        for place in situations(rules) {
            let own = own_examples(rules, &engine, cause, place);
            for (name, mut truth) in own.iter().take(EXAMPLES).cloned() {
                let weight = weight(rules, &engine, cause, &truth);
                let count = own.len().min(EXAMPLES);
                forget(rules, &mut truth, &name);
                if !engine.verdict(cause, &engine.state(&truth)).is_found() {
                    // Nobody could find it for somebody who does not know what tells it.
                    continue;
                }
                people.push(Person {
                    situation: situation(rules, &truth),
                    name,
                    weight: weight / f64::from(u32::try_from(count).expect("few")),
                    cause,
                    truth,
                });
            }
        }
    }
    people
}

/// Returns every product and step.
fn situations(rules: &RuleSet) -> Vec<(AnswerIndex, AnswerIndex)> {
    let answers = |name| {
        let question = rules.question(name).expect("a fixed name");
        rules.questions[question].answers.keys()
    };
    let products = answers("product");
    products
        .flat_map(|product| answers("step").map(move |step| (product, step)))
        .collect()
}

/// Returns the truths of a cause's own examples in a situation, where they find it there.
fn own_examples(
    rules: &RuleSet,
    engine: &Engine<'_>,
    cause: CauseIndex,
    (product, step): (AnswerIndex, AnswerIndex),
) -> Vec<(String, Answers)> {
    let question = |name| rules.question(name).expect("a fixed name");
    let mut found: Vec<(String, Answers)> = Vec::new();
    for example in &rules.causes[cause].examples {
        let mut truth = Answers::none(rules);
        for (question, chosen) in &example.answers {
            if !chosen.is_empty() {
                truth.set(*question, Given::Chosen(chosen.iter().copied().collect()));
            }
        }
        if !engine.verdict(cause, &engine.state(&truth)).is_found() {
            continue;
        }
        truth.choose(question("product"), product);
        truth.choose(question("step"), step);
        let state = engine.state(&truth);
        let is_possible = truth.iter().all(|(question, given)| match given {
            // An answer that nobody could have given there.
            Given::Chosen(set) => set.iter().all(|answer| {
                let when = &rules.questions[question].answers[answer].when;
                state.eval(when) != Truth::False && state.applies(question) != Truth::False
            }),
            Given::DontKnow => true,
        });
        if !is_possible || !engine.verdict(cause, &state).is_found() {
            continue;
        }
        ordinary(rules, engine, cause, &mut truth);
        let name = format!("{}: {}", rules.causes[cause].id, example.name);
        found.push((format!("{name} ({})", situation(rules, &truth)), truth));
    }
    found
}

/// Adds the ordinary answers to what an example does not say, where these leave the cause as it is.
fn ordinary(rules: &RuleSet, engine: &Engine<'_>, cause: CauseIndex, truth: &mut Answers) {
    live_somewhere(rules, truth);
    let verdict = engine.verdict(cause, &engine.state(truth));
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
            *truth = with;
        }
    }
}

/// Lets somebody live where the example says, or in Taiwan, with a card of that country unless the
/// example says otherwise.
fn live_somewhere(rules: &RuleSet, truth: &mut Answers) {
    let question = |name| {
        rules
            .question(name)
            .expect("a question of the built-in rule set")
    };
    let [country, card_country, from] = ["country", "card-country", "card-from"].map(question);
    let home = truth.get(country).or(truth
        .get(card_country)
        .filter(|_| truth.get(from).is_none()));
    let taiwan = rules.questions[country]
        .answer("TW")
        .expect("an answer to it");
    let home = home.unwrap_or(Given::Chosen(std::iter::once(taiwan).collect()));
    truth.set(country, home);
    if truth.get(card_country).is_none() && truth.get(from).is_none() {
        truth.set(card_country, home);
    }
    let is_same = truth.get(card_country) == Some(home);
    let from_where = if is_same {
        "same-country"
    } else {
        "other-country"
    };
    let answer = rules.questions[from]
        .answer(from_where)
        .expect("an answer to it");
    if truth.get(from).is_none() {
        truth.choose(from, answer);
    }
}

/// Forgets what this person does not happen to know.
fn forget(rules: &RuleSet, truth: &mut Answers, name: &str) {
    for (question, definition) in rules.questions.iter_enumerated() {
        let dice = hash(&format!("{name}/{}", definition.id)) % 100;
        let is_sure = matches!(
            definition.id.as_str(),
            "product" | "step" | "country" | "card-country" | "card-from"
        );
        if !is_sure && dice >= u64::from(definition.known_to) {
            truth.forget(question);
        }
    }
}

/// FNV-1a, so that every run plays the same people.
fn hash(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step) >> 8
}

/// Returns how common a cause is where somebody is: its part of its group's share.
fn weight(rules: &RuleSet, engine: &Engine<'_>, cause: CauseIndex, truth: &Answers) -> f64 {
    let state = engine.state(truth);
    let context = rules
        .contexts
        .iter()
        .find(|context| state.eval(&context.when) == Truth::True);
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
