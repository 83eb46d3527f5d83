//! Answers, conditions and names as rule files write them.
//!
//! Decides what needs quotes, so that every reader of YAML takes it as the text that it is.

use crate::engine::{Answers, Given};
use crate::rules::{AnswerSet, Condition, NamedAnswers, QuestionIndex, RuleSet};

/// Words that some readers of YAML take for something else than a text.
const NO_TEXTS: &[&str] = &["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// Writes a text as a YAML scalar.
pub(super) fn scalar(text: &str) -> String {
    let is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && !NO_TEXTS.contains(&text.to_ascii_lowercase().as_str());
    if is_plain {
        return text.to_owned();
    }
    if text.chars().any(char::is_control) {
        // JSON is YAML, and writes any text on one line.
        return serde_json::Value::from(text).to_string();
    }
    format!("'{}'", text.replace('\'', "''"))
}

/// Writes several scalars: one by itself, or a list.
fn scalars(texts: &[String]) -> String {
    match texts {
        [only] => only.clone(),
        several => format!("[{}]", several.join(", ")),
    }
}

/// Writes a mapping on one line.
fn mapping(entries: impl IntoIterator<Item = (String, String)>) -> String {
    let entries = entries.into_iter();
    let entries: Vec<String> = entries
        .map(|(key, value)| format!("{key}: {value}"))
        .collect();
    format!("{{{}}}", entries.join(", "))
}

/// Writes the names of some answers to a question.
pub(super) fn answer_names(rules: &RuleSet, question: QuestionIndex, set: &AnswerSet) -> String {
    let definition = &rules.questions[question];
    let names = set
        .iter()
        .map(|answer| scalar(definition.answers[answer].id.as_str()));
    scalars(&names.collect::<Vec<_>>())
}

/// Writes answers that were given: `{card-kind: virtual, step: unknown}`.
pub(super) fn answers(rules: &RuleSet, answers: &Answers) -> String {
    mapping(answers.iter().map(|(question, given)| {
        let value = match given {
            Given::DontKnow => "unknown".to_owned(),
            Given::Chosen(set) => answer_names(rules, question, &set),
        };
        (rules.questions[question].id.to_string(), value)
    }))
}

/// Writes answers that were given as options of `diagnose`: `--card-kind virtual`.
pub(super) fn options(rules: &RuleSet, answers: &Answers) -> String {
    let options = answers.iter().map(|(question, given)| {
        let definition = &rules.questions[question];
        let names: Vec<&str> = match &given {
            Given::DontKnow => vec!["unknown"],
            Given::Chosen(set) => set
                .iter()
                .map(|answer| definition.answers[answer].id.as_str())
                .collect(),
        };
        format!("--{} {}", definition.id, names.join(","))
    });
    options.collect::<Vec<_>>().join(" ")
}

/// Writes answers by name; no answer to a question is "I don't know".
pub(super) fn named(rules: &RuleSet, named: &NamedAnswers) -> String {
    mapping(named.iter().map(|(question, chosen)| {
        let value = match chosen.is_empty() {
            true => "unknown".to_owned(),
            false => answer_names(rules, *question, &chosen.iter().copied().collect()),
        };
        (rules.questions[*question].id.to_string(), value)
    }))
}

/// How many answers of a set are named before the rest is left out.
const MOST_NAMED: usize = 4;

/// Writes a condition, as short as can be told from others.
pub(super) fn condition(rules: &RuleSet, condition: &Condition) -> String {
    let several = |word: &str, parts: &[Condition]| {
        let parts: Vec<String> = parts
            .iter()
            .map(|part| self::condition(rules, part))
            .collect();
        format!("{word}: [{}]", parts.join(", "))
    };
    let id = |question: &QuestionIndex| rules.questions[*question].id.to_string();
    match condition {
        Condition::Answer { question, yes, .. } => {
            let mut groups = rules.groups.iter();
            let group = groups.find(|group| group.question == *question && group.members == *yes);
            let group = group.filter(|_| yes.len() > 1);
            match group {
                Some(group) => format!("{}: {{in: {}}}", id(question), group.id),
                None => format!("{}: {}", id(question), few(rules, *question, yes)),
            }
        }
        Condition::Listed { row, member, .. } => {
            format!("fact: {{row: {}, has: {}}}", id(row), id(member))
        }
        Condition::Same { left, right } => format!("same: [{}, {}]", id(left), id(right)),
        Condition::All(parts) => several("all", parts),
        Condition::Any(parts) => several("any", parts),
        Condition::Not(part) => format!("not: {{{}}}", self::condition(rules, part)),
    }
}

fn few(rules: &RuleSet, question: QuestionIndex, set: &AnswerSet) -> String {
    if set.len() <= MOST_NAMED {
        return answer_names(rules, question, set);
    }
    let definition = &rules.questions[question];
    let names = set.iter().take(MOST_NAMED);
    let names: Vec<String> = names
        .map(|answer| scalar(definition.answers[answer].id.as_str()))
        .collect();
    format!("[{}, …]", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::scalar;

    #[test]
    fn quotes_what_would_be_taken_for_something_else() {
        for (text, written) in [
            ("virtual", "virtual"),
            ("up-to-15000", "up-to-15000"),
            ("NO", "'NO'"),
            ("yes", "'yes'"),
            ("15000", "'15000'"),
            ("it's: a", "'it''s: a'"),
            ("", "''"),
            ("two\nlines", "\"two\\nlines\""),
        ] {
            assert_eq!(scalar(text), written);
        }
    }
}
