//! Plays people: complete truths in which one thing is wrong and everything else is ordinary. How
//! many screens each needs until the true cause is found, how often it is found, and how often
//! the first step is its remedy.
//!
//! The truths are those of the rule set's examples, which its author wrote, in every product and
//! step in which they hold; what is ordinary stands in `people/person.rs`, by hand. Nothing here
//! is taken from what the program says.

#![allow(clippy::print_stdout)] // the figures are shown by `cargo test -- --nocapture`

#[path = "people/figures.rs"]
mod figures;
#[path = "people/person.rs"]
mod person;
#[path = "people/play.rs"]
mod play;

use cardhelp::built_in;
use cardhelp::engine::{Engine, MOST_STATEMENTS, Screen};
use cardhelp::rules::RuleSet;
use figures::Figures;
use person::people;
use play::{Nobody, play, play_nobody};
use std::collections::BTreeMap;

/// The aims of the design, for those who can know what tells their cause.
const MEDIAN_SCREENS: usize = 5;
const FOUND_PERCENT: f64 = 95.0;
const REMEDY_FIRST_PERCENT: f64 = 90.0;
/// Within how many screens nearly everybody is there, and how many of a hundred that is.
const MOST_SCREENS: usize = 10;
const WITHIN_MOST_PERCENT: f64 = 90.0;
/// How many screens somebody sees who knows nothing.
const SCREENS_OF_NOBODY: usize = 8;

fn engine(rules: &RuleSet) -> Engine<'_> {
    Engine::new(rules, &rules.edition).asking_in(built_in::order())
}

#[test]
fn people_get_from_the_first_word_to_the_first_thing_to_do_on_a_handful_of_screens() {
    let rules = built_in::rule_set_with_examples();
    let engine = engine(&rules);
    let (mut all, mut by_situation) = (Figures::default(), BTreeMap::<String, Figures>::new());
    for person in people(&rules) {
        let played = play(&engine, &person);
        let figures = by_situation.entry(person.situation.clone()).or_default();
        figures.add(&person, &played);
        all.add(&person, &played);
    }
    for (situation, figures) in &by_situation {
        println!("{situation:26} {figures}");
        assert!(figures.median() <= MEDIAN_SCREENS, "{situation}: {figures}");
    }
    println!("{:26} {all}", "all");
    assert!(all.found() >= FOUND_PERCENT, "{all}");
    assert!(all.remedy_first() >= REMEDY_FIRST_PERCENT, "{all}");
    assert!(all.within(MOST_SCREENS) >= WITHIN_MOST_PERCENT, "{all}");
}

#[test]
fn who_knows_nothing_is_let_go_soon() {
    let rules = built_in::rule_set();
    let engine = engine(&rules);
    for nobody in [Nobody::SaysNone, Nobody::AsksOneByOne] {
        let screens = play_nobody(&engine, nobody);
        assert!(screens.len() <= SCREENS_OF_NOBODY, "{screens:?}");
    }
}

#[test]
fn a_checklist_has_a_handful_of_statements_and_denying_all_finds_nothing() {
    let rules = built_in::rule_set_with_examples();
    let engine = engine(&rules);
    for person in people(&rules) {
        let played = play(&engine, &person);
        for (answers, screen) in &played.shown {
            let Screen::Checklist(list) = screen else {
                continue;
            };
            assert!(
                (2..=MOST_STATEMENTS).contains(&list.len()),
                "{}",
                person.name
            );
            let mut denied = answers.clone();
            denied.tick(&rules, list, &[]);
            let found = |answers| {
                let verdicts = engine.verdicts(&engine.state(answers));
                verdicts.iter().filter(|verdict| verdict.is_found()).count()
            };
            assert!(found(&denied) <= found(answers), "{}", person.name);
        }
    }
}
