//! What a person is asked: the field at the beginning, a checklist, a question, whether it is
//! enough, what to do with the result.

use super::person::Person;
use super::screen::Menu;
use super::words::{Words, squeezed};
use std::cell::Cell;

/// What is asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asked {
    /// A message or a code, before anything else.
    Opening,
    /// Which statements apply.
    Checklist,
    /// One question, by its name.
    Question(String),
    /// Whether what is known by now is enough.
    WayOut,
    /// What else to do with the result.
    LastMenu,
}

impl Person {
    /// Waits until something is asked, drawn; nothing once the program has ended.
    pub fn asked_if_any(&mut self) -> Option<Asked> {
        let settled = Cell::new(0);
        self.wait("something to be asked", |person| {
            if !person.is_open {
                return Some(None);
            }
            if person.raw.len() == person.pressed_at || !person.is_listening() {
                return None;
            }
            let is_settled = settled.replace(person.raw.len()) == person.raw.len();
            let asked = match person.is_at_the_opening() {
                true => Some(Asked::Opening),
                false => person.screen.menu().map(|menu| person.asked_by(&menu)),
            };
            asked.filter(|_| is_settled).map(Some)
        })
    }

    /// Waits until something is asked, drawn.
    pub fn asked(&mut self) -> Asked {
        let asked = self.asked_if_any();
        asked.unwrap_or_else(|| panic!("it ended instead of asking:\n{}", self.picture()))
    }

    /// Tells whether the cursor is in the empty field for a message or a code.
    pub(super) fn is_at_the_opening(&mut self) -> bool {
        let label = squeezed(self.words.get("ui-opening"));
        let text = self.screen.text_to_the_cursor();
        self.screen.has_cursor() && text.ends_with(&format!("{label}❯"))
    }

    /// Tells what a menu asks.
    fn asked_by(&self, menu: &Menu) -> Asked {
        let paragraph = menu.paragraph();
        asked_in(self.words, &paragraph)
            .unwrap_or_else(|| panic!("nothing is asked: {paragraph}\n{menu:#?}"))
    }

    /// Waits until a line is asked for; returns what is asked and what was written since the last
    /// line, or nothing once the program has ended.
    pub fn asked_by_numbers_if_any(&mut self) -> Option<(Asked, String)> {
        let text = self.numbered_if_any()?;
        let (_, last) = text.rsplit_once("\n\n").unwrap_or(("", &text));
        let last = squeezed(last);
        let opening = squeezed(self.words.get("ui-opening"));
        let asked = match last.ends_with(&opening) {
            true => Some(Asked::Opening),
            false => asked_in(self.words, &last),
        };
        Some((asked.unwrap_or_else(|| panic!("nothing in:\n{text}")), text))
    }

    /// Waits until a line is asked for; returns what is asked and what was written since the last
    /// line.
    pub fn asked_by_numbers(&mut self) -> (Asked, String) {
        let asked = self.asked_by_numbers_if_any();
        asked.unwrap_or_else(|| panic!("it ended instead of asking:\n{}", self.picture()))
    }
}

/// Tells what the paragraph above a menu, [`squeezed`], asks.
fn asked_in(words: &Words, paragraph: &str) -> Option<Asked> {
    let has = |id: &str| paragraph.contains(&squeezed(words.start(id)));
    let is_way_out = [
        "ui-enough-certain",
        "ui-enough-likely",
        "ui-enough-not-known",
    ]
    .iter()
    .any(|id| paragraph.starts_with(&squeezed(words.start(id))));
    if is_way_out {
        Some(Asked::WayOut)
    } else if has("ui-after") {
        Some(Asked::LastMenu)
    } else if has("ui-checklist") {
        Some(Asked::Checklist)
    } else {
        let question = words.question_in(paragraph)?;
        Some(Asked::Question(question.to_owned()))
    }
}
