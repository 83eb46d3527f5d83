//! Parts of conditions that make no difference: they never hold, or never fail.

use super::prover::{Fault, Prover};
use super::rendered::rendered;
use crate::engine::{Claim, Reach};
use crate::rules::{CauseIndex, Code, Condition, Place};

/// Reports the parts of the conditions of a cause.
pub(super) fn check(prover: &mut Prover<'_, '_, '_>, at: CauseIndex) {
    let cause = &prover.rules().causes[at];
    let names = ["applies", "confirmed-by", "suggested-by", "ruled-out-by"];
    for (name, condition) in names.into_iter().zip(cause.conditions()) {
        let field = format!("`{name}` of `{}`", cause.id);
        check_parts(prover, cause.place, &field, condition, true);
    }
}

/// Looks at a condition and at what it is made of; `is_whole` where nothing stands around it.
fn check_parts(
    prover: &mut Prover<'_, '_, '_>,
    place: Place,
    field: &str,
    condition: &Condition,
    is_whole: bool,
) {
    let parts: &[Condition] = match condition {
        Condition::All(parts) | Condition::Any(parts) => parts,
        Condition::Not(part) => std::slice::from_ref(&**part),
        Condition::Answer { .. } | Condition::Listed { .. } | Condition::Same { .. } => &[],
    };
    let is_left_out = is_whole && parts.is_empty() && is_constant(condition);
    if is_left_out {
        return;
    }
    let never = |prover: &mut Prover<'_, '_, '_>, claim: Claim<'_>| {
        prover.proofs.answers_where(&claim) == Reach::Never
    };
    let never_holds = never(prover, Claim::Holds(condition));
    let never_fails = !never_holds && never(prover, Claim::Fails(condition));
    if never_holds || never_fails {
        let what = if never_holds { "holds" } else { "fails" };
        let part = rendered(prover.rules(), condition);
        let fault = Fault {
            place,
            code: Code::ConditionIdle,
            message: format!("{field}: `{part}` never {what}, whatever is answered"),
            help: "delete it, or correct it".to_owned(),
        };
        return prover.report(fault, None);
    }
    for part in parts {
        check_parts(prover, place, field, part, false);
    }
}

/// Tells whether a condition is written to hold always or never: `{}`, or left out.
fn is_constant(condition: &Condition) -> bool {
    *condition == Condition::always() || *condition == Condition::never()
}
