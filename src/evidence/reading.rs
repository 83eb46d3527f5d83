//! What a code can mean: one reading of it, and what several have in common.
//!
//! Knows nothing of how a code was found in a text.

use crate::rules::AnswerIndex;

/// One thing that a code can mean.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The name of the system that it is a code of.
    pub system: String,
    /// What the owner of the system calls it.
    pub title: String,
    /// Whether numbers among words are codes of that system.
    pub(super) is_in_text: bool,
    /// The code, as its owner writes it.
    pub code: String,
    /// What its owner calls it, where the code itself is only a number.
    pub text: Option<String>,
    /// What a network says about trying again: its category of declines.
    pub category: Option<u8>,
    /// What it means: an answer to the question that takes codes.
    pub means: AnswerIndex,
    /// The networks on which it means that.
    pub network: OnNetwork,
}

/// The networks on which a code has a meaning.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OnNetwork {
    /// All, or the one that is known.
    Any,
    /// This one, an answer to the question that takes prefixes.
    Only(AnswerIndex),
    /// All but those that use it in their own way.
    Others,
}

impl Reading {
    /// Returns the code with its system, as options and results write it.
    pub fn name(&self) -> String {
        format!("{}:{}", self.system, self.code)
    }
}

/// Why a typed text cannot be read as a code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum UnknownCode {
    /// What stands before the colon is no system; the nearest one.
    System(String, Option<String>),
    /// No system knows it; the nearest codes with their systems, best first.
    Code(Vec<String>),
}

/// Returns what the readings have in common: the best one, where all mean the same.
pub fn settled(readings: &[Reading]) -> Option<&Reading> {
    let first = readings.first()?;
    let is_one = readings.iter().all(|reading| reading.means == first.means);
    is_one.then_some(first)
}
