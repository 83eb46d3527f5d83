//! What a line means that was typed at numbered entries: a key, a number, several, or words.
//!
//! Writes nothing and reads nothing.

use super::prompter::{Checklist, Chosen, Menu, Ticked};
use cardhelp::rules::normalize;
use unicode_normalization::UnicodeNormalization;

/// Understands a line: a key, a number, an entry's words, or nothing at all where an entry is
/// chosen unless another is.
pub fn understood(line: &str, menu: &Menu) -> Option<Chosen> {
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
pub fn ticked(line: &str, list: &Checklist, entries: &[String]) -> Option<Ticked> {
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
