//! Where verdicts differ, exactly.
//!
//! Decides which causes need a look: those whose conditions differ once both sides are written in
//! the same names.

use super::merged::Merged;
use super::share::Share;
use super::verdict_change::VerdictChange;
use crate::engine::{Comparison, Engine, TooMuch, Verdict};
use crate::id::CauseId;
use crate::rules::{CauseIndex, RuleSet};

/// A cause of either rule set, and where it stands in the one of both.
struct Pair {
    id: CauseId,
    at: [Option<CauseIndex>; 2],
}

/// Every verdict.
const ALL: [Verdict; 5] = [
    Verdict::Confirmed,
    Verdict::Likely,
    Verdict::Contradiction,
    Verdict::Possible,
    Verdict::RuledOut,
];

/// What was found of verdicts.
#[derive(Default)]
pub(super) struct Found {
    pub changes: Vec<VerdictChange>,
    /// In which share of all answers something is found, or not found, that was not, or was.
    pub found: Option<Share>,
    /// In which share any verdict differs.
    pub any: Option<Share>,
    /// The causes of which it was more than can be worked out.
    pub not_decided: Vec<CauseId>,
}

/// Compares the verdicts of both sides on a day.
pub(super) fn compare(
    sides: [&RuleSet; 2],
    merged: &Merged<'_>,
    both: &RuleSet,
    day: &str,
) -> Found {
    let engine = Engine::new(both, day);
    let pairs = changed(sides, merged, both, day);
    let mut found = Found::default();
    let together = compare_all(&engine, &pairs, &mut found);
    if together.is_err() {
        // One by one they may be small enough; what they come to together is not known then.
        found = Found::default();
        for pair in &pairs {
            let mut one = Found::default();
            match compare_all(&engine, std::slice::from_ref(pair), &mut one) {
                Ok(()) => found.changes.extend(one.changes),
                Err(TooMuch) => found.not_decided.push(pair.id.clone()),
            }
        }
    }
    let by_share = |a: &VerdictChange, b: &VerdictChange| b.share.total_cmp(&a.share);
    found.changes.sort_by(by_share);
    found
}

fn compare_all(engine: &Engine<'_>, pairs: &[Pair], found: &mut Found) -> Result<(), TooMuch> {
    let causes = pairs
        .iter()
        .flat_map(|pair| pair.at.iter().flatten().copied());
    let causes: Vec<CauseIndex> = causes.collect();
    let (mut finding, mut others): (Vec<_>, Vec<_>) = (Vec::new(), Vec::new());
    for pair in pairs {
        for before in ALL {
            for after in ALL.into_iter().filter(|after| *after != before) {
                let is_finding = before.is_found() || after.is_found();
                let list = if is_finding {
                    &mut finding
                } else {
                    &mut others
                };
                list.push((pair, before, after));
            }
        }
    }
    engine.compare(&causes, |comparison| {
        for (pair, before, after) in finding {
            look(comparison, pair, (before, after), found)?;
        }
        found.found = Some(Share(comparison.share_of_any()));
        for (pair, before, after) in others {
            look(comparison, pair, (before, after), found)?;
        }
        found.any = Some(Share(comparison.share_of_any()));
        Ok(())
    })
}

/// Looks for answers at which a cause has one verdict on the old side and another on the new.
fn look(
    comparison: &mut Comparison<'_>,
    pair: &Pair,
    (before, after): (Verdict, Verdict),
    found: &mut Found,
) -> Result<(), TooMuch> {
    let occurrence = match pair.at {
        [Some(old), Some(new)] => comparison.both([(old, before), (new, after)])?,
        // What is not there is ruled out.
        [Some(old), None] if after == Verdict::RuledOut => {
            comparison.both([(old, before), (old, before)])?
        }
        [None, Some(new)] if before == Verdict::RuledOut => {
            comparison.both([(new, after), (new, after)])?
        }
        _ => None,
    };
    found
        .changes
        .extend(occurrence.map(|occurrence| VerdictChange {
            cause: pair.id.clone(),
            is_there: pair.at.map(|at| at.is_some()),
            before,
            after,
            share: Share(occurrence.share),
            answers: occurrence.answers,
        }));
    Ok(())
}

/// Returns the causes whose verdict may differ.
fn changed(sides: [&RuleSet; 2], merged: &Merged<'_>, both: &RuleSet, day: &str) -> Vec<Pair> {
    let [old, new] = sides;
    let place = |side: usize, id: &str| {
        let own = sides[side].cause(id)?;
        Some(merged.place(side, own))
    };
    let gone = old
        .causes
        .iter()
        .filter(|cause| new.cause(cause.id.as_str()).is_none());
    let all = new.causes.iter().chain(gone);
    let pairs = all.map(|cause| Pair {
        id: cause.id.clone(),
        at: [0, 1].map(|side| place(side, cause.id.as_str())),
    });
    let is_in_force = |cause: CauseIndex| {
        let cause = &both.causes[cause];
        cause.valid_from.as_deref().is_none_or(|from| from <= day)
            && cause
                .valid_until
                .as_deref()
                .is_none_or(|until| until >= day)
    };
    let may_differ = |pair: &Pair| match pair.at {
        [Some(old), Some(new)] => {
            let conditions = [old, new].map(|at| both.causes[at].conditions());
            conditions[0] != conditions[1] || is_in_force(old) != is_in_force(new)
        }
        _ => true,
    };
    pairs.filter(may_differ).collect()
}
