//! What was counted: each person weighs as much as their cause is common where they are.

use super::person::Person;
use super::play::Played;
use std::fmt;

/// The figures of some people.
#[derive(Default)]
pub struct Figures {
    /// The screens until the true cause was found, where it was, with the person's weight and
    /// whether the first step was its remedy.
    people: Vec<(Option<usize>, f64, bool)>,
}

impl Figures {
    /// Counts a person.
    pub fn add(&mut self, person: &Person, played: &Played) {
        self.people
            .push((played.found, person.weight, played.remedy_first));
    }

    /// Returns the median number of screens until the true cause is found.
    pub fn median(&self) -> usize {
        let mut screens: Vec<(usize, f64)> = self
            .people
            .iter()
            .map(|(found, weight, _)| (found.unwrap_or(usize::MAX), *weight))
            .collect();
        screens.sort_by_key(|(screens, _)| *screens);
        let half = self.weight(|_| true) / 2.0;
        let mut passed = 0.0;
        let median = screens.iter().find(|(_, weight)| {
            passed += weight;
            passed >= half
        });
        median.map_or(0, |(screens, _)| *screens)
    }

    /// Returns of how many in a hundred the true cause is found.
    pub fn found(&self) -> f64 {
        self.weight(|(found, ..)| found.is_some()) / self.weight(|_| true) * 100.0
    }

    /// Returns of how many in a hundred it is found within so many screens.
    pub fn within(&self, most: usize) -> f64 {
        let within = self.weight(|(found, ..)| found.is_some_and(|screens| screens <= most));
        within / self.weight(|_| true) * 100.0
    }

    /// Returns of how many in a hundred whose cause is found the first step is its remedy.
    pub fn remedy_first(&self) -> f64 {
        let found = self.weight(|(found, ..)| found.is_some());
        self.weight(|(_, _, is_first)| *is_first) / found * 100.0
    }

    fn weight(&self, of: impl Fn(&(Option<usize>, f64, bool)) -> bool) -> f64 {
        let people = self.people.iter().filter(|person| of(person));
        people.map(|(_, weight, _)| weight).sum()
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let worst = self.people.iter().filter_map(|(found, ..)| *found).max();
        write!(
            f,
            "{:3} people, median {}, worst {:2}, within ten {:3.0} %, found {:3.0} %, remedy first {:3.0} %",
            self.people.len(),
            self.median(),
            worst.unwrap_or_default(),
            self.within(10),
            self.found(),
            self.remedy_first(),
        )
    }
}
