//! Laws of questions: which ones still matter, and what is asked next.

use crate::generator::{Case, Dice, SMALL, TINY, TODAY, answer, cases, said};
use crate::laws::tries;
use crate::reference::{Reference, Said, answers, is_settled};
use cardhelp::engine::{Engine, Next, Order};
use cardhelp::rules::{CauseIndex, QuestionIndex};
use proptest::prelude::*;

/// The question that `next` names, if it names one.
fn named(next: Next) -> Option<QuestionIndex> {
    match next {
        Next::Ask(question) | Next::Enough(question) => Some(question),
        Next::Done => None,
    }
}

proptest! {
    #![proptest_config(tries(150))]

    #[test]
    fn relevance_is_exact(case in cases(TINY)) {
        let Case { rules, bytes } = &case;
        let mut dice = Dice::new(bytes);
        // Half of the time nothing was said yet, which leaves most to be tried.
        let said = match dice.below(2) {
            0 => vec![Said::Nothing; rules.questions.len()].into(),
            _ => said(&mut dice, rules),
        };
        let relevant = Engine::new(rules, TODAY).relevant(&answers(rules, &said));
        prop_assert_eq!(relevant, Reference { rules }.relevant(&said), "after {:?}", said);
    }

    #[test]
    fn what_would_decide_can_change_the_verdict(case in cases(TINY)) {
        let Case { rules, bytes } = &case;
        let said = said(&mut Dice::new(bytes), rules);
        let given = answers(rules, &said);
        let engine = Engine::new(rules, TODAY);
        let reference = Reference { rules };
        for cause in rules.causes.keys() {
            if is_settled(reference.verdict(cause, &said)) {
                continue;
            }
            let relevant = reference.relevant_to(cause, &said);
            let deciding = engine.what_would_decide(cause, &given);
            prop_assert!(deciding.iter().all(|question| relevant.contains(question)));
            prop_assert_eq!(deciding.is_empty(), relevant.is_empty());
        }
    }

    #[test]
    fn a_question_is_asked_for_the_causes_it_tells_apart(case in cases(TINY)) {
        let Case { rules, bytes } = &case;
        let said = said(&mut Dice::new(bytes), rules);
        let given = answers(rules, &said);
        let engine = Engine::new(rules, TODAY);
        let reference = Reference { rules };
        for question in said.keys().filter(|q| reference.may_be_asked(*q, &said)) {
            let causes = rules
                .causes
                .keys()
                .filter(|cause| reference.relevant_to(*cause, &said).contains(&question));
            let causes: Vec<CauseIndex> = causes.collect();
            // The likeliest comes first.
            let mut told = engine.told_apart_by(&[question], &given);
            told.sort_unstable();
            prop_assert_eq!(told, causes);
        }
    }
}

proptest! {
    #![proptest_config(tries(200))]

    #[test]
    fn only_relevant_questions_are_asked_until_none_is_left(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let mut dice = Dice::new(bytes);
        let mut given = answers(rules, &said(&mut dice, rules));
        let engine = Engine::new(rules, TODAY);
        let open = rules.questions.len() - given.iter().count();
        for _ in 0..open {
            let Some(question) = named(engine.next(&given)) else { break };
            prop_assert!(engine.relevant(&given).contains(&question), "{:?} asked", question);
            let answer = answer(&mut dice, &rules.questions[question]);
            given.set(question, answer.given().expect("something was said"));
        }
        prop_assert_eq!(engine.next(&given), Next::Done);
        prop_assert_eq!(engine.relevant(&given), Vec::<QuestionIndex>::new());
        prop_assert_eq!(engine.next_in(Order::Authors, &given), Next::Done);
    }

    #[test]
    fn the_file_order_asks_only_relevant_questions_too(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let given = answers(rules, &said(&mut Dice::new(bytes), rules));
        let engine = Engine::new(rules, TODAY);
        let (ours, authors) = (engine.next(&given), engine.next_in(Order::Authors, &given));
        let relevant = engine.relevant(&given);
        prop_assert!(named(authors).is_none_or(|question| relevant.contains(&question)));
        prop_assert_eq!(named(ours).is_none(), named(authors).is_none());
        let is_enough = |next| matches!(next, Next::Enough(_));
        prop_assert_eq!(is_enough(ours), is_enough(authors));
    }

    #[test]
    fn the_same_answers_give_the_same_next_question(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let mut dice = Dice::new(bytes);
        let said = said(&mut dice, rules);
        let straight = answers(rules, &said);
        let mut backwards = cardhelp::engine::Answers::none(rules);
        for (question, said) in said.iter_enumerated().rev() {
            if let Some(given) = said.given() {
                backwards.set(question, given);
            }
            backwards.exclude(question, said.excluded().into_iter().collect());
        }
        let engine = Engine::new(rules, TODAY);
        let other = Engine::new(rules, TODAY);
        // What was asked of an engine before leaves no trace either.
        let _ = other.next(&cardhelp::engine::Answers::none(rules));
        prop_assert_eq!(engine.next(&straight), other.next(&backwards));
    }
}
