//! What is proved of a rule set over every combination of answers.
//!
//! Decides which claims are worth a finding and shows the smallest answers that bear it out. What
//! is beyond the limits is reported as not decided; nothing is sampled.

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
use crate::engine::{Effort, Engine};
use crate::rules::{CauseIndex, Condition, Finding, RuleSet};
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
    let mut looking = Looking {
        rules,
        written,
        effort: Effort::default(),
        findings,
    };
    for (engine, tried) in days.each() {
        for cause in tried.iter().copied() {
            looking.at(engine, &conditions_of(rules, cause), |prover| {
                causes::check(prover, cause);
                conditions::check(prover, cause);
                plans::check(prover, cause);
            });
        }
        looking.at(engine, &[], |prover| causes::check_pairs(prover, &tried));
    }
    // What is no cause is looked at once, on the day of the edition.
    looking.at(days.of_edition(), &[], |prover| {
        answers::check(prover, days);
        contexts::check(prover);
        plans::check_fallback(prover);
    });
    steps::check(rules, findings);
}

/// What is looked at, and what was found of it.
struct Looking<'l> {
    rules: &'l RuleSet,
    written: &'l Written<'l>,
    effort: Effort,
    findings: &'l mut Vec<Finding>,
}

impl Looking<'_> {
    /// Looks at what is said of the same `conditions`.
    fn at<'r>(
        &mut self,
        engine: &Engine<'r>,
        conditions: &[&Condition],
        look: impl FnOnce(&mut Prover<'_, '_, 'r>),
    ) {
        engine.prove(conditions, &self.effort, |proofs| {
            look(&mut Prover {
                engine,
                written: self.written,
                proofs,
                found: RuleFindings {
                    rules: self.rules,
                    findings: self.findings,
                },
            });
        });
    }
}

/// Returns the conditions of a cause and of its steps.
fn conditions_of(rules: &RuleSet, cause: CauseIndex) -> Vec<&Condition> {
    let cause = &rules.causes[cause];
    let steps = cause.steps.iter().map(|step| &rules.steps[*step].when);
    cause.conditions().into_iter().chain(steps).collect()
}
