//! A person at a real pseudo-terminal: presses keys, and none before the program waits for it.
//! What the person sees is `watching`.

use super::ended::Ended;
use super::screen::Screen;
use super::window::modes;
use super::words::Words;
pub use expectrl::process::unix::Signal;
use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;
use std::io::{ErrorKind, Write as _};
use std::path::PathBuf;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long anything may take before it counts as hanging: long, since other programs may
/// keep the machine busy.
pub const PATIENCE: Duration = Duration::from_secs(10);
/// How long to let the program run before looking again.
const BREATH: Duration = Duration::from_millis(1);

/// The keys of a terminal.
pub mod key {
    pub const DOWN: &str = "\x1b[B";
    pub const UP: &str = "\x1b[A";
    pub const ENTER: &str = "\r";
    pub const ESCAPE: &str = "\x1b";
    pub const BACKSPACE: &str = "\x7f";
    pub const LEFT: &str = "\x1b[D";
    pub const HOME: &str = "\x1b[H";
    pub const END: &str = "\x1b[F";
    pub const PAGE_DOWN: &str = "\x1b[6~";
    pub const PAGE_UP: &str = "\x1b[5~";
    pub const DELETE: &str = "\x1b[3~";
    pub const SPACE: &str = " ";
    pub const CTRL_A: &str = "\x01";
    pub const CTRL_E: &str = "\x05";
    pub const CTRL_K: &str = "\x0b";
    pub const CTRL_U: &str = "\x15";
    pub const CTRL_W: &str = "\x17";
    pub const CTRL_Z: &str = "\x1a";
    pub const CTRL_C: &str = "\x03";
    pub const CTRL_D: &str = "\x04";
}

/// Somebody who uses the program.
pub struct Person {
    pub(super) session: OsSession,
    pub(super) screen: Screen,
    /// The words of the reader's language.
    pub words: &'static Words,
    home: TempDir,
    /// The modes of the terminal before the program began.
    pub(super) modes: String,
    /// Everything that the terminal got, byte by byte.
    pub(super) raw: Vec<u8>,
    /// How much of it was there when a key was last pressed.
    pub(super) pressed_at: usize,
    pub(super) is_open: bool,
    pub(super) is_numbered: bool,
}

impl Person {
    /// Sits down at a terminal.
    pub fn sits_down(
        session: OsSession,
        screen: Screen,
        words: &'static Words,
        home: TempDir,
        modes: String,
    ) -> Self {
        Self {
            session,
            screen,
            words,
            home,
            modes,
            raw: Vec::new(),
            pressed_at: 0,
            is_open: true,
            is_numbered: false,
        }
    }

    /// Has a file already, where the program runs; returns its path.
    pub fn has_a_file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.home.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// Presses keys, once the program waits for them.
    pub fn press(&mut self, keys: &str) {
        self.wait("the program to wait for a key", |person| {
            (person.is_numbered || person.is_listening()).then_some(())
        });
        self.send(keys);
    }

    /// Makes the window another size.
    pub fn resizes(&mut self, columns: u16, rows: u16) {
        self.read();
        self.pressed_at = self.raw.len();
        let process = self.session.get_process_mut();
        process.set_window_size(columns, rows).unwrap();
        self.screen.resize(columns, rows);
    }

    /// Sends to the program, whether it waits or not.
    fn send(&mut self, keys: &str) {
        self.read();
        self.pressed_at = self.raw.len();
        self.session.write_all(keys.as_bytes()).unwrap();
    }

    /// Types a name letter by letter, as it is drawn: digits are hidden.
    pub fn types(&mut self, text: &str) {
        self.types_with(text, 0);
    }

    /// Types a code letter by letter, as it is drawn: more than eight digits are hidden.
    pub fn types_a_code(&mut self, text: &str) {
        self.types_with(text, 8);
    }

    fn types_with(&mut self, text: &str, most_digits: usize) {
        let mut typed = String::new();
        for letter in text.chars() {
            self.press(&letter.to_string());
            typed.push(letter);
            let digits = typed.chars().filter(|c| c.is_numeric()).count();
            let is_hidden = |c: char| c.is_numeric() && digits > most_digits;
            let shown = typed.chars().map(|c| if is_hidden(c) { '*' } else { c });
            self.sees_line(&format!("❯ {}", shown.collect::<String>()));
        }
    }

