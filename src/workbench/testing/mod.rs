//! The tests of a rule set: the worked examples of its causes and its journeys, what they leave
//! untried, and how a conversation becomes a journey.
//!
//! A part of a condition counts as tried where examples show that it changes the outcome of its
//! condition by itself (MC/DC); [`Part`] says what that means where answers are not known.

mod copied;
mod coverage;
mod engines;
mod examples;
mod journeys;
mod locales;
mod missing;
mod parts;
mod percent;
mod ran;
mod record;
mod report;
mod talk;

pub use copied::Copied;
pub use coverage::{Coverage, Figure};
pub use engines::Engines;
pub use locales::LocaleCoverage;
pub use missing::{Missing, Suggested};
pub use parts::{Part, Side};
pub use percent::{NoPercent, Percent};
pub use ran::{Failure, Ran};
pub use record::{Conversation, record};
pub use report::{Report, test};
