//! A person at a real pseudo-terminal: looks at the screen before pressing a key, and never
//! presses one before the program waits for it.

use super::words::{Words, squeezed};
pub use expectrl::process::unix::Signal;
use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;
use std::cell::Cell;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long anything may take before it counts as hanging: long, since other programs may
/// keep the machine busy.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long to let the program run before looking again.
const BREATH: Duration = Duration::from_millis(1);
/// Lines kept that have left the top of the screen.
const MEMORY: usize = 5_000;

/// The keys of a terminal.
pub mod key {
    pub const DOWN: &str = "\x1b[B";
    pub const UP: &str = "\x1b[A";
    pub const ENTER: &str = "\r";
    pub const ESCAPE: &str = "\x1b";
    pub const BACKSPACE: &str = "\x7f";
    pub const CTRL_C: &str = "\x03";
    pub const CTRL_D: &str = "\x04";
}

/// A terminal that is about to be used.
pub struct Terminal {
    columns: u16,
    rows: u16,
    tag: &'static str,
    variables: Vec<(String, String)>,
    redirections: &'static str,
}

impl Terminal {
    /// Makes a terminal of that size; its reader asks for the language `tag`.
    pub fn new(tag: &'static str, columns: u16, rows: u16) -> Self {
        Self {
            columns,
            rows,
            tag,
            variables: vec![("TERM".into(), "xterm-256color".into())],
            redirections: "",
        }
    }

    /// Sets an environment variable; there are no others.
    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.retain(|(known, _)| known != name);
        self.variables.push((name.into(), value.into()));
        self
    }

    /// Sends standard streams elsewhere, as a shell does: `>result.txt`.
    pub fn redirected(mut self, redirections: &'static str) -> Self {
        self.redirections = redirections;
        self
    }

    /// Runs `cardhelp diagnose` with `arguments`.
    pub fn diagnose(self, arguments: &str) -> Person {
        let home = TempDir::new().unwrap();
        // The shell waits for a line, so that the terminal has its size and modes before the
        // program looks at them; what it prints is what a person had on the screen before.
        let script = format!(
            "read -r _; echo '$ cardhelp'; exec \"$0\" \"$@\" {}",
            self.redirections
        );
        let mut command = Command::new("/bin/sh");
        command
            .args(["-c", &script, env!("CARGO_BIN_EXE_cardhelp"), "diagnose"])
            .args(arguments.split_whitespace())
            .env_clear()
            .env("HOME", home.path())
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .current_dir(home.path());
        if !self.variables.iter().any(|(name, _)| name == "LANG") {
            command.args(["--lang", self.tag]);
        }
        let mut session = OsSession::spawn(command).unwrap();
        let process = session.get_process_mut();
        process.set_window_size(self.columns, self.rows).unwrap();
        process.set_echo(true, Some(PATIENCE)).unwrap();
        let modes = modes(&session);
        session.write_all(b"\n").unwrap();
        Person {
            session,
            parser: vt100::Parser::new(self.rows, self.columns, MEMORY),
            words: Words::of(self.tag),
            home,
            raw: Vec::new(),
            pressed_at: 0,
            is_open: true,
            is_numbered: false,
            modes,
        }
    }
}

/// Returns the modes of a terminal in words.
fn modes(session: &OsSession) -> String {
    let terminal = session.get_process().get_raw_handle().unwrap();
    let stty = Command::new("stty")
        .arg("-g")
        .stdin(Stdio::from(terminal))
        .output()
        .unwrap();
    assert!(stty.status.success(), "stty -g failed: {stty:?}");
    String::from_utf8(stty.stdout).unwrap()
}

/// Somebody who uses the program.
pub struct Person {
    session: OsSession,
    parser: vt100::Parser,
    /// The words of the reader's language.
    pub words: &'static Words,
    home: TempDir,
    /// Everything that the terminal got, byte by byte.
    raw: Vec<u8>,
    /// How much of it was there when a key was last pressed.
    pressed_at: usize,
    is_open: bool,
    is_numbered: bool,
    modes: String,
}

/// A line on the screen or above it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Its text, without spaces at the end.
    pub text: String,
    /// Whether the terminal had to break it.
    pub is_wrapped: bool,
}

/// A menu as it is on the screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Menu {
    /// The lines above it, those that left the screen included.
    pub above: Vec<Line>,
    /// Its entries without the mark.
    pub entries: Vec<String>,
    /// The entry that is marked.
    pub at: usize,
}

