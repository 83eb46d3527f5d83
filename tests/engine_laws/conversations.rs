//! Laws of conversations: going back, questions that stop applying, and how many are asked.

use crate::generator::{Case, Dice, SMALL, TODAY, answer, cases, said};
use crate::laws::tries;
use crate::reference::{Reference, Said, answers};
use cardhelp::engine::{Engine, Screen, Session};
use cardhelp::rules::QuestionIndex;
use proptest::prelude::*;

/// Asks and answers up to `most` questions, going on where a cause is proved.
fn converse(engine: &Engine<'_>, dice: &mut Dice<'_>, session: &mut Session, most: usize) {
    for _ in 0..most {
        let Some(Screen::Question(question)) = session.next(engine).screen else {
            return;
        };
        let definition = &engine.rules().questions[question];
        let given = answer(dice, definition).given();
        session.answer(question, given.expect("something was said"));
    }
}

/// Returns the questions that were asked, in order.
fn asked(session: &Session) -> Vec<QuestionIndex> {
    let screens = session.shown().iter().map(|shown| &shown.screen);
    let questions = screens.filter_map(|screen| match screen {
        Screen::Question(question) => Some(*question),
        Screen::Text | Screen::Checklist(_) => None,
    });
    questions.collect()
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
        let shown = session.next(&engine).screen;
        if let (true, Some(Screen::Question(question))) = (before.can_go_back(), shown) {
            prop_assert!(asked(&before).contains(&question));
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
        for (at, question) in asked(&before).into_iter().enumerate() {
            session.revisit(at);
            prop_assert_eq!(session.next(&engine), Screen::Question(question).into());
            let other = answer(&mut dice, &rules.questions[question]);
            session.answer(question, other.given().expect("something was said"));
            session.revisit(at);
            session.answer(question, before.answers().get(question).expect("it was asked"));
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
