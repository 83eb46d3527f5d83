//! Worked examples, run as the program takes answers: what follows from one counts as well.

use super::engines::Engines;
use super::ran::Ran;
use crate::engine::{Answers, Engine, Given};
use crate::evidence::Evidence;
use crate::rules::{AnswerIndex, Example, NamedAnswers, RuleSet};

/// Runs every example of every cause.
pub(super) fn run<'e, 'r>(engines: &'e Engines<'r>, rules: &'r RuleSet) -> Vec<Ran<'e, 'r>> {
    let causes = rules.causes.iter();
    let examples = causes.flat_map(|owner| owner.examples.iter().map(move |e| (owner, e)));
    let ran = examples.map(|(owner, example)| {
        let mut ran = of_example(engines.of_cause(owner), example);
        ran.compare_verdicts();
        ran
    });
    ran.collect()
}

fn of_example<'e, 'r>(engine: &'e Engine<'r>, example: &Example) -> Ran<'e, 'r> {
    let gives = example.gives.iter();
    Ran {
        engine,
        name: example.name.clone(),
        place: example.place,
        answers: completed(engine.rules(), &example.answers),
        states: gives
            .map(|(cause, verdict)| (*cause, (*verdict).into()))
            .collect(),
        shown: Vec::new(),
        failures: Vec::new(),
    }
}

/// Returns answers by name, with what follows from them.
pub(super) fn completed(rules: &RuleSet, named: &NamedAnswers) -> Answers {
    let mut answers = given(rules, named);
    Evidence::default().complete(rules, &mut answers);
    answers
}

/// Returns answers by name; no answer to a question is "I don't know".
pub(super) fn given(rules: &RuleSet, named: &NamedAnswers) -> Answers {
    let mut answers = Answers::none(rules);
    for (question, chosen) in named {
        answers.set(*question, as_given(chosen));
    }
    answers
}

/// Returns what is given by some answers to a question.
pub(super) fn as_given(chosen: &[AnswerIndex]) -> Given {
    match chosen.is_empty() {
        true => Given::DontKnow,
        false => Given::Chosen(chosen.iter().copied().collect()),
    }
}
