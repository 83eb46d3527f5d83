//! A share of all answers, and how it is written.

use std::fmt;

/// A share of all answers, where each counts alike.
#[derive(Clone, Copy, PartialEq, PartialOrd, Debug)]
pub struct Share(pub f64);

impl Share {
    /// Compares two shares.
    pub fn total_cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LEAST: f64 = 0.01;
        let percent = self.0 * 100.0;
        if percent > 0.0 && percent < LEAST {
            write!(f, "<{LEAST} %")
        } else {
            write!(f, "{percent:.2} %")
        }
    }
}
