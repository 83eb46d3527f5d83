//! Named groups of answers: `tables/groups.yaml`.

use super::question_names::QuestionNames;
use super::report::Report;
use crate::rules::format::{self, Entries};
use crate::rules::model::QuestionIndex;
use std::collections::BTreeMap;

/// A named group of answers.
pub(super) struct Group {
    pub question: QuestionIndex,
    pub members: Vec<String>,
}

/// Reads the groups.
pub(super) fn read(
    forms: &Entries<format::Group>,
    questions: &QuestionNames,
    report: &Report,
) -> BTreeMap<String, Group> {
    let groups = forms.iter().filter_map(|(name, form, _)| {
        let group = group(form, questions, report)?;
        Some((name.as_str().to_owned(), group))
    });
    groups.collect()
}

fn group(form: &format::Group, questions: &QuestionNames, report: &Report) -> Option<Group> {
    let name = form.question.value.as_deref()?;
    let Some(question) = questions.position(|(id, _)| id == name) else {
        let known: Vec<&str> = questions.iter().map(|(id, _)| id.as_str()).collect();
        report.unknown(form.question.at, "question", name, &known);
        return None;
    };
    let answers: Vec<&str> = questions[question].1.iter().map(String::as_str).collect();
    let members = form.members.iter().filter(|(member, at)| {
        let is_known = answers.contains(&member.as_str());
        if !is_known {
            report.unknown(*at, &format!("answer to `{name}`"), member, &answers);
        }
        is_known
    });
    let members = members.map(|(member, _)| member.clone()).collect();
    Some(Group { question, members })
}
