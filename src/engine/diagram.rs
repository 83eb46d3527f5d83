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
pub(super) struct Node {
    pub variable: Variable,
    pub no: Function,
    pub yes: Function,
}

/// Functions and the decisions that they share.
pub(super) struct Diagrams {
    nodes: Vec<Node>,
    known: HashMap<Node, Function>,
    joined: HashMap<(Function, Function), Function>,
    negated: HashMap<Function, Function>,
    /// The most entries of all of these together: what takes room is what took time.
    most: usize,
    is_full: bool,
}

impl Diagrams {
    /// Begins with the two constant functions; `most` decisions and results of combining functions
    /// are kept.
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

    /// Returns how much is kept.
    pub fn kept(&self) -> usize {
        self.nodes.len() + self.joined.len() + self.negated.len()
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
        if !self.has_room() {
            return Function::FALSE;
        }
        let new = Function(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(node);
        self.known.insert(node, new);
        new
    }

    /// Tells whether there is room for one more entry; once there is none, there never is again.
    fn has_room(&mut self) -> bool {
        self.is_full |= self.kept() >= self.most;
        !self.is_full
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
        if self.has_room() {
            self.joined.insert(key, both);
        }
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
        if self.has_room() {
            self.negated.insert(a, not);
        }
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

    pub(super) fn node(&self, a: Function) -> Node {
        self.nodes[usize::try_from(a.0).unwrap_or(usize::MAX)]
    }

    fn variable(&self, a: Function) -> Variable {
        self.node(a).variable
    }

    /// Returns what is left of the function where `variable` does not hold, and where it does.
    pub(super) fn parts(&self, a: Function, variable: Variable) -> (Function, Function) {
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
        assert_eq!(all.without(left, 1, 3), Function::FALSE);
        assert_eq!(all.without(left, 1, 2), ac);
    }

    #[test]
    fn a_limit_is_said() {
        let mut all = Diagrams::new(4);
        let (a, b) = (all.is(0), all.is(1));
        assert_eq!(all.checked(a), Ok(a));
        let both = all.and(a, b);
        assert_eq!(all.checked(both), Err(TooLarge));
    }

    #[test]
    fn what_is_combined_counts_although_nothing_comes_of_it() {
        // Of two functions that never hold together, every pair of parts is looked at.
        let over = |most: usize| {
            let mut all = Diagrams::new(most);
            let mut parity = |from: bool| {
                (0..8).rev().fold(
                    (Function::from(from), Function::from(!from)),
                    |(even, odd), at| (all.decide(at, even, odd), all.decide(at, odd, even)),
                )
            };
            let (even, odd) = (parity(true).0, parity(false).0);
            let kept = all.nodes.len();
            let both = all.and(even, odd);
            (kept, all.checked(both))
        };
        let (kept, both) = over(1_000);
        assert_eq!(both, Ok(Function::FALSE));
        assert_eq!(over(kept + 1).1, Err(TooLarge));
    }
}
