//! Binary decision diagrams: functions of yes-or-no variables, each stored once.
//!
//! Decides how functions are combined and counted without trying every combination
//! of answers (Bryant 1986). A kernel of its own because the diagrams here are built
//! for one state of one conversation and thrown away: they are small, a shared arena
//! makes them cheap, and the limit on their size is a value that callers see. Knows
//! nothing of questions or rule sets.

use rustc_hash::FxHashMap as HashMap;

/// A function: a node of a [`Diagrams`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Function(u32);

impl Function {
    /// The function that never holds.
    pub const FALSE: Self = Self(0);
    /// The function that always holds.
    pub const TRUE: Self = Self(1);

    /// Tells whether some values of the variables make it hold.
    pub fn is_possible(self) -> bool {
        self != Self::FALSE
    }
}

impl From<bool> for Function {
    fn from(holds: bool) -> Self {
        if holds { Self::TRUE } else { Self::FALSE }
    }
}

/// A variable: which one is looked at first, and so on.
pub(super) type Variable = u32;

/// Functions grew past the limit: what was asked of them is not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct TooLarge;

/// One decision: a variable, and what is left of the function once its value is known.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Node {
    variable: Variable,
    no: Function,
    yes: Function,
}

/// Functions and the decisions that they share.
pub(super) struct Diagrams {
    nodes: Vec<Node>,
    known: HashMap<Node, Function>,
    joined: HashMap<(Function, Function), Function>,
    negated: HashMap<Function, Function>,
    most: usize,
    is_full: bool,
}

impl Diagrams {
    /// Begins with the two constant functions; `most` nodes are kept.
    pub fn new(most: usize) -> Self {
        // The constants stand behind every variable.
        let constant = Node {
            variable: Variable::MAX,
            no: Function::FALSE,
            yes: Function::FALSE,
        };
        Self {
            nodes: vec![constant; 2],
            known: HashMap::default(),
            joined: HashMap::default(),
            negated: HashMap::default(),
            most,
            is_full: false,
        }
    }

    /// Returns `function`, unless the limit was passed on the way to it.
    pub fn checked(&self, function: Function) -> Result<Function, TooLarge> {
        if self.is_full {
            Err(TooLarge)
        } else {
            Ok(function)
        }
    }

