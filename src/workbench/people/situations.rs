//! Where people are: every combination of answers to the questions that say so.

use crate::engine::{Answers, Given};
use crate::rules::{AnswerIndex, QuestionIndex, RuleSet};

/// The most combinations that are tried; of more, only those of the examples themselves.
const MOST: usize = 200;

/// Answers to the questions that say where somebody is.
pub(super) type Situation = Vec<(QuestionIndex, AnswerIndex)>;

/// Returns every situation; the one that leaves everything as an example has it where there is no
/// question about it, or too many answers.
pub(super) fn situations(rules: &RuleSet) -> Vec<Situation> {
    let mut all: Vec<Situation> = vec![Vec::new()];
    for question in &rules.situation {
        let answers = &rules.questions[*question].answers;
        if all.len() * answers.len() > MOST {
            return vec![Vec::new()];
        }
        let with = |before: &Situation| {
            let before = before.clone();
            let each = answers.keys();
            each.map(move |answer| [before.as_slice(), &[(*question, answer)]].concat())
                .collect::<Vec<_>>()
        };
        all = all.iter().flat_map(with).collect();
    }
    all
}

/// Names the situation that a truth tells, by its answers; empty where the rule set asks for none.
pub(super) fn named(rules: &RuleSet, truth: &Answers) -> String {
    let names = rules.situation.iter().map(|question| {
        let given = truth.get(*question);
        let answer = given.and_then(|given| match given {
            Given::Chosen(set) => set.iter().next(),
            Given::DontKnow => None,
        });
        answer.map_or("?", |at| rules.questions[*question].answers[at].id.as_str())
    });
    names.collect::<Vec<_>>().join(" ")
}
