//! Laws of many cases: one after the other, each gives what it gives by itself.

use crate::generator::{Case, Dice, SMALL, TODAY, cases, said};
use crate::laws::tries;
use crate::reference::answers;
use cardhelp::built_in;
use cardhelp::engine::{Answers, Brief, Engine, Given, Many, Verdict};
use cardhelp::rules::{AnswerIndex, QuestionIndex, RuleSet};
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
