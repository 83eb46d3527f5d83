//! The names by which answers and codes are given again, in options and in JSON.
//!
//! Decides what a code is called to somebody who must not be told everything. Knows no words.

use super::voice::Voice;
use crate::engine::{Answers, Given};
use crate::evidence::{Evidence, OnNetwork, Reading};
use crate::rules::{AnswerIndex, QuestionIndex, Reads};

/// Returns the names of what was given to a question.
pub(super) fn given_names(
    voice: &Voice<'_>,
    evidence: &Evidence,
    question: QuestionIndex,
    given: Given,
) -> Vec<String> {
    let Given::Chosen(set) = given else {
        return vec!["unknown".to_owned()];
    };
    let names = set.iter();
    let mut names: Vec<String> = names
        .flat_map(|answer| answer_names(voice, evidence, question, answer))
        .collect();
    // One code may stand for several answers.
    let mut known = std::collections::BTreeSet::new();
    names.retain(|name| known.insert(name.clone()));
    names
}

/// Returns what holds of a question that stays open: what was ticked where not all of its answers
/// were shown, and what settled codes mean beside one that is not settled.
pub(super) fn known_of_open(answers: &Answers, question: QuestionIndex) -> Option<Given> {
    let included = answers.included(question);
    let is_answered = matches!(answers.get(question), Some(Given::Chosen(_)));
    (!is_answered && !included.is_empty()).then_some(Given::Chosen(included))
}

/// Returns everything that was said of each question, in the order of the rule set.
pub(super) fn said(voice: &Voice<'_>, answers: &Answers) -> Vec<(QuestionIndex, Given)> {
    let questions = voice.rules().questions.keys();
    let said = questions.filter_map(|at| {
        let given = known_of_open(answers, at).or_else(|| answers.get(at));
        Some((at, given?))
    });
    said.collect()
}

/// Returns the names of an answer as it was given: the codes that mean it, where those were.
pub(super) fn answer_names(
    voice: &Voice<'_>,
    evidence: &Evidence,
    question: QuestionIndex,
    answer: AnswerIndex,
) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    if voice.reads(question, Reads::Codes) {
        let codes = evidence.codes_for(answer);
        names.extend(codes.map(|code| code_name(code, voice)));
        names.dedup();
    }
    if names.is_empty() {
        names.push(voice.question(question).answers[answer].id.to_string());
    }
    names
}

/// Returns a code as options and results name it. What a customer must not be told is named by
/// its meaning, whose name tells nothing.
pub(super) fn code_name(reading: &Reading, voice: &Voice<'_>) -> String {
    let Some((_, question)) = voice.question_that_reads(Reads::Codes) else {
        return reading.name();
    };
    let answer = &question.answers[reading.means];
    // Where networks differ, the code alone would be open again.
    if voice.is_masked(answer.sensitive) || reading.network != OnNetwork::Any {
        answer.id.to_string()
    } else {
        reading.name()
    }
}

/// Returns a code as it is written to people: without the system's name, which says nothing to
/// most.
pub(super) fn short_code(reading: &Reading, voice: &Voice<'_>) -> Option<String> {
    let (_, question) = voice.question_that_reads(Reads::Codes)?;
    let answer = &question.answers[reading.means];
    (!voice.is_masked(answer.sensitive)).then(|| reading.code.clone())
}
