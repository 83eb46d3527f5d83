//! What a diagnosis comes to, without a reason.

use super::diagnosis::Status;
use super::plan::PlanStep;
use super::verdict::Verdict;
use crate::rules::CauseIndex;

/// What a diagnosis comes to, without a reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Brief {
    /// How it ends.
    pub status: Status,
    /// The causes that are proved, pointed at or contradicted, the most important first.
    pub causes: Vec<(CauseIndex, Verdict)>,
    /// What to do, in order.
    pub plan: Vec<PlanStep>,
}

impl Brief {
    /// Tells whether a cause was proved or pointed at.
    pub fn is_found(&self) -> bool {
        self.causes.iter().any(|(_, verdict)| verdict.is_found())
    }
}
