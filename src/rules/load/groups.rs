//! Named groups of answers: `tables/groups.yaml`.

use super::names::{Group, Names};
use crate::rules::format::{self, Entries};
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
