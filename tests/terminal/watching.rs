//! What a person at the terminal looks for on the screen before doing anything.

use super::person::Person;
use super::screen::{Line, Menu, shows};
use super::window::modes;
use super::words::squeezed;
use std::cell::Cell;
use std::time::{Duration, Instant};

/// How long to look whether nothing happens: longer than a digit waits for another one.
const REST: Duration = Duration::from_millis(700);
/// How long to let the program run before looking again.
const BREATH: Duration = Duration::from_millis(1);

impl Person {
    /// Tells whether the program has stopped and waits to be called back.
    pub fn waits_for_its_stop(&mut self) {
        let pid = self.session.get_process().pid();
        self.wait("the program to stop", |_| {
            let status = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
            let (_, state) = status.rsplit_once(") ").unwrap();
            state.starts_with('T').then_some(())
        });
    }

    /// Tells whether the terminal has the modes that it had before the program began.
    pub fn has_its_modes(&self) -> bool {
        modes(&self.session) == self.modes
    }

    /// Returns everything that the terminal got.
    pub fn raw(&mut self) -> String {
        self.read();
        String::from_utf8_lossy(&self.raw).into_owned()
    }

    /// Waits until something is drawn after a change of the window.
    pub fn waits_for_a_redraw(&mut self) {
        self.wait("a redraw", |person| {
            (person.raw.len() > person.pressed_at).then_some(())
        });
    }

    /// Waits until the cursor is in that column, from 0.
    pub fn sees_cursor_at(&mut self, column: u16) {
        self.wait(&format!("the cursor in column {column}"), |person| {
            (person.screen.cursor_column() == column).then_some(())
        });
    }

    /// Waits until the entry that shows `label` is marked.
    pub fn sees_marked(&mut self, label: &str) {
        self.wait(&format!("the mark at “{label}”"), |person| {
            let menu = person.screen.menu()?;
            shows(menu.marked(), label).then_some(())
        });
    }

    /// Waits until the words of a message are asked for, line by line.
    pub fn asks_for_a_message(&mut self) {
        let label = squeezed(self.words.get("ui-type-message"));
        self.wait("a message to be asked for", |person| {
            let text = squeezed(&person.new_text());
            text.ends_with(&label).then_some(())
        });
    }

    /// Waits until a numbered menu asks for a name.
    pub fn asks_for_a_name(&mut self) {
        let label = squeezed(self.words.get("ui-type-name"));
        self.wait("a name to be asked for", |person| {
            let text = squeezed(&person.new_text());
            text.ends_with(&label).then_some(())
        });
    }

    /// Waits until `words` are on the screen or above it, folded in whatever way.
    pub fn sees(&mut self, words: &str) {
        let squeezed = squeezed(words);
        self.wait(&format!("“{words}”"), |person| {
            person.screen.text().contains(&squeezed).then_some(())
        });
    }

    /// Waits until the line with the cursor is `text`.
    pub fn sees_line(&mut self, text: &str) {
        self.wait(&format!("the line “{text}”"), |person| {
            (person.screen.line() == text.trim_end()).then_some(())
        });
    }

    /// Waits until a menu is drawn and waits for a key.
    pub fn menu(&mut self) -> Menu {
        let menu = self.menu_if_any();
        menu.unwrap_or_else(|| panic!("it ended instead of asking:\n{}", self.picture()))
    }

    /// Waits until a menu is drawn and waits for a key, or the program has ended.
    pub fn menu_if_any(&mut self) -> Option<Menu> {
        let settled = Cell::new(0);
        self.wait("a menu", |person| {
            if !person.is_open {
                return Some(None);
            }
            if person.raw.len() == person.pressed_at || !person.is_listening() {
                return None;
            }
            // The terminal hands over what was written a little later than its modes.
            let is_settled = settled.replace(person.raw.len()) == person.raw.len();
            person.screen.menu().filter(|_| is_settled).map(Some)
        })
    }

    /// Waits until a numbered menu asks for a line, and returns what was written since the
    /// last one was typed.
    pub fn numbered(&mut self) -> String {
        let menu = self.numbered_if_any();
        menu.unwrap_or_else(|| panic!("it ended instead of asking:\n{}", self.picture()))
    }

    /// Waits until a numbered menu, or the field at the beginning, asks for a line, or the
    /// program has ended.
    pub fn numbered_if_any(&mut self) -> Option<String> {
        // A wide colon has its space within.
        let prompt = match self.words.get("ui-line-prompt") {
            wide if wide.ends_with('：') => wide.to_owned(),
            label => format!("{label} "),
        };
        let opening = squeezed(self.words.get("ui-opening"));
        self.is_numbered = true;
        self.wait("a line to be asked for", |person| {
            if !person.is_open {
                return Some(None);
            }
            let text = person.new_text();
            let is_asked = text.ends_with(&prompt)
                || text.ends_with([' ', '：']) && squeezed(&text).ends_with(&opening);
            is_asked.then_some(Some(text))
        })
    }

    /// Waits for the field at the beginning; tells whether it is a line and not drawn.
    pub fn is_asked_by_numbers_at_the_opening(&mut self) -> bool {
        let label = squeezed(self.words.get("ui-opening"));
        self.wait("a message or a code to be asked for", |person| {
            if person.is_listening() {
                return person.is_at_the_opening().then_some(false);
            }
            let text = person.new_text();
            let is_asked = text.ends_with([' ', '：']) && squeezed(&text).ends_with(&label);
            is_asked.then_some(true)
        })
    }

    /// Returns what was written since a key was last pressed.
    fn new_text(&self) -> String {
        String::from_utf8_lossy(&self.raw[self.pressed_at..]).replace("\r\n", "\n")
    }

    /// Draws everything that was on the screen, for a test that fails.
    pub fn picture(&mut self) -> String {
        let lines = self.screen.lines();
        let lines: Vec<String> = lines.iter().map(Line::to_string).collect();
        lines.join("\n")
    }

    /// Lets some time pass in which the program may do what it should not.
    pub fn rests(&mut self) {
        let start = Instant::now();
        while start.elapsed() < REST {
            self.read();
            std::thread::sleep(BREATH);
        }
    }
}
