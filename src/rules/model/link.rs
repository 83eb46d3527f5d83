//! A page to send people to.

use super::condition::Condition;
use super::place::Place;
use crate::id::LinkId;
use crate::lent::Lent;
use serde::{Deserialize, Serialize};

/// A page to send people to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Link {
    /// Its name.
    pub id: LinkId,
    /// Its address; `{locale}` stands for the reader's language, as `zh-tw`.
    pub url: Lent,
    /// Whether a step is done there, and cannot be done without the address.
    pub needed: bool,
    /// When it belongs in a plan; it drops out once this is certainly false.
    pub when: Condition,
    /// Where it stands.
    pub place: Place,
}

impl Link {
    /// Returns the address for a reader of `locale`.
    pub fn address(&self, locale: &str) -> String {
        self.url.replace("{locale}", &locale.to_lowercase())
    }
}
