//! How common groups of causes are.

use super::condition::Condition;
use serde::{Deserialize, Serialize};

/// How common each group of causes is in one situation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PriorContext {
    /// The situation.
    pub when: Condition,
    /// Each group's share, in parts of their sum.
    pub shares: Vec<(String, u32)>,
}
