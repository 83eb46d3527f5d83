//! Causes and steps that are there and not whole yet: what else their author has to write.
//!
//! Decides by what stands in their files. What follows from a part that is missing is nobody's task.

use super::needed::{Needed, Placeables};
use super::placed::findings_in;
use super::written::{Written, entries, field, texts};
use crate::id::{CauseId, StepId};
use crate::l10n::message_id;
use crate::rules::{Code, Finding, Location, Node, RuleSet, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Reports causes that lack fields, and conditions or examples as well.
pub(super) fn check(rules: &RuleSet, written: &Written<'_>, findings: &mut Vec<Finding>) {
    for (id, path, node) in causes(rules, written) {
        let file = written.name(path);
        let is_draft =
            |finding: &Finding| matches!(finding.code, Code::MissingField | Code::Unsourced);
        let mut own = findings.iter().filter(|finding| finding.file == file);
        // Of a file that says something else than was meant, nobody knows what it lacks.
        if !own.all(is_draft) {
            continue;
        }
        let mut sink = findings_in(&file, findings);
        let first = Location { line: 1, column: 1 };
        let is_found = ["confirmed-by", "suggested-by"];
        if is_found.iter().all(|name| field(node, name).is_none()) {
            let message = format!("no answers can confirm or suggest `{id}`");
            let help = "add `confirmed-by` or `suggested-by`, and `ruled-out-by`";
            sink.report(Code::NeverHolds, first, message, help);
        }
        if field(node, "examples").is_none() {
            let message =
                format!("no example shows that `{id}` is found, and none that it is ruled out");
            let help = format!(
                "add two, with `gives: {{{id}: confirmed}}` and `gives: {{{id}: ruled-out}}`"
            );
            sink.report(Code::NoExample, first, message, help);
        }
    }
}

/// Returns the messages of causes and steps that cannot be read for what they lack; what is unused
/// needs none yet.
pub(super) fn needed(
    rules: &RuleSet,
    written: &Written<'_>,
    unused_steps: &BTreeSet<String>,
) -> BTreeMap<String, Needed> {
    let causes = causes(rules, written).map(|(id, _, node)| {
        let sensitive = field(node, "sensitive").map(texts).unwrap_or_default();
        let attributes: &[&str] = match sensitive.first() {
            Some((text, _)) if *text == "true" => &["summary", "support", "support-summary"],
            _ => &["summary"],
        };
        (message_id::cause(&id), message(attributes))
    });
    let of_steps = written.nodes();
    let of_steps = of_steps.filter(|(path, _)| path.starts_with("steps/"));
    let steps = of_steps.flat_map(|(_, node)| entries(node));
    let steps = steps.filter_map(|(key, _)| StepId::new(&key.text));
    let is_lost = |step: &StepId| {
        rules.steps.iter().all(|known| known.id != *step) && !unused_steps.contains(step.as_str())
    };
    let steps = steps
        .filter(is_lost)
        .map(|step| (message_id::step(&step), message(&[])));
    causes.chain(steps).collect()
}

/// Returns the causes that are written and were not read.
fn causes<'w>(
    rules: &RuleSet,
    written: &'w Written<'_>,
) -> impl Iterator<Item = (CauseId, &'w str, &'w Node)> {
    let causes = written
        .nodes()
        .filter(|(_, node)| matches!(node.value, Value::Map(_)));
    causes.filter_map(|(path, node)| {
        let name = path.strip_prefix("causes/")?.strip_suffix(".yaml")?;
        let id = CauseId::new(name)?;
        rules.cause(name).is_none().then_some((id, path, node))
    })
}

/// Returns a message whose placeables nobody knows.
fn message(attributes: &[&str]) -> Needed {
    let attributes = attributes.iter();
    Needed {
        value: Some(Placeables::default()),
        attributes: attributes
            .map(|name| ((*name).to_owned(), Placeables::default()))
            .collect(),
    }
}
