//! A list on the screen while somebody chooses: what each key does there.
//!
//! Decides which digits and which letters belong together. A number marks an entry, as letters do;
//! only a key that says so chooses it, so that nobody is hurried. A card number that is typed here
//! is noticed; nothing that is typed is ever shown.

use super::canvas::{Block, Canvas};
use super::input::Input;
use super::keys::Key;
use super::list::List;
use super::looks::columns_of;
use super::prompter::Stop;
use super::room::{rows, screen};
use super::stream::Done;
use super::theme::{Entry, Looks};
use std::time::{Duration, Instant};
use unicode_normalization::UnicodeNormalization;

/// How long letters wait for others.
const WORD_ENDS: Duration = Duration::from_secs(1);
/// The most that is remembered of what was typed.
const MOST: usize = 200;
/// The fewest rows of a list that one can look around in.
const FEWEST_ROWS: usize = 4;

/// What somebody did with a list.
pub enum Pick {
    /// Chose an entry.
    Entry(usize),
    /// Pressed the space bar at an entry.
    Space(usize),
    /// Asked why.
    Why,
    /// Went back.
    Back,
    /// Typed or pasted what may be a card number.
    Typed(String),
}

/// The question above a list.
pub struct Question {
    /// Its words, to repeat them.
    pub text: String,
    /// The rows from its first one to the list, as it was written.
    pub rows: usize,
}

/// A list on the screen.
pub struct Picker<'a> {
    input: &'a mut Input,
    canvas: Canvas,
    list: List,
    question: Question,
    colour: bool,
    /// The width of the window when it was last looked at.
    columns: usize,
    /// The number that is being typed, which any other key ends.
    number: String,
    /// The letters that are being typed, and when the last was.
    letters: (String, Option<Instant>),
    /// Everything that was typed.
    typed: String,
}

impl<'a> Picker<'a> {
    /// Makes a list with an entry marked; what was typed before is thrown away.
    pub fn open(
        input: &'a mut Input,
        colour: bool,
        question: Question,
        list: List,
    ) -> Result<Self, Stop> {
        input.forget()?;
        Ok(Self {
            input,
            canvas: Canvas::default(),
            list,
            question,
            colour,
            columns: columns_of(&screen()),
            number: String::new(),
            letters: (String::new(), None),
            typed: String::new(),
        })
    }

    /// Changes what the entries say.
    pub fn say(&mut self, entries: Vec<Entry>) {
        self.list.say(entries);
    }

    /// Waits until somebody did something with the list.
    pub fn next(&mut self) -> Result<Pick, Stop> {
        loop {
            self.draw();
            let pick = match self.input.next()? {
                Done::Pressed(key) => self.pressed(key)?,
                // Nothing that comes at once answers anything.
                Done::Burst(keys) => self.burst(&keys),
                Done::Pasted(text) => Some(Pick::Typed(text)),
                Done::CameBack => {
                    self.canvas.begin_anew();
                    self.question.rows = usize::MAX;
                    None
                }
                Done::Resized => {
                    self.resized();
                    None
                }
            };
            if let Some(pick) = pick {
                return Ok(pick);
            }
        }
    }

    /// Takes note of another size of the window. A terminal may have folded the lines above anew or
    /// cut them: the question is drawn with the list from now on.
    fn resized(&mut self) {
        let columns = columns_of(&screen());
        if columns != self.columns {
            self.columns = columns;
            self.question.rows = usize::MAX;
        }
    }

    /// Does what a key does.
    fn pressed(&mut self, key: Key) -> Result<Option<Pick>, Stop> {
        let page = rows().saturating_sub(FEWEST_ROWS).max(1);
        let at = self.list.at();
        match key {
            Key::Text(c) => return Ok(self.text(c)),
            Key::Enter => return Ok(Some(Pick::Entry(at))),
            Key::Escape => return Ok(Some(Pick::Back)),
            Key::Control('d') => return Err(Stop::Ended),
            Key::Up => self.list.up(),
            Key::Down => self.list.down(),
            Key::Home => self.list.go(0),
            Key::End => self.list.go(usize::MAX),
            Key::PageUp => self.list.go(at.saturating_sub(page)),
            Key::PageDown => self.list.go(at.saturating_add(page)),
            _ => {}
        }
        self.number.clear();
        self.letters.0.clear();
        Ok(None)
    }

