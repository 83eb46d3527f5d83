//! What is said of a card number or a security code that was typed at a prompt.
//!
//! It is refused where it was typed and never repeated; the prompt goes on.

use crate::cli::fault::{Door, Fault};
use cardhelp::guard;
use cardhelp::l10n::Words;

/// Returns the paragraphs that refuse what was typed, where it holds what nobody may give.
pub fn refusal(typed: &str, words: &Words<'_>) -> Option<Vec<String>> {
    let secret = guard::find(typed)?;
    let place = words.plain("ui-where-prompt");
    Some(Fault::refused(secret, place, Door::Prompt).lines(words))
}
