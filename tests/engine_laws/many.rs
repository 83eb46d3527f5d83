//! Laws of many cases: one after the other, each gives what it gives by itself.

use crate::generator::{Case, Dice, SMALL, TODAY, cases, said};
use crate::laws::tries;
use crate::reference::answers;
use cardhelp::built_in;
use cardhelp::engine::{Answers, Brief, Engine, Given, Many, Verdict};
use cardhelp::rules::{AnswerIndex, Condition, QuestionIndex, RuleSet};
use proptest::prelude::*;

/// Returns what a diagnosis says of `answers`, without its reasons.
fn briefly(engine: &Engine<'_>, answers: &Answers) -> Brief {
    let diagnosis = engine.diagnose(answers);
    let causes = diagnosis.causes.iter();
    let told = causes.filter(|result| result.verdict != Verdict::Possible);
    Brief {
        status: diagnosis.status,
        causes: told.map(|result| (result.cause, result.verdict)).collect(),
        plan: diagnosis.plan,
    }
}

proptest! {
    #![proptest_config(tries(200))]

    #[test]
    fn each_case_gives_what_it_gives_by_itself(case in cases(SMALL), place in 0_usize..3) {
        let Case { mut rules, bytes } = case;
        // The last questions are those that say where somebody is, or none is.
        let count = rules.questions.len();
        rules.situation = (count - place..count).map(QuestionIndex::from).collect();
        let engine = Engine::new(&rules, TODAY);
        let mut many = Many::new(&engine, Brief::clone);
        for from in 0..bytes.len().min(12) {
            let answers = answers(&rules, &said(&mut Dice::new(&bytes[from..]), &rules));
            prop_assert_eq!(many.diagnose(&answers), &briefly(&engine, &answers));
        }
    }

    #[test]
    fn so_does_each_case_of_the_built_in_rules(bytes in prop::collection::vec(any::<u8>(), 0..90)) {
        let rules = built_in::rule_set();
        let engine = Engine::new(&rules, &rules.edition);
        let mut many = Many::new(&engine, Brief::clone);
        for from in 0..bytes.len().min(4) {
            let answers = drawn(&mut Dice::new(&bytes[from..]), &rules);
            prop_assert_eq!(many.diagnose(&answers), &briefly(&engine, &answers));
        }
    }
}

proptest! {
    #![proptest_config(tries(100))]

    /// Two cases with the same verdicts and other plans.
    #[test]
    fn a_step_that_two_answers_drop_together_is_in_the_plan_of_no_other_case(
        case in cases(SMALL),
        place in 0_usize..3,
    ) {
        let Case { mut rules, bytes } = case;
        let count = rules.questions.len();
        rules.situation = (count - place..count).map(QuestionIndex::from).collect();
        let names_first = |question: usize, answers: usize| {
            let first = AnswerIndex::from(0);
            let others = (1..answers).map(AnswerIndex::from);
            Condition::Answer {
                question: question.into(),
                yes: std::iter::once(first).collect(),
                no: others.collect(),
            }
        };
        let sizes: Vec<usize> = rules.questions.iter().map(|it| it.answers.len()).collect();
        for (at, step) in rules.steps.iter_mut().enumerate() {
            let parts = [at, at + 1].map(|at| names_first(at % count, sizes[at % count]));
            let mut changed = (**step).clone();
            changed.when = Condition::Not(Box::new(Condition::All(parts.into())));
            *step = changed.into();
        }
        let engine = Engine::new(&rules, TODAY);
        let mut many = Many::new(&engine, Brief::clone);
        for from in 0..bytes.len().min(12) {
            let mut dice = Dice::new(&bytes[from..]);
            let mut answers = Answers::none(&rules);
            for (at, question) in rules.questions.iter_enumerated() {
                match dice.below(4) {
                    0 => {}
                    // Mostly the one that drops a step together with that to the next question.
                    1 | 2 => answers.choose(at, 0.into()),
                    _ => answers.choose(at, dice.below(question.answers.len()).into()),
                }
            }
            prop_assert_eq!(many.diagnose(&answers), &briefly(&engine, &answers));
        }
    }
}

/// Draws what somebody says to questions of which some have many answers: mostly one of them.
fn drawn(dice: &mut Dice<'_>, rules: &RuleSet) -> Answers {
    let mut answers = Answers::none(rules);
    for (at, question) in rules.questions.iter_enumerated() {
        let answer = AnswerIndex::from(dice.below(question.answers.len()));
        match dice.below(8) {
            0..4 => {}
            4 => answers.exclude(at, std::iter::once(answer).collect()),
            5 => answers.set(at, Given::DontKnow),
            _ => answers.choose(at, answer),
        }
    }
    answers
}
