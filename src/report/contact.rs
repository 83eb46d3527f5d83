//! What is said of those who act.
//!
//! Decides whose words these are: the program's for the usual ones, the rule set's for all others.

use super::voice::Voice;
use crate::l10n::message_id;
use crate::rules::Actor;

/// What is said of whom the reader must talk to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ContactText {
    /// Only they can do something about it.
    Only,
    /// The heading of the note to them.
    Note,
    /// That note, as an entry of a menu.
    Entry,
    /// That note, as an option.
    Help,
    /// There is nothing to tell them.
    Nothing,
    /// How the note begins.
    Opening,
    /// How it ends.
    Closing,
}

impl ContactText {
    /// Names the program's message of a bank, and the attribute of a rule set's own contact.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Only => ("ui-only-the-bank", "only"),
            Self::Note => ("ui-heading-bank-note", "note"),
            Self::Entry => ("ui-after-note", "note"),
            Self::Help => ("ui-help-bank-note", "note"),
            Self::Nothing => ("ui-bank-note-none", "nothing"),
            Self::Opening => (message_id::BANK_NOTE, "opening"),
            Self::Closing => ("ui-bank-note-thanks", "closing"),
        }
    }
}

impl Voice<'_> {
    /// Says something of whom the reader must talk to.
    pub fn contact(&self, text: ContactText) -> String {
        let (ours, theirs) = text.names();
        match self.own_contact() {
            Some(contact) => {
                let message = message_id::actor(&contact.id);
                let text = self.words.attribute(&message, theirs, &[]);
                text.unwrap_or_default()
            }
            None => self.say(ours),
        }
    }

    /// Returns whom the reader must talk to, where the rule set has the words for them.
    pub(super) fn own_contact(&self) -> Option<&Actor> {
        self.rules.contact().filter(|actor| !actor.has_words())
    }

    /// Returns what somebody who acts is called.
    pub(super) fn actor(&self, actor: &Actor) -> String {
        match actor.has_words() {
            true => self.say(&format!("ui-actor-{}", actor.id)),
            false => self.say(&message_id::actor(&actor.id)),
        }
    }
}
