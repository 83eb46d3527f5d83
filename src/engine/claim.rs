//! Something said of verdicts and conditions, which may or may not come about.

use super::engine::Engine;
use super::verdict::Verdict;
use crate::rules::{CauseIndex, Condition};

/// Something that may or may not come about.
#[derive(Clone, Debug)]
pub enum Claim<'c> {
    /// A cause has that verdict.
    Is(CauseIndex, Verdict),
    /// A condition certainly holds.
    Holds(&'c Condition),
    /// A condition certainly does not hold.
    Fails(&'c Condition),
    /// It does not come about.
    Not(Box<Claim<'c>>),
    /// All of them come about together.
    All(Vec<Claim<'c>>),
    /// At least one of them comes about.
    Any(Vec<Claim<'c>>),
}

impl<'c> Claim<'c> {
    /// A cause is proved or pointed at.
    #[must_use]
    pub fn is_found(cause: CauseIndex) -> Self {
        Self::Any(vec![
            Self::Is(cause, Verdict::Confirmed),
            Self::Is(cause, Verdict::Likely),
        ])
    }

    /// The opposite.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::Not(Box::new(self))
    }

    /// Returns the conditions that decide whether it comes about.
    pub(super) fn looked_at<'r: 'c>(&self, engine: &Engine<'r>) -> Vec<&'c Condition> {
        match self {
            Self::Is(cause, _) => engine.rules.causes[*cause].conditions().to_vec(),
            Self::Holds(condition) | Self::Fails(condition) => vec![condition],
            Self::Not(claim) => claim.looked_at(engine),
            Self::All(claims) | Self::Any(claims) => {
                let claims = claims.iter();
                claims.flat_map(|claim| claim.looked_at(engine)).collect()
            }
        }
    }
}
