//! Questions that nobody would ever be asked.
//!
//! Decides by what rests on them, at any distance.

use super::{Faults, report};
use crate::engine::Engine;
use crate::rules::{Arg, Code, Condition, Finding, RuleSet};
use std::collections::BTreeSet;

/// Reports every question on which no verdict, no step and no message rests. Where a cause or
/// a step could not be loaded, nobody knows.
pub(super) fn check(rules: &RuleSet, faults: &Faults<'_>, findings: &mut Vec<Finding>) {
    if faults.is_any_faulty(|path| path.starts_with("causes/") || path.starts_with("steps/")) {
        return;
    }
    let used = used(rules);
    for (position, question) in rules.questions.iter().enumerate() {
        if !used.contains(&position) {
            let message = format!("nothing uses the question `{}`", question.id);
            let help = "use it in a condition, or delete it with its messages";
            report(
                rules,
                question.place,
                Code::Unused,
                (message, help),
                findings,
            );
        }
    }
}

fn used(rules: &RuleSet) -> BTreeSet<usize> {
    let engine = Engine::new(rules, &rules.edition);
    let causes = 0..u16::try_from(rules.causes.len()).unwrap_or(u16::MAX);
    let mut used: BTreeSet<usize> = causes
        .flat_map(|cause| engine.questions_of(cause).iter().copied())
        .map(usize::from)
        .collect();
    let mut add = |question: u16| {
        used.insert(usize::from(question));
    };
    for step in &rules.steps {
        step.when.questions(&mut add);
    }
    let of_steps = rules.steps.iter().flat_map(|step| &step.args);
    let of_causes = rules.causes.iter().flat_map(|cause| &cause.args);
    of_steps
        .chain(of_causes)
        .for_each(|arg: &Arg| add(arg.value.question()));
    // What a question that is used rests on is used as well.
    let mut waiting: Vec<usize> = used.iter().copied().collect();
    while let Some(question) = waiting.pop() {
        let when: &Condition = &rules.questions[question].when;
        when.questions(&mut |named| {
            if used.insert(usize::from(named)) {
                waiting.push(usize::from(named));
            }
        });
    }
    used
}