    /// Returns the function that is `yes` where `variable` holds and `no` where it does not.
    /// Both must look only at variables behind it.
    pub fn decide(&mut self, variable: Variable, no: Function, yes: Function) -> Function {
        if no == yes {
            return no;
        }
        let node = Node { variable, no, yes };
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        if self.nodes.len() >= self.most {
            self.is_full = true;
            return Function::FALSE;
        }
        let new = Function(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(node);
        self.known.insert(node, new);
        new
    }

    /// Returns the function that holds where `variable` does.
    pub fn is(&mut self, variable: Variable) -> Function {
        self.decide(variable, Function::FALSE, Function::TRUE)
    }

    /// Returns where both hold.
    pub fn and(&mut self, a: Function, b: Function) -> Function {
        match (a, b) {
            _ if self.is_full => return Function::FALSE,
            (Function::FALSE, _) | (_, Function::FALSE) => return Function::FALSE,
            (Function::TRUE, other) | (other, Function::TRUE) => return other,
            _ if a == b => return a,
            _ => {}
        }
        let key = (a.min_by_name(b), a.max_by_name(b));
        if let Some(known) = self.joined.get(&key) {
            return *known;
        }
        let variable = self.variable(a).min(self.variable(b));
        let ((a_no, a_yes), (b_no, b_yes)) = (self.parts(a, variable), self.parts(b, variable));
        let no = self.and(a_no, b_no);
        let yes = self.and(a_yes, b_yes);
        let both = self.decide(variable, no, yes);
        self.joined.insert(key, both);
        both
    }

    /// Returns where it does not hold.
    pub fn not(&mut self, a: Function) -> Function {
        match a {
            _ if self.is_full => return Function::FALSE,
            Function::FALSE => return Function::TRUE,
            Function::TRUE => return Function::FALSE,
            _ => {}
        }
        if let Some(known) = self.negated.get(&a) {
            return *known;
        }
        let node = self.node(a);
        let no = self.not(node.no);
        let yes = self.not(node.yes);
        let not = self.decide(node.variable, no, yes);
        self.negated.insert(a, not);
        not
    }

    /// Returns where at least one holds.
    pub fn or(&mut self, a: Function, b: Function) -> Function {
        let (a, b) = (self.not(a), self.not(b));
        let neither = self.and(a, b);
        self.not(neither)
    }

    /// Returns where they differ.
    pub fn differs(&mut self, a: Function, b: Function) -> Function {
        if a == b {
            return Function::FALSE;
        }
        let not_b = self.not(b);
        let only_a = self.and(a, not_b);
        let not_a = self.not(a);
        let only_b = self.and(b, not_a);
        self.or(only_a, only_b)
    }

    /// Returns where every one of them holds.
    pub fn all(&mut self, functions: impl IntoIterator<Item = Function>) -> Function {
        let each = functions.into_iter();
        each.fold(Function::TRUE, |all, one| self.and(all, one))
    }

    /// Returns where at least one of them holds.
    pub fn any(&mut self, functions: impl IntoIterator<Item = Function>) -> Function {
        let each = functions.into_iter();
        each.fold(Function::FALSE, |any, one| self.or(any, one))
    }

    /// Returns the function with every variable of the range `from..to` set to no.
    pub fn without(&mut self, a: Function, from: Variable, to: Variable) -> Function {
        let mut done = HashMap::default();
        self.without_in(a, from, to, &mut done)
    }

    fn without_in(
        &mut self,
        a: Function,
        from: Variable,
        to: Variable,
        done: &mut HashMap<Function, Function>,
    ) -> Function {
        let node = self.node(a);
        if node.variable >= to {
            return a;
        }
        if let Some(known) = done.get(&a) {
            return *known;
        }
        let no = self.without_in(node.no, from, to, done);
        let rest = if node.variable >= from {
            no
        } else {
            let yes = self.without_in(node.yes, from, to, done);
            self.decide(node.variable, no, yes)
        };
        done.insert(a, rest);
        rest
    }

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

    fn node(&self, a: Function) -> Node {
        self.nodes[usize::try_from(a.0).unwrap_or(usize::MAX)]
    }

    fn variable(&self, a: Function) -> Variable {
        self.node(a).variable
    }

    /// Returns what is left of the function where `variable` does not hold, and where it does.
    fn parts(&self, a: Function, variable: Variable) -> (Function, Function) {
        let node = self.node(a);
        if node.variable == variable {
            (node.no, node.yes)
        } else {
            (a, a)
        }
    }
}

impl Function {
    fn min_by_name(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    fn max_by_name(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_functions_are_one() {
        let mut all = Diagrams::new(1_000);
        let (a, b, c) = (all.is(0), all.is(1), all.is(2));
        let b_or_c = all.or(b, c);
        let left = all.and(a, b_or_c);
        let (ab, ac) = (all.and(a, b), all.and(a, c));
        let right = all.or(ab, ac);
        assert_eq!(left, right);
        let not_a = all.not(a);
        assert_eq!(all.and(a, not_a), Function::FALSE);
        assert_eq!(all.differs(left, right), Function::FALSE);
        assert!((all.chance(left, &|_| 0.5) - 0.375).abs() < 1e-12);
        assert_eq!(all.without(left, 1, 3), Function::FALSE);
        assert_eq!(all.without(left, 1, 2), ac);
    }

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
    fn a_limit_is_said() {
        let mut all = Diagrams::new(4);
        let (a, b) = (all.is(0), all.is(1));
        assert_eq!(all.checked(a), Ok(a));
        let both = all.and(a, b);
        assert_eq!(all.checked(both), Err(TooLarge));
    }
}
