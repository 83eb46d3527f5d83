//! A condition, written as its author would, so that a finding can name a part of it.

use crate::rules::{AnswerSet, Condition, QuestionIndex, RuleSet};

/// The most answers of a list that are written out.
const MOST: usize = 6;

/// Returns the condition in the form of rule files.
pub(super) fn rendered(rules: &RuleSet, condition: &Condition) -> String {
    let id = |question: &QuestionIndex| rules.questions[*question].id.as_str();
    let list = |parts: &[Condition]| {
        let parts: Vec<String> = parts.iter().map(|part| rendered(rules, part)).collect();
        parts.join(", ")
    };
    match condition {
        Condition::Answer { question, yes, .. } => {
            format!("{{{}: {}}}", id(question), names(rules, *question, yes))
        }
        Condition::Listed { row, member, .. } => {
            format!("{{fact: {{row: {}, has: {}}}}}", id(row), id(member))
        }
        Condition::Same { left, right } => format!("{{same: [{}, {}]}}", id(left), id(right)),
        Condition::All(parts) => format!("{{all: [{}]}}", list(parts)),
        Condition::Any(parts) => format!("{{any: [{}]}}", list(parts)),
        Condition::Not(part) => format!("{{not: {}}}", rendered(rules, part)),
    }
}

fn names(rules: &RuleSet, question: QuestionIndex, answers: &AnswerSet) -> String {
    let question = &rules.questions[question];
    let ids: Vec<&str> = answers
        .iter()
        .take(MOST)
        .map(|at| question.answers[at].id.as_str())
        .collect();
    let more = if answers.len() > MOST { ", …" } else { "" };
    match ids[..] {
        [one] => one.to_owned(),
        _ => format!("[{}{more}]", ids.join(", ")),
    }
}
