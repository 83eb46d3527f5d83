//! Whether somebody can be asked, and with which of the two prompters.

use super::drawn::DrawnPrompter;
use super::looks::{is_dumb, is_set, wants_colour};
use super::numbered::NumberedPrompter;
use super::prompter::Prompter;
use super::room::has_room;
use super::wishes::{Asking, Colour, Menus};
use cardhelp::l10n::Words;
use std::io::{self, IsTerminal};

/// Tells whether somebody can be asked: standard input and standard error are a terminal and
/// nobody objects.
pub fn can_ask(asking: Asking) -> bool {
    asking == Asking::Allowed && io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Tells whether whoever is asked sees what is printed.
pub fn can_show() -> bool {
    io::stdout().is_terminal()
}

/// Returns whoever asks, in the words of the reader's language.
pub fn prompter<'a>(menus: Menus, colour: Colour, words: &'a Words<'a>) -> Box<dyn Prompter + 'a> {
    let numbered = NumberedPrompter::new(words);
    if menus == Menus::Numbered || is_set("ACCESSIBLE") || is_dumb() || !has_room() {
        return Box::new(numbered);
    }
    Box::new(DrawnPrompter::new(
        wants_colour(colour, true),
        words,
        numbered,
    ))
}
