//! Who acts.

use crate::id::ActorId;
use serde::{Deserialize, Serialize};

/// Who acts: a name of rule files and results, and what that means for a plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Actor {
    /// Its name.
    pub id: ActorId,
    /// What a plan makes of it.
    pub role: Role,
}

/// What a plan makes of somebody who acts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "role", rename_all = "kebab-case")]
pub enum Role {
    /// The person who asks: that they act goes without saying.
    Reader,
    /// Whom the reader must talk to: one call serves all steps, and there is a note to read out.
    Contact,
    /// Somebody else: results name them beside their steps.
    Other,
    /// Who helps when nothing else did: last of all help.
    Helper,
}

impl Actor {
    /// The actors of a rule set that names none.
    pub const STANDARD: [(&'static str, Role); 4] = [
        ("you", Role::Reader),
        ("bank", Role::Contact),
        ("account-admin", Role::Other),
        ("support", Role::Helper),
    ];

    /// Returns the actors of a rule set that names none.
    pub fn standard() -> impl Iterator<Item = Self> {
        let named = Self::STANDARD.into_iter();
        named.filter_map(|(id, role)| {
            let id = ActorId::new(id)?;
            Some(Self { id, role })
        })
    }

    /// Tells whether the program has the words for it, so that a rule set needs none.
    pub fn has_words(&self) -> bool {
        Self::STANDARD.contains(&(self.id.as_str(), self.role))
    }

    /// Tells whether this is whom the reader must talk to.
    pub fn is_contact(&self) -> bool {
        self.role == Role::Contact
    }
}
