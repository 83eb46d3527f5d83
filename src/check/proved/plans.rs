//! Results without anything to do, and steps that no result ever holds.

use super::prover::{Fault, Prover};
use crate::engine::{Claim, Reach};
use crate::rules::{CauseIndex, Code, StepIndex};

/// Reports that the plan of a cause can be empty, and steps that never stand in it.
pub(super) fn check(prover: &mut Prover<'_, '_, '_>, at: CauseIndex) {
    check_plan(prover, at);
    check_steps(prover, at);
}

/// Returns that no step of these stays in a plan.
fn all_drop_out<'c>(prover: &Prover<'_, '_, 'c>, steps: &[StepIndex]) -> Vec<Claim<'c>> {
    let rules = prover.rules();
    let whens = steps.iter().map(|step| &rules.steps[*step].when);
    whens.map(Claim::Fails).collect()
}

fn check_plan(prover: &mut Prover<'_, '_, '_>, at: CauseIndex) {
    let cause = &prover.rules().causes[at];
    let mut claims = all_drop_out(prover, &cause.steps);
    claims.push(Claim::is_found(at));
    prover.forbids(&Claim::All(claims), || Fault {
        place: cause.place,
        code: Code::PlanEmpty,
        message: format!("`{}` can be found with no step left to take", cause.id),
        help: "add a step for that case, or widen the `when` of one".to_owned(),
    });
}

fn check_steps(prover: &mut Prover<'_, '_, '_>, at: CauseIndex) {
    if prover.proofs.answers_where(&Claim::is_found(at)) == Reach::Never {
        return;
    }
    let cause = &prover.rules().causes[at];
    for step in cause.steps.iter() {
        let step = &prover.rules().steps[*step];
        let stays = Claim::Fails(&step.when).negated();
        let claim = Claim::All(vec![Claim::is_found(at), stays]);
        prover.wants(&claim, || Fault {
            place: cause.place,
            code: Code::StepIdle,
            message: format!(
                "`{}` never brings its step `{}`: its `when` is false wherever the cause is found",
                cause.id, step.id
            ),
            help: "take the step out of `steps`, or correct its `when`".to_owned(),
        });
    }
}

/// Reports answers with which nothing is found and no step of `fallback` is left.
pub(super) fn check_fallback(prover: &mut Prover<'_, '_, '_>) {
    let rules = prover.rules();
    let mut claims = all_drop_out(prover, &rules.fallback);
    claims.extend(
        rules
            .causes
            .keys()
            .map(|cause| Claim::is_found(cause).negated()),
    );
    let place = prover.found.start_of("ruleset.yaml");
    prover.forbids(&Claim::All(claims), || Fault {
        place,
        code: Code::DeadEnd,
        message: "with some answers nothing is found and no step of `fallback` is left".to_owned(),
        help: "add a step to `fallback` that is right in that case too".to_owned(),
    });
}