    /// Takes keys that came at once: letters jump, as an input method hands over several.
    fn burst(&mut self, keys: &[Key]) -> Option<Pick> {
        let text: String = keys.iter().filter_map(|key| key.text()).collect();
        let is_word = text.chars().all(char::is_alphabetic);
        self.number.clear();
        match is_word {
            true => {
                text.chars().for_each(|c| self.letter(c));
                None
            }
            false => Some(Pick::Typed(text)),
        }
    }

    /// Takes a character: a digit of a number, a letter of a word, or a sign of its own.
    fn text(&mut self, c: char) -> Option<Pick> {
        if self.typed.len() < MOST {
            self.typed.push(c);
        }
        let is_alone = !self.goes_on();
        match c {
            '?' | '？' => return Some(Pick::Why),
            ' ' | '　' if is_alone => {
                self.number.clear();
                return Some(Pick::Space(self.list.at()));
            }
            _ if c.is_numeric() => self.digit(c),
            _ => self.letter(c),
        }
        // Long enough for the shortest code, too long for the number of an entry.
        let has_digits = self.typed.chars().filter(|c| c.is_numeric()).count() > 2;
        has_digits.then(|| Pick::Typed(self.typed.clone()))
    }

    /// Takes a digit as the next one of a number, or as the first of another one where no entry
    /// has the longer number.
    fn digit(&mut self, c: char) {
        self.letters.0.clear();
        // A digit of full width is one as well.
        let digit: String = std::iter::once(c).nfkc().collect();
        for number in [self.number.clone() + &digit, digit] {
            self.number.clear();
            if let Some(at) = number.parse().ok().and_then(|n| self.list.numbered(n)) {
                self.number = number;
                self.list.go(at);
                return;
            }
        }
    }

    fn letter(&mut self, c: char) {
        self.number.clear();
        if !self.goes_on() {
            self.letters.0.clear();
        }
        self.letters.0.push(c);
        self.letters.1 = Some(Instant::now());
        self.list.find(&self.letters.0);
    }

    /// Tells whether a letter would belong to those before.
    fn goes_on(&self) -> bool {
        let last = self.letters.1.filter(|_| !self.letters.0.is_empty());
        last.is_some_and(|last| last.elapsed() < WORD_ENDS)
    }

    /// Takes the list away for as long as something is said above it, which makes the question
    /// go further up.
    pub fn aside(&mut self, say: impl FnOnce() -> usize) {
        self.canvas.erase();
        self.typed.clear();
        self.number.clear();
        self.question.rows = self.question.rows.saturating_add(say());
    }

    /// Draws the list, and the question above it where it would not be in view.
    fn draw(&mut self) {
        let looks = Looks {
            colour: self.colour,
            columns: self.columns,
            digits: self.list.count().to_string().len(),
        };
        let window = rows();
        let all = self.list.rows(&looks, usize::MAX).len();
        let beside = window.saturating_sub(self.question.rows);
        let mut drawn = Vec::new();
        if beside < all.min(FEWEST_ROWS) && !self.question.text.is_empty() {
            drawn = looks.question(&self.question.text);
            drawn.truncate((window / 2).saturating_sub(1));
        }
        let room = match drawn.is_empty() {
            true => beside.max(1),
            false => window.saturating_sub(drawn.len()).max(1),
        };
        drawn.extend(self.list.rows(&looks, room.min(window.max(1))));
        self.canvas.draw(&Block {
            rows: drawn,
            cursor: None,
        });
    }
}
