//! The steps of plans.

use super::names::Names;
use crate::id::StepId;
use crate::rules::finding::Code;
use crate::rules::format::{self, Entries, Text};
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
    steps
}

fn step(name: &Text, form: &format::Step, names: &Names<'_>) -> Option<Step> {
    let Some(id) = StepId::new(name.as_str()) else {
        names.report.bad_name(name.at, name.as_str());
        return None;
    };
    let links = names.each(&form.links, "link", &names.links);
    let when = names.condition(&form.when, Condition::always());
    let (args, ask_args) = (names.args(&form.args), names.args(&form.ask_args));
    Some(Step {
        id,
        actor: form.actor.value?,
        phase: form.phase.value?,
        links,
        when: when?,
        args,
        ask_args,
        place: name.at,
    })
}
