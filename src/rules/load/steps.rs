//! The steps of plans.

use super::names::Names;
use crate::id::StepId;
use crate::rules::finding::Code;
use crate::rules::format::{self, Entries, Text, is_set};
use crate::rules::model::{Condition, MAX_ENTRIES, Step, StepIndex};
use std::collections::HashSet;
use typed_index_collections::TiVec;

/// Reads the steps, sorted by name.
pub(super) fn read(forms: &Entries<format::Step>, names: &Names<'_>) -> TiVec<StepIndex, Step> {
    let mut steps = TiVec::new();
    let mut known = HashSet::new();
    for (name, form, _) in forms.iter() {
        if !known.insert(name.as_str()) {
            let message = format!("step `{}` stands in another file already", name.as_str());
            let help = "keep one of the two";
            names.report.tell(name.at, Code::DuplicateId, message, help);
        } else if steps.len() == MAX_ENTRIES {
            let message = format!("more than {MAX_ENTRIES} steps");
            let help = "leave out what no cause needs";
            names.report.tell(name.at, Code::TooLarge, message, help);
            break;
        } else {
            steps.extend(step(name, form, names));
        }
    }
    steps.sort_by(|a: &Step, b| a.id.cmp(&b.id));
    add_others(&mut steps, forms, names);
    steps
}

/// Resolves which steps stand for others and which forbid others, once all are known.
fn add_others(
    steps: &mut TiVec<StepIndex, Step>,
    forms: &Entries<format::Step>,
    names: &Names<'_>,
) {
    let ids: Vec<StepId> = steps.iter().map(|step| step.id.clone()).collect();
    let ids: Vec<&str> = ids.iter().map(StepId::as_str).collect();
    for (name, form, _) in forms.iter() {
        let of_name = |step: &&mut Step| step.id.as_str() == name.as_str();
        if let Some(step) = steps.iter_mut().find(of_name) {
            step.instead_of = names.each(&form.instead_of, "step", &ids);
            step.forbids = names.each(&form.forbids, "step", &ids);
        }
    }
}

fn step(name: &Text, form: &format::Step, names: &Names<'_>) -> Option<Step> {
    let Some(id) = StepId::new(name.as_str()) else {
        names.report.bad_name(name.at, name.as_str());
        return None;
    };
    let links = names.each(&form.links, "link", &names.links);
    let when = names.condition(&form.when, Condition::always());
    let (args, ask_args) = (names.args(&form.args), names.args(&form.ask_args));
    let more_args = names.args(&form.more_args);
    let (actor, phase) = (names.actor(&form.actor), names.phase(&form.phase));
    Some(Step {
        id,
        actor: actor?,
        phase: phase?,
        links,
        when: when?,
        instead_of: Vec::new(),
        forbids: Vec::new(),
        irreversible: is_set(&form.irreversible),
        more: is_set(&form.more),
        args,
        more_args,
        ask_args,
        place: name.at,
    })
}
