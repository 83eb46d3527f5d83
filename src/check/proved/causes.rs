//! Verdicts that a cause can never have, or has together with others.

use super::prover::{Fault, Prover};
use super::validity;
use crate::engine::{Claim, Reach, Verdict};
use crate::rules::{Cause, CauseIndex, Code, Condition, RuleSet};
use std::collections::{BTreeMap, BTreeSet};

/// Reports verdicts that a cause can never have.
pub(super) fn check(prover: &mut Prover<'_, '_, '_>, at: CauseIndex) {
    let cause = &prover.rules().causes[at];
    // That nothing at all finds it is reported already.
    if prover.proofs.answers_where(&Claim::is_found(at)) == Reach::Never {
        return;
    }
    let never = Condition::never();
    if cause.grounds.confirmed_by != never {
        prover.wants(&Claim::Is(at, Verdict::Confirmed), || Fault {
            place: cause.place,
            code: Code::NeverConfirmed,
            message: format!(
                "no answers can confirm `{}`, although it has `confirmed-by`",
                cause.id
            ),
            help: "look for what `applies`, `confirmed-by` and `ruled-out-by` want at once"
                .to_owned(),
        });
    }
    if cause.grounds.suggested_by != never {
        prover.wants(&Claim::Is(at, Verdict::Likely), || Fault {
            place: cause.place,
            code: Code::NeverLikely,
            message: format!("no answers make `{}` likely, although it has `suggested-by`", cause.id),
            help: "whatever suggests it proves or excludes it too: delete `suggested-by`, or correct it".to_owned(),
        });
    }
    prover.forbids(&Claim::Is(at, Verdict::Contradiction), || Fault {
        place: cause.place,
        code: Code::MayContradict,
        message: format!("answers can prove and exclude `{}` at once", cause.id),
        help: "take the overlap out of `confirmed-by` or `ruled-out-by`; where people may really say both, \
               write `waived: {may-contradict: why}`"
            .to_owned(),
    });
}

/// Reports causes that are never told apart, and those whose advice another always gives as well;
/// `tried` are those that are tried on the day of the engine.
pub(super) fn check_pairs(prover: &mut Prover<'_, '_, '_>, tried: &[CauseIndex]) {
    let mut beside = BTreeMap::new();
    for (a, b) in pairs(prover, tried) {
        if !is_related(prover, a, b) {
            continue;
        }
        let mut is_seen_without = |cause, other| {
            let found = beside.entry(cause);
            let found = found.or_insert_with(|| found_beside(prover, cause));
            !found.contains(&other)
        };
        let seen_without = [is_seen_without(a, b), is_seen_without(b, a)];
        check_pair(prover, [a, b], seen_without);
    }
}

/// Returns every cause that is found at the fewest answers that find `cause`, which tell it from
/// most others and cost nothing to try; where there are none, every cause.
fn found_beside(prover: &mut Prover<'_, '_, '_>, cause: CauseIndex) -> BTreeSet<CauseIndex> {
    let all = prover.rules().causes.keys();
    let Reach::By(answers) = prover.proofs.answers_where(&Claim::is_found(cause)) else {
        return all.collect();
    };
    let state = prover.engine.state(&answers);
    let is_found = |cause: &CauseIndex| prover.engine.verdict(*cause, &state).is_found();
    match is_found(&cause) {
        true => all.filter(is_found).collect(),
        false => all.collect(),
    }
}

/// Returns the pairs of causes that hold on the day of the engine, at least one of which is tried
/// on it. Two that hold together at all do so on the day of one of them, and of no other.
fn pairs(prover: &Prover<'_, '_, '_>, tried: &[CauseIndex]) -> Vec<(CauseIndex, CauseIndex)> {
    let tried: BTreeSet<CauseIndex> = tried.iter().copied().collect();
    let engine = prover.engine;
    let held = engine.rules().causes.keys();
    let held: Vec<CauseIndex> = held.filter(|cause| engine.is_in_force(*cause)).collect();
    let pairs = held.iter().enumerate().flat_map(|(number, a)| {
        let later = held[number + 1..].iter();
        later.map(move |b| (*a, *b))
    });
    let pairs = pairs.filter(|(a, b)| tried.contains(a) || tried.contains(b));
    pairs.collect()
}

/// Tells whether one cause could stand for the other: they rest on common questions.
fn is_related(prover: &Prover<'_, '_, '_>, a: CauseIndex, b: CauseIndex) -> bool {
    let questions = prover.engine.questions_of(a);
    let common = prover.engine.questions_of(b);
    common.iter().any(|question| questions.contains(question))
}

/// Looks at two causes; `seen_without` tells of each whether it was seen without the other.
fn check_pair(prover: &mut Prover<'_, '_, '_>, [a, b]: [CauseIndex; 2], seen_without: [bool; 2]) {
    let is_told_apart = seen_without.contains(&true);
    if !is_told_apart
        && prover
            .proofs
            .are_alike(&Claim::is_found(a), &Claim::is_found(b))
    {
        if !validity::report_overlap(prover, a, b) {
            report_pair(prover, Code::SameAs, a, b);
        }
        return;
    }
    for ([a, b], is_seen) in [[a, b], [b, a]].into_iter().zip(seen_without) {
        if !is_seen && has_all_steps(prover.rules(), a, b) && never_without(prover, a, b) {
            return report_pair(prover, Code::Subsumed, a, b);
        }
    }
}

/// Tells whether `b` has all the steps of `a`.
fn has_all_steps(rules: &RuleSet, a: CauseIndex, b: CauseIndex) -> bool {
    let has = &rules.causes[b].steps;
    rules.causes[a].steps.iter().all(|step| has.contains(step))
}

/// Tells whether `a` is never found without `b`.
fn never_without(prover: &mut Prover<'_, '_, '_>, a: CauseIndex, b: CauseIndex) -> bool {
    let claim = Claim::All(vec![Claim::is_found(a), Claim::is_found(b).negated()]);
    prover.proofs.answers_where(&claim) == Reach::Never
}

fn report_pair(prover: &mut Prover<'_, '_, '_>, code: Code, a: CauseIndex, b: CauseIndex) {
    let of = |at: CauseIndex| -> &Cause { &prover.rules().causes[at] };
    let (cause, other) = (of(a), of(b));
    let (message, help) = match code {
        Code::SameAs => (
            format!(
                "no answers tell `{}` and `{}` apart: one is never found without the other",
                cause.id, other.id
            ),
            "let a condition of one name what is different, or make one cause of both",
        ),
        _ => (
            format!(
                "`{}` is found only together with `{}`, which has all its steps",
                cause.id, other.id
            ),
            "delete it, or give it a step of its own",
        ),
    };
    let fault = Fault {
        place: cause.place,
        code,
        message,
        help: help.to_owned(),
    };
    prover.report(fault, None);
}
