//! The engine for each day on which something is tried.
//!
//! A cause may hold from or until a day, and the day of testing must not change what comes out:
//! everything is tried on the day of the edition, or else on the nearest on which its cause holds.

use crate::engine::{Engine, Order};
use crate::rules::{Cause, RuleSet};
use std::collections::BTreeMap;

/// An engine for each day that matters.
pub struct Engines<'r> {
    rules: &'r RuleSet,
    by_day: BTreeMap<&'r str, Engine<'r>>,
}

impl<'r> Engines<'r> {
    /// Makes them ready; `order` is the order of asking, where it was decided beforehand.
    pub fn new(rules: &'r RuleSet, order: Option<Order>) -> Self {
        let causes = rules.causes.iter().map(|cause| day_of(rules, cause));
        let journeys = rules.journeys.iter();
        let journeys = journeys.filter_map(|journey| journey.as_of.as_deref());
        let days = causes.chain(journeys).chain([rules.edition.as_str()]);
        let engine = |day| match order {
            Some(order) => Engine::new(rules, day).asking_in(order),
            None => Engine::new(rules, day),
        };
        Self {
            rules,
            by_day: days.map(|day| (day, engine(day))).collect(),
        }
    }

    /// Returns the rule set.
    pub fn rules(&self) -> &'r RuleSet {
        self.rules
    }

    /// Returns the engine for a day on which `cause` holds.
    pub fn of_cause(&self, cause: &'r Cause) -> &Engine<'r> {
        &self.by_day[day_of(self.rules, cause)]
    }

    /// Returns the engine for a day that a journey names, or else for that of the edition.
    pub fn of_day(&self, day: Option<&str>) -> &Engine<'r> {
        &self.by_day[day.unwrap_or(self.rules.edition.as_str())]
    }
}

fn day_of<'r>(rules: &'r RuleSet, cause: &'r Cause) -> &'r str {
    let edition = rules.edition.as_str();
    match (&cause.valid_from, &cause.valid_until) {
        (Some(from), _) if from.as_str() > edition => from,
        (_, Some(until)) if until.as_str() < edition => until,
        _ => edition,
    }
}