impl Menu {
    /// Returns the paragraphs between the menu and the last blank line, [`squeezed`].
    pub fn paragraph(&self) -> String {
        let lines = self.above.iter().rev();
        let mut texts: Vec<&str> = lines
            .map(|line| line.text.as_str())
            .take_while(|text| !text.is_empty())
            .collect();
        texts.reverse();
        squeezed(&texts.concat())
    }

    /// Returns the entry that is marked.
    pub fn marked(&self) -> &str {
        &self.entries[self.at]
    }
}

/// Tells whether a line is an entry that is not marked; an arrow says that there are more.
fn is_unmarked(line: &str) -> bool {
    ["  ", "↑ ", "↓ ", "↕ "]
        .iter()
        .any(|mark| line.starts_with(mark))
}

/// Tells whether an entry shows a label, whole or cut.
pub fn shows(entry: &str, label: &str) -> bool {
    let entry = entry
        .strip_prefix("[x] ")
        .or_else(|| entry.strip_prefix("[ ] "))
        .unwrap_or(entry);
    match entry.strip_suffix('…') {
        Some(start) => label.starts_with(start.trim_end()),
        None => entry == label,
    }
}

/// Returns the number before the entry of a numbered menu that shows `label`.
pub fn number_of(menu: &str, label: &str) -> String {
    let entry = menu.lines().find_map(|line| {
        let (number, entry) = line.trim_start().split_once(". ")?;
        shows(entry, label).then_some(number)
    });
    let number = entry.unwrap_or_else(|| panic!("no entry `{label}` in:\n{menu}"));
    number.to_owned()
}

impl Person {
    /// Presses keys, once the program waits for them.
    pub fn press(&mut self, keys: &str) {
        self.listens();
        self.send(keys);
    }

    /// Sends to the program, whether it waits or not.
    pub fn send(&mut self, keys: &str) {
        self.read();
        self.pressed_at = self.raw.len();
        self.session.write_all(keys.as_bytes()).unwrap();
    }

    /// Sends a signal to the program.
    pub fn signal(&mut self, signal: Signal) {
        self.read();
        self.pressed_at = self.raw.len();
        self.session.get_process_mut().signal(signal).unwrap();
    }

    /// Takes what the terminal got meanwhile; tells whether it was anything.
    fn read(&mut self) -> bool {
        let before = self.raw.len();
        let mut buffer = [0; 4096];
        while self.is_open {
            match self.session.try_read(&mut buffer) {
                Ok(0) => self.is_open = false,
                Ok(count) => {
                    self.parser.process(&buffer[..count]);
                    self.raw.extend_from_slice(&buffer[..count]);
                }
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => break,
                Err(error) => panic!("the terminal failed: {error}"),
            }
        }
        self.raw.len() > before
    }

