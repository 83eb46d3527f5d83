//! Who is played: a truth, and what of it the person knows.
//!
//! The truths are those of the rule set's examples, in every situation in which they hold.

use super::ordinary;
use super::situations::{Situation, named, situations};
use crate::engine::{Answers, Engine, Given, State, Truth};
use crate::rules::{CauseIndex, Example, QuestionIndex, RuleSet};

/// Somebody with a cause.
pub struct Person {
    /// The cause, the example and the situation.
    pub name: String,
    /// Where they are: the answers to the questions that say so.
    pub situation: String,
    /// How common the cause is there.
    pub weight: f64,
    /// The true cause.
    pub cause: CauseIndex,
    /// The answers that the person knows.
    pub truth: Answers,
}

/// Everybody who is played.
pub struct Crowd {
    /// The people, by cause.
    pub people: Vec<Person>,
    /// How many more there would be: of a great many, every second or third is played.
    pub left_out: usize,
}

/// The most examples of a cause that are played in one situation.
const EXAMPLES: usize = 3;
/// The most people who are played.
const MOST_PEOPLE: usize = 4000;

/// Makes people of the examples that find the cause whose examples they are, in every situation
/// where that holds. Whoever does not know what tells the cause is left out, since nobody could
/// find it; but for every cause there is somebody who knows.
#[must_use]
pub fn people(engine: &Engine<'_>) -> Crowd {
    let situations = situations(engine.rules());
    let causes = engine.rules().causes.keys();
    let mut all: Vec<Person> = causes
        .flat_map(|cause| people_with(engine, cause, &situations))
        .collect();
    let count = all.len();
    let every = count.div_ceil(MOST_PEOPLE).max(1);
    let mut at = 0..count;
    all.retain(|_| at.next().is_some_and(|at| at % every == 0));
    Crowd {
        left_out: count - all.len(),
        people: all,
    }
}

fn people_with(engine: &Engine<'_>, cause: CauseIndex, situations: &[Situation]) -> Vec<Person> {
    let places = situations.iter();
    let all = places.flat_map(|place| who_know_all(engine, cause, place));
    let all: Vec<Person> = all.collect();
    let who_know = all.iter().filter_map(|person| {
        let mut truth = person.truth.clone();
        forget(engine.rules(), &mut truth, &person.name);
        let is_found = engine.verdict(cause, &engine.state(&truth)).is_found();
        is_found.then(|| person.knowing(truth))
    });
    let who_know: Vec<Person> = who_know.collect();
    match who_know.is_empty() {
        true => all.into_iter().take(1).collect(),
        false => who_know,
    }
}

/// Makes people who know every answer.
fn who_know_all(engine: &Engine<'_>, cause: CauseIndex, place: &Situation) -> Vec<Person> {
    let own = truths(engine, cause, place);
    let share = own.len().clamp(1, EXAMPLES) as f64;
    let id = &engine.rules().causes[cause].id;
    let people = own.into_iter().take(EXAMPLES).map(|(example, truth)| {
        let situation = named(engine.rules(), &truth);
        Person {
            name: format!("{id}: {example} ({situation})"),
            weight: weight(engine, cause, &truth) / share,
            situation,
            cause,
            truth,
        }
    });
    people.collect()
}

/// Returns the truths of a cause's own examples in a situation, where they find it there.
fn truths<'e>(
    engine: &'e Engine<'_>,
    cause: CauseIndex,
    place: &Situation,
) -> Vec<(&'e str, Answers)> {
    let examples = engine.rules().causes[cause].examples.iter();
    let truths = examples.filter_map(|example| {
        let mut truth = given(engine.rules(), example);
        let is_found = |state: &State| engine.verdict(cause, state).is_found();
        if !is_found(&engine.state(&truth)) {
            return None;
        }
        for (question, answer) in place {
            truth.choose(*question, *answer);
        }
        let state = engine.state(&truth);
        if !can_be_given(engine.rules(), &truth, &state) || !is_found(&state) {
            return None;
        }
        ordinary::add(engine, cause, &mut truth);
        Some((example.name.as_str(), truth))
    });
    truths.collect()
}

/// Returns the answers that an example gives.
fn given(rules: &RuleSet, example: &Example) -> Answers {
    let mut truth = Answers::none(rules);
    for (question, chosen) in &example.answers {
        if !chosen.is_empty() {
            truth.set(*question, Given::Chosen(chosen.iter().copied().collect()));
        }
    }
    truth
}

/// Tells whether somebody could give every answer there.
fn can_be_given(rules: &RuleSet, truth: &Answers, state: &State) -> bool {
    truth.iter().all(|(question, given)| match given {
        Given::Chosen(set) => set.iter().all(|answer| {
            let when = &rules.questions[question].answers[answer].when;
            state.eval(when) != Truth::False && state.applies(question) != Truth::False
        }),
        Given::DontKnow => true,
    })
}

/// Forgets what this person does not happen to know.
fn forget(rules: &RuleSet, truth: &mut Answers, name: &str) {
    for (question, definition) in rules.questions.iter_enumerated() {
        let dice = hash(&format!("{name}/{}", definition.id)) % 100;
        let is_sure = rules.situation.contains(&question) || ordinary::is_known_to_all(definition);
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
fn weight(engine: &Engine<'_>, cause: CauseIndex, truth: &Answers) -> f64 {
    let (rules, state) = (engine.rules(), engine.state(truth));
    let mut contexts = rules.contexts.iter();
    let context = contexts.find(|context| state.eval(&context.when) == Truth::True);
    let group = &rules.causes[cause].group;
    let members = rules.causes.iter();
    let members = members.filter(|other| other.group == *group).count();
    let share = context.and_then(|context| {
        let mut shares = context.shares.iter();
        shares.find(|(name, _)| name.as_str() == group.as_str())
    });
    share.map_or(1.0, |(_, share)| f64::from(*share)) / members as f64
}

impl Person {
    /// Returns the same person with other knowledge.
    fn knowing(&self, truth: Answers) -> Self {
        Self {
            name: self.name.clone(),
            situation: self.situation.clone(),
            truth,
            ..*self
        }
    }

    /// Returns what the person says when asked.
    #[must_use]
    pub fn says(&self, question: QuestionIndex) -> Option<Given> {
        self.truth.get(question)
    }
}
