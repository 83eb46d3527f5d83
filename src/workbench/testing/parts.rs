//! The parts of the conditions of causes, and whether answers show that one decides.
//!
//! A part is a line of a condition as it is written: an answer, a fact, two equal answers. A list
//! of answers that the author wrote is as many parts; a group, or the rows of a table, is one.
//!
//! Answers show a part *true* where it certainly holds and the condition would come out otherwise
//! if it did not; they show it *false* where it certainly does not hold and the condition would
//! come out otherwise if it did. To come out otherwise is to certainly hold, or not: no verdict
//! sees a condition that is merely not known. The other parts are as the answers have them, known
//! or not. A part that is not known shows nothing. This is masking MC/DC in Kleene's logic.

use crate::engine::{Claim, State, Truth};
use crate::rules::{
    AnswerIndex, AnswerSet, AnswerWords, Cause, CauseIndex, Condition, QuestionIndex, RuleSet,
};

/// The names of a cause's four conditions, in the order of [`Cause::conditions`].
pub(super) const FIELDS: [&str; 4] = ["applies", "confirmed-by", "suggested-by", "ruled-out-by"];

/// A part of a condition.
pub struct Part<'r> {
    /// The cause.
    pub cause: CauseIndex,
    /// Which of its four conditions, in the order of [`Cause::conditions`].
    pub field: usize,
    /// The part by itself.
    pub own: Condition,
    of: &'r Cause,
    whole: &'r Condition,
    /// The line that it stands in, which fails where every part of it does.
    line: Condition,
    /// The condition, were the part certainly false.
    without: Condition,
    /// The condition, were its line certainly true.
    with: Condition,
    /// Whether the condition holds sooner where the part does; not so behind `not`.
    is_upright: bool,
}

/// One of the two things to be shown of a part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// That it decides where it holds.
    True,
    /// That it decides where it does not.
    False,
}

impl Side {
    /// Both of them.
    pub const BOTH: [Self; 2] = [Self::True, Self::False];

    /// Returns the word of reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::False => "false",
        }
    }
}

impl<'r> Part<'r> {
    /// Returns the parts of the conditions of every cause.
    pub fn all(rules: &'r RuleSet) -> Vec<Self> {
        let causes = rules.causes.iter_enumerated();
        let parts = causes.flat_map(|(at, cause)| Self::of_cause(rules, at, cause));
        parts.collect()
    }

    fn of_cause(rules: &'r RuleSet, cause: CauseIndex, of: &'r Cause) -> Vec<Self> {
        let mut parts = Vec::new();
        for (field, whole) in of.conditions().into_iter().enumerate() {
            let mut finder = Finder {
                rules,
                parts: Vec::new(),
            };
            finder.look(whole, true, &|line| line);
            parts.extend(finder.parts.into_iter().map(|found| Part {
                cause,
                field,
                of,
                whole,
                own: found.own,
                line: found.line,
                without: found.without,
                with: found.with,
                is_upright: found.is_upright,
            }));
        }
        parts
    }

    /// Tells whether a state shows one side of the part.
    pub fn is_shown(&self, side: Side, state: &State) -> bool {
        let (own, is, other) = match side {
            Side::True => (&self.own, Truth::True, &self.without),
            Side::False => (&self.line, Truth::False, &self.with),
        };
        let holds = |condition: &Condition| state.eval(condition) == Truth::True;
        state.eval(own) == is && holds(self.whole) != holds(other)
    }

