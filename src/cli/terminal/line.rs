//! A line that is typed: drawn anew after each key, edited by characters rather than bytes,
//! and with digits hidden that should never have been typed.

use super::looks::columns_of;
use super::prompter::Digits;
use super::signals::is_interrupted;
use cardhelp::report::width;
use console::{Key, Term};
use std::io::{self, ErrorKind};

/// The most digits that are shown of a code: no more than a prefix of a card number has.
const FEW_DIGITS: usize = 8;
/// Columns kept free: the mark before the line, and one that no terminal wraps at.
const MARGIN: usize = 4;

/// Lets somebody edit a line; `None` where it is left with Esc.
pub fn edit(term: &Term, digits: Digits) -> io::Result<Option<String>> {
    let mut typed = String::new();
    loop {
        draw(term, &typed, digits)?;
        if is_interrupted() {
            return Err(ErrorKind::Interrupted.into());
        }
        match term.read_key()? {
            Key::Enter => return Ok(Some(typed)),
            Key::Escape => return Ok(None),
            Key::Backspace => drop(typed.pop()),
            Key::Char(c) if !c.is_control() => typed.push(c),
            _ => {}
        }
    }
}

/// Draws the line, its end in view.
fn draw(term: &Term, typed: &str, digits: Digits) -> io::Result<()> {
    let room = columns_of(term).saturating_sub(MARGIN);
    let hidden = without_digits(typed, digits);
    let mut shown = hidden.chars();
    while width(shown.as_str()) > room {
        shown.next();
    }
    term.clear_line()?;
    term.write_str(&format!("❯ {}", shown.as_str()))
}

/// Hides the digits of what has none, and of what has more than a code: what should never have
/// been typed does not stay on the screen.
fn without_digits(typed: &str, digits: Digits) -> String {
    let count = typed.chars().filter(|c| c.is_numeric()).count();
    let is_hidden = digits == Digits::Hidden || count > FEW_DIGITS;
    let shown = |c: char| if c.is_numeric() && is_hidden { '*' } else { c };
    typed.chars().map(shown).collect()
}
