//! Every law over everybody, and the figures.

#![allow(clippy::print_stdout)] // the figures are shown by `cargo test -- --nocapture`

use crate::laws::LAWS;
use crate::people::{EVERYBODY, Group};
use crate::told::Told;
use std::collections::BTreeSet;

fn check(at: usize) {
    let (law, broken) = LAWS[at];
    let breaches = |group: &'static Group| {
        let told = group.told.iter();
        told.filter_map(move |told| {
            let broken = broken(told);
            let plan: Vec<&str> = told.plan.iter().map(|entry| entry.id.as_str()).collect();
            (!broken.is_empty())
                .then(|| format!("{} · {}: {broken:?} in {plan:?}", group.name, told.who))
        })
    };
    let breaches: Vec<String> = EVERYBODY.iter().flat_map(breaches).collect();
    let some = breaches
        .iter()
        .take(40)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(
        breaches.is_empty(),
        "law {law}: {} plans break it\n{some}",
        breaches.len()
    );
}

macro_rules! laws {
    ($($name:ident = $at:literal),* $(,)?) => {
        $(#[test] fn $name() { check($at); })*
    };
}

laws! {
    nothing_is_pointless_done_or_false = 0,
    the_remedy_of_a_certain_cause_comes_first = 1,
    nobody_pays_or_tries_again_where_one_must_not = 2,
    nothing_irreversible_is_said_without_need = 3,
    there_is_one_call_to_the_bank_and_none_in_vain = 4,
    support_comes_last_and_is_the_right_one = 5,
    there_are_six_steps_at_most_and_each_says_who_acts = 6,
}

fn sizes(group: &Group) -> Vec<usize> {
    let mut sizes: Vec<usize> = group.told.iter().map(|told| told.plan.len()).collect();
    sizes.sort_unstable();
    sizes
}

#[test]
fn half_of_the_plans_have_three_steps_at_most() {
    for group in EVERYBODY.iter() {
        let mut once = BTreeSet::new();
        // A cause, or two that come together, count once, however many examples they have.
        let told = group.told.iter();
        let told = told.filter(|told| once.insert(told.who.split('#').next().map(str::to_owned)));
        let mut sizes: Vec<usize> = told.map(|told| told.plan.len()).collect();
        sizes.sort_unstable();
        // Two things that are wrong at once take two remedies, and what comes after them.
        let most = if group.name == "two causes" { 5 } else { 3 };
        let median = sizes[sizes.len() / 2];
        assert!(median <= most, "{}: {median}", group.name);
    }
}

/// Prints how many plans break each law: `cargo test --test plan_laws figures -- --nocapture`.
#[test]
fn figures() {
    println!(
        "law | {}",
        EVERYBODY.each_ref().map(|group| group.name).join(" | ")
    );
    let sizes = EVERYBODY.each_ref().map(sizes);
    println!(
        "plans | {}",
        sizes
            .each_ref()
            .map(|sizes| sizes.len().to_string())
            .join(" | ")
    );
    for (law, broken) in LAWS {
        let breaks = |told: &&Told| !broken(told).is_empty();
        let figures = EVERYBODY
            .each_ref()
            .map(|group| group.told.iter().filter(breaks).count());
        println!(
            "{law} | {}",
            figures.map(|figure| figure.to_string()).join(" | ")
        );
    }
    let figures = sizes.map(|sizes| {
        format!(
            "{} / {}",
            sizes[sizes.len() / 2],
            sizes.last().unwrap_or(&0)
        )
    });
    println!("steps, median / most | {}", figures.join(" | "));
    assert!(EVERYBODY.iter().all(|group| !group.told.is_empty()));
}
