//! Whether worked examples give what they say, and whether costs and shares make
//! conversations shorter than in the author's order.
//!
//! Decides by running the engine as a person would meet it.

use super::days::Days;
use super::faults::Faults;
use super::placed::{RuleFindings, findings_in};
use crate::engine::{Answers, Engine, Given, Order, Reason, Verdict};
use crate::evidence::Evidence;
use crate::rules::{CauseIndex, Code, Example, Finding, Location, RuleSet};

/// Reports every verdict that an example states and its answers do not give.
pub(super) fn check(
    rules: &RuleSet,
    days: &Days<'_>,
    faults: &Faults<'_>,
    findings: &mut Vec<Finding>,
) {
    let mut found = RuleFindings { rules, findings };
    for owner in &rules.causes {
        let engine = days.engine(owner);
        for example in &owner.examples {
            check_choices(example, &mut found);
            let mut answers = answers(rules, example);
            // What follows from an answer, the program fills in as well.
            Evidence::default().complete(rules, &mut answers);
            let verdicts = engine.verdicts(&engine.state(&answers));
            for (cause, stated) in &example.gives {
                if faults.is_any_question_faulty(rules, engine.questions_of(*cause)) {
                    continue;
                }
                let verdict = verdicts[*cause];
                let stated = Verdict::from(*stated);
                if verdict != stated {
                    let why = because(engine, *cause, &answers);
                    report_outcome(example, (*cause, stated, verdict), &why, &mut found);
                }
            }
        }
    }
}

/// Reports several answers to a question that takes one: only the first would count.
fn check_choices(example: &Example, found: &mut RuleFindings<'_>) {
    for (question, chosen) in &example.answers {
        let question = &found.rules.questions[*question];
        if chosen.len() > 1 && !question.several {
            let message = format!("`{}` takes one answer, not {}", question.id, chosen.len());
            let help = "keep one of them, or make an example of each";
            found.report(example.place, Code::WrongType, message, help);
        }
    }
}

fn report_outcome(
    example: &Example,
    (cause, stated, verdict): (CauseIndex, Verdict, Verdict),
    because: &str,
    found: &mut RuleFindings<'_>,
) {
    let id = &found.rules.causes[cause].id;
    let (verdict, stated) = (verdict.as_str(), stated.as_str());
    let message = format!("`{}`: `{id}` is {verdict}, not {stated}", example.name);
    let help = format!("{because}; correct the answers, the conditions or what it gives");
    found.report(example.place, Code::ExampleFails, message, help);
}

/// Names the answers that give the verdict.
fn because(engine: &Engine<'_>, cause: CauseIndex, answers: &Answers) -> String {
    let why = engine.why(cause, answers).into_iter();
    let why: Vec<String> = why
        .map(|reason| in_rule_words(engine.rules(), &reason))
        .collect();
    match why.is_empty() {
        true => "none of the answers decides it".to_owned(),
        false => format!("because of {}", why.join(", ")),
    }
}

fn in_rule_words(rules: &RuleSet, reason: &Reason) -> String {
    let question = &rules.questions[reason.question];
    let answers = reason.answer.iter();
    let ids: Vec<&str> = answers
        .map(|answer| question.answers[answer].id.as_str())
        .collect();
    format!("`{}: {}`", question.id, ids.join(" "))
}

/// Returns the answers of an example; one without an answer is "I don't know".
fn answers(rules: &RuleSet, example: &Example) -> Answers {
    let mut answers = Answers::none(rules);
    for (question, chosen) in &example.answers {
        let given = if chosen.is_empty() {
            Given::DontKnow
        } else {
            Given::Chosen(chosen.iter().copied().collect())
        };
        answers.set(*question, given);
    }
    answers
}

/// Reports a rule set on whose examples asking by costs and shares takes more questions than an
/// author who asks in the order of `file`: the engine then follows the author.
pub(super) fn check_order(rules: &RuleSet, file: &str, findings: &mut Vec<Finding>) {
    let engine = Engine::new(rules, &rules.edition);
    let people = engine.people_of_examples();
    let asked = |order| engine.asked_of(&people, order);
    let (chosen, authors) = (asked(Order::Chosen), asked(Order::Authors));
    if chosen <= authors {
        return;
    }
    let mean = |sum: usize| format!("{}.{}", sum / people.len(), sum * 10 / people.len() % 10);
    let message = format!(
        "an example takes {} questions on average, {} in the order of the file, which is followed",
        mean(chosen),
        mean(authors)
    );
    let help = "correct `cost` of the questions or the shares in tables/priors.yaml";
    let first = Location { line: 1, column: 1 };
    findings_in(file, findings).report(Code::WorseThanFileOrder, first, message, help);
}
