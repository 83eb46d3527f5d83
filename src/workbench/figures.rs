//! The figures of some people, each of whom weighs as much as their cause is common where they are.

/// The figures of some people.
#[derive(Default)]
pub struct Figures {
    people: Vec<One>,
}

/// One person's figures.
#[derive(Clone, Copy, Default)]
pub(super) struct One {
    /// How common the cause is where they are.
    pub weight: f64,
    /// The screens until the true cause was found, where it was.
    pub screens: Option<usize>,
    /// The same in the author's order, one question after the other.
    pub authors: Option<usize>,
    /// The fewest screens that could have been enough.
    pub least: usize,
    /// Whether the first step was the remedy.
    pub is_remedy_first: bool,
}

/// Numbers of screens.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Spread {
    /// The mean of those who got there.
    pub mean: f64,
    /// So many are enough for half of all; nothing where half never get there.
    pub median: Option<usize>,
    /// The most that anybody needed who got there.
    pub worst: usize,
}

impl Figures {
    pub(super) fn add(&mut self, one: One) {
        self.people.push(one);
    }

    /// Returns how many people they are of.
    #[must_use]
    pub fn count(&self) -> usize {
        self.people.len()
    }

    /// Returns the screens until the true cause is likely or certain, offers to stop included.
    #[must_use]
    pub fn screens(&self) -> Spread {
        self.spread(|one| one.screens)
    }

    /// Returns the questions until then where they are asked one by one in the author's order.
    #[must_use]
    pub fn authors(&self) -> Spread {
        self.spread(|one| one.authors)
    }

    /// Returns the screens below which no way of asking gets.
    #[must_use]
    pub fn least(&self) -> Spread {
        self.spread(|one| Some(one.least))
    }

    /// Returns of how many in a hundred the true cause is found.
    #[must_use]
    pub fn found(&self) -> f64 {
        self.percent(|one| one.screens.is_some(), |_| true)
    }

    /// Returns of how many in a hundred it is found within so many screens.
    #[must_use]
    pub fn within(&self, most: usize) -> f64 {
        let is_within = |one: &One| one.screens.is_some_and(|screens| screens <= most);
        self.percent(is_within, |_| true)
    }

    /// Returns of how many in a hundred whose cause is found the first step is its remedy.
    #[must_use]
    pub fn remedy_first(&self) -> f64 {
        self.percent(|one| one.is_remedy_first, |one| one.screens.is_some())
    }

    /// Returns how many people needed more screens than `most`.
    #[must_use]
    pub fn beyond(&self, most: usize) -> usize {
        let needed = self.people.iter().filter_map(|one| one.screens);
        needed.filter(|screens| *screens > most).count()
    }

    fn spread(&self, of: impl Fn(&One) -> Option<usize>) -> Spread {
        let mut reached: Vec<(usize, f64)> = self
            .people
            .iter()
            .filter_map(|one| Some((of(one)?, one.weight)))
            .collect();
        reached.sort_by_key(|(screens, _)| *screens);
        let half = self.weight(|_| true) / 2.0;
        let mut passed = 0.0;
        let median = reached.iter().find(|(_, weight)| {
            passed += weight;
            passed >= half
        });
        let weight: f64 = reached.iter().map(|(_, weight)| weight).sum();
        let sum: f64 = reached
            .iter()
            .map(|(screens, weight)| *screens as f64 * weight)
            .sum();
        Spread {
            mean: part(sum, weight),
            median: median.map(|(screens, _)| *screens),
            worst: reached.last().map_or(0, |(screens, _)| *screens),
        }
    }

    fn percent(&self, of: impl Fn(&One) -> bool, among: impl Fn(&One) -> bool) -> f64 {
        let all = self.weight(&among);
        100.0 * part(self.weight(|one| among(one) && of(one)), all)
    }

    fn weight(&self, of: impl Fn(&One) -> bool) -> f64 {
        let people = self.people.iter().filter(|one| of(one));
        people.map(|one| one.weight).sum()
    }
}

/// Divides, where there is something to divide by.
fn part(some: f64, all: f64) -> f64 {
    match all > 0.0 {
        true => some / all,
        false => 0.0,
    }
}
