//! What is counted in decision diagrams: chances, and the fewest variables that must hold.

use super::diagram::{Diagrams, Function, Variable};
use super::shares::count;
use rustc_hash::FxHashMap as HashMap;

impl Diagrams {
    /// Returns how likely it is to hold, where each variable holds with the chance `of` it,
    /// whatever the others do.
    pub fn chance(&self, a: Function, of: &dyn Fn(Variable) -> f64) -> f64 {
        let mut done = HashMap::default();
        self.chance_in(a, of, &mut done)
    }

    fn chance_in(
        &self,
        a: Function,
        of: &dyn Fn(Variable) -> f64,
        done: &mut HashMap<Function, f64>,
    ) -> f64 {
        match a {
            Function::FALSE => return 0.0,
            Function::TRUE => return 1.0,
            _ => {}
        }
        if let Some(known) = done.get(&a) {
            return *known;
        }
        let node = self.node(a);
        let yes = of(node.variable);
        let chance = yes * self.chance_in(node.yes, of, done)
            + (1.0 - yes) * self.chance_in(node.no, of, done);
        done.insert(a, chance);
        chance
    }

    /// Returns the variables that must hold for the function to hold, where every other one
    /// does not: as few as possible, and of equally few those that stand first. `None` where
    /// it never holds.
    pub fn fewest(&self, a: Function) -> Option<Vec<Variable>> {
        let mut costs = HashMap::default();
        self.cost(a, &mut costs)?;
        let mut chosen = Vec::new();
        let mut at = a;
        while at != Function::TRUE {
            let node = self.node(at);
            let with = self.cost(node.yes, &mut costs).map(|cost| cost + 1);
            let is_chosen = match (self.cost(node.no, &mut costs), with) {
                (Some(without), Some(with)) => with <= without,
                (without, _) => without.is_none(),
            };
            if is_chosen {
                chosen.push(node.variable);
            }
            at = if is_chosen { node.yes } else { node.no };
        }
        Some(chosen)
    }

    fn cost(&self, a: Function, done: &mut HashMap<Function, Option<u32>>) -> Option<u32> {
        match a {
            Function::FALSE => return None,
            Function::TRUE => return Some(0),
            _ => {}
        }
        if let Some(known) = done.get(&a) {
            return *known;
        }
        let node = self.node(a);
        let with = self.cost(node.yes, done).map(|cost| cost + 1);
        let without = self.cost(node.no, done);
        let cost = match (with, without) {
            (Some(with), Some(without)) => Some(with.min(without)),
            (one, other) => one.or(other),
        };
        done.insert(a, cost);
        cost
    }

    /// Returns how likely `variable` is to hold where the function does, of which no variable
    /// before it is left, and what is left of the function if it does not, and if it does.
    pub fn step(
        &self,
        a: Function,
        variable: Variable,
        of: &dyn Fn(Variable) -> f64,
    ) -> (f64, Function, Function) {
        let (no, yes) = self.parts(a, variable);
        let chance = of(variable);
        let with = chance * self.chance(yes, of);
        let without = (1.0 - chance) * self.chance(no, of);
        let either = with + without;
        (if either > 0.0 { with / either } else { 0.0 }, no, yes)
    }
}

/// Returns how likely each variable of a question is to hold, whose answers are of kinds of these
/// `sizes`, where every answer is as likely as "I don't know": once none before it holds or, where
/// several answers may be given, whatever the others do and after one for whether any is.
pub(super) fn chances(sizes: &[usize], is_several: bool) -> Vec<f64> {
    let all = 1.0 + count(sizes.iter().sum());
    if is_several {
        let among = sizes.iter().map(|size| 1.0 - 0.5_f64.powf(count(*size)));
        return std::iter::once(1.0 - 1.0 / all).chain(among).collect();
    }
    let mut left = all;
    let each = sizes.iter().map(|size| {
        let chance = count(*size) / left;
        left -= count(*size);
        chance
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fewest_are_found_and_the_first_of_equally_few() {
        let mut all = Diagrams::new(1_000);
        let is: Vec<Function> = (0..5).map(|variable| all.is(variable)).collect();
        let pairs = [(0, 3), (1, 2)].map(|(a, b)| all.and(is[a], is[b]));
        let either = all.or(pairs[0], pairs[1]);
        assert_eq!(all.fewest(either), Some(vec![0, 3]));
        let or_one = all.or(either, is[4]);
        assert_eq!(all.fewest(or_one), Some(vec![4]));
        assert_eq!(all.fewest(Function::TRUE), Some(vec![]));
        assert_eq!(all.fewest(Function::FALSE), None);
    }

    #[test]
    fn every_answer_is_as_likely_as_not_knowing() {
        // Two kinds, of two answers and of one, and "I don't know".
        let one = chances(&[2, 1], false);
        assert!((one[0] - 0.5).abs() < 1e-12 && (one[1] - 0.5).abs() < 1e-12);
        let several = chances(&[2, 1], true);
        let expected = [0.75, 0.75, 0.5];
        let near = |(a, b): (&f64, f64)| (a - b).abs() < 1e-12;
        assert!(several.iter().zip(expected).all(near), "{several:?}");
    }

    /// Of the three ways in which one of two holds, each as likely, the first does in two.
    #[test]
    fn a_step_is_as_likely_as_the_ways_that_it_leads_to() {
        let mut all = Diagrams::new(1_000);
        let is: Vec<Function> = (0..2).map(|variable| all.is(variable)).collect();
        let either = all.or(is[0], is[1]);
        let (chance, no, yes) = all.step(either, 0, &|_| 0.5);
        assert!((chance - 2.0 / 3.0).abs() < 1e-12, "{chance}");
        assert_eq!((no, yes), (is[1], Function::TRUE));
        let (chance, ..) = all.step(either, 0, &|variable| [0.2, 0.5][variable as usize]);
        assert!((chance - 0.2 / 0.6).abs() < 1e-12, "{chance}");
        let (chance, ..) = all.step(Function::FALSE, 0, &|_| 0.5);
        assert!(chance.abs() < 1e-12, "{chance}");
    }

    #[test]
    fn chances_are_those_of_the_variables() {
        let mut all = Diagrams::new(1_000);
        let is: Vec<Function> = (0..3).map(|variable| all.is(variable)).collect();
        let either = all.or(is[1], is[2]);
        let both = all.and(is[0], either);
        assert!((all.chance(both, &|_| 0.5) - 0.375).abs() < 1e-12);
    }
}
