//! What is typed: the command line that gives a result again, and the values of a flag.

use super::naming::given_names;
use super::voice::Voice;
use crate::engine::Answers;
use crate::evidence::Evidence;
use crate::rules::{Answer, Question, Reads};

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
    let mut words = vec!["cardhelp diagnose".to_owned()];
    let evidence = repeat.evidence;
    let given = repeat.answers.iter();
    for (question, given) in given.filter(|(question, _)| !evidence.is_filled(*question)) {
        let names = given_names(voice, evidence, question, given);
        let id = &voice.question(question).id;
        if voice.reads(question, Reads::Codes) {
            words.extend(names.iter().map(|name| flag(id.as_str(), name)));
        } else {
            words.push(flag(id.as_str(), &names.join(",")));
        }
    }
    if let Some((_, question)) = voice.question_that_reads(Reads::Codes) {
        let open = evidence.codes.iter();
        let open = open.filter(|code| code.settled().is_none());
        words.extend(open.map(|code| flag(question.id.as_str(), &code.typed)));
    }
    let options = repeat.options.iter();
    words.extend(options.map(|(option, value)| format!("{option} {}", shell_word(value))));
    words.extend(repeat.switches.iter().map(|switch| (*switch).to_owned()));
    words.join(" ")
}

fn flag(id: &str, value: &str) -> String {
    format!("--{id} {}", shell_word(value))
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

/// Returns the values that a question's flag takes, as help shows them, of those in `answers`.
pub fn flag_values<'a>(question: &Question, answers: impl Iterator<Item = &'a Answer>) -> String {
    if question.featured.is_empty() {
        let names: Vec<&str> = answers.map(|answer| answer.id.as_str()).collect();
        return names.join("|");
    }
    let featured = question.featured.iter().take(2);
    let names = featured.map(|answer| question.answers[*answer].id.as_str());
    let names: Vec<&str> = match question.reads() {
        Some(Reads::Codes) => ["CODE"].into_iter().chain(names).collect(),
        _ => names.chain(["…"]).collect(),
    };
    names.join("|")
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