    /// Looks until `found` finds something.
    pub fn wait<T>(&mut self, what: &str, found: impl Fn(&mut Self) -> Option<T>) -> T {
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

    /// Returns everything that is on the screen or left it at the top.
    pub fn lines(&mut self) -> Vec<Line> {
        let rows = usize::from(self.parser.screen().size().0);
        let screen = self.parser.screen_mut();
        screen.set_scrollback(usize::MAX);
        let above = screen.scrollback();
        let mut lines = Vec::new();
        while lines.len() < above + rows {
            let offset = above.saturating_sub(lines.len());
            screen.set_scrollback(offset);
            let first = above - offset;
            let texts: Vec<String> = screen.rows(0, u16::MAX).collect();
            for (row, text) in texts.into_iter().enumerate().skip(lines.len() - first) {
                let is_wrapped = screen.row_wrapped(u16::try_from(row).unwrap());
                // A space where a line is broken belongs to it.
                let kept = if is_wrapped {
                    text.len()
                } else {
                    text.trim_end().len()
                };
                lines.push(Line {
                    text: text[..kept].to_owned(),
                    is_wrapped,
                });
            }
        }
        screen.set_scrollback(0);
        lines
    }

    /// Returns the position of the cursor's line among [`Self::lines`].
    fn cursor_line(&mut self) -> usize {
        let screen = self.parser.screen_mut();
        screen.set_scrollback(usize::MAX);
        let above = screen.scrollback();
        screen.set_scrollback(0);
        above + usize::from(screen.cursor_position().0)
    }

    /// Draws everything that was on the screen, for a test that fails.
    pub fn picture(&mut self) -> String {
        let mut picture = String::new();
        for line in self.lines() {
            writeln!(
                picture,
                "{}{}",
                if line.is_wrapped { "┆" } else { "│" },
                line.text
            )
            .unwrap();
        }
        let screen = self.parser.screen();
        let hidden = if screen.hide_cursor() { ", hidden" } else { "" };
        writeln!(picture, "cursor: {:?}{hidden}", screen.cursor_position()).unwrap();
        picture
    }

    /// Tells whether the program waits for a key: only then the terminal does not echo.
    fn is_listening(&self) -> bool {
        !self.session.get_process().get_echo().unwrap()
    }

    /// Waits until a menu is drawn and waits for a key.
    pub fn menu(&mut self) -> Menu {
        let menu = self.menu_if_any();
        menu.unwrap_or_else(|| panic!("it ended instead of asking:\n{}", self.picture()))
    }

    /// Waits until a menu is drawn and waits for a key, or the program has ended.
    fn menu_if_any(&mut self) -> Option<Menu> {
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
            person.drawn_menu().filter(|_| is_settled).map(Some)
        })
    }

    /// Returns the menu that ends above the cursor, if there is one.
    fn drawn_menu(&mut self) -> Option<Menu> {
        let screen = self.parser.screen();
        if !screen.hide_cursor() || screen.cursor_position().1 != 0 {
            return None;
        }
        let end = self.cursor_line();
        let lines = self.lines();
        let is_entry = |line: &Line| line.text.starts_with("❯ ") || is_unmarked(&line.text);
        let count = lines[..end]
            .iter()
            .rev()
            .take_while(|line| is_entry(line))
            .count();
        let drawn = &lines[end - count..end];
        let marked: Vec<usize> = (0..count)
            .filter(|at| drawn[*at].text.starts_with('❯'))
            .collect();
        assert!(
            drawn.iter().all(|line| !line.is_wrapped),
            "an entry is broken:\n{}",
            self.picture()
        );
        match marked.as_slice() {
            [at] => Some(Menu {
                above: lines[..end - count].to_vec(),
                entries: drawn
                    .iter()
                    .map(|l| l.text.chars().skip(2).collect())
                    .collect(),
                at: *at,
            }),
            _ => None,
        }
    }

    /// Waits for a menu and returns the question that it belongs to.
    pub fn question(&mut self) -> String {
        let menu = self.menu();
        let paragraph = menu.paragraph();
        let Some(question) = self.words.question_in(&paragraph) else {
            panic!("no question is asked:\n{}", self.picture());
        };
        question.to_owned()
    }

    /// Moves to the entry that shows `label`.
    pub fn move_to(&mut self, label: &str) -> Menu {
        let mut menu = self.menu();
        for _ in 0..100 {
            if shows(menu.marked(), label) {
                return menu;
            }
            self.press(key::DOWN);
            menu = self.menu();
        }
        panic!("no entry `{label}`:\n{}", self.picture());
    }

    /// Chooses the entry that shows `label`.
    pub fn choose(&mut self, label: &str) {
        self.move_to(label);
        self.press(key::ENTER);
    }

    /// Chooses an entry that has the words of a message.
    pub fn choose_entry(&mut self, message: &str) {
        self.choose(self.words.get(message));
    }

    /// Chooses an answer, or "I don't know", to the question that is asked.
    pub fn answer(&mut self, question: &str, answer: &str) {
        assert_eq!(self.question(), question, "{}", self.picture());
        let label = match answer {
            "unknown" => self.words.get("ui-dont-know"),
            answer => self.words.answer(question, answer),
        };
        self.choose(label);
    }

    /// Answers "I don't know" until `question` is asked.
    pub fn goes_to(&mut self, question: &str) {
        while self.question() != question {
            self.choose_entry("ui-dont-know");
        }
    }

    /// Answers what is `known`, and "I don't know" to the rest, until there is a plan.
    pub fn finishes(mut self, known: &[(&str, &str)]) -> Ended {
        while let Some(menu) = self.menu_if_any() {
            if menu.paragraph() == squeezed(self.words.get("ui-enough")) {
                self.choose_entry("ui-enough-show");
                break;
            }
            let question = self.question();
            let known = known.iter().find(|(known, _)| *known == question);
            self.answer(&question, known.map_or("unknown", |(_, answer)| answer));
        }
        self.ends()
    }

    /// Does the same by numbers.
    pub fn finishes_by_numbers(mut self, known: &[(&str, &str)]) -> Ended {
        while let Some(menu) = self.numbered_if_any() {
            if menu.contains(self.words.get("ui-enough-show")) {
                // What is chosen unless something else is, is said in words.
                self.types_line("");
                break;
            }
            let question = self.numbered_question(&menu);
            match known.iter().find(|(known, _)| *known == question) {
                Some((_, answer)) => {
                    let number = number_of(&menu, self.words.answer(&question, answer));
                    self.types_line(&number);
                }
                None => self.types_line("u"),
            }
        }
        self.ends()
    }

    /// Answers "I don't know" by a letter until `question` is asked; returns its menu.
    pub fn goes_by_numbers_to(&mut self, question: &str) -> String {
        loop {
            let menu = self.numbered();
            if self.numbered_question(&menu) == question {
                return menu;
            }
            self.types_line("u");
        }
    }

    /// Returns the question that a numbered menu asks.
    pub fn numbered_question(&self, menu: &str) -> String {
        let (_, last) = menu.rsplit_once("\n\n").unwrap_or(("", menu));
        let question = self.words.question_in(&squeezed(last));
        let question = question.unwrap_or_else(|| panic!("no question in:\n{menu}"));
        question.to_owned()
    }

    /// Interrupts and returns the command line that goes on from here.
    pub fn interrupts_and_reads_how_to_go_on(mut self) -> String {
        self.press(key::CTRL_C);
        let ended = self.ends();
        assert_eq!(ended.status, 130);
        ended.command()
    }

    /// Waits until `words` are on the screen or above it, folded in whatever way.
    pub fn sees(&mut self, words: &str) {
        let words_squeezed = squeezed(words);
        self.wait(&format!("“{words}”"), |person| {
            person.text().contains(&words_squeezed).then_some(())
        });
    }

    /// Returns everything seen so far, [`squeezed`].
    pub fn text(&mut self) -> String {
        let lines = self.lines();
        lines.iter().map(|line| squeezed(&line.text)).collect()
    }

    /// Waits until the line with the cursor is `text`, with the cursor behind it.
    pub fn sees_line(&mut self, text: &str) {
        self.wait(&format!("the line “{text}”"), |person| {
            let at = person.cursor_line();
            (person.lines()[at].text == text.trim_end()).then_some(())
        });
    }

    /// Tells whether a line on the screen begins with `mark`.
    pub fn sees_mark(&self, mark: &str) -> bool {
        let screen = self.parser.screen();
        screen.rows(0, u16::MAX).any(|line| line.starts_with(mark))
    }

    /// Returns the column of the cursor, from 0.
    pub fn cursor_column(&self) -> u16 {
        self.parser.screen().cursor_position().1
    }

    /// Types a line letter by letter, as it is drawn: digits are hidden.
    pub fn types(&mut self, text: &str) {
        let mut typed = String::from("❯ ");
        for letter in text.chars() {
            self.press(&letter.to_string());
            typed.push(if letter.is_numeric() { '*' } else { letter });
            self.sees_line(&typed);
        }
    }

    /// Waits until a drawn menu or line waits for a key; a numbered one asks for a line instead.
    fn listens(&mut self) {
        self.wait("the program to wait for a key", |person| {
            (person.is_numbered || person.is_listening()).then_some(())
        });
    }

    /// Waits until the numbered menu asks for a line, and returns what was written since the
    /// last one was typed.
    pub fn numbered(&mut self) -> String {
        let menu = self.numbered_if_any();
        menu.unwrap_or_else(|| panic!("it ended instead of asking:\n{}", self.picture()))
    }

    fn numbered_if_any(&mut self) -> Option<String> {
        let prompt = format!("{} ", self.words.get("ui-line-prompt"));
        self.is_numbered = true;
        self.wait("a line to be asked for", |person| {
            if !person.is_open {
                return Some(None);
            }
            let new = &person.raw[person.pressed_at..];
            let text = String::from_utf8(new.to_vec()).ok()?;
            let is_asked = text.ends_with(&prompt);
            is_asked.then(|| Some(text.replace("\r\n", "\n")))
        })
    }

    /// Waits until a numbered menu asks for a name.
    pub fn asks_for_a_name(&mut self) {
        let label = squeezed(self.words.get("ui-type-name"));
        self.wait("a name to be asked for", |person| {
            let new = &person.raw[person.pressed_at..];
            let text = squeezed(&String::from_utf8_lossy(new));
            text.ends_with(&label).then_some(())
        });
    }

    /// Types a line where a numbered menu asks for one.
    pub fn types_line(&mut self, line: &str) {
        self.send(&format!("{line}\n"));
    }

    /// Waits for the program's end.
    pub fn ends(self) -> Ended {
        self.ends_at_the_latest_after("")
    }

    /// Waits for the program's end, which may take one more key.
    pub fn ends_at_the_latest_after(mut self, key: &str) -> Ended {
        let start = Instant::now();
        let mut key = Some(key).filter(|key| !key.is_empty());
        while self.is_open {
            self.read();
            if start.elapsed() > PATIENCE / 10
                && let Some(key) = key.take()
            {
                self.send(key);
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
            lines: self.lines(),
            raw: String::from_utf8_lossy(&self.raw).into_owned(),
            has_cursor: !self.parser.screen().hide_cursor(),
            has_its_modes: modes(&self.session) == self.modes,
            words: self.words,
            home: self.home,
        }
    }
}

