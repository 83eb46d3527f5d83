//! Orders of steps that contradict each other.

use crate::check::placed::RuleFindings;
use crate::rules::{Cause, Code, Finding, RuleSet, StepIndex};
use std::collections::BTreeMap;

/// Reports two steps of one phase that one cause has in one order and another cause in the other:
/// a plan of both cannot follow both.
pub(super) fn check(rules: &RuleSet, findings: &mut Vec<Finding>) {
    let mut found = RuleFindings { rules, findings };
    let mut seen: BTreeMap<(StepIndex, StepIndex), &Cause> = BTreeMap::new();
    for cause in &rules.causes {
        for (earlier, later) in ordered(rules, cause) {
            if let Some(other) = seen.get(&(later, earlier)) {
                let id = |step: StepIndex| &rules.steps[step].id;
                let message = format!(
                    "`{}` stands before `{}` here and after it in `{}`",
                    id(earlier),
                    id(later),
                    other.id
                );
                let help = "use one order in both, or another phase for one of them";
                found.report(cause.place, Code::StepsInBothOrders, message, help);
            }
            seen.entry((earlier, later)).or_insert(cause);
        }
    }
}

/// Returns each pair of steps of one phase in the order of a cause.
fn ordered<'r>(
    rules: &'r RuleSet,
    cause: &'r Cause,
) -> impl Iterator<Item = (StepIndex, StepIndex)> + 'r {
    let steps = &cause.steps;
    let pairs = steps.iter().enumerate();
    pairs.flat_map(move |(number, earlier)| {
        let later = steps[number + 1..].iter();
        let same = later
            .filter(|later| rules.steps[**later].phase.rank == rules.steps[*earlier].phase.rank);
        same.map(|later| (*earlier, *later))
    })
}
