//! What is typed: the command line that gives a result again, and the values of a flag.

use super::naming::{codes_beside, given_names};
use super::voice::Voice;
use crate::engine::{Answers, Given};
use crate::evidence::Evidence;
use crate::rules::{Answer, Question, Reads, Stored};

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
    let codes = voice.question_that_reads(Reads::Codes).map(|(at, _)| at);
    let has_open = evidence.open_codes().next().is_some();
    for (question, given) in repeat.answers.iter() {
        // An open code says itself that it was not known which of its readings holds.
        let is_open = has_open && codes == Some(question) && given == Given::DontKnow;
        if is_open || evidence.is_filled(question) {
            continue;
        }
        let names = given_names(voice, evidence, question, given);
        let id = &voice.question(question).id;
        if voice.reads(question, Reads::Codes) {
            words.extend(names.iter().map(|name| flag(id.as_str(), name)));
        } else {
            words.push(flag(id.as_str(), &names.join(",")));
        }
    }
    if let Some(question) = codes {
        let beside = codes_beside(repeat.answers, question);
        let beside = beside.map(|given| given_names(voice, evidence, question, given));
        let open = evidence.open_codes().map(|code| code.typed.clone());
        let id = voice.question(question).id.as_str();
        words.extend(
            beside
                .into_iter()
                .flatten()
                .chain(open)
                .map(|code| flag(id, &code)),
        );
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
pub fn flag_values<'a>(
    question: &Question,
    answers: impl Iterator<Item = &'a Stored<Answer>>,
) -> String {
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
