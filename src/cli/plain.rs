//! Menus as numbered lines, nothing redrawn: for screen readers, dumb terminals and
//! whoever prefers it. Everything that the drawn menus offer is here as well.

use super::conversation::{Chosen, Digits, Menu, Prompter, Stop, Tone};
use super::output;
use super::startup::App;
use cardhelp::guard;
use cardhelp::report::fold;
use cardhelp::rules::normalize;
use console::Term;
use std::io;
use unicode_normalization::UnicodeNormalization;

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
        let text = guard::screened(text);
        for line in fold(&text, output::columns(&self.term).min(80), first, rest) {
            output::notice(&format!("{line}\n"));
        }
    }

    /// Reads a line; the end of the input stops the conversation.
    fn read_line(&self, label: &str) -> Result<String, Stop> {
        // Two columns stay free: for the space behind the label and for what is typed.
        let columns = output::columns(&self.term).min(80) - 2;
        let mut lines = fold(label, columns, "", "");
        let last = lines.pop().unwrap_or_default();
        lines.push(format!("{last} "));
        output::notice(&lines.join("\n"));
        let mut line = String::new();
        match io::stdin().read_line(&mut line) {
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
            if let Some(secret) = guard::find(&line) {
                return Err(Stop::Secret(secret));
            }
            let most = menu.entries.len().to_string();
            let text = self
                .app
                .words
                .text("ui-line-unclear", &[("most", most.into())]);
            self.write(&text, "", "");
        }
    }

    fn type_line(&mut self, label: &str, _digits: Digits) -> Result<Option<String>, Stop> {
        let line = self.read_line(label)?;
        Ok((!line.eq_ignore_ascii_case("b")).then_some(line))
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
        let ascii: String = part.nfkc().collect();
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
    let words = |entry: &String| normalize(entry.strip_prefix("[x]").unwrap_or(entry));
    let same = entries.iter().position(|entry| words(entry) == typed);
    same.map(|at| Chosen::Entries(vec![at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn understands_numbers_keys_and_words() {
        let menu = Menu {
            entries: vec!["[x] Naam".into(), "[ ] Adres".into(), "Geen".into()],
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
        assert_eq!(entries("naam"), [0]);
        assert_eq!(entries(""), [2]);
        assert_eq!(entries("4"), [] as [usize; 0]);
        assert_eq!(entries("0"), [] as [usize; 0]);
        assert!(matches!(understood("?", &menu), Some(Chosen::Why)));
        assert!(matches!(understood("b", &menu), Some(Chosen::Back)));
    }

    #[test]
    fn never_takes_two_numbers_for_one() {
        let menu = Menu {
            entries: (1..=20).map(|number| format!("entry {number}")).collect(),
            default: None,
            together: 0,
        };
        assert!(understood("1,2", &menu).is_none());
        assert!(understood("1 2", &menu).is_none());
    }
}
