//! Plays people: complete truths in which one thing is wrong and everything else is ordinary. How
//! many screens each needs until the true cause is found, how often it is found, and how often
//! the first step is its remedy.
//!
//! The truths are those of the rule set's examples, which its author wrote, in every product and
//! step in which they hold. The workbench makes people of them; what is ordinary stands here, by
//! hand, and what the workbench takes for ordinary is held against it.

#![allow(clippy::print_stdout)] // the figures are shown by `cargo test -- --nocapture`

use cardhelp::built_in;
use cardhelp::engine::{Engine, Given, MOST_STATEMENTS, Screen};
use cardhelp::rules::RuleSet;
use cardhelp::workbench::people::{Nobody, people, play, play_nobody};
use cardhelp::workbench::{Figures, Stats};

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

/// What is ordinary for people of this rule set, where their cause does not say otherwise.
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
    ("page-trouble", "no"),
    ("paid", "no"),
    ("pay-button", "shown"),
    ("payment-disputed", "no"),
    ("pays-by", "card"),
    ("profile", "complete"),
    ("stored-card", "shown"),
    ("third-party-cookies", "allowed"),
];

fn line(name: &str, figures: &Figures) -> String {
    let screens = figures.screens();
    format!(
        "{name:26} {:3} people, median {:?}, worst {:2}, within ten {:3.0} %, found {:3.0} %, remedy first {:3.0} %",
        figures.count(),
        screens.median.unwrap_or(usize::MAX),
        screens.worst,
        figures.within(MOST_SCREENS),
        figures.found(),
        figures.remedy_first(),
    )
}

#[test]
fn people_get_from_the_first_word_to_the_first_thing_to_do_on_a_handful_of_screens() {
    let rules = built_in::rule_set_with_examples();
    let stats = Stats::new(&engine(&rules));
    for (situation, figures) in &stats.situations {
        let line = line(situation, figures);
        println!("{line}");
        let median = figures.screens().median;
        assert!(
            median.is_some_and(|median| median <= MEDIAN_SCREENS),
            "{line}"
        );
    }
    let (all, line) = (&stats.all, line("all", &stats.all));
    println!("{line}");
    assert!(all.found() >= FOUND_PERCENT, "{line}");
    assert!(all.remedy_first() >= REMEDY_FIRST_PERCENT, "{line}");
    assert!(all.within(MOST_SCREENS) >= WITHIN_MOST_PERCENT, "{line}");
}

#[test]
fn nobody_is_faster_than_can_be_and_most_are_faster_than_the_author() {
    let rules = built_in::rule_set_with_examples();
    let stats = Stats::new(&engine(&rules));
    for (situation, figures) in &stats.situations {
        let (screens, authors, least) = (figures.screens(), figures.authors(), figures.least());
        assert!(least.mean <= screens.mean, "{situation}");
        assert!(least.mean <= authors.mean, "{situation}");
        assert!(least.worst <= screens.worst, "{situation}");
        // The field comes first and is a screen, also for who has nothing to copy.
        assert!(screens.mean <= authors.mean + 1.0, "{situation}");
    }
    assert!(stats.all.screens().mean <= stats.all.authors().mean);
}

#[test]
fn what_people_answer_beside_their_example_is_ordinary() {
    let rules = built_in::rule_set_with_examples();
    for person in people(&engine(&rules)).people {
        let example = rules.causes[person.cause].examples.iter();
        let mut example = example.filter(|example| person.name.contains(&example.name));
        let example = example.next_back().expect("whose name the person bears");
        for (question, ordinary) in ORDINARY {
            let question = rules.question(question).expect("a question");
            let is_given = example.answers.iter().any(|(given, _)| *given == question);
            let Some(Given::Chosen(set)) = person.truth.get(question).filter(|_| !is_given) else {
                continue;
            };
            let ordinary = rules.questions[question]
                .answer(ordinary)
                .expect("an answer");
            let answered = &rules.questions[question].id;
            assert!(set.contains(ordinary), "{}: {answered}", person.name);
        }
    }
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
    for person in people(&engine).people {
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
