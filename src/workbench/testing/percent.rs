//! Shares that are never rounded up: what is not whole never reads as whole.

use std::fmt;
use std::str::FromStr;

/// A share in hundredths of a percent, at most 100 %.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Percent {
    hundredths: u32,
}

/// The hundredths of a percent that are all there is.
const ALL: u32 = 100 * 100;

/// What is no percentage of at most two decimals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoPercent;

impl FromStr for Percent {
    type Err = NoPercent;

    fn from_str(text: &str) -> Result<Self, NoPercent> {
        let text = text.strip_suffix('%').unwrap_or(text).trim();
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !is_number(whole) || !is_number(part) || part.len() > 2 || whole.len() > 3 {
            return Err(NoPercent);
        }
        let number = |text: &str| text.parse::<u32>().map_err(|_| NoPercent);
        let tenfold = if part.len() == 1 { 10 } else { 1 };
        let hundredths = number(whole)? * 100 + number(part)? * tenfold;
        (hundredths <= ALL)
            .then_some(Self { hundredths })
            .ok_or(NoPercent)
    }
}

impl Percent {
    /// Returns `some` of `all`, rounded down; nothing at all is all there is.
    pub fn of(some: usize, all: usize) -> Self {
        let most = usize::try_from(ALL).unwrap_or(usize::MAX);
        let hundredths = (some * most).checked_div(all).unwrap_or(most);
        let hundredths = u32::try_from(hundredths).unwrap_or(ALL);
        Self { hundredths }
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.hundredths / 100, self.hundredths % 100);
        match part {
            0 => write!(f, "{whole}"),
            part => write!(f, "{whole}.{part:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_rounded_up() {
        assert_eq!(Percent::of(99_999, 100_000).to_string(), "99.99");
        assert_eq!(Percent::of(2, 3).to_string(), "66.66");
        assert_eq!(Percent::of(1, 2).to_string(), "50");
        assert!(Percent::of(99_999, 100_000) < "100".parse().expect("is one"));
        assert_eq!("99.5".parse(), Ok(Percent::of(995, 1_000)));
        for text in ["", "a", "101", "1.234", "-1", "1.", "1e2"] {
            assert_eq!(text.parse::<Percent>(), Err(NoPercent), "{text}");
        }
    }
}
