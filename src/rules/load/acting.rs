//! Who acts, and in which phases of a plan: `actors` and `phases` of `ruleset.yaml`.

use super::report::Report;
use crate::id::{ActorId, PhaseId};
use crate::rules::finding::Code;
use crate::rules::format::{Entries, Head, Text};
use crate::rules::model::{Actor, MAX_ENTRIES, Phase, PhaseKind, Role};
use std::collections::HashSet;

/// Reads who acts: the usual ones, where the rule set names none.
pub(super) fn actors(head: &Head, report: &Report) -> Vec<Actor> {
    let given = each(&head.actors, "actor", report);
    let contacts = given
        .iter()
        .filter(|(_, role)| *role == Some(Role::Contact));
    let mut contacts = contacts.map(|(name, _)| *name);
    let contact = contacts.next().map(Text::as_str);
    for name in contacts {
        let first = contact.unwrap_or_default();
        let message = format!("`{first}` and `{}` are both the contact", name.as_str());
        let help = "let one of them be `other`: one call and one note are for one of them";
        report.tell(name.at, Code::DuplicateId, message, help);
    }
    let actors = given.into_iter().filter_map(|(name, role)| {
        let role = match role {
            Some(Role::Contact) if contact != Some(name.as_str()) => Role::Other,
            Some(role) => role,
            // That was reported; whatever is right, their words should not look wrong as well.
            None if contact.is_none() => Role::Contact,
            None => Role::Other,
        };
        let id = ActorId::new(name.as_str());
        if id.is_none() {
            report.bad_name(name.at, name.as_str());
        }
        Some(Actor { id: id?, role })
    });
    let actors: Vec<Actor> = actors.collect();
    match actors.is_empty() {
        true => Actor::standard().collect(),
        false => actors,
    }
}

/// Reads the phases in the order of a plan: the usual ones, where the rule set names none.
pub(super) fn phases(head: &Head, report: &Report) -> Vec<Phase> {
    let mut phases: Vec<Phase> = Vec::new();
    for (name, kind) in each(&head.phases, "phase", report) {
        let (rank, kind) = (phases.len(), kind.unwrap_or(PhaseKind::Remedy));
        match PhaseId::new(name.as_str()) {
            Some(id) => phases.push(Phase { id, kind, rank }),
            None => report.bad_name(name.at, name.as_str()),
        }
    }
    match phases.is_empty() {
        true => Phase::standard().collect(),
        false => phases,
    }
}

/// Returns the entries of a mapping, those included whose value is none of its kind, reporting more
/// than there may be.
fn each<'f, T: Copy>(
    entries: &'f Entries<T>,
    kind: &str,
    report: &Report,
) -> Vec<(&'f Text, Option<T>)> {
    if let Some((first, _)) = entries.0.get(MAX_ENTRIES) {
        let message = format!("more than {MAX_ENTRIES} {kind}s");
        let help = "leave out what no step needs";
        report.tell(first.at, Code::TooLarge, message, help);
    }
    let mut known = HashSet::new();
    let all = entries.0.iter().take(MAX_ENTRIES);
    let once = all.filter(|(name, _)| known.insert(name.as_str()));
    once.map(|(name, form)| (name, form.value)).collect()
}
