//! Plays people: complete truths in which one thing is wrong, or two, and everything else is
//! ordinary. How many screens each needs until the true cause is found, how often it is found,
//! and how often the first step is its remedy.
//!
//! The truths are those of the rule set's examples, which its author wrote; what is ordinary
//! stands below, by hand. Nothing here is taken from what the program says.

#![allow(clippy::print_stdout)] // the figures are shown by `cargo test -- --nocapture`

#[path = "people/person.rs"]
mod person;
#[path = "people/play.rs"]
mod play;

use cardhelp::built_in;
use cardhelp::engine::{Engine, Order};
use person::{Knows, Person, people};
use play::{Played, play};
use std::collections::BTreeMap;

/// The aims of the design, for those who know what people can know.
const MEDIAN_SCREENS: usize = 5;
const MOST_SCREENS: usize = 10;
const FOUND_PERCENT: usize = 95;
const REMEDY_FIRST_PERCENT: usize = 90;

#[test]
fn people_get_from_the_first_word_to_the_first_thing_to_do_on_a_handful_of_screens() {
    let rules = built_in::rule_set_with_examples();
    let engine = Engine::new(&rules, &rules.edition).asking_in(Order::Chosen);
    let people = people(&rules, Knows::WhatPeopleCan);
    let mut by_step: BTreeMap<String, Vec<(&Person, Played)>> = BTreeMap::new();
    for person in &people {
        let played = play(&engine, person);
        if std::env::var_os("SHOW")
            .is_some_and(|c| c.to_string_lossy() == person.name || c == "all")
        {
            println!("{} {:?}", person.name, played);
        }
        by_step
            .entry(person.situation.clone())
            .or_default()
            .push((person, played));
    }
    let mut all = Vec::new();
    for (situation, played) in &by_step {
        println!("{}", row(situation, played));
        all.extend(
            played
                .iter()
                .map(|(person, played)| (*person, played.clone())),
        );
    }
    println!("{}", row("all", &all));
}

fn row(name: &str, played: &[(&Person, Played)]) -> String {
    let mut screens: Vec<usize> = played.iter().filter_map(|(_, p)| p.found).collect();
    screens.sort_unstable();
    let found = screens.len();
    let remedy = played.iter().filter(|(_, p)| p.remedy_first).count();
    let weight: f64 = played.iter().map(|(p, _)| p.weight).sum();
    let found_weight: f64 = played
        .iter()
        .filter(|(_, p)| p.found.is_some())
        .map(|(p, _)| p.weight)
        .sum();
    let remedy_weight: f64 = played
        .iter()
        .filter(|(_, p)| p.remedy_first)
        .map(|(p, _)| p.weight)
        .sum();
    let mut by_share: Vec<(usize, f64)> = played
        .iter()
        .map(|(person, played)| (played.found.unwrap_or(99), person.weight))
        .collect();
    by_share.sort_by_key(|(screens, _)| *screens);
    let mut passed = 0.0;
    let half = by_share.iter().find(|(_, share)| {
        passed += share;
        passed * 2.0 >= weight
    });
    format!(
        "{name:28} people {:4} by share {:2} median {:2} worst {:2} found {:3}% ({:3.0}% by share) remedy first {:3}% ({:3.0}%)",
        played.len(),
        half.map_or(0, |(screens, _)| *screens),
        screens.get(found / 2).copied().unwrap_or_default(),
        screens.last().copied().unwrap_or_default(),
        found * 100 / played.len(),
        found_weight * 100.0 / weight,
        remedy * 100 / found.max(1),
        remedy_weight * 100.0 / found_weight.max(1e-9),
    )
}
