//! How common groups of causes are: `tables/priors.yaml`.

use super::names::Names;
use crate::rules::format::{PriorContext as Form, Priors, Spanned};
use crate::rules::model::{Condition, PriorContext};

/// Returns the groups of causes that have a share, each once.
pub(super) fn groups(priors: Option<&Spanned<Priors>>) -> Vec<&str> {
    let mut groups = Vec::new();
    for group in contexts_of(priors).flat_map(|form| form.shares.names()) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}

/// Reads how common each group of causes is.
pub(super) fn contexts(priors: Option<&Spanned<Priors>>, names: &Names<'_>) -> Vec<PriorContext> {
    let contexts = contexts_of(priors).filter_map(|form| {
        let shares = form.shares.iter();
        let shares = shares.map(|(group, share, _)| (group.as_str().into(), *share));
        Some(PriorContext {
            when: names.condition(&form.when, Condition::always())?,
            shares: shares.collect(),
        })
    });
    contexts.collect()
}

fn contexts_of(priors: Option<&Spanned<Priors>>) -> impl Iterator<Item = &Form> {
    let form = priors.and_then(|priors| priors.value.as_ref());
    let contexts = form.into_iter().flat_map(|form| form.contexts.iter());
    contexts.map(|(form, _)| form)
}
