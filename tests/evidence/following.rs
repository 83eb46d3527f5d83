//! What follows from an answer, whether it was copied or chosen.

use cardhelp::built_in;
use cardhelp::engine::Answers;
use cardhelp::evidence::Evidence;
use cardhelp::rules::{Answer, AnswerSet, QuestionIndex, RuleSet, Stored};

fn question(rules: &RuleSet, name: &str) -> QuestionIndex {
    rules
        .question(name)
        .expect("a question of the built-in rule set")
}

#[test]
fn of_several_answers_that_follow_from_a_choice_one_holds() {
    let mut rules = built_in::rule_set();
    let (offer, kind) = (question(&rules, "offer"), question(&rules, "card-kind"));
    let one_of = ["credit", "debit"].map(|name| rules.questions[kind].answer(name));
    let one_of: AnswerSet = one_of.into_iter().flatten().collect();
    let trial = rules.questions[offer]
        .answer("free-trial")
        .expect("an answer");
    let mut offers = (*rules.questions[offer].answers).clone();
    offers[trial] = Stored::from(Answer {
        fills: vec![(kind, one_of)],
        ..(*offers[trial]).clone()
    });
    rules.questions[offer].answers = Stored::from(offers);
    let mut answers = Answers::none(&rules);
    answers.choose(offer, trial);
    let mut evidence = Evidence::default();
    evidence.complete(&rules, &mut answers);
    let all = AnswerSet::first(rules.questions[kind].answers.len());
    assert_eq!(answers.excluded(kind), all.without(&one_of));
    // Another choice takes it back.
    answers.forget(offer);
    evidence.complete(&rules, &mut answers);
    assert_eq!(answers, Answers::none(&rules));
}
