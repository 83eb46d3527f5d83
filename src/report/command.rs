//! What is typed: the command line that gives a result again, and the values of a flag.

use super::naming::{given_names, known_of_open, said};
use super::shell_line::ShellLine;
use super::voice::Voice;
use crate::engine::{Answers, Given};
use crate::evidence::Evidence;
use crate::rules::{Answer, Question, QuestionIndex, Reads, Stored};

/// The most characters of a message's words that are given again; the name of a message does as
/// well as longer ones.
const LONGEST_MESSAGE: usize = 300;

/// The most characters that are given again of a text which is no message: what it says counts for
/// nothing.
const LONGEST_OTHER_TEXT: usize = 100;

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
/// the further options after them.
pub fn command_line(voice: &Voice<'_>, repeat: &Repeat<'_>) -> ShellLine {
    let mut line = ShellLine::of("cardhelp diagnose");
    let text = message_text(voice, repeat);
    for (question, given) in said(voice, repeat.answers) {
        let is_in_text = text.as_ref().is_some_and(|(of, ..)| *of == question);
        if !is_in_text && !is_open_code(voice, repeat, question) {
            add_answer(&mut line, voice, repeat.evidence, question, given);
        }
    }
    if let Some((_, flag, text)) = text {
        line.add_option(&format!("--{flag}"), &text);
    }
    add_codes_beside(&mut line, voice, repeat);
    for (option, value) in repeat.options {
        line.add_option(option, value);
    }
    for switch in repeat.switches {
        line.add_switch(switch);
    }
    line
}

/// Tells whether an open code says an answer itself: that it was not known which of its readings
/// holds.
fn is_open_code(voice: &Voice<'_>, repeat: &Repeat<'_>, question: QuestionIndex) -> bool {
    let has_open = repeat.evidence.open_codes().next().is_some();
    let is_answered = matches!(repeat.answers.get(question), Some(Given::Chosen(_)));
    has_open && !is_answered && voice.reads(question, Reads::Codes)
}

fn add_answer(
    line: &mut ShellLine,
    voice: &Voice<'_>,
    evidence: &Evidence,
    question: QuestionIndex,
    given: Given,
) {
    if evidence.is_filled(question) {
        return;
    }
    let names = given_names(voice, evidence, question, given);
    let flag = format!("--{}", voice.question(question).id);
    if voice.reads(question, Reads::Codes) {
        names.iter().for_each(|name| line.add_option(&flag, name));
    } else {
        line.add_option(&flag, &names.join(","));
    }
}

/// Adds the codes that the answer to their question does not name: those of which it is open what
/// they mean, and those beside them.
fn add_codes_beside(line: &mut ShellLine, voice: &Voice<'_>, repeat: &Repeat<'_>) {
    let Some((question, definition)) = voice.question_that_reads(Reads::Codes) else {
        return;
    };
    let flag = format!("--{}", definition.id);
    let beside = known_of_open(repeat.answers, question);
    let beside = beside.map(|given| given_names(voice, repeat.evidence, question, given));
    let open = repeat.evidence.open_codes().map(|code| code.typed.clone());
    for code in beside.into_iter().flatten().chain(open) {
        line.add_option(&flag, &code);
    }
}

/// Returns the words of a message that were given, the question that they answer and its option.
/// They are not given again where the question was answered otherwise since.
fn message_text<'a>(
    voice: &Voice<'a>,
    repeat: &Repeat<'_>,
) -> Option<(QuestionIndex, &'a str, String)> {
    let message = repeat.evidence.message.as_ref()?;
    let (question, definition) = voice.question_that_reads(Reads::Messages)?;
    let flag = &definition.typed.as_ref()?.flag;
    // On one line, whatever the line ends of the screen: words are compared, nothing else.
    let is_between = |c: char| c.is_whitespace() || c.is_control();
    let words = message.typed.split(is_between);
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let text = words.join(" ");
    let given = repeat.answers.get(question);
    let text = match &message.recognized {
        None if given.is_none() => beginning(&words),
        Some((answer, ..)) if text.chars().count() <= LONGEST_MESSAGE => {
            let only = Given::Chosen(std::iter::once(*answer).collect());
            (given == Some(only)).then_some(text)?
        }
        None | Some(_) => return None,
    };
    (!text.is_empty()).then_some((question, flag.as_str(), text))
}

/// Returns the first words of a text that is no message.
fn beginning(words: &[&str]) -> String {
    let mut text = String::new();
    for word in words {
        let space = if text.is_empty() { "" } else { " " };
        let longer = text.chars().count() + space.len() + word.chars().count();
        if !text.is_empty() && longer > LONGEST_OTHER_TEXT {
            break;
        }
        text = format!("{text}{space}{word}");
    }
    text.chars().take(LONGEST_OTHER_TEXT).collect()
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
