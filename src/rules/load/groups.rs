//! Named groups of answers: `tables/groups.yaml`.

use super::names::{Group, Names};
use crate::rules::format::{self, Entries};
use crate::rules::model::AnswerGroup;
use std::collections::BTreeMap;

/// Reads the groups.
pub(super) fn read(forms: &Entries<format::Group>, names: &Names<'_>) -> BTreeMap<String, Group> {
    let groups = forms.iter().filter_map(|(name, form, _)| {
        let question = names.question(&form.question)?;
        let members = form.members.0.0.iter();
        let members = members.filter_map(|member| names.answer(question, member));
        let members = members.collect();
        Some((name.as_str().to_owned(), Group { question, members }))
    });
    groups.collect()
}

/// Returns the groups as a rule set keeps them, by name.
pub(super) fn kept(names: &Names<'_>) -> Vec<AnswerGroup> {
    let groups = names.groups.iter().map(|(id, group)| AnswerGroup {
        id: id.clone(),
        question: group.question,
        members: group.members,
    });
    groups.collect()
}
