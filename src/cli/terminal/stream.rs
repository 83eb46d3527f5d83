//! What somebody does at the terminal without a pause.
//!
//! Decides what came together: keys in one burst are no keys that a person pressed one after the
//! other, and whoever asks must not take them for an answer. Knows no time and no menu.

use super::keys::{Key, key};
use super::prompter::Stop;
use std::collections::VecDeque;
use termina::Event;

/// The most keys that are kept of a burst.
const MOST: usize = 20_000;

/// What somebody did.
#[derive(PartialEq, Eq, Debug)]
pub enum Done {
    /// Pressed a key.
    Pressed(Key),
    /// Keys that came faster than anybody presses them.
    Burst(Vec<Key>),
    /// Pasted a text.
    Pasted(String),
    /// Changed the size of the window.
    Resized,
    /// Called the program back: what was drawn is not below the cursor any more.
    CameBack,
}

/// What is heard without a pause.
#[derive(Default)]
pub struct Stream {
    /// What is clear by now.
    ready: VecDeque<Done>,
    /// Keys that may turn out to be one burst.
    held: Vec<Key>,
    /// Whether there was a paste: keys together with it belong to it.
    has_paste: bool,
}

impl Stream {
    /// Takes what was heard.
    ///
    /// # Errors
    ///
    /// Stops at Ctrl-C, where that is no signal.
    pub fn take(&mut self, events: Vec<Event>) -> Result<(), Stop> {
        for event in events {
            match event {
                Event::Paste(text) => {
                    self.burst();
                    self.has_paste = true;
                    self.ready.push_back(Done::Pasted(lines_of(&text)));
                }
                Event::Key(event) => match key(event) {
                    Some(Key::Control('c')) => return Err(Stop::Interrupted),
                    // A key that is held down works at once; it answers nothing.
                    Some(key) if key.is_harmless() && self.held.is_empty() => {
                        self.ready.push_back(Done::Pressed(key));
                    }
                    Some(key) if self.held.len() < MOST => self.held.push(key),
                    _ => {}
                },
                _ => {}
            }
        }
        Ok(())
    }

    /// Returns what is clear by now, one after the other.
    pub fn next(&mut self) -> Option<Done> {
        self.ready.pop_front()
    }

    /// Takes what was heard as complete.
    pub fn settle(&mut self) {
        match (self.held.as_slice(), self.has_paste) {
            ([], _) => {}
            ([key], false) => {
                self.ready.push_back(Done::Pressed(*key));
                self.held.clear();
            }
            _ => self.burst(),
        }
        self.has_paste = false;
    }

    /// Takes the keys that are held for one burst.
    fn burst(&mut self) {
        if !self.held.is_empty() {
            self.ready
                .push_back(Done::Burst(std::mem::take(&mut self.held)));
        }
    }
}

/// Returns a pasted text with the ends of its lines as they are here.
fn lines_of(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use termina::Parser;

    /// Returns what somebody did who sent these bytes at once.
    fn sent(bytes: &[u8]) -> Vec<Done> {
        let mut parser = Parser::default();
        parser.parse(bytes, false);
        let mut stream = Stream::default();
        let events = std::iter::from_fn(|| parser.pop()).collect();
        assert!(stream.take(events).is_ok());
        stream.settle();
        stream.ready.into()
    }

    #[test]
    fn one_key_is_a_key_and_several_that_came_together_are_none() {
        assert_eq!(sent(b"\r"), [Done::Pressed(Key::Enter)]);
        assert_eq!(sent(b"\n"), [Done::Pressed(Key::Enter)]);
        assert_eq!(sent(b"4"), [Done::Pressed(Key::Text('4'))]);
        let both = vec![Key::Text('2'), Key::Enter];
        assert_eq!(sent(b"2\r"), [Done::Burst(both)]);
        assert_eq!(sent(b"\r\r"), [Done::Burst(vec![Key::Enter; 2])]);
        let moved = [Done::Pressed(Key::Down), Done::Pressed(Key::Enter)];
        assert_eq!(sent(b"\x1b[B\r"), moved);
        let burst = Done::Burst(vec![Key::Enter, Key::Down]);
        assert_eq!(sent(b"\r\x1b[B"), [burst]);
    }

    #[test]
    fn a_paste_is_one_text_and_keys_beside_it_are_part_of_it() {
        let paste = b"\x1b[200~one\r\ntwo\rthree\x1b[201~";
        assert_eq!(sent(paste), [Done::Pasted("one\ntwo\nthree".into())]);
        let with_key = [paste, &b"\r"[..]].concat();
        let done = sent(&with_key);
        assert_eq!(done[1..], [Done::Burst(vec![Key::Enter])]);
    }

    #[test]
    fn what_is_no_text_is_no_key() {
        assert_eq!(sent(b"\xff\xfe\x80"), []);
        assert_eq!(sent(b"\xe5\x8f\xb0"), [Done::Pressed(Key::Text('台'))]);
        assert_eq!(sent(b"\x1b[99;99x\x1b]0;title\x07"), []);
    }
}
