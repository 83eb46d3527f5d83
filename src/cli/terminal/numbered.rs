//! Menus as numbered lines, nothing redrawn: for screen readers, dumb terminals and
//! whoever prefers it. Everything that the drawn menus offer is here as well.

use super::prompter::{Checklist, Chosen, Digits, Menu, Prompter, Stop, Ticked, Tone};
use super::refusal::refusal;
use super::room::text_columns;
use super::streams::notice;
use cardhelp::guard;
use cardhelp::l10n::Words;
use cardhelp::report::fold;
use cardhelp::rules::normalize;
use std::io::{self, ErrorKind};
use unicode_normalization::UnicodeNormalization;

/// Asks line by line.
pub struct NumberedPrompter<'a> {
    words: &'a Words<'a>,
}

impl<'a> NumberedPrompter<'a> {
    /// Makes a prompter that speaks in those words.
    pub fn new(words: &'a Words<'a>) -> Self {
        Self { words }
    }

    fn write(&self, text: &str, first: &str, rest: &str) {
        let text = guard::screened(text);
        for line in fold(&text, text_columns(), first, rest) {
            notice(&format!("{line}\n"));
        }
    }

    fn write_entries(&self, entries: &[String], default: Option<&str>) {
        for (number, entry) in (1..).zip(entries) {
            self.write(entry, &format!("{number:>3}. "), "     ");
        }
        if let Some(label) = default {
            let label = [("label", label.into())];
            self.write(&self.words.text("ui-line-default", &label), "", "");
        }
    }

    /// Says that a line was no choice.
    fn write_unclear(&self, most: usize) {
        let most = [("most", most.to_string().into())];
        self.write(&self.words.text("ui-line-unclear", &most), "", "");
    }

    /// Reads a line that holds no card number; one that does is refused, and asked for again.
    fn read_harmless(&self, label: &str) -> Result<String, Stop> {
        loop {
            let line = self.read_line(label)?;
            match refusal(&line, self.words) {
                Some(refusal) => refusal.iter().for_each(|text| self.write(text, "", "")),
                None => return Ok(line),
            }
        }
    }

    /// Reads a line; the end of the input stops the conversation.
    fn read_line(&self, label: &str) -> Result<String, Stop> {
        // Two columns stay free: for the space behind the label and for what is typed.
        let mut label = fold(label, text_columns() - 2, "", "").join("\n");
        label.push(' ');
        notice(&label);
        let mut line = String::new();
        match io::stdin().read_line(&mut line) {
            Ok(0) => {
                notice("\n");
                Err(Stop::Ended)
            }
            Ok(_) => Ok(line.trim().to_owned()),
            // What is no UTF-8 is no choice either.
            Err(error) if error.kind() == ErrorKind::InvalidData => Ok("\u{fffd}".into()),
            Err(error) => Err(Stop::Failed(error)),
        }
    }
}

impl Prompter for NumberedPrompter<'_> {
    fn keys(&self) -> &'static str {
        "ui-intro-plain"
    }

    fn say(&mut self, _tone: Tone, text: &str) {
        self.write(text, "", "");
    }

    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Stop> {
        let default = menu.default.and_then(|at| menu.entries.get(at));
        self.write_entries(&menu.entries, default.map(String::as_str));
        let label = self.words.plain("ui-line-prompt");
        loop {
            let line = self.read_harmless(&label)?;
            match understood(&line, menu) {
                Some(chosen) => return Ok(chosen),
                None => self.write_unclear(menu.entries.len()),
            }
        }
    }

    fn tick(&mut self, list: &Checklist) -> Result<Ticked, Stop> {
        let entries = [&list.statements[..], &list.others].concat();
        let default = match list.ticked.is_empty() {
            true => list.none.as_deref(),
            false => Some(list.go_on.as_str()),
        };
        self.write_entries(&entries, default);
        let label = self.words.plain("ui-line-prompt");
        loop {
            let line = self.read_harmless(&label)?;
            match ticked(&line, list, &entries) {
                Some(ticked) => return Ok(ticked),
                None if line.is_empty() => {
                    self.write(&self.words.plain("ui-nothing-ticked"), "", "");
                }
                None => self.write_unclear(entries.len()),
            }
        }
    }

    fn type_line(&mut self, label: &str, _digits: Digits) -> Result<Option<String>, Stop> {
        let line = self.read_harmless(label)?;
        Ok((!line.eq_ignore_ascii_case("b")).then_some(line))
    }

    fn paste(&mut self, label: &str) -> Result<Option<String>, Stop> {
        self.type_line(label, Digits::Few)
    }
}

