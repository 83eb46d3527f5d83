//! Menus as numbered lines, nothing redrawn: for screen readers, dumb terminals and
//! whoever prefers it. Everything that the drawn menus offer is here as well.

use super::prompter::{Chosen, Digits, Menu, Prompter, Stop, Tone};
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

    fn write_entries(&self, menu: &Menu) {
        for (number, entry) in (1..).zip(&menu.entries) {
            self.write(entry, &format!("{number:>3}. "), "     ");
        }
        if let Some(label) = menu.default.and_then(|at| menu.entries.get(at)) {
            let label = [("label", label.as_str().into())];
            self.write(&self.words.text("ui-line-default", &label), "", "");
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
        self.write_entries(menu);
        let label = self.words.plain("ui-line-prompt");
        loop {
            let line = self.read_line(&label)?;
            if let Some(chosen) = understood(&line, menu) {
                return Ok(chosen);
            }
            if let Some(secret) = guard::find(&line) {
                return Err(Stop::Secret(secret));
            }
            let most = [("most", menu.entries.len().to_string().into())];
            self.write(&self.words.text("ui-line-unclear", &most), "", "");
        }
    }

    fn type_line(&mut self, label: &str, _digits: Digits) -> Result<Option<String>, Stop> {
        let line = self.read_line(label)?;
        Ok((!line.eq_ignore_ascii_case("b")).then_some(line))
    }
}

/// Understands a line: a key, a number, several where they may go together, an entry's words,
/// or nothing at all where an entry is chosen unless another is.
fn understood(line: &str, menu: &Menu) -> Option<Chosen> {
    match line {
        "" => return menu.default.map(|at| Chosen::Entries(vec![at])),
        "?" | "？" => return Some(Chosen::Why),
        "u" | "U" => return Some(Chosen::DontKnow),
        "b" | "B" => return Some(Chosen::Back),
        _ => {}
    }
    let one = number(line, menu).map(|at| vec![at]);
    let chosen = one.or_else(|| together(line, menu)).or_else(|| {
        let at = worded(line, menu)?;
        Some(vec![at])
    });
    chosen.map(Chosen::Entries)
}

/// Returns the entry with that number.
fn number(text: &str, menu: &Menu) -> Option<usize> {
    let ascii: String = text.nfkc().collect();
    let at = ascii.parse::<usize>().ok()?.checked_sub(1)?;
    (at < menu.entries.len()).then_some(at)
}

/// Returns the entries with several numbers, where all of them may be chosen together.
fn together(line: &str, menu: &Menu) -> Option<Vec<usize>> {
    let parts = line.split([',', '，', '、', ' ']);
    let parts = parts.filter(|part| !part.is_empty());
    let numbers: Option<Vec<usize>> = parts.map(|part| number(part, menu)).collect();
    let all_may = |numbers: &Vec<usize>| numbers.iter().all(|at| *at < menu.together);
    numbers.filter(|numbers| numbers.len() > 1 && all_may(numbers))
}

/// Returns the entry with those words.
fn worded(line: &str, menu: &Menu) -> Option<usize> {
    let typed = normalize(line);
    let words = |entry: &String| normalize(entry.strip_prefix("[x]").unwrap_or(entry));
    menu.entries.iter().position(|entry| words(entry) == typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn understands_numbers_keys_and_words() {
        let mut menu = Menu::of(vec!["[x] Naam".into(), "[ ] Adres".into(), "Geen".into()]);
        (menu.default, menu.together) = (Some(2), 2);
        for (line, chosen) in [
            ("2", &[1][..]),
            ("２", &[1]),
            ("1, 2", &[0, 1]),
            ("1,3", &[]),
            ("adres", &[1]),
            ("naam", &[0]),
            ("", &[2]),
            ("4", &[]),
            ("0", &[]),
        ] {
            let found = match understood(line, &menu) {
                Some(Chosen::Entries(entries)) => entries,
                _ => Vec::new(),
            };
            assert_eq!(found, chosen, "{line}");
        }
        assert!(matches!(understood("?", &menu), Some(Chosen::Why)));
        assert!(matches!(understood("b", &menu), Some(Chosen::Back)));
    }

    #[test]
    fn never_takes_two_numbers_for_one() {
        let menu = Menu::of((1..=20).map(|number| format!("entry {number}")).collect());
        assert!(understood("1,2", &menu).is_none());
        assert!(understood("1 2", &menu).is_none());
    }
}
