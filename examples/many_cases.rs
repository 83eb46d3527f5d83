//! Loads the built-in rule set once and diagnoses many cases from many threads.
//!
//! `cargo run --release --example many_cases`
//!
//! Everything that is shared is only looked at: no global state, no lock. What a thread keeps from
//! one case for the next, [`Many`], is its own.

#![allow(clippy::print_stdout)] // an example shows what it found

use cardhelp::built_in;
use cardhelp::engine::{Answers, Brief, Engine, Many};
use cardhelp::report::Voice;
use std::error::Error;
use std::thread;

/// Cases: questions and answers by name, as somebody's own program has them.
const CASES: [&[(&str, &str)]; 4] = [
    &[
        ("product", "azure"),
        ("step", "signup-card"),
        ("card-kind", "prepaid"),
    ],
    &[
        ("product", "m365"),
        ("step", "recurring-charge"),
        ("funds", "too-low"),
    ],
    &[("card-kind", "virtual"), ("bank-sees", "nothing")],
    &[("step", "pay-invoice")],
];

/// How many threads share the engine.
const THREADS: usize = 4;

fn main() -> Result<(), Box<dyn Error>> {
    let rules = built_in::rule_set();
    let engine = Engine::new(&rules, "2026-11-21");
    let english = built_in::languages().remove(0);
    let words = built_in::words(&english, None);
    let voice = Voice::new(&rules, &words);
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let (engine, voice) = (&engine, &voice);
            scope.spawn(move || {
                let mut many = Many::new(engine, Brief::clone);
                for (at, case) in CASES.iter().enumerate() {
                    let answers = answers(engine, case);
                    let brief = many.diagnose(&answers);
                    let causes: Vec<_> = brief.causes.iter().map(|(cause, _)| *cause).collect();
                    let titles = voice.cause_titles(engine, &causes).join("; ");
                    println!(
                        "thread {thread}, case {at}: {}: {titles}",
                        brief.status.as_str()
                    );
                }
            });
        }
    });
    Ok(())
}

/// Takes answers by their names. A name that does not exist is left out here; a program of your
/// own says so.
fn answers(engine: &Engine<'_>, case: &[(&str, &str)]) -> Answers {
    let rules = engine.rules();
    let mut answers = Answers::none(rules);
    for (question, answer) in case {
        let question = rules.question(question);
        let answer = question.and_then(|at| Some((at, rules.questions[at].answer(answer)?)));
        if let Some((question, answer)) = answer {
            answers.choose(question, answer);
        }
    }
    answers
}