/// Understands a line: a key, a number, an entry's words, or nothing at all where an entry is
/// chosen unless another is.
fn understood(line: &str, menu: &Menu) -> Option<Chosen> {
    match line {
        "" => menu.default.map(Chosen::Entry),
        "?" | "？" => Some(Chosen::Why),
        "u" | "U" => Some(Chosen::DontKnow),
        "b" | "B" => Some(Chosen::Back),
        _ => {
            let number = number(line, &menu.entries);
            let entry = number.or_else(|| worded(line, &menu.entries));
            entry.map(Chosen::Entry)
        }
    }
}

/// Understands a line of a checklist: a key, numbers, an entry's words, or nothing at all where
/// going on needs no more.
fn ticked(line: &str, list: &Checklist, entries: &[String]) -> Option<Ticked> {
    match line {
        "" => {
            let may_go_on = list.none.is_some() || !list.ticked.is_empty();
            return may_go_on.then(|| Ticked::These(list.ticked.clone()));
        }
        "?" | "？" => return Some(Ticked::Why),
        "u" | "U" => return Some(Ticked::DontKnow),
        "b" | "B" => return Some(Ticked::Back),
        _ => {}
    }
    let statements = list.statements.len();
    let chosen = numbers(line, entries).or_else(|| Some(vec![worded(line, entries)?]))?;
    match chosen.as_slice() {
        [one] if *one >= statements => Some(Ticked::Other(one - statements)),
        these if these.iter().all(|at| *at < statements) => Some(Ticked::These(chosen)),
        _ => None,
    }
}

/// Returns the entry with that number.
fn number(text: &str, entries: &[String]) -> Option<usize> {
    let ascii: String = text.nfkc().collect();
    let at = ascii.parse::<usize>().ok()?.checked_sub(1)?;
    (at < entries.len()).then_some(at)
}

/// Returns the entries with several numbers.
fn numbers(line: &str, entries: &[String]) -> Option<Vec<usize>> {
    let parts = line.split([',', '，', '、', ' ']);
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(|part| number(part, entries)).collect()
}

/// Returns the entry with those words.
fn worded(line: &str, entries: &[String]) -> Option<usize> {
    let typed = normalize(line);
    entries.iter().position(|entry| normalize(entry) == typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries() -> Vec<String> {
        vec!["Naam".into(), "Adres".into(), "Terug".into()]
    }

    #[test]
    fn understands_numbers_keys_and_words() {
        let mut menu = Menu::of(entries());
        menu.default = Some(2);
        for (line, chosen) in [
            ("2", Some(1)),
            ("２", Some(1)),
            ("1,3", None),
            ("1 2", None),
            ("adres", Some(1)),
            ("", Some(2)),
            ("4", None),
            ("0", None),
        ] {
            let found = understood(line, &menu).and_then(|chosen| chosen.entry());
            assert_eq!(found, chosen, "{line}");
        }
        assert!(matches!(understood("?", &menu), Some(Chosen::Why)));
        assert!(matches!(understood("b", &menu), Some(Chosen::Back)));
    }

    #[test]
    fn ticks_statements_together_and_chooses_another_entry_alone() {
        let mut list = Checklist {
            statements: entries(),
            ticked: Vec::new(),
            none: Some("Geen".into()),
            go_on: "Verder".into(),
            others: vec!["Waarom".into()],
        };
        let all = [&list.statements[..], &list.others].concat();
        let these = |line: &str, list: &Checklist| match ticked(line, list, &all) {
            Some(Ticked::These(these)) => Some(these),
            _ => None,
        };
        for line in ["1 3", "1, 3", "1，3", "１、３"] {
            assert_eq!(these(line, &list), Some(vec![0, 2]), "{line}");
        }
        assert_eq!(these("", &list), Some(vec![]));
        assert_eq!(these("adres", &list), Some(vec![1]));
        assert!(matches!(ticked("4", &list, &all), Some(Ticked::Other(0))));
        for line in ["1 4", "5", "0", "1 x"] {
            assert!(ticked(line, &list, &all).is_none(), "{line}");
        }
        list.none = None;
        assert!(ticked("", &list, &all).is_none());
        list.ticked = vec![1];
        assert_eq!(these("", &list), Some(vec![1]));
    }
}
