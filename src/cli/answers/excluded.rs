//! What is not so: `--not card-kind=prepaid,virtual`.
//!
//! Decides which answers are meant and that some are left; what follows from the rest is the
//! engine's business.

use super::chosen::{Naming, no_question};
use super::said::Said;
use crate::cli::app::App;
use crate::cli::command_line::Assignment;
use crate::cli::fault::{Fault, quoted};
use cardhelp::engine::{Answers, Given};
use cardhelp::rules::{AnswerIndex, AnswerSet, Question, QuestionIndex};
use std::collections::BTreeMap;

/// Understands what is said not to be so, beside the answers that were `chosen`.
///
/// # Errors
///
/// Fails where a question or an answer does not exist, where nothing would be left of a
/// question, and where an answer was chosen as well.
pub fn excluded(
    app: &App,
    assignments: &[Assignment],
    chosen: &Answers,
) -> Result<Vec<(QuestionIndex, AnswerSet)>, Fault> {
    let mut found: BTreeMap<QuestionIndex, AnswerSet> = BTreeMap::new();
    for Assignment { name, value } in assignments {
        let position = app.rules.question(name);
        let position = position.ok_or_else(|| no_question(app, name))?;
        let naming = Naming::new(app, &app.rules.questions[position]);
        let set = found.entry(position).or_default();
        for value in naming.parted(value) {
            set.insert(naming.answer(value, None)?);
        }
    }
    for (position, set) in &found {
        check(&app.rules.questions[*position], set, chosen.get(*position))?;
    }
    Ok(found.into_iter().collect())
}

fn check(question: &Question, set: &AnswerSet, chosen: Option<Given>) -> Result<(), Fault> {
    let flag = format!("--{}", question.id);
    if set.len() == question.answers.len() {
        return Err(Fault::usage(
            "ui-error-nothing-left",
            &[("flag", quoted(&flag))],
        ));
    }
    let both = match chosen {
        Some(Given::Chosen(chosen)) => chosen.iter().find(|answer| set.contains(*answer)),
        Some(Given::DontKnow) | None => None,
    };
    both.map_or(Ok(()), |answer| {
        let input = name(question, answer);
        Err(Fault::about_option(
            "ui-error-given-and-excluded",
            input,
            &flag,
        ))
    })
}

fn name(question: &Question, answer: AnswerIndex) -> &str {
    question.answers[answer].id.as_str()
}

/// Returns the values of `--not` that exclude the same answers again, beside what the codes
/// exclude, which are given again themselves. The digits of a card are not, so what they exclude is.
pub fn exclusions<'a>(app: &'a App, said: &'a Said) -> impl Iterator<Item = String> + 'a {
    let not_so = said.evidence.not_so(&app.rules, &said.answers).into_iter();
    not_so.map(|(position, set)| {
        let question = &app.rules.questions[position];
        let names: Vec<&str> = set.iter().map(|answer| name(question, answer)).collect();
        format!("{}={}", question.id, names.join(","))
    })
}
