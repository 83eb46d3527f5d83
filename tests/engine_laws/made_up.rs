//! People who are made up: in whom a cause is found, or whose cause it is, has what the rule set
//! says of it.

use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine, Given};
use cardhelp::rules::{AnswerIndex, CauseIndex, QuestionIndex};
use std::collections::BTreeSet;

const PEOPLE: usize = 12;

/// Returns everything that somebody said.
fn said(answers: &Answers) -> Vec<(QuestionIndex, Vec<AnswerIndex>)> {
    let said = answers.iter().filter_map(|(question, given)| match given {
        Given::Chosen(chosen) => Some((question, chosen.iter().collect())),
        Given::DontKnow => None,
    });
    said.collect()
}

/// The causes of the built-in rule set that hold today.
fn causes(engine: &Engine<'_>) -> Vec<CauseIndex> {
    let causes = engine.rules().causes.keys();
    causes.filter(|cause| engine.is_in_force(*cause)).collect()
}

#[test]
fn a_cause_is_found_in_everybody_who_is_made_up_for_it() {
    let rules = built_in::rule_set();
    let engine = Engine::new(&rules, &rules.edition);
    for cause in causes(&engine) {
        let people = engine.sampled(Some(cause), PEOPLE);
        let id = &rules.causes[cause].id;
        assert_eq!(people.len(), PEOPLE, "{id}");
        for person in &people {
            let verdict = engine.verdict(cause, &engine.state(person));
            assert!(
                verdict.is_found(),
                "{id}: {verdict:?} with {:?}",
                said(person)
            );
        }
        let different: BTreeSet<_> = people.iter().map(said).collect();
        assert!(different.len() > PEOPLE / 2, "{id}: {}", different.len());
    }
}

/// Of a question that has several answers at once, some give several.
#[test]
fn they_give_every_answer_that_finds_it() {
    let rules = built_in::rule_set();
    let engine = Engine::new(&rules, &rules.edition);
    let mut given = BTreeSet::new();
    let mut gives_several = false;
    for cause in causes(&engine) {
        for person in engine.sampled(Some(cause), PEOPLE) {
            for (question, chosen) in said(&person) {
                let definition = &rules.questions[question];
                assert!(chosen.len() == 1 || definition.several, "{}", definition.id);
                gives_several |= chosen.len() > 1;
                given.extend(chosen.into_iter().map(|answer| (question, answer)));
            }
        }
    }
    assert!(gives_several);
    let all: usize = rules
        .questions
        .iter()
        .map(|question| question.answers.len())
        .sum();
    // Countries and codes are hundreds, and few of them find anything.
    assert!(given.len() * 2 > all, "{} of {all}", given.len());
}

#[test]
fn somebody_for_no_cause_answers_a_third_of_what_is_asked() {
    let rules = built_in::rule_set();
    let engine = Engine::new(&rules, &rules.edition);
    let people = engine.sampled(None, 100);
    let answered: usize = people.iter().map(|person| said(person).len()).sum();
    let each = answered / people.len();
    // Not every question is asked of everybody.
    let asked = rules.questions.len();
    assert!(each > 0 && each <= asked / 3 + 1, "{each} of {asked}");
    let different: BTreeSet<_> = people.iter().map(said).collect();
    assert!(different.len() > 90, "{}", different.len());
}

#[test]
fn the_more_common_a_cause_the_more_are_made_up_of_whom_it_is_true() {
    let rules = built_in::rule_set();
    let engine = Engine::new(&rules, &rules.edition);
    let people = engine.made_up_people();
    for person in &people {
        let answered = said(person).len();
        assert!(answered * 10 > rules.questions.len() * 9, "{answered}");
        // What is true of them rules their cause out for nobody: some cause stays open.
        let verdicts = engine.verdicts(&engine.state(person));
        assert!(verdicts.iter().any(|verdict| verdict.is_found()));
    }
    let different: BTreeSet<_> = people.iter().map(said).collect();
    assert_eq!(different.len(), people.len());
    assert_eq!(
        engine
            .made_up_people()
            .iter()
            .map(said)
            .collect::<BTreeSet<_>>(),
        different
    );
}
