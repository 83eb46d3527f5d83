//! Rows of tables that no answer ever looks up.
//!
//! Decides by the conditions that look up a fact in the row of an answer.

use super::placed::findings_in;
use super::written::{Written, entries, field, texts};
use crate::rules::{Code, FileSet, Finding, Location, Node, RuleSet, Unknown, Value, suggestion};
use std::collections::{BTreeMap, BTreeSet};

/// Reports every row whose key is no answer to any question by which the table is looked up, and
/// tells whether there is none.
pub(super) fn check(
    rules: &RuleSet,
    files: &FileSet,
    written: &Written<'_>,
    findings: &mut Vec<Finding>,
) -> bool {
    let before = findings.len();
    for (table, questions) in looked_up(written) {
        if rules.tables.iter().all(|known| known.id != table) {
            continue; // what is wrong with it was said
        }
        let path = format!("tables/{table}.csv");
        let known = answers(rules, &questions);
        let (Some(file), false) = (files.get(&path), known.is_empty()) else {
            continue;
        };
        let asked: Vec<&str> = questions.into_iter().collect();
        let kind = format!("answer to `{}`", asked.join("` or `"));
        let name = files.name(&path);
        for (number, line) in (1..).zip(file.text.lines()).skip(1) {
            let key = line.split(',').next().unwrap_or_default().trim_matches('"');
            if key.is_empty() || known.contains(key) {
                continue;
            }
            let at = Location {
                line: number,
                column: 1,
            };
            let message = format!("`{key}` is no {kind}");
            let help = suggestion(key, known.iter().copied());
            findings_in(&name, findings).report(Code::UnknownName, at, message, help);
            if let Some(finding) = findings.last_mut() {
                let (kind, name) = (kind.clone(), key.to_owned());
                finding.unknown = Some(Unknown { kind, name }.into());
            }
        }
    }
    findings.len() == before
}

/// Returns the names of the answers to some questions; none where one of them is not there.
fn answers<'r>(rules: &'r RuleSet, questions: &BTreeSet<&str>) -> BTreeSet<&'r str> {
    let questions: Option<Vec<_>> = questions.iter().map(|id| rules.question(id)).collect();
    let questions = questions.into_iter().flatten();
    let answers = questions.flat_map(|question| rules.questions[question].answers.iter());
    answers.map(|answer| answer.id.as_str()).collect()
}

/// Returns each table that conditions look up, and the questions whose answers are its rows.
fn looked_up<'w>(written: &'w Written<'_>) -> BTreeMap<&'w str, BTreeSet<&'w str>> {
    let mut found = BTreeMap::new();
    for (_, node) in written.nodes() {
        gather(node, &mut found);
    }
    found
}

fn gather<'w>(node: &'w Node, found: &mut BTreeMap<&'w str, BTreeSet<&'w str>>) {
    let named = |name| field(node, name).map(texts).unwrap_or_default();
    for (table, _) in named("table") {
        let rows = named("row").into_iter().map(|(question, _)| question);
        found.entry(table).or_default().extend(rows);
    }
    if let Value::List(items) = &node.value {
        items.iter().for_each(|item| gather(item, found));
    }
    for (_, value) in entries(node) {
        gather(value, found);
    }
}
