//! What somebody does at the terminal: presses a key, pastes, changes the window.
//!
//! Decides what a key is and what came together: keys in one burst are no keys that a person
//! pressed one after the other, and whoever asks must not take them for an answer. Knows no menu.

use super::grasp::{QUIET, give_back, take};
use super::prompter::Stop;
use super::system::{Heard, Source, Then, stop};
use std::collections::VecDeque;
use std::io::{self, ErrorKind};
use std::time::{Duration, Instant};
use termina::Event;
use termina::event::{KeyCode, KeyEvent, KeyEventKind, Modifiers};

/// What comes within that time of each other came together: faster than fingers, slower than
/// the pieces of a paste.
pub const TOGETHER: Duration = Duration::from_millis(30);
/// How long the rest of a paste may take before what came of it is given up.
const PATIENCE: Duration = Duration::from_secs(1);
/// The most keys that are kept of a burst.
const MOST: usize = 20_000;

/// A key that means something here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key {
    Enter,
    Escape,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Backspace,
    Delete,
    /// A letter with Ctrl, in lower case.
    Control(char),
    /// Anything that is text.
    Text(char),
}

/// What somebody did.
#[derive(PartialEq, Eq, Debug)]
pub enum Done {
    /// Pressed a key.
    Pressed(Key),
    /// Keys that came faster than anybody presses them.
    Burst(Vec<Key>),
    /// Pasted a text.
    Pasted(String),
    /// Let some time pass, where that was waited for.
    Nothing,
    /// Changed the size of the window.
    Resized,
    /// Called the program back: what was drawn is not below the cursor any more.
    CameBack,
}

/// Listens to what somebody does.
pub struct Input {
    source: Source,
    stream: Stream,
    /// When something was heard last, until it is clear that nothing belongs to it any more.
    stirred: Option<Instant>,
}

impl Input {
    /// Takes the terminal and begins to listen.
    pub fn new() -> io::Result<Self> {
        take()?;
        Ok(Self {
            source: Source::new()?,
            stream: Stream::default(),
            stirred: None,
        })
    }

    /// Throws away what was typed or pasted before anything is asked.
    pub fn forget(&mut self) -> Result<(), Stop> {
        take().map_err(Stop::Failed)?;
        loop {
            match self.source.hear(Some(QUIET)).map_err(stopped)? {
                Heard::Nothing => break,
                Heard::Suspend => suspend()?,
                Heard::Change => {}
                Heard::Events(events) => self.stream.take(events)?,
            }
        }
        self.source.reset();
        (self.stream, self.stirred) = (Stream::default(), None);
        Ok(())
    }

    /// Waits for what somebody does next, or until some time has passed.
    pub fn next(&mut self, at_most: Option<Duration>) -> Result<Done, Stop> {
        let end = at_most.map(|time| Instant::now() + time);
        loop {
            if let Some(done) = self.stream.ready.pop_front() {
                return Ok(done);
            }
            let left = end.map(|end| end.saturating_duration_since(Instant::now()));
            let wait = [self.patience(), left].into_iter().flatten().min();
            match self.source.hear(wait).map_err(stopped)? {
                Heard::Events(events) => {
                    self.stirred = Some(Instant::now());
                    self.stream.take(events)?;
                }
                Heard::Nothing => self.settle(),
                Heard::Change => return Ok(Done::Resized),
                Heard::Suspend => {
                    suspend()?;
                    return Ok(Done::CameBack);
                }
            }
            let is_over = end.is_some_and(|end| end <= Instant::now());
            if is_over && self.stream.is_empty() {
                return Ok(Done::Nothing);
            }
        }
    }

    /// Returns how long to wait for what may belong to what was heard last.
    fn patience(&self) -> Option<Duration> {
        let passed = self.stirred?.elapsed();
        let time = match passed < TOGETHER {
            true => TOGETHER,
            false => PATIENCE,
        };
        Some(time.saturating_sub(passed))
    }

    /// Takes what was heard as complete, once nothing followed for long enough.
    fn settle(&mut self) {
        let passed = self.stirred.map_or(Duration::MAX, |since| since.elapsed());
        if passed >= TOGETHER {
            self.stream.settle();
        }
        if passed >= PATIENCE {
            self.source.reset();
            self.stirred = None;
        }
    }
}

/// What is heard without a pause.
#[derive(Default)]
struct Stream {
    /// What is clear by now.
    ready: VecDeque<Done>,
    /// Keys that may turn out to be one burst.
    held: Vec<Key>,
    /// Whether there was a paste: keys together with it belong to it.
    has_paste: bool,
}

impl Stream {
    fn is_empty(&self) -> bool {
        self.ready.is_empty() && self.held.is_empty()
    }

    /// Takes what was heard.
    ///
    /// # Errors
    ///
    /// Stops at Ctrl-C, where that is no signal.
    fn take(&mut self, events: Vec<Event>) -> Result<(), Stop> {
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

    /// Takes what was heard as complete.
    fn settle(&mut self) {
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

impl Key {
    /// Tells whether the key answers nothing, wherever it is pressed.
    fn is_harmless(self) -> bool {
        use Key::{Backspace, Delete, Down, End, Home, Left, PageDown, PageUp, Right, Up};
        let moves = matches!(
            self,
            Up | Down | Left | Right | Home | End | PageUp | PageDown
        );
        moves || matches!(self, Backspace | Delete)
    }

    /// Returns the text that the key stands for.
    pub fn text(self) -> Option<char> {
        match self {
            Self::Text(c) => Some(c),
            Self::Enter => Some('\n'),
            _ => None,
        }
    }
}

/// Returns the key that was pressed, where it means something here.
fn key(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let is_control = event.modifiers.contains(Modifiers::CONTROL);
    Some(match event.code {
        KeyCode::Enter => Key::Enter,
        KeyCode::Escape => Key::Escape,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        // A line may also end in the sign that Ctrl-J sends.
        KeyCode::Char('j') if is_control => Key::Enter,
        KeyCode::Char('h') if is_control => Key::Backspace,
        KeyCode::Char(c) if is_control => Key::Control(c.to_ascii_lowercase()),
        KeyCode::Char(c) if !c.is_control() => Key::Text(c),
        KeyCode::Tab => Key::Text(' '),
        _ => return None,
    })
}

/// Returns a pasted text with the ends of its lines as they are here.
fn lines_of(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Puts the terminal in order and stops until the program is called back.
fn suspend() -> Result<(), Stop> {
    give_back(Then::Keep);
    stop();
    take().map_err(Stop::Failed)
}

/// Returns why a prompter stops where the terminal fails.
fn stopped(error: io::Error) -> Stop {
    match error.kind() {
        ErrorKind::UnexpectedEof => Stop::Ended,
        _ => Stop::Failed(error),
    }
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
