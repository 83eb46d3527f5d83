//! The day on which each cause is tried.
//!
//! A cause may hold from or until a day, and the day of checking must not change
//! what is found: each is tried on the day of the edition, or else on the first
//! or the last day on which it holds.

use crate::engine::Engine;
use crate::rules::{Cause, CauseIndex, RuleSet};
use std::collections::{BTreeMap, BTreeSet};

/// An engine for each day that matters.
pub(super) struct Days<'r> {
    edition: &'r str,
    engines: BTreeMap<&'r str, Engine<'r>>,
}

impl<'r> Days<'r> {
    /// Finds the days that matter.
    pub fn new(rules: &'r RuleSet) -> Self {
        let edition = rules.edition.as_str();
        // An engine is large, and most causes share their day.
        let days: BTreeSet<&str> = rules
            .causes
            .iter()
            .map(|cause| day(cause, edition))
            .chain([edition])
            .collect();
        let engines = days.into_iter().map(|day| (day, Engine::new(rules, day)));
        let engines = engines.collect();
        Self { edition, engines }
    }

    /// Returns the engine for the day of the edition.
    pub fn of_edition(&self) -> &Engine<'r> {
        &self.engines[self.edition]
    }

    /// Returns each engine with the causes that are tried on its day.
    pub fn each(&self) -> impl Iterator<Item = (&Engine<'r>, Vec<CauseIndex>)> {
        self.engines.iter().map(|(day_of_engine, engine)| {
            let causes = engine.rules().causes.iter_enumerated();
            let of_day = causes.filter(|(_, cause)| day(cause, self.edition) == *day_of_engine);
            (engine, of_day.map(|(at, _)| at).collect())
        })
    }

    /// Returns the engine for a day on which `cause` holds.
    pub fn engine(&self, cause: &'r Cause) -> &Engine<'r> {
        &self.engines[day(cause, self.edition)]
    }
}

fn day<'r>(cause: &'r Cause, edition: &'r str) -> &'r str {
    match (&cause.valid_from, &cause.valid_until) {
        (Some(from), _) if from.as_str() > edition => from,
        (_, Some(until)) if until.as_str() < edition => until,
        _ => edition,
    }
}
