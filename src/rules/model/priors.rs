//! How common groups of causes are.

use super::condition::Condition;
use super::stored::Stored;
use crate::lent::Lent;
use serde::{Deserialize, Serialize};

/// How common each group of causes is in one situation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct PriorContext {
    /// The situation.
    pub when: Condition,
    /// Each group's share, in parts of their sum.
    pub shares: Stored<Vec<(Lent, u32)>>,
}
