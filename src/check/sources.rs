//! What the rules rest on: nothing is proved by a forum alone, and the newest document is followed.

use super::placed::RuleFindings;
use super::placed::findings_in;
use super::written::Written;
use crate::rules::{Cause, Code, Condition, Finding, Location, RuleSet, SourceIndex};

/// Reports causes that weak sources alone prove, and older documents that are followed before
/// newer ones.
pub(super) fn check(rules: &RuleSet, written: &Written<'_>, findings: &mut Vec<Finding>) {
    let mut found = RuleFindings { rules, findings };
    for cause in &rules.causes {
        check_proof(rules, cause, &mut found);
        check_order(rules, cause, &mut found);
    }
    check_conflicts(rules, written, findings);
}

fn check_proof(rules: &RuleSet, cause: &Cause, found: &mut RuleFindings<'_>) {
    let is_weak = |source: &SourceIndex| rules.sources[*source].weak;
    let is_proved = *cause.confirmed_by != Condition::never();
    if is_proved && !cause.sources.is_empty() && cause.sources.iter().all(is_weak) {
        let message = format!("`{}` is proved by what only weak sources say", cause.id);
        let help = "make `confirmed-by` a `suggested-by`, or name a document that says so";
        found.report(cause.place, Code::WeakProof, message, help);
    }
}

fn check_order(rules: &RuleSet, cause: &Cause, found: &mut RuleFindings<'_>) {
    let date = |source: &SourceIndex| rules.sources[*source].date.as_str();
    let pairs = cause.sources.iter().zip(cause.sources.iter().skip(1));
    if let Some((older, newer)) = pairs
        .into_iter()
        .find(|(a, b)| !date(a).is_empty() && date(a) < date(b))
    {
        let id = |source: &SourceIndex| &rules.sources[*source].id;
        let message = format!(
            "`{}` names `{}` before the newer `{}`",
            cause.id,
            id(older),
            id(newer)
        );
        let help = "put the newest source first: it is the one that is followed";
        found.report(cause.place, Code::OlderFollowed, message, help);
    }
}

/// Reports a conflict that is settled in favour of a document older than one it overrules.
fn check_conflicts(rules: &RuleSet, written: &Written<'_>, findings: &mut Vec<Finding>) {
    let date = |source: &SourceIndex| rules.sources[*source].date.as_str();
    for conflict in rules.conflicts.iter() {
        let newest = conflict.newest.iter().map(date).max();
        let overruled = conflict.supersedes.iter().map(date).max();
        if newest
            .zip(overruled)
            .is_some_and(|(newest, old)| newest < old)
        {
            let file = written.name("conflicts.yaml");
            let message = format!("on `{}` an older document is followed", conflict.topic);
            let help = "the newest wins: exchange `newest` and `supersedes`, or correct the dates";
            let first = Location { line: 1, column: 1 };
            findings_in(&file, findings).report(Code::OlderFollowed, first, message, help);
        }
    }
}
