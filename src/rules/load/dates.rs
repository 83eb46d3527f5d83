//! Days, months and years of rule files.
//!
//! Decides that they are written as ISO 8601 does and that there is such a day.

use super::report::Report;
use crate::rules::finding::Code;
use crate::rules::format::Text;
use jiff::civil::Date;

impl Report {
    /// Reads a day, reporting what is none.
    pub fn day(&self, given: &Text) -> Option<String> {
        let text = given.value.as_deref()?;
        if text.len() == "2026-11-21".len() && is_date(text) {
            return Some(text.to_owned());
        }
        let message = format!("`{text}` is no day");
        self.tell(given.at, Code::BadDate, message, "write it as 2026-11-21");
        None
    }

    /// Reads a day, a month or a year, reporting what is none.
    pub fn date(&self, given: &Text) -> Option<String> {
        let text = given.value.as_deref()?;
        if is_date(text) {
            return Some(text.to_owned());
        }
        let message = format!("`{text}` is no date");
        let help = "write a day as 2026-11-21, or a month as 2026-11";
        self.tell(given.at, Code::BadDate, message, help);
        None
    }
}

/// Returns the day before a day, where both are ones of the calendar.
pub(crate) fn day_before(day: &str) -> Option<String> {
    let day: Date = day.parse().ok()?;
    Some(day.yesterday().ok()?.to_string())
}

/// Returns the day after a day, where both are ones of the calendar.
pub(crate) fn day_after(day: &str) -> Option<String> {
    let day: Date = day.parse().ok()?;
    Some(day.tomorrow().ok()?.to_string())
}

/// Tells whether a day, a month or a year is one of the calendar.
fn is_date(text: &str) -> bool {
    // What is left out is taken from a day that every month has.
    let rest = match text.len() {
        10 => "",
        7 => "-01",
        4 => "-01-01",
        _ => return false,
    };
    let day = format!("{text}{rest}");
    day.parse().is_ok_and(|date: Date| date.to_string() == day)
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn takes_only_what_the_calendar_has() {
        for text in [
            "2026-11-21",
            "2024-02-29",
            "2000-02-29",
            "2026",
            "2026-11",
            "1999-12",
        ] {
            assert!(is_date(text), "{text}");
        }
        let wrong = "2026-02-29 1900-02-29 2026-04-31 2026-13 2026-00 2026-11-00 2026-1-2 26-11-21 \
                     01/02/2026 2026-11-21T00:00 20261121 +026 ２０２６ -2026-01-01 2026-W1 2026-325";
        for text in wrong.split_whitespace().chain(["", "2026-11-21 ", " 026"]) {
            assert!(!is_date(text), "{text}");
        }
    }
}
