//! Questions that nobody would ever be asked.
//!
//! Decides by what rests on them, at any distance.

use super::faults::Faults;
use super::placed::RuleFindings;
use crate::rules::{Arg, Code, Condition, Finding, QuestionIndex, RuleSet};
use std::collections::BTreeSet;

/// Reports every question on which no verdict, no step, no link and no message rests. Where a cause or
/// a step could not be loaded, nobody knows.
pub(super) fn check(rules: &RuleSet, faults: &Faults<'_>, findings: &mut Vec<Finding>) {
    if faults.is_any_faulty(|path| path.starts_with("causes/") || path.starts_with("steps/")) {
        return;
    }
    let used = used(rules);
    let mut found = RuleFindings { rules, findings };
    for (position, question) in rules.questions.iter_enumerated() {
        if !used.contains(&position) {
            let message = format!("nothing uses the question `{}`", question.id);
            let help = "use it in a condition, or delete it with its messages";
            found.report(question.place, Code::Unused, message, help);
        }
    }
}

/// Returns the questions on which something rests.
fn used(rules: &RuleSet) -> BTreeSet<QuestionIndex> {
    let mut waiting: Vec<QuestionIndex> = Vec::new();
    let mut add = |condition: &Condition, args: &[Arg]| {
        condition.questions(&mut |question| waiting.push(question));
        waiting.extend(args.iter().map(|arg| arg.value.question()));
    };
    for cause in &rules.causes {
        add(&cause.applies, &cause.args);
        for condition in [
            &cause.grounds.confirmed_by,
            &cause.grounds.suggested_by,
            &cause.grounds.ruled_out_by,
        ] {
            add(condition, &[]);
        }
    }
    for step in &rules.steps {
        add(&step.when, &step.args);
        add(&step.when, &step.more_args);
        add(&step.when, &step.ask_args);
    }
    for link in &rules.links {
        add(&link.when, &[]);
    }
    let mut used = BTreeSet::new();
    while let Some(question) = waiting.pop() {
        if used.insert(question) {
            let when = &rules.questions[question].when;
            when.questions(&mut |named| waiting.push(named));
        }
    }
    used
}
