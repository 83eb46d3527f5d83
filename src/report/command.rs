//! The command line that gives a result again without a prompt.

use crate::engine::{Answers, Given};
use crate::rules::RuleSet;

/// Returns `cardhelp diagnose` with a flag for each answer, in the order of the rule set, and
/// the options `extra` after them. It can be pasted into a shell as it is.
pub fn command_line(rules: &RuleSet, answers: &Answers, extra: &[(&str, &str)]) -> String {
    let mut line = String::from("cardhelp diagnose");
    for (question, given) in answers.iter() {
        let question = &rules.questions[usize::from(question)];
        let values = match given {
            Given::DontKnow => "unknown".to_owned(),
            Given::Chosen(set) => set
                .iter()
                .map(|answer| question.answers[usize::from(answer)].id.as_str())
                .collect::<Vec<_>>()
                .join(","),
        };
        line.push_str(&format!(" --{} {values}", question.id));
    }
    for (option, value) in extra {
        line.push_str(&format!(" {option} {}", shell_word(value)));
    }
    line
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
