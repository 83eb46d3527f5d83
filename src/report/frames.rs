//! What the program sets around words: lists, quotation marks, brackets, dates.
//!
//! Decides which message of the language each of them is; what they look like, the language says.

use super::voice::Voice;
use crate::l10n::Filled;

impl Voice<'_> {
    /// Joins texts as the language does: commas, and the last pair with `last`.
    pub fn list(&self, last: &str, items: impl IntoIterator<Item = String>) -> String {
        self.words.list(last, items)
    }

    /// Joins titles or labels, which can have commas, colons and words such as "or" of their own, so
    /// that a reader can tell them apart: each in quotation marks.
    pub fn quoted_list(&self, last: &str, items: impl IntoIterator<Item = String>) -> String {
        self.list(last, items.into_iter().map(|item| self.quoted(item)))
    }

    /// Puts a title or a label that stands within a sentence into quotation marks.
    pub fn quoted(&self, text: String) -> String {
        self.tell("ui-quoted", &[("text", text.into())])
    }

    /// Adds to a text what stands in brackets behind it.
    pub fn with_aside(&self, text: &str, aside: &str) -> String {
        self.tell(
            "ui-aside",
            &[("text", text.into()), ("aside", aside.into())],
        )
    }

    /// Returns a name and what belongs to it.
    pub fn field(&self, name: &str, text: &str) -> String {
        self.tell("ui-field", &[("name", name.into()), ("text", text.into())])
    }

    /// Returns a date of the form 2026-11-21, 2026-11 or 2026 as the language writes it.
    pub fn date(&self, iso: &str) -> String {
        let numbers: Vec<usize> = iso
            .split('-')
            .filter_map(|part| part.parse().ok())
            .collect();
        // A year is no quantity: as a text it is never grouped.
        let year = |year: usize| Filled::Text(year.to_string());
        match numbers[..] {
            [y, month, day] => self.tell(
                "ui-date",
                &[
                    ("year", year(y)),
                    ("month", month.into()),
                    ("day", day.into()),
                ],
            ),
            [y, month] => self.tell("ui-month", &[("year", year(y)), ("month", month.into())]),
            [y] => self.tell("ui-year", &[("year", year(y))]),
            _ => iso.to_owned(),
        }
    }

    /// Returns a date as it stands within a sentence.
    pub fn date_within(&self, iso: &str) -> String {
        let date = self.date(iso);
        match iso.matches('-').count() {
            2 => self.tell("ui-day-within", &[("date", date.into())]),
            _ => date,
        }
    }
}
