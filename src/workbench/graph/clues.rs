//! From a condition to its clues: each a few answers that make it true together.
//!
//! Decides by multiplying out, `not` taken inside; a condition that has a great many ways to hold
//! is cut off, and says so.

use crate::rules::Condition;

/// The most clues of one condition that are told.
const MOST: usize = 30;

/// One answer, fact or comparison, or that it does not hold.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Literal<'r> {
    pub condition: &'r Condition,
    pub is_denied: bool,
}

/// What makes a condition true if all of it holds.
pub(super) type Clue<'r> = Vec<Literal<'r>>;

/// The ways in which a condition can hold.
pub(super) struct Clues<'r> {
    pub ways: Vec<Clue<'r>>,
    /// Whether there are more.
    pub is_cut_off: bool,
}

/// Returns the ways in which `condition` can hold.
pub(super) fn clues(condition: &Condition) -> Clues<'_> {
    let mut found = Clues {
        ways: Vec::new(),
        is_cut_off: false,
    };
    found.ways = found.ways_of(condition, false);
    found
}

impl<'r> Clues<'r> {
    fn ways_of(&mut self, condition: &'r Condition, is_denied: bool) -> Vec<Clue<'r>> {
        match (condition, is_denied) {
            (Condition::Not(part), _) => self.ways_of(part, !is_denied),
            (Condition::All(parts), false) | (Condition::Any(parts), true) => {
                let mut ways = vec![Clue::new()];
                for part in parts {
                    let more = self.ways_of(part, is_denied);
                    ways = self.limited(together(&ways, &more));
                }
                ways
            }
            (Condition::Any(parts), false) | (Condition::All(parts), true) => {
                let ways = parts.iter().flat_map(|part| self.ways_of(part, is_denied));
                let ways = ways.collect();
                self.limited(ways)
            }
            _ => vec![vec![Literal {
                condition,
                is_denied,
            }]],
        }
    }

    fn limited(&mut self, mut ways: Vec<Clue<'r>>) -> Vec<Clue<'r>> {
        self.is_cut_off |= ways.len() > MOST;
        ways.truncate(MOST);
        ways
    }
}

/// Joins each way of one part with each of another.
fn together<'r>(left: &[Clue<'r>], right: &[Clue<'r>]) -> Vec<Clue<'r>> {
    let joined = left.iter().flat_map(|left| {
        right.iter().map(move |right| {
            let mut both = left.clone();
            both.extend(right.iter().filter(|literal| !left.contains(literal)));
            both
        })
    });
    joined.collect()
}
