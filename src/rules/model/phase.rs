//! Where in a plan a step belongs.

use crate::id::PhaseId;
use serde::{Deserialize, Serialize};

/// Where in a plan a step belongs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Phase {
    /// Its name.
    pub id: PhaseId,
    /// What its steps do.
    pub kind: PhaseKind,
    /// How many phases stand before it.
    pub rank: usize,
}

/// What the steps of a phase do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "kind of phase", rename_all = "kebab-case")]
pub enum PhaseKind {
    /// They say what not to do, or what cannot be undone: before anything else.
    Warning,
    /// They look whether something is so.
    Check,
    /// They put something right.
    Remedy,
    /// They try again.
    Attempt,
    /// They wait for it to show.
    Wait,
    /// They see to it that it does not happen again.
    Prevention,
    /// They help when nothing else did: after everything else.
    Help,
}

impl PhaseKind {
    /// Tells whether its steps put something right by themselves: looking and asking for help do
    /// not.
    pub fn mends(self) -> bool {
        matches!(self, Self::Remedy | Self::Attempt | Self::Wait)
    }
}

impl Phase {
    /// The phases of a rule set that names none, in the order of a plan.
    pub const STANDARD: [(&'static str, PhaseKind); 8] = [
        ("stop", PhaseKind::Warning),
        ("check", PhaseKind::Check),
        ("fix", PhaseKind::Remedy),
        ("bank", PhaseKind::Remedy),
        ("apply", PhaseKind::Attempt),
        ("wait", PhaseKind::Wait),
        ("prevent", PhaseKind::Prevention),
        ("fallback", PhaseKind::Help),
    ];

    /// Returns the phases of a rule set that names none, in the order of a plan.
    pub fn standard() -> impl Iterator<Item = Self> {
        let named = Self::STANDARD.into_iter().enumerate();
        named.filter_map(|(rank, (id, kind))| {
            let id = PhaseId::new(id)?;
            Some(Self { id, kind, rank })
        })
    }
}
