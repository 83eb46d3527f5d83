//! What is proved of a rule set over every combination of answers.
//!
//! Decides which claims are worth a finding and shows the smallest answers that bear it out. What
//! would take more decisions than the limit is reported as not decided; nothing is sampled.

mod answers;
mod causes;
mod conditions;
mod contexts;
mod plans;
mod prover;
mod rendered;
mod steps;
mod validity;

use super::days::Days;
use super::faults::Faults;
use super::placed::RuleFindings;
use super::written::Written;
use crate::rules::{Condition, Finding, RuleSet};
use prover::Prover;

/// Reports everything that can be proved of `rules`.
pub(super) fn check(
    rules: &RuleSet,
    written: &Written<'_>,
    days: &Days<'_>,
    faults: &Faults<'_>,
    findings: &mut Vec<Finding>,
) {
    // What is proved of rules that are not read as they were meant says nothing.
    if !faults.is_none() {
        return;
    }
    let others = beside_causes(rules);
    for (engine, causes) in days.each() {
        engine.prove(&others, |proofs| {
            let mut prover = Prover {
                engine,
                causes: &causes,
                written,
                proofs,
                found: RuleFindings { rules, findings },
            };
            causes::check(&mut prover);
            conditions::check(&mut prover);
            plans::check(&mut prover);
        });
    }
    // What is no cause is looked at once, on the day of the edition, and beside nothing else: that
    // something is always found is a claim about all causes at once, and fills most of the room.
    let engine = days.of_edition();
    engine.prove(&others, |proofs| {
        let mut prover = Prover {
            engine,
            causes: &[],
            written,
            proofs,
            found: RuleFindings { rules, findings },
        };
        answers::check(&mut prover, days);
        contexts::check(&mut prover);
        plans::check_fallback(&mut prover);
    });
    steps::check(rules, findings);
}

/// Returns the conditions of everything but causes.
fn beside_causes(rules: &RuleSet) -> Vec<&Condition> {
    let questions = rules.questions.iter();
    let answers = rules.questions.iter().flat_map(|q| q.answers.iter());
    let steps = rules.steps.iter().map(|step| &step.when);
    let contexts = rules.contexts.iter().map(|context| &context.when);
    questions
        .map(|question| &question.when)
        .chain(answers.map(|answer| &answer.when))
        .chain(steps)
        .chain(contexts)
        .filter(|condition| **condition != Condition::always())
        .collect()
}
