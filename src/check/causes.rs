//! Whether each cause can be decided at all, and shows how.
//!
//! Decides by searching all answers, not by sampling. Knows nothing of what the
//! examples come to.

use super::days::Days;
use super::{Faults, report};
use crate::engine::Reach;
use crate::rules::{Cause, CauseIndex, Code, Example, ExampleVerdict, Finding, RuleSet};

/// Reports causes that nothing can find or exclude, and causes without examples of both.
pub(super) fn check(
    rules: &RuleSet,
    days: &Days<'_>,
    faults: &Faults<'_>,
    findings: &mut Vec<Finding>,
) {
    for (position, cause) in rules.causes.iter_enumerated() {
        check_examples(rules, position, cause, findings);
        let rests_on = days.engine(cause).questions_of(position);
        if !rests_on
            .iter()
            .any(|q| faults.is_question_faulty(rules, *q))
        {
            check_reach(rules, days, position, findings);
        }
    }
}

fn check_examples(
    rules: &RuleSet,
    position: CauseIndex,
    cause: &Cause,
    findings: &mut Vec<Finding>,
) {
    let gives = |is_it: fn(ExampleVerdict) -> bool| {
        let stated = |example: &Example| {
            let mut gives = example.gives.iter();
            gives.any(|(cause, verdict)| *cause == position && is_it(*verdict))
        };
        rules
            .causes
            .iter()
            .flat_map(|cause| &cause.examples)
            .any(stated)
    };
    let mut missing = |what: &str, verdict: &str| {
        let message = format!("no example shows that `{}` {what}", cause.id);
        let help = format!("add one with `gives: {{{}: {verdict}}}`", cause.id);
        report(
            rules,
            cause.place,
            Code::NoExample,
            (message, help),
            findings,
        );
    };
    if !gives(|v| matches!(v, ExampleVerdict::Confirmed | ExampleVerdict::Likely)) {
        missing("is found", "confirmed");
    }
    if !gives(|v| v == ExampleVerdict::RuledOut) {
        missing("is ruled out", "ruled-out");
    }
}

fn check_reach(
    rules: &RuleSet,
    days: &Days<'_>,
    position: CauseIndex,
    findings: &mut Vec<Finding>,
) {
    let cause = &rules.causes[position];
    let engine = days.engine(cause);
    let mut never = |what: &str, help: &str| {
        let message = format!("no answers can {what} `{}`", cause.id);
        report(
            rules,
            cause.place,
            Code::NeverHolds,
            (message, help),
            findings,
        );
    };
    if engine.answers_that_find(position) == Reach::Never {
        never(
            "confirm or suggest",
            "look for conditions of `applies`, `confirmed-by` and `suggested-by` that cannot hold together",
        );
    }
    if engine.answers_that_exclude(position) == Reach::Never {
        never(
            "rule out",
            "add `ruled-out-by`, or say in `applies` where it can happen",
        );
    }
}
