//! Laws of verdicts: what they are, and that no order and no further answer upsets them.

use crate::generator::{Case, Dice, SMALL, TODAY, answer, cases, further, said};
use crate::laws::tries;
use crate::reference::{Reference, Said, Sayings, answers, is_settled};
use cardhelp::engine::{Answers, Engine, Given, PlanStep, Reason, Verdict};
use cardhelp::rules::{
    AnswerIndex, AnswerSet, CauseIndex, Condition, Grounds, QuestionIndex, RuleSet, StepIndex,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use typed_index_collections::TiVec;

fn verdicts(engine: &Engine<'_>, answers: &Answers) -> TiVec<CauseIndex, Verdict> {
    engine.verdicts(&engine.state(answers))
}

/// Returns every group of those questions to which an answer was given.
fn groups(said: &Sayings) -> impl Iterator<Item = BTreeSet<QuestionIndex>> {
    let is_answer = |at: &QuestionIndex| said[*at].tells();
    let given: Vec<QuestionIndex> = said.keys().filter(is_answer).collect();
    (0..1_u32 << given.len()).map(move |group| {
        let chosen = given
            .iter()
            .enumerate()
            .filter(|(at, _)| group >> at & 1 == 1);
        chosen.map(|(_, question)| *question).collect()
    })
}

fn only(said: &Sayings, kept: &BTreeSet<QuestionIndex>) -> TiVec<QuestionIndex, Said> {
    let each = said
        .iter_enumerated()
        .map(|(at, said)| match kept.contains(&at) {
            true => said.clone(),
            false => Said::Nothing,
        });
    each.collect()
}

fn questions(reasons: &[Reason]) -> BTreeSet<QuestionIndex> {
    reasons.iter().map(|reason| reason.question).collect()
}

/// Checks that what was `said` to the questions of `reasons` makes `holds` true of a cause's
/// verdict, that no smaller group of answers does, and of several answers to one question no
/// single one.
fn check_smallest(
    rules: &RuleSet,
    said: &Sayings,
    reasons: &[Reason],
    holds: impl Fn(&Sayings) -> bool,
) -> Result<(), TestCaseError> {
    let kept = questions(reasons);
    let mut named = only(said, &kept);
    for reason in reasons {
        let answer: BTreeSet<AnswerIndex> = reason.answer.iter().collect();
        let given = &said[reason.question];
        if answer.is_empty() {
            prop_assert_eq!(
                reason.excluded.iter().collect::<BTreeSet<_>>(),
                given.excluded()
            );
            named[reason.question] = Said::Without(given.excluded());
            continue;
        }
        // Of several answers, a reason may name the one that is enough.
        prop_assert!(matches!(given, Said::Chosen(all) if answer.is_subset(all)));
        named[reason.question] = Said::Chosen(answer);
    }
    prop_assert!(holds(&named), "{:?} are not enough", kept);
    for reason in reasons.iter().filter(|reason| reason.answer.len() > 1) {
        for one in reason.answer.iter() {
            let mut fewer = only(said, &kept);
            fewer[reason.question] = Said::Chosen(std::iter::once(one).collect());
            prop_assert!(!holds(&fewer), "{:?} is enough of {:?}", one, reason);
        }
    }
    let smaller = groups(said).filter(|group| group.len() < kept.len());
    for group in smaller {
        prop_assert!(
            !holds(&only(said, &group)),
            "{:?} are enough in {:?}",
            group,
            rules.id
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(tries(400))]

    #[test]
    fn verdicts_agree_with_the_reference(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let said = said(&mut Dice::new(bytes), rules);
        let engine = Engine::new(rules, TODAY);
        let expected = Reference { rules }.verdicts(&said);
        prop_assert_eq!(verdicts(&engine, &answers(rules, &said)), expected);
    }

    #[test]
    fn the_plan_has_the_steps_of_the_causes_found(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let said = said(&mut Dice::new(bytes), rules);
        let plan = Engine::new(rules, TODAY).diagnose(&answers(rules, &said)).plan;
        let taken: Vec<StepIndex> = plan.iter().flat_map(PlanStep::taken).copied().collect();
        let steps: BTreeSet<StepIndex> = taken.iter().copied().collect();
        prop_assert_eq!(steps.len(), taken.len());
        let calls = plan.iter().filter(|planned| !planned.asks.is_empty());
        prop_assert!(calls.clone().count() <= 1);
        for call in calls {
            prop_assert_eq!(Some(call.step), rules.bank_call);
            prop_assert!(call.asks.len() > 1);
        }
        prop_assert_eq!(steps, Reference { rules }.steps(&said));
    }

    #[test]
    fn the_order_of_answers_does_not_matter(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let mut dice = Dice::new(bytes);
        let said = said(&mut dice, rules);
        let engine = Engine::new(rules, TODAY);
        let mut order: Vec<QuestionIndex> = said.keys().collect();
        let mut shuffled = Answers::none(rules);
        while !order.is_empty() {
            let question = order.remove(dice.below(order.len()));
            // An answer that was taken back leaves no trace.
            if let Some(given) = answer(&mut dice, &rules.questions[question]).given() {
                shuffled.set(question, given);
            }
            match said[question].given() {
                Some(given) => shuffled.set(question, given),
                None => shuffled.forget(question),
            }
            shuffled.exclude(question, said[question].excluded().into_iter().collect());
        }
        let straight = answers(rules, &said);
        prop_assert_eq!(&shuffled, &straight);
        prop_assert_eq!(engine.diagnose(&shuffled), engine.diagnose(&straight));
    }

    #[test]
    fn a_further_answer_never_withdraws_a_settled_verdict(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let mut dice = Dice::new(bytes);
        let mut said = said(&mut dice, rules);
        let engine = Engine::new(rules, TODAY);
        for question in said.keys() {
            if matches!(said[question], Said::Chosen(_)) {
                continue;
            }
            let before = verdicts(&engine, &answers(rules, &said));
            said[question] = further(&mut dice, &rules.questions[question], &said[question]);
            let after = verdicts(&engine, &answers(rules, &said));
            for (before, after) in before.into_iter().zip(after) {
                let stands = before == after || after == Verdict::Contradiction;
                prop_assert!(stands || !is_settled(before), "{:?} became {:?}", before, after);
            }
        }
    }

    #[test]
    fn not_knowing_and_not_having_been_asked_give_the_same_verdicts(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let said = said(&mut Dice::new(bytes), rules);
        let engine = Engine::new(rules, TODAY);
        let mut silent = answers(rules, &said);
        let mut ignorant = silent.clone();
        for (question, said) in said.iter_enumerated() {
            if !matches!(said, Said::Chosen(_)) {
                silent.forget(question);
                ignorant.set(question, cardhelp::engine::Given::DontKnow);
            }
        }
        prop_assert_eq!(verdicts(&engine, &silent), verdicts(&engine, &ignorant));
        let (silent, ignorant) = (engine.diagnose(&silent), engine.diagnose(&ignorant));
        prop_assert_eq!(silent.status, ignorant.status);
        prop_assert_eq!(silent.plan, ignorant.plan);
    }

    #[test]
    fn the_reasons_alone_give_the_verdict_and_no_fewer_do(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let said = said(&mut Dice::new(bytes), rules);
        let given = answers(rules, &said);
        let engine = Engine::new(rules, TODAY);
        let reference = Reference { rules };
        for cause in rules.causes.keys() {
            let verdict = reference.verdict(cause, &said);
            let why = engine.why(cause, &given);
            check_smallest(rules, &said, &why, |said| reference.verdict(cause, said) == verdict)?;
        }
    }

    #[test]
    fn each_side_of_a_contradiction_stands_by_itself(case in cases(SMALL)) {
        let Case { rules, bytes } = &case;
        let said = said(&mut Dice::new(bytes), rules);
        let diagnosis = Engine::new(rules, TODAY).diagnose(&answers(rules, &said));
        let reference = Reference { rules };
        for result in diagnosis.with(Verdict::Contradiction) {
            let verdict = |said: &Sayings| reference.verdict(result.cause, said);
            let is_proved = |said: &Sayings| {
                matches!(verdict(said), Verdict::Confirmed | Verdict::Contradiction)
            };
            check_smallest(rules, &said, &result.because, is_proved)?;
            let excludes = &rules.causes[result.cause].grounds.ruled_out_by;
            let is_excluded = |said: &Sayings| reference.holds(excludes, said) == Some(true);
            check_smallest(rules, &said, &result.against, is_excluded)?;
        }
    }
}

/// Of all that was said to a question, the reason is what would be enough by itself.
#[test]
fn of_several_answers_each_side_of_a_contradiction_names_the_one_that_is_enough() {
    let mut rules = cardhelp::built_in::rule_set();
    let several = rules.questions.keys().filter(|at| {
        let question = &rules.questions[*at];
        question.several && question.when == Condition::always() && question.answers.len() > 2
    });
    let several: Vec<QuestionIndex> = several.collect();
    let [proving, excluding, ..] = several[..] else {
        panic!("two questions take several answers");
    };
    let second = AnswerIndex::from(1);
    let says_second = |question: QuestionIndex| {
        let all = AnswerSet::first(rules.questions[question].answers.len());
        let yes: AnswerSet = std::iter::once(second).collect();
        Condition::Answer {
            question,
            yes,
            no: all.without(&yes),
        }
    };
    let cause = CauseIndex::from(0);
    let grounds = Grounds {
        confirmed_by: says_second(proving),
        suggested_by: Condition::never(),
        ruled_out_by: says_second(excluding),
    };
    rules.causes[cause].applies = Condition::always();
    rules.causes[cause].grounds = grounds.into();
    let mut answers = Answers::none(&rules);
    let three = AnswerSet::first(3);
    answers.set(proving, Given::Chosen(three));
    answers.set(excluding, Given::Chosen(three));
    let diagnosis = Engine::new(&rules, TODAY).diagnose(&answers);
    let mut contradictions = diagnosis.with(Verdict::Contradiction);
    let result = contradictions.find(|result| result.cause == cause);
    let result = result.expect("it is proved and excluded");
    for (reasons, question) in [(&result.because, proving), (&result.against, excluding)] {
        let named: Vec<_> = reasons.iter().map(|it| (it.question, it.answer)).collect();
        assert_eq!(named, [(question, std::iter::once(second).collect())]);
    }
}
