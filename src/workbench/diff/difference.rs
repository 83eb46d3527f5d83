//! Everything that comparing two rule sets comes to.

use super::inputs::Inputs;
use super::merged::{Incomparable, Merged};
use super::plans::{self, Plans};
use super::share::Share;
use super::verdict_change::VerdictChange;
use super::verdicts;
use crate::engine::Answers;
use crate::id::CauseId;
use crate::rules::RuleSet;
use crate::workbench::written;

/// What is different between two rule sets.
pub struct Difference {
    /// Both as one, in whose names answers are written.
    both: RuleSet,
    /// The causes that get another verdict, the most common change first.
    pub verdicts: Vec<VerdictChange>,
    /// In which share of all answers a cause is found otherwise: where it was worked out.
    pub found: Option<Share>,
    /// In which share any verdict differs.
    pub any: Option<Share>,
    /// The causes whose verdicts were too much to compare.
    pub not_decided: Vec<CauseId>,
    /// The plans of those whose causes are the same.
    pub plans: Plans,
}

/// Compares an old and a new rule set on the day of the new one's edition.
///
/// # Errors
///
/// Fails where the two cannot be written as one.
pub fn diff(old: &RuleSet, new: &RuleSet) -> Result<Difference, Incomparable> {
    let sides = [old, new];
    let merged = Merged::new(sides);
    let both = merged.rule_set()?;
    let day = new.edition.as_str();
    let found = verdicts::compare(sides, &merged, &both, day);
    let inputs = [0, 1].map(|side| Inputs::new(side, sides[side], &merged));
    let [before, after] = inputs;
    let (before, after) = (before?, after?);
    let plans = match before == after {
        true => Plans::Same,
        false => plans::compare(sides, &merged, &both, day),
    };
    Ok(Difference {
        verdicts: found.changes,
        found: found.found,
        any: found.any,
        not_decided: found.not_decided,
        plans,
        both,
    })
}

impl Difference {
    /// Tells whether nothing was found to be different.
    pub fn is_none(&self) -> bool {
        let is_planned_alike = match &self.plans {
            Plans::Same => true,
            Plans::Tried { changes, .. } => changes.is_empty(),
        };
        self.verdicts.is_empty() && self.not_decided.is_empty() && is_planned_alike
    }

    /// Writes answers as options of `diagnose`.
    pub fn options(&self, answers: &Answers) -> String {
        written::options(&self.both, answers)
    }
}
