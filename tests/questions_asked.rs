//! How many questions people are asked, against asking in the author's order.

#![allow(clippy::print_stdout)] // the figures are shown by `cargo test -- --nocapture`

use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine, Given, Order, Simulation};
use cardhelp::rules::{Example, RuleSet};

/// The most questions until a cause is proved at sign-up, by the median.
const SIGN_UP_MOST: usize = 5;
/// How many people with random answers are played.
const RANDOM_PEOPLE: u64 = 100;

fn engine(rules: &RuleSet) -> Engine<'_> {
    Engine::new(rules, &rules.edition)
}

fn examples(rules: &RuleSet) -> impl Iterator<Item = &Example> {
    rules.causes.iter().flat_map(|cause| &cause.examples)
}

fn said(rules: &RuleSet, example: &Example) -> Answers {
    let mut answers = Answers::none(rules);
    for (question, chosen) in &example.answers {
        if !chosen.is_empty() {
            answers.set(*question, Given::Chosen(chosen.iter().copied().collect()));
        }
    }
    answers
}

/// Somebody who knows an answer to everything, made from `seed` by a linear congruential
/// generator (Knuth's MMIX), so that every run plays the same people.
fn knows_everything(rules: &RuleSet, seed: u64) -> Answers {
    let mut state = seed;
    let mut answers = Answers::none(rules);
    for (at, question) in rules.questions.iter_enumerated() {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let count = u64::try_from(question.answers.len()).expect("few answers");
        let answer = usize::try_from((state >> 33) % count).expect("few answers");
        answers.choose(at, answer.into());
    }
    answers
}

fn mean(counts: impl Iterator<Item = usize>) -> f64 {
    let counts: Vec<f64> = counts
        .map(|count| f64::from(u32::try_from(count).expect("few questions")))
        .collect();
    let number = u32::try_from(counts.len()).expect("few people");
    counts.iter().sum::<f64>() / f64::from(number)
}

fn play(engine: &Engine<'_>, order: Order, truth: &Answers) -> (Simulation, Simulation) {
    (
        engine.simulate(truth, order),
        engine.simulate(truth, Order::Authors),
    )
}

#[test]
fn at_sign_up_a_cause_is_proved_within_five_questions_by_the_median() {
    let rules = built_in::rule_set_with_examples();
    let engine = engine(&rules);
    let order = engine.better_order();
    let step = rules.question("step").expect("a fixed name");
    let signs_up = |example: &&Example| {
        let mut steps = example
            .answers
            .iter()
            .filter(|(question, _)| *question == step);
        steps.any(|(_, chosen)| {
            let answers = &rules.questions[step].answers;
            let mut chosen = chosen.iter().map(|answer| answers[*answer].id.as_str());
            chosen.any(|answer| answer.starts_with("signup-"))
        })
    };
    let mut counts: Vec<usize> = examples(&rules)
        .filter(signs_up)
        .filter_map(|example| {
            let truth = said(&rules, example);
            engine.simulate(&truth, order).until_proved
        })
        .collect();
    counts.sort_unstable();
    let median = counts[counts.len() / 2];
    println!(
        "sign-up: {} runs, median {median}, worst {:?}",
        counts.len(),
        counts.last()
    );
    assert!(median <= SIGN_UP_MOST, "{counts:?}");
}

#[test]
fn fewer_questions_than_in_the_authors_order_over_the_examples() {
    let rules = built_in::rule_set_with_examples();
    let engine = engine(&rules);
    let order = engine.better_order();
    let played: Vec<_> = examples(&rules)
        .map(|example| play(&engine, order, &said(&rules, example)))
        .collect();
    let ours = mean(played.iter().map(|(ours, _)| ours.asked.len()));
    let authors = mean(played.iter().map(|(_, authors)| authors.asked.len()));
    println!("examples: mean {ours:.2}, in the author's order {authors:.2}");
    assert!(ours <= authors);
}

#[test]
fn fewer_questions_than_in_the_authors_order_for_people_who_know_everything() {
    let rules = built_in::rule_set_with_examples();
    let engine = engine(&rules);
    let order = engine.better_order();
    let people = (1..=RANDOM_PEOPLE).map(|seed| knows_everything(&rules, seed));
    let played: Vec<_> = people.map(|truth| play(&engine, order, &truth)).collect();
    let ours = mean(played.iter().map(|(ours, _)| ours.asked.len()));
    let authors = mean(played.iter().map(|(_, authors)| authors.asked.len()));
    println!("random people: mean {ours:.2}, in the author's order {authors:.2}");
    assert!(ours <= authors);
}

#[test]
fn the_order_of_the_built_in_rule_set_is_the_better_one() {
    let rules = built_in::rule_set_with_examples();
    assert_eq!(built_in::order(), engine(&rules).better_order());
}
