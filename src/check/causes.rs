//! Whether each cause can be decided at all, and shows how.
//!
//! Decides by searching all answers, not by sampling, and says where that is too
//! much. Knows nothing of what the examples come to.

use super::days::Days;
use super::faults::Faults;
use super::placed::RuleFindings;
use crate::engine::{Engine, Reach};
use crate::rules::{Cause, CauseIndex, Code, Example, ExampleVerdict, Finding, RuleSet};

/// Reports causes that nothing can find or exclude, and causes without examples of both.
pub(super) fn check(
    rules: &RuleSet,
    days: &Days<'_>,
    faults: &Faults<'_>,
    findings: &mut Vec<Finding>,
) {
    let mut found = RuleFindings { rules, findings };
    for (position, cause) in rules.causes.iter_enumerated() {
        let engine = days.engine(cause);
        if !faults.hides(rules, position, engine.questions_of(position)) {
            check_examples(position, cause, &mut found);
            check_reach(engine, position, &mut found);
        }
    }
}

fn check_examples(position: CauseIndex, cause: &Cause, found: &mut RuleFindings<'_>) {
    let causes = &found.rules.causes;
    let gives = |is_meant: fn(ExampleVerdict) -> bool| {
        let states = |example: &Example| {
            let mut gives = example.gives.iter();
            gives.any(|(cause, verdict)| *cause == position && is_meant(*verdict))
        };
        causes.iter().flat_map(|cause| &cause.examples).any(states)
    };
    let is_found = gives(|v| matches!(v, ExampleVerdict::Confirmed | ExampleVerdict::Likely));
    let is_ruled_out = gives(|v| v == ExampleVerdict::RuledOut);
    for (is_shown, what, verdict) in [
        (is_found, "is found", "confirmed"),
        (is_ruled_out, "is ruled out", "ruled-out"),
    ] {
        if !is_shown {
            let message = format!("no example shows that `{}` {what}", cause.id);
            let help = format!("add one with `gives: {{{}: {verdict}}}`", cause.id);
            found.report(cause.place, Code::NoExample, message, help);
        }
    }
}

fn check_reach(engine: &Engine<'_>, position: CauseIndex, found: &mut RuleFindings<'_>) {
    let cause = &engine.rules().causes[position];
    for (reach, what, help) in [
        (
            engine.answers_that_find(position),
            "confirm or suggest",
            "look for conditions of `applies`, `confirmed-by` and `suggested-by` that cannot hold together",
        ),
        (
            engine.answers_that_exclude(position),
            "rule out",
            "add `ruled-out-by`, or say in `applies` where it can happen",
        ),
    ] {
        let id = &cause.id;
        match reach {
            Reach::By(_) => {}
            Reach::Never => {
                let message = format!("no answers can {what} `{id}`");
                found.report(cause.place, Code::NeverHolds, message, help);
            }
            Reach::NotDecided => {
                let message = format!("too much to work out whether any answers can {what} `{id}`");
                let help = "let its conditions name fewer questions together, or part the cause";
                found.report(cause.place, Code::NotDecided, message, help);
            }
        }
    }
}
