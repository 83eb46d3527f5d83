//! Menus as numbered lines, nothing redrawn: for screen readers, dumb terminals and
//! whoever prefers it. Everything that the drawn menus offer is here as well.

use super::grasp::give_back_for_good;
use super::lines;
use super::prompter::{Checklist, Chosen, Digits, Menu, Prompter, Stop, Ticked, Tone};
use super::refusal::refusal;
use super::room::text_columns;
use super::streams::notice;
use super::understood::{ticked, understood};
use cardhelp::guard;
use cardhelp::l10n::Words;
use cardhelp::report::{fold, width};

/// Asks line by line.
pub struct NumberedPrompter<'a> {
    words: &'a Words<'a>,
    has_asked: bool,
}

impl<'a> NumberedPrompter<'a> {
    /// Makes a prompter that speaks in those words.
    pub fn new(words: &'a Words<'a>) -> Self {
        Self {
            words,
            has_asked: false,
        }
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

    /// Reads one line that holds no card number. One that does is refused and asked for again;
    /// several at once are a paste, which is no answer.
    fn read_line(&mut self, label: &str) -> Result<String, Stop> {
        loop {
            let line = lines::read(&self.begin(label))?;
            match (self.refuses(&line.all()), line.rest.is_empty()) {
                (true, _) => {}
                (false, true) => return Ok(line.text),
                (false, false) => self.write(&self.words.plain("ui-line-several"), "", ""),
            }
        }
    }

    /// Begins to ask, and returns a label as it is written before what is typed.
    fn begin(&mut self, label: &str) -> String {
        self.has_asked = true;
        // Two columns stay free: for the space behind the label and for what is typed.
        let label = fold(label, text_columns() - 2, "", "").join("\n");
        let ends_wide = label
            .chars()
            .last()
            .is_some_and(|c| width(c.encode_utf8(&mut [0; 4])) > 1);
        match ends_wide {
            // A wide colon has its space within.
            true => label,
            false => label + " ",
        }
    }

    /// Tells whether what was typed holds a card number, and says so.
    fn refuses(&self, typed: &str) -> bool {
        let refusal = refusal(typed, self.words);
        let texts = refusal.iter().flatten();
        texts.for_each(|text| self.write(text, "", ""));
        refusal.is_some()
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
            let line = self.read_line(&label)?;
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
            let line = self.read_line(&label)?;
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
        let line = self.read_line(label)?;
        Ok((!line.eq_ignore_ascii_case("b")).then_some(line))
    }

    fn paste(&mut self, label: &str) -> Result<Option<String>, Stop> {
        loop {
            let text = lines::read_all(&self.begin(label))?;
            if !self.refuses(&text) {
                return Ok((!text.eq_ignore_ascii_case("b")).then_some(text));
            }
        }
    }
}

impl Drop for NumberedPrompter<'_> {
    fn drop(&mut self) {
        if self.has_asked {
            give_back_for_good();
        }
    }
}