/// What is left when the program has ended.
pub struct Ended {
    /// The exit status.
    pub status: i32,
    /// What is on the screen or left it at the top.
    pub lines: Vec<Line>,
    /// Everything that the terminal got.
    pub raw: String,
    /// Whether the cursor is shown.
    pub has_cursor: bool,
    /// Whether the terminal's modes are what they were before.
    pub has_its_modes: bool,
    /// The words of the reader's language.
    pub words: &'static Words,
    home: TempDir,
}

impl Ended {
    /// Returns everything that was on the screen, [`squeezed`].
    pub fn text(&self) -> String {
        self.lines.iter().map(|line| squeezed(&line.text)).collect()
    }

    /// Returns what follows the last occurrence of a message, [`squeezed`].
    pub fn after_the_last(&self, message: &str) -> String {
        let text = self.text();
        let words = squeezed(self.words.get(message));
        let (_, rest) = text.rsplit_once(&words).unwrap_or_else(|| panic!("{text}"));
        rest.to_owned()
    }

    /// Returns what was sent to a file.
    pub fn file(&self, name: &str) -> String {
        std::fs::read_to_string(self.home.path().join(name)).unwrap()
    }

    /// Returns the last command line that was printed, which may take several lines.
    pub fn command(&self) -> String {
        let begins = |line: &Line| line.text.trim_start().starts_with("cardhelp diagnose");
        let start = self.lines.iter().rposition(begins);
        let start = start.unwrap_or_else(|| panic!("no command line:\n{}", self.raw));
        let mut command = String::new();
        for (at, line) in self.lines[start..].iter().enumerate() {
            if line.text.is_empty() {
                break;
            }
            // What the terminal broke goes on; what the program folded is indented.
            if at > 0 && self.lines[start + at - 1].is_wrapped {
                command.push_str(&line.text);
            } else {
                command.push(' ');
                command.push_str(line.text.trim_start());
            }
        }
        command.trim().to_owned()
    }

