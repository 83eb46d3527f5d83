//! The command line that gives a result again without a prompt.

use super::evidence::code_name;
use super::voice::Voice;
use crate::engine::{Answers, Given};
use crate::evidence::{Evidence, read_by};
use crate::rules::Reads;

/// What a command line gives again.
pub struct Repeat<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// What was copied; what follows from it is not repeated.
    pub evidence: &'a Evidence,
    /// Further options and their values.
    pub options: &'a [(&'a str, &'a str)],
    /// Further options without a value.
    pub switches: &'a [&'a str],
}

/// Returns `cardhelp diagnose` with a flag for each answer, in the order of the rule set, and
/// the further options after them. It can be pasted into a shell as it is.
pub fn command_line(voice: &Voice<'_>, repeat: &Repeat<'_>) -> String {
    let mut line = String::from("cardhelp diagnose");
    let codes = read_by(voice.rules, |reads| reads == Reads::Codes).map(|(at, _)| at);
    let has_open = repeat.evidence.open_codes().next().is_some();
    for (question, given) in repeat.answers.iter() {
        if repeat.evidence.is_filled(question) {
            continue;
        }
        let definition = voice.question(question);
        let values = match given {
            // The code says it: it was not known which of its readings holds.
            Given::DontKnow if Some(question) == codes && has_open => Vec::new(),
            Given::DontKnow => vec!["unknown".to_owned()],
            Given::Chosen(_) if Some(question) == codes => {
                code_values(voice, repeat.answers, repeat.evidence)
            }
            Given::Chosen(set) => {
                let names = set.iter();
                let names = names.map(|at| definition.answers[at].id.to_string());
                vec![names.collect::<Vec<_>>().join(",")]
            }
        };
        for value in values {
            line.push_str(&format!(" --{} {}", definition.id, shell_word(&value)));
        }
    }
    if let Some(question) = codes {
        let id = &voice.question(question).id;
        let is_answered = matches!(repeat.answers.get(question), Some(Given::Chosen(_)));
        let beside = (!is_answered).then(|| code_values(voice, repeat.answers, repeat.evidence));
        let open = repeat.evidence.open_codes().map(|code| code.typed.clone());
        for code in beside.into_iter().flatten().chain(open) {
            line.push_str(&format!(" --{id} {}", shell_word(&code)));
        }
    }
    for (option, value) in repeat.options {
        line.push_str(&format!(" {option} {}", shell_word(value)));
    }
    for switch in repeat.switches {
        line.push_str(&format!(" {switch}"));
    }
    line
}

/// Returns the values of the question about codes: the codes that were given, and the meanings
/// that were given without a code.
pub(super) fn code_values(
    voice: &Voice<'_>,
    answers: &Answers,
    evidence: &Evidence,
) -> Vec<String> {
    let Some((question, definition)) = read_by(voice.rules, |reads| reads == Reads::Codes) else {
        return Vec::new();
    };
    let set = match answers.get(question) {
        Some(Given::Chosen(set)) => set,
        Some(Given::DontKnow) | None => answers.included(question),
    };
    let mut values: Vec<String> = Vec::new();
    for meaning in set.iter() {
        let mut codes: Vec<String> = evidence
            .codes_for(meaning)
            .map(|reading| code_name(reading, voice))
            .collect();
        if codes.is_empty() {
            codes.push(definition.answers[meaning].id.to_string());
        }
        for code in codes {
            if !values.contains(&code) {
                values.push(code);
            }
        }
    }
    values
}

/// Returns `value` as a shell takes it for one word, quoted where that needs it.
pub fn shell_word(value: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./,:=@+".contains(c);
    if !value.is_empty() && value.chars().all(is_plain) {
        value.to_owned()
    } else {
        format!("'{}'", value.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn quotes_what_a_shell_would_take_apart() {
        assert_eq!(super::shell_word("nl-NL"), "nl-NL");
        assert_eq!(super::shell_word("my rules"), "'my rules'");
        assert_eq!(super::shell_word("it's"), r"'it'\''s'");
    }
}
