//! Menus as numbered lines, nothing redrawn: for screen readers, dumb terminals and
//! whoever prefers it. Everything that the drawn menus offer is here as well.

use super::conversation::{Chosen, Menu, Prompter, Stop, Tone};
use super::output;
use super::startup::App;
use cardhelp::report::fold;
use cardhelp::rules::normalize;
use console::Term;
use std::io::{self, Write};
use std::sync::Mutex;

/// What to print when the program is interrupted; `None` while no line is waited for.
static RESUME: Mutex<Option<String>> = Mutex::new(None);
/// Whether a line is waited for.
static WAITING: Mutex<bool> = Mutex::new(false);

/// Notes what to print when the program is interrupted while a line is waited for.
pub fn set_resume(text: String) {
    if let Ok(mut resume) = RESUME.lock() {
        *resume = Some(text);
    }
}

/// Ends the program when it is interrupted while a line is waited for: the read goes on
/// after a signal and would never notice.
pub fn on_interrupt() {
    let is_waiting = WAITING.lock().is_ok_and(|waiting| *waiting);
    if !is_waiting {
        return;
    }
    let text = RESUME.lock().ok().and_then(|mut resume| resume.take());
    output::notice(&text.unwrap_or_default());
    std::process::exit(super::Exit::Interrupted as i32);
}

/// Asks line by line.
pub struct PlainPrompter<'a> {
    app: &'a App,
    term: Term,
}

impl<'a> PlainPrompter<'a> {
    /// Makes a prompter.
    pub fn new(app: &'a App) -> Self {
        Self {
            app,
            term: Term::stderr(),
        }
    }

    fn write(&self, text: &str, first: &str, rest: &str) {
        let mut err = io::stderr().lock();
        for line in fold(text, output::columns(&self.term).min(80), first, rest) {
            let _ = writeln!(err, "{line}");
        }
    }

    /// Reads a line; the end of the input stops the conversation.
    fn read_line(&self, label: &str) -> Result<String, Stop> {
        let mut err = io::stderr().lock();
        let _ = write!(err, "{label} ");
        let _ = err.flush();
        drop(err);
        set_waiting(true);
        let mut line = String::new();
        let read = io::stdin().read_line(&mut line);
        set_waiting(false);
        match read {
            Ok(0) => {
                output::notice("\n");
                Err(Stop::Ended)
            }
            Ok(_) => Ok(line.trim().to_owned()),
            // What is no UTF-8 is no choice either.
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok("\u{fffd}".into()),
            Err(error) => Err(Stop::Failed(error)),
        }
    }
}

fn set_waiting(is_waiting: bool) {
    if let Ok(mut waiting) = WAITING.lock() {
        *waiting = is_waiting;
    }
}

impl Prompter for PlainPrompter<'_> {
    fn say(&mut self, _tone: Tone, text: &str) {
        self.write(text, "", "");
    }

    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Stop> {
        for (number, entry) in menu.entries.iter().enumerate() {
            self.write(entry, &format!("{:>3}. ", number + 1), "     ");
        }
        if let Some(default) = menu.default {
            let label = menu.entries[default].as_str();
            let text = self
                .app
                .words
                .text("ui-line-default", &[("label", label.into())]);
            self.write(&text, "", "");
        }
        let label = self.app.words.plain("ui-line-prompt");
        loop {
            let line = self.read_line(&label)?;
            if let Some(chosen) = understood(&line, menu) {
                return Ok(chosen);
            }
            let most = menu.entries.len().to_string();
            let text = self
                .app
                .words
                .text("ui-line-unclear", &[("most", most.into())]);
            self.write(&text, "", "");
        }
    }

    fn type_line(&mut self, label: &str) -> Result<Option<String>, Stop> {
        let line = self.read_line(label)?;
        Ok((line != "b").then_some(line))
    }
}

/// Understands a line: a number, several where they may go together, a key, an entry's words,
/// or nothing at all where an entry is chosen unless another is.
fn understood(line: &str, menu: &Menu) -> Option<Chosen> {
    let entries = &menu.entries;
    match line {
        "" => return menu.default.map(|at| Chosen::Entries(vec![at])),
        "?" | "？" => return Some(Chosen::Why),
        "u" | "U" => return Some(Chosen::DontKnow),
        "b" | "B" => return Some(Chosen::Back),
        _ => {}
    }
    let number = |part: &str| -> Option<usize> {
        let ascii = normalize(part);
        let number: usize = ascii.parse().ok()?;
        (1..=entries.len()).contains(&number).then(|| number - 1)
    };
    if let Some(at) = number(line) {
        return Some(Chosen::Entries(vec![at]));
    }
    let parts: Vec<&str> = line
        .split([',', '，', '、', ' '])
        .filter(|p| !p.is_empty())
        .collect();
    let numbers: Option<Vec<usize>> = parts.iter().map(|part| number(part)).collect();
    if let Some(numbers) = numbers
        && numbers.len() > 1
        && numbers.iter().all(|at| *at < menu.together)
    {
        return Some(Chosen::Entries(numbers));
    }
    let typed = normalize(line);
    let same = entries.iter().position(|entry| normalize(entry) == typed);
    same.map(|at| Chosen::Entries(vec![at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn understands_numbers_keys_and_words() {
        let menu = Menu {
            entries: vec!["Naam".into(), "Adres".into(), "Geen".into()],
            default: Some(2),
            together: 2,
        };
        let entries = |line: &str| match understood(line, &menu) {
            Some(Chosen::Entries(entries)) => entries,
            _ => Vec::new(),
        };
        assert_eq!(entries("2"), [1]);
        assert_eq!(entries("２"), [1]);
        assert_eq!(entries("1, 2"), [0, 1]);
        assert_eq!(entries("1,3"), [] as [usize; 0]);
        assert_eq!(entries("adres"), [1]);
        assert_eq!(entries(""), [2]);
        assert_eq!(entries("4"), [] as [usize; 0]);
        assert!(matches!(understood("?", &menu), Some(Chosen::Why)));
        assert!(matches!(understood("b", &menu), Some(Chosen::Back)));
    }
}