    /// Runs the command line that was printed, as it is.
    pub fn repeats(&self) -> Outcome {
        without_questions(&self.command(), &["--format", "json"])
    }
}

/// What a command line gave without a terminal.
pub struct Outcome {
    /// The exit status.
    pub status: i32,
    /// Standard output.
    pub output: String,
    /// Standard error.
    pub notices: String,
}

impl Outcome {
    /// Returns the result as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.output)
            .unwrap_or_else(|e| panic!("{e}: {} {}", self.output, self.notices))
    }

    /// Returns the causes that were found, by name.
    pub fn found(&self) -> Vec<String> {
        let json = self.json();
        let causes = json["causes"].as_array().unwrap().iter();
        causes
            .filter(|c| matches!(c["verdict"].as_str(), Some("confirmed" | "likely")))
            .map(|cause| cause["id"].as_str().unwrap().to_owned())
            .collect()
    }
}

/// Runs a command line without a terminal and without being asked anything.
pub fn without_questions(command: &str, more: &[&str]) -> Outcome {
    let words = command.strip_prefix("cardhelp ").unwrap();
    // The command line of a result already says that nothing is to be asked.
    let words = words
        .split_whitespace()
        .filter(|word| *word != "--no-input");
    let output = Command::new(env!("CARGO_BIN_EXE_cardhelp"))
        .args(words)
        .arg("--no-input")
        .args(more)
        .env_clear()
        .stdin(Stdio::null())
        .output()
        .unwrap();
    Outcome {
        status: output.status.code().unwrap(),
        output: String::from_utf8(output.stdout).unwrap(),
        notices: String::from_utf8(output.stderr).unwrap(),
    }
}