    /// Pastes a text into a terminal that marks what is pasted.
    pub fn pastes(&mut self, text: &str) {
        self.press(&format!("\x1b[200~{text}\x1b[201~"));
    }

    /// Sends bytes that need not be text, once the program waits for keys.
    pub fn sends(&mut self, bytes: &[u8]) {
        self.press("");
        self.session.write_all(bytes).unwrap();
    }

    /// Sends keys whether the program waits for them or not.
    pub fn sends_at_once(&mut self, keys: &str) {
        self.session.write_all(keys.as_bytes()).unwrap();
    }

    /// Goes on typing behind what was typed before.
    pub fn types_after(&mut self, before: &str, text: &str) {
        self.sees_line(&format!("❯ {before}"));
        self.press(text);
        self.sees_line(&format!("❯ {before}{text}"));
    }

    /// Sends a signal to the program.
    pub fn signals(&mut self, signal: Signal) {
        self.read();
        self.pressed_at = self.raw.len();
        self.session.get_process_mut().signal(signal).unwrap();
    }

    /// Types a line where a numbered menu asks for one.
    pub fn types_line(&mut self, line: &str) {
        self.send(&format!("{line}\n"));
    }

    /// Takes what the terminal got meanwhile.
    pub(super) fn read(&mut self) {
        let mut buffer = [0; 4096];
        while self.is_open {
            match self.session.try_read(&mut buffer) {
                Ok(0) => self.is_open = false,
                Ok(count) => {
                    self.screen.show(&buffer[..count]);
                    self.raw.extend_from_slice(&buffer[..count]);
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                Err(error) => panic!("the terminal failed: {error}"),
            }
        }
    }

    /// Looks until `found` finds something.
    pub(super) fn wait<T>(&mut self, what: &str, found: impl Fn(&mut Self) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            self.read();
            if let Some(found) = found(self) {
                return found;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "waited in vain for {what}; the screen shows:\n{}",
                self.picture()
            );
            std::thread::sleep(BREATH);
        }
    }

    /// Tells whether the program waits for a key: only then the terminal does not echo and
    /// marks what is pasted.
    pub(super) fn is_listening(&self) -> bool {
        self.screen.marks_pastes() && !self.session.get_process().get_echo().unwrap()
    }

    /// Returns the screen as it is now.
    pub fn screen(&mut self) -> &mut Screen {
        self.read();
        &mut self.screen
    }

    /// Waits for the program's end.
    pub fn ends(self) -> Ended {
        self.ends_at_the_latest_with(None)
    }

    /// Sends a signal and waits for the program's end. One that comes in the instant between
    /// drawing a menu and waiting for a key is noticed with the next one.
    pub fn ends_by(mut self, signal: Signal) -> Ended {
        self.session.get_process_mut().signal(signal).unwrap();
        self.ends_at_the_latest_with(Some(signal))
    }

    fn ends_at_the_latest_with(mut self, mut signal: Option<Signal>) -> Ended {
        let start = Instant::now();
        while self.is_open {
            self.read();
            if start.elapsed() > PATIENCE / 10
                && let Some(signal) = signal.take()
            {
                self.session.get_process_mut().signal(signal).unwrap();
            }
            assert!(
                start.elapsed() < PATIENCE,
                "it does not end:\n{}",
                self.picture()
            );
            std::thread::sleep(BREATH);
        }
        let status = loop {
            match self.session.get_process().status().unwrap() {
                WaitStatus::Exited(_, status) => break status,
                WaitStatus::StillAlive if start.elapsed() < PATIENCE => std::thread::sleep(BREATH),
                other => panic!("it did not exit: {other:?}\n{}", self.picture()),
            }
        };
        Ended {
            status,
            lines: self.screen.lines(),
            raw: String::from_utf8_lossy(&self.raw).into_owned(),
            has_cursor: self.screen.has_cursor(),
            has_its_modes: modes(&self.session) == self.modes,
            words: self.words,
            home: self.home,
        }
    }
}