    /// Returns what must come about for answers to show one side of the part.
    pub fn claim(&self, side: Side) -> Claim<'_> {
        Claim::All(self.claims(side))
    }

    /// Returns the same where the verdict would tell it, too: nothing else settles it.
    pub fn claim_visibly(&self, side: Side) -> Claim<'_> {
        let mut claims = self.claims(side);
        let [applies, confirmed, _, ruled_out] = self.of.conditions();
        let not = |condition| Claim::Holds(condition).negated();
        match self.field {
            1 => claims.push(Claim::Holds(applies)),
            2 => claims.extend([Claim::Holds(applies), not(confirmed), not(ruled_out)]),
            3 => claims.extend([Claim::Holds(applies), not(confirmed)]),
            _ => {}
        }
        Claim::All(claims)
    }

    fn claims(&self, side: Side) -> Vec<Claim<'_>> {
        let (own, other) = match side {
            Side::True => (Claim::Holds(&self.own), &self.without),
            Side::False => (Claim::Fails(&self.line), &self.with),
        };
        // Upright, the condition holds where the part does; behind `not`, where it does not.
        let holds_now = (side == Side::True) == self.is_upright;
        let (holds, does_not) = match holds_now {
            true => (self.whole, other),
            false => (other, self.whole),
        };
        vec![own, Claim::Holds(holds), Claim::Holds(does_not).negated()]
    }

    /// Returns the name of the condition that it is a part of.
    pub fn field_name(&self) -> &'static str {
        FIELDS[self.field]
    }
}

/// A part as it was found, without the cause that it belongs to.
struct Found {
    own: Condition,
    line: Condition,
    without: Condition,
    with: Condition,
    is_upright: bool,
}

/// Finds the parts of one condition.
struct Finder<'r> {
    rules: &'r RuleSet,
    parts: Vec<Found>,
}

impl Finder<'_> {
    /// Looks at a condition, which `around` puts back into what stands around it.
    fn look(
        &mut self,
        condition: &Condition,
        is_upright: bool,
        around: &dyn Fn(Condition) -> Condition,
    ) {
        match condition {
            Condition::Not(part) => {
                let not = |part| around(Condition::Not(Box::new(part)));
                self.look(part, !is_upright, &not);
            }
            Condition::All(parts) => {
                self.each(parts, is_upright, &|parts| around(Condition::All(parts)))
            }
            Condition::Any(parts) => {
                self.each(parts, is_upright, &|parts| around(Condition::Any(parts)))
            }
            line => self.line(line, is_upright, around),
        }
    }

    fn each(
        &mut self,
        parts: &[Condition],
        is_upright: bool,
        around: &dyn Fn(Vec<Condition>) -> Condition,
    ) {
        for (at, part) in parts.iter().enumerate() {
            self.look(part, is_upright, &|other| {
                let mut parts = parts.to_vec();
                parts[at] = other;
                around(parts)
            });
        }
    }

    fn line(
        &mut self,
        line: &Condition,
        is_upright: bool,
        around: &dyn Fn(Condition) -> Condition,
    ) {
        let mut found = |own: Condition, rest: Condition| {
            self.parts.push(Found {
                own,
                line: line.clone(),
                without: around(rest),
                with: around(Condition::always()),
                is_upright,
            });
        };
        match line {
            Condition::Answer { question, yes, no } if is_list(self.rules, *question, yes) => {
                for answer in yes.iter() {
                    let (own, rest) = apart(*question, yes, no, answer);
                    found(own, rest);
                }
            }
            _ => found(line.clone(), Condition::never()),
        }
    }
}

/// Tells whether an author listed these answers: neither a group nor the rows of a table.
fn is_list(rules: &RuleSet, question: QuestionIndex, yes: &AnswerSet) -> bool {
    let mut groups = rules.groups.iter();
    let is_group = groups.any(|group| group.question == question && group.members == *yes);
    rules.questions[question].answer_words == AnswerWords::Own && yes.len() > 1 && !is_group
}

/// Takes an answer out of a list: the condition that it is given, and that another of the list is.
fn apart(
    question: QuestionIndex,
    yes: &AnswerSet,
    no: &AnswerSet,
    answer: AnswerIndex,
) -> (Condition, Condition) {
    let one: AnswerSet = std::iter::once(answer).collect();
    let is = |yes: AnswerSet, no: AnswerSet| Condition::Answer { question, yes, no };
    let others = yes.without(&one);
    (is(one, no.union(&others)), is(others, no.union(&one)))
}
