//! The month until which a card is valid, from what is printed on it.
//!
//! Decides which spellings are one and when that month has passed: a card is valid up to
//! and including its last day. Knows no clock: the caller says which day it is.

use super::printed::{ExpiryError, numbers};
use jiff::civil::Date;
use std::fmt;

/// A card's last month.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Expiry {
    last_day: Date,
}

/// The years of four digits that a card can show.
const YEARS: std::ops::RangeInclusive<i16> = 1980..=2099;
/// How many years ago a card may have expired whose year is typed before its month, and how
/// many years ahead it may expire: issuers give at most twenty.
const YEAR_FIRST: (i16, i16) = (10, 25);

impl Expiry {
    /// Takes a month; `None` where there is none of that number or cards know no such year.
    pub fn new(year: i16, month: i8) -> Option<Self> {
        let first = Date::new(year, month, 1).ok();
        let first = first.filter(|first| YEARS.contains(&first.year()))?;
        Some(Self {
            last_day: first.last_of_month(),
        })
    }

    /// Reads the spellings that people copy from a card: `11/26`, `1126`, `11.26`, `11 2026`,
    /// `2026-11`, `2026年11月`, in full-width digits, with `exp` before it. `today`, an ISO
    /// date, says which century a year of two digits is in: the nearest, from 49 years ago to
    /// 50 years ahead.
    ///
    /// The month comes first where both orders make a month: that is how cards show it. A
    /// first number that is no month is a year (`2611`, `26/11`) if a card of that year may
    /// still be in somebody's hands.
    ///
    /// # Errors
    ///
    /// Says why the text is no month of expiry.
    pub fn parse(typed: &str, today: &str) -> Result<Self, ExpiryError> {
        let today: Date = today.parse().map_err(|_| ExpiryError::Unclear)?;
        let read = Reader {
            this_year: today.year(),
        };
        let numbers = numbers(typed)?;
        match numbers.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            [] => Err(ExpiryError::Empty),
            [together] => read.together(together),
            [first, second] => read.pair(first, second),
            [_, _, _] => Err(ExpiryError::Day),
            _ => Err(ExpiryError::Unclear),
        }
    }

    /// Returns the last day on which the card is valid, an ISO date.
    pub fn ends(self) -> String {
        self.last_day.to_string()
    }

    /// Tells whether the card is no longer valid on the day `today`, an ISO date.
    pub fn is_past(self, today: &str) -> bool {
        // ISO dates are in the order of their texts.
        self.ends().as_str() < today
    }
}

impl fmt::Display for Expiry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.last_day.strftime("%m/%Y"))
    }
}

/// What numbers are read with.
struct Reader {
    this_year: i16,
}

impl Reader {
    /// Reads a month and a year without anything between them.
    fn together(&self, digits: &str) -> Result<Expiry, ExpiryError> {
        match digits.len() {
            // A year alone, although 20 could be the year and the rest its month.
            4 if digits.starts_with("19") || digits.starts_with("20") => Err(ExpiryError::Unclear),
            4 => self.pair(&digits[..2], &digits[2..]),
            6 => {
                let (month_first, year_first) = (digits.split_at(2), digits.split_at(4));
                let month_first = self.pair(month_first.0, month_first.1);
                let is_month = month_first.is_ok();
                let read = if is_month {
                    month_first
                } else {
                    self.pair(year_first.0, year_first.1)
                };
                // Otherwise it was a day, a month and a year of two digits each.
                read.map_err(|_| ExpiryError::Day)
            }
            8 => Err(ExpiryError::Day),
            _ => Err(ExpiryError::Unclear),
        }
    }

    /// Reads two numbers, in either order.
    fn pair(&self, first: &str, second: &str) -> Result<Expiry, ExpiryError> {
        match (first.len(), second.len()) {
            (4, 1 | 2) => self.expiry(number(first)?, number(second)?),
            (1 | 2, 4) => self.expiry(number(second)?, number(first)?),
            (1 | 2, 2) => {
                let (left, right) = (number(first)?, number(second)?);
                let month_first = self.expiry(self.near(right), left);
                match self.expiry(self.near(left), right) {
                    Ok(expiry) if month_first.is_err() && self.is_in_use(expiry) => Ok(expiry),
                    _ => month_first,
                }
            }
            _ => Err(ExpiryError::Unclear),
        }
    }

    fn expiry(&self, year: i16, month: i16) -> Result<Expiry, ExpiryError> {
        let month = i8::try_from(month).map_err(|_| ExpiryError::Month)?;
        if !(1..=12).contains(&month) {
            return Err(ExpiryError::Month);
        }
        Expiry::new(year, month).ok_or(ExpiryError::Unclear)
    }

    /// Returns the year of those two digits that is nearest.
    fn near(&self, digits: i16) -> i16 {
        let century = self.this_year / 100 * 100;
        let year = century + digits;
        if year > self.this_year + 50 {
            year - 100
        } else if year + 50 <= self.this_year {
            year + 100
        } else {
            year
        }
    }

    fn is_in_use(&self, expiry: Expiry) -> bool {
        let (ago, ahead) = YEAR_FIRST;
        (self.this_year - ago..=self.this_year + ahead).contains(&expiry.last_day.year())
    }
}

