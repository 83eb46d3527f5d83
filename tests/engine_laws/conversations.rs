//! Laws of conversations: going back, questions that stop applying, and how many are asked.

use crate::generator::{Case, Dice, SMALL, TODAY, answer, cases, said};
use crate::laws::tries;
use crate::reference::{Reference, Said, answers};
use cardhelp::engine::{Engine, Next, Session};
use cardhelp::rules::QuestionIndex;
use proptest::prelude::*;

/// Asks and answers up to `most` questions, going on where a cause is proved.
fn converse(engine: &Engine<'_>, dice: &mut Dice<'_>, session: &mut Session, most: usize) {
    for _ in 0..most {
        let (Next::Ask(question) | Next::Enough(question)) = session.next(engine) else {
            return;
        };
        let definition = &engine.rules().questions[question];
        let given = answer(dice, definition).given();
        session.answer(question, given.expect("something was said"));
    }
}

proptest! {
    #![proptest_config(tries(200))]

    #[test]
    fn going_back_and_giving_the_same_answer_changes_nothing(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let mut dice = Dice::new(bytes);
        let engine = Engine::new(rules, TODAY);
        let mut session = Session::new(answers(rules, &said(&mut dice, rules)));
        converse(&engine, &mut dice, &mut session, 6);
        let before = session.clone();
        for _ in 0..=dice.below(3) {
            session.go_back();
        }
        if let (true, Next::Ask(question)) = (before.can_go_back(), session.next(&engine)) {
            prop_assert!(before.asked().contains(&question));
            prop_assert_eq!(session.answers(), before.answers());
            session.answer(question, before.answers().get(question).expect("it was asked"));
        }
        prop_assert_eq!(&session, &before);
        prop_assert_eq!(session.next(&engine), before.next(&engine));
    }

    #[test]
    fn changing_an_answer_and_changing_it_back_changes_nothing(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let mut dice = Dice::new(bytes);
        let engine = Engine::new(rules, TODAY);
        let mut session = Session::new(cardhelp::engine::Answers::none(rules));
        converse(&engine, &mut dice, &mut session, 6);
        let before = session.clone();
        for question in before.asked() {
            session.revisit(*question);
            prop_assert_eq!(session.next(&engine), Next::Ask(*question));
            let other = answer(&mut dice, &rules.questions[*question]);
            session.answer(*question, other.given().expect("something was said"));
            session.revisit(*question);
            session.answer(*question, before.answers().get(*question).expect("it was asked"));
            prop_assert_eq!(&session, &before);
        }
    }

    #[test]
    fn an_answer_counts_only_while_its_question_applies(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let mut dice = Dice::new(bytes);
        let said = said(&mut dice, rules);
        let engine = Engine::new(rules, TODAY);
        let reference = Reference { rules };
        let given = answers(rules, &said);
        let state = engine.state(&given);
        let mut counting = given.clone();
        for question in said.keys() {
            if reference.applies(question, &said) == Some(false) {
                prop_assert_eq!(state.answer(question), None);
                counting.forget(question);
            }
        }
        let without = engine.state(&counting);
        prop_assert_eq!(engine.verdicts(&state), engine.verdicts(&without));
        // Once the question applies again, so does the answer, without being given again.
        let question = QuestionIndex::from(dice.below(said.len()));
        let mut session = Session::new(given.clone());
        let other = answer(&mut dice, &rules.questions[question]).given();
        session.answer(question, other.expect("something was said"));
        if let Said::Chosen(_) = &said[question] {
            session.answer(question, said[question].given().expect("chosen"));
            prop_assert_eq!(session.answers(), &given);
            prop_assert_eq!(engine.state(session.answers()), state);
        }
    }
}
