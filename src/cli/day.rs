//! The days of the program: today's by the system's clock, and one that somebody names.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use std::time::SystemTime;

/// Returns the day of the system's clock as an ISO date, in UTC: the last of the calendar, where
/// the clock is beyond it.
pub fn today() -> String {
    let now = Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::MAX);
    Offset::UTC.to_datetime(now).date().to_string()
}

/// Tells whether `text` is a day of the Gregorian calendar as an ISO date, written in full.
pub fn is_day(text: &str) -> bool {
    text.parse().is_ok_and(|day: Date| day.to_string() == text)
}

#[cfg(test)]
mod tests {
    #[test]
    fn takes_days_of_the_calendar_only() {
        for (text, is_one) in [
            ("2026-11-21", true),
            ("2028-02-29", true),
            ("2026-02-29", false),
            ("2026-13-01", false),
            ("2026-11-00", false),
            ("2026-11", false),
            ("26-11-21", false),
            ("20261121", false),
            ("2026-11-21T10:00", false),
            ("２０２６-11-21", false),
        ] {
            assert_eq!(super::is_day(text), is_one, "{text}");
        }
    }
}
