//! What follows from an answer, whether it was copied or chosen.

use cardhelp::built_in;
use cardhelp::engine::{Answers, Given};
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

/// rules/FIELDS.md, `equates`: where one of the two was not answered.
#[test]
fn whoever_names_one_of_two_equal_countries_has_named_both() {
    let rules = built_in::rule_set();
    let [from, country, of_card] =
        ["card-from", "country", "card-country"].map(|name| question(&rules, name));
    let same = rules.questions[from]
        .answer("same-country")
        .expect("an answer");
    let in_land = |question: QuestionIndex, land: &str| {
        let answer = rules.questions[question].answer(land);
        Given::Chosen(answer.into_iter().collect())
    };
    for (named, other) in [(country, of_card), (of_card, country)] {
        let mut answers = Answers::none(&rules);
        answers.choose(from, same);
        answers.set(named, in_land(named, "SE"));
        let mut evidence = Evidence::default();
        evidence.complete(&rules, &mut answers);
        assert_eq!(answers.get(other), Some(in_land(other, "SE")));
        assert!(evidence.is_filled(other) && !evidence.is_filled(named));
        // Another country is followed, and an answer of one's own stands.
        answers.set(named, in_land(named, "NL"));
        evidence.complete(&rules, &mut answers);
        assert_eq!(answers.get(other), Some(in_land(other, "NL")));
        answers.forget(from);
        evidence.complete(&rules, &mut answers);
        assert_eq!(answers.get(other), None);
        answers.choose(from, same);
        answers.set(other, in_land(other, "TW"));
        evidence.complete(&rules, &mut answers);
        assert_eq!(answers.get(other), Some(in_land(other, "TW")));
    }
}