fn number(digits: &str) -> Result<i16, ExpiryError> {
    digits.parse().map_err(|_| ExpiryError::Unclear)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-11-21";

    fn read(typed: &str) -> Result<String, ExpiryError> {
        Expiry::parse(typed, TODAY).map(|expiry| expiry.ends())
    }

    #[test]
    fn takes_the_usual_spellings() {
        for typed in [
            "11/26",
            "11-26",
            "11.26",
            "1126",
            "11/2026",
            "112026",
            "2026-11",
            "2026/11",
            "202611",
            "11 26",
            "11 / 26",
            "11–26",
            "11/26.",
            "2026年11月",
            "2026 年 11 月",
            "１１／２６",
            "11／26",
            "１１２６",
            "exp 11/26",
            "EXP: 11/26",
            "Exp. 11/26",
            "expires end 11/26",
            "VALID THRU 11/26",
            "Good thru11/26",
            "geldig tot 11/26",
            "t/m 11/26",
            "giltigt t.o.m. 11/26",
            "Går ut 11/26",
            "有效期限：11/26",
            "有效期限 2026年11月",
            "MM/YY 11/26",
            "2611",
            "26/11",
            " 11/26\n",
            "26年11月",
            "11\\26",
        ] {
            assert_eq!(read(typed).as_deref(), Ok("2026-11-30"), "{typed}");
        }
        assert_eq!(read("1/27").as_deref(), Ok("2027-01-31"));
        assert_eq!(read("2027-1").as_deref(), Ok("2027-01-31"));
    }

    #[test]
    fn refuses_what_is_no_month_and_year() {
        use ExpiryError::*;
        for (typed, why) in [
            ("", Empty),
            ("exp", Empty),
            ("/", Empty),
            ("0/26", Month),
            ("00/26", Month),
            ("13/26", Month),
            ("1326", Month),
            ("0026", Month),
            ("13/2026", Month),
            ("2026-00", Month),
            ("2026-13", Month),
            ("13/12", Month),
            ("30/11/2026", Day),
            ("11/30/26", Day),
            ("2026-11-30", Day),
            ("2026年11月30日", Day),
            ("30112026", Day),
            ("20261130", Day),
            ("301126", Day),
            ("11", Unclear),
            ("2026", Unclear),
            ("2011", Unclear),
            ("126", Unclear),
            ("11/6", Unclear),
            ("115/11", Unclear),
            ("11/1926", Unclear),
            ("11/2126", Unclear),
            ("11/26/26/26", Unclear),
            ("Nov 2026", Unclear),
            ("Nov 5 2026", Unclear),
            ("5 nov 2026", Unclear),
            ("november", Unclear),
            ("11+26", Unclear),
            ("11/26 exp", Unclear),
            ("٠١/٢٦", Unclear),
        ] {
            assert_eq!(read(typed), Err(why), "{typed}");
        }
        assert_eq!(read(&"1".repeat(1_000)), Err(Unclear));
        assert_eq!(Expiry::parse("11/26", "today"), Err(Unclear));
    }

    #[test]
    fn two_digits_are_the_nearest_year() {
        let year = |typed, today| Expiry::parse(typed, today).map(|expiry| expiry.last_day.year());
        assert_eq!(year("01/76", TODAY), Ok(2076));
        assert_eq!(year("01/77", TODAY), Err(ExpiryError::Unclear)); // 1977 knew no such cards
        assert_eq!(year("01/99", TODAY), Ok(1999));
        assert_eq!(year("01/00", "2099-12-31"), Err(ExpiryError::Unclear));
        assert_eq!(year("01/99", "2099-12-31"), Ok(2099));
        assert_eq!(year("01/90", "2030-01-01"), Ok(1990));
        assert_eq!(year("05/12", TODAY), Ok(2012));
    }

    #[test]
    fn is_valid_through_the_last_day_of_its_month() {
        for (typed, last, next) in [
            ("11/26", "2026-11-30", "2026-12-01"),
            ("12/26", "2026-12-31", "2027-01-01"),
            ("02/27", "2027-02-28", "2027-03-01"),
            ("02/28", "2028-02-29", "2028-03-01"),
            ("02/2000", "2000-02-29", "2000-03-01"),
            ("04/27", "2027-04-30", "2027-05-01"),
        ] {
            let expiry = Expiry::parse(typed, TODAY).expect("is one");
            assert_eq!(expiry.ends(), last);
            assert!(!expiry.is_past(last), "{typed}");
            assert!(expiry.is_past(next), "{typed}");
        }
        assert!(Expiry::new(2027, 2).is_some_and(|expiry| !expiry.is_past("2026-11-21")));
        let century = Expiry::new(2100 - 4, 2).map(Expiry::ends);
        assert_eq!(century.as_deref(), Some("2096-02-29"));
        assert_eq!(Expiry::new(2026, 13), None);
        assert_eq!(Expiry::new(2026, 0), None);
    }

    #[test]
    fn is_shown_as_cards_show_it() {
        let expiry = Expiry::new(2026, 3).expect("is one");
        assert_eq!(expiry.to_string(), "03/2026");
        assert_eq!(Expiry::parse(&expiry.to_string(), TODAY), Ok(expiry));
    }
}
