//! Questions that are never relevant, and answers that make no difference or are never offered.

use super::prover::{Fault, Prover};
use crate::check::days::Days;
use crate::engine::{Claim, Reach};
use crate::rules::{Code, Condition, Question, QuestionIndex};

/// Reports them.
pub(super) fn check(prover: &mut Prover<'_, '_, '_>, days: &Days<'_>) {
    for (at, question) in prover.rules().questions.iter_enumerated() {
        if prover.found.has(question.place, Code::Unused) {
            continue;
        }
        if days.each().all(|(engine, _)| !engine.can_matter(at)) {
            let fault = Fault {
                place: question.place,
                code: Code::NeverRelevant,
                message: format!(
                    "no answer to `{}` can change a verdict or a plan",
                    question.id
                ),
                help: "let a condition tell its answers apart, or delete it".to_owned(),
            };
            prover.report(fault, None);
            continue;
        }
        check_offers(prover, at, question);
    }
}

/// Reports answers that no prompt ever offers.
fn check_offers(prover: &mut Prover<'_, '_, '_>, at: QuestionIndex, question: &Question) {
    for (position, answer) in question.answers.iter_enumerated() {
        if answer.when == Condition::always() {
            continue;
        }
        let is_given = Condition::is(at, position, question.answers.len());
        let claim = Claim::Holds(&is_given);
        if prover.proofs.answers_where(&claim) == Reach::Never {
            let fault = Fault {
                place: question.place,
                code: Code::NeverOffered,
                message: format!("`{}` is never offered as an answer to `{}`", answer.id, question.id),
                help: "correct its `when`, which is false wherever the question is asked, or delete it".to_owned(),
            };
            prover.report(fault, None);
        }
    }
}
