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
///
/// What the condition would be were the part certainly false, or its line certainly true, is made
/// when it is looked at: a condition has as many of these as parts, and each is as large as itself.
pub struct Part<'r> {
    /// The cause.
    pub cause: CauseIndex,
    /// Which of its four conditions, in the order of [`Cause::conditions`].
    pub field: usize,
    of: &'r Cause,
    whole: &'r Condition,
    /// The way from the whole condition to the line that the part stands in: at each of the
    /// conditions that are made of others, which of these.
    way: Vec<usize>,
    /// The line, which fails where every part of it does.
    line: &'r Condition,
    /// Which answer of the line the part is, where that is a list.
    answer: Option<AnswerIndex>,
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
            for line in lines(whole) {
                let answers: Vec<Option<AnswerIndex>> = match line.condition {
                    Condition::Answer { question, yes, .. } if is_list(rules, *question, yes) => {
                        yes.iter().map(Some).collect()
                    }
                    _ => vec![None],
                };
                parts.extend(answers.into_iter().map(|answer| Part {
                    cause,
                    field,
                    of,
                    whole,
                    way: line.way.clone(),
                    line: line.condition,
                    answer,
                    is_upright: line.is_upright,
                }));
            }
        }
        parts
    }

    /// Returns the part by itself.
    pub fn own(&self) -> Condition {
        self.apart()
            .map_or_else(|| self.line.clone(), |[own, _]| own)
    }

    /// Takes the part out of a list: the condition that it is given, and that another one is.
    fn apart(&self) -> Option<[Condition; 2]> {
        let (Condition::Answer { question, yes, no }, Some(answer)) = (self.line, self.answer)
        else {
            return None;
        };
        let one: AnswerSet = std::iter::once(answer).collect();
        let others = yes.without(&one);
        let is = |yes: AnswerSet, no: AnswerSet| Condition::Answer {
            question: *question,
            yes,
            no,
        };
        Some([is(one, no.union(&others)), is(others, no.union(&one))])
    }

    /// Returns what decides a side: the part or its line, and the condition were it otherwise.
    fn decides(&self, side: Side) -> [Condition; 2] {
        match side {
            Side::True => {
                let rest = self.apart();
                let rest = rest.map_or_else(Condition::never, |[_, rest]| rest);
                [self.own(), put(self.whole, &self.way, rest)]
            }
            Side::False => {
                let with = put(self.whole, &self.way, Condition::always());
                [self.line.clone(), with]
            }
        }
    }

    /// Tells whether a state shows one side of the part.
    pub fn is_shown(&self, side: Side, state: &State) -> bool {
        let is = match side {
            Side::True => Truth::True,
            Side::False => Truth::False,
        };
        let [own, other] = self.decides(side);
        let holds = |condition: &Condition| state.eval(condition) == Truth::True;
        state.eval(&own) == is && holds(self.whole) != holds(&other)
    }

    /// Returns what must come about for answers to show one side of the part.
    pub fn to_show(&self, side: Side) -> ToShow<'r> {
        let [own, other] = self.decides(side);
        ToShow {
            side,
            // Upright, the condition holds where the part does; behind `not`, where it does not.
            holds_now: (side == Side::True) == self.is_upright,
            field: self.field,
            of: self.of,
            whole: self.whole,
            own,
            other,
        }
    }

    /// Returns the name of the condition that it is a part of.
    pub fn field_name(&self) -> &'static str {
        FIELDS[self.field]
    }
}

/// What must come about for answers to show one side of a part.
pub struct ToShow<'r> {
    side: Side,
    holds_now: bool,
    field: usize,
    of: &'r Cause,
    whole: &'r Condition,
    own: Condition,
    other: Condition,
}

impl ToShow<'_> {
    /// Returns it as a claim.
    pub fn claim(&self) -> Claim<'_> {
        Claim::All(self.claims())
    }

    /// Returns the same where the verdict would tell it, too: nothing else settles it.
    pub fn claim_visibly(&self) -> Claim<'_> {
        let mut claims = self.claims();
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

    fn claims(&self) -> Vec<Claim<'_>> {
        let own = match self.side {
            Side::True => Claim::Holds(&self.own),
            Side::False => Claim::Fails(&self.own),
        };
        let (holds, does_not) = match self.holds_now {
            true => (self.whole, &self.other),
            false => (&self.other, self.whole),
        };
        vec![own, Claim::Holds(holds), Claim::Holds(does_not).negated()]
    }
}

/// A line of a condition, and where it stands.
struct Line<'c> {
    condition: &'c Condition,
    way: Vec<usize>,
    is_upright: bool,
}

/// Returns the lines of a condition, in the order in which they are written.
fn lines(condition: &Condition) -> Vec<Line<'_>> {
    let parts: &[Condition] = match condition {
        Condition::All(parts) | Condition::Any(parts) => parts,
        Condition::Not(part) => std::slice::from_ref(&**part),
        Condition::Answer { .. } | Condition::Listed { .. } | Condition::Same { .. } => {
            return vec![Line {
                condition,
                way: Vec::new(),
                is_upright: true,
            }];
        }
    };
    let turns = matches!(condition, Condition::Not(_));
    let parts = parts.iter().enumerate();
    let lines = parts.flat_map(|(at, part)| {
        lines(part).into_iter().map(move |mut line| {
            line.way.insert(0, at);
            line.is_upright ^= turns;
            line
        })
    });
    lines.collect()
}

/// Puts `other` in the place of what lies at the end of `way`.
fn put(condition: &Condition, way: &[usize], other: Condition) -> Condition {
    let mut changed = condition.clone();
    let mut place = &mut changed;
    for at in way {
        place = match place {
            Condition::All(parts) | Condition::Any(parts) => &mut parts[*at],
            Condition::Not(part) => part,
            line => line,
        };
    }
    *place = other;
    changed
}

/// Tells whether an author listed these answers: neither a group nor the rows of a table.
fn is_list(rules: &RuleSet, question: QuestionIndex, yes: &AnswerSet) -> bool {
    let mut groups = rules.groups.iter();
    let is_group = groups.any(|group| group.question == question && group.members == *yes);
    rules.questions[question].answer_words == AnswerWords::Own && yes.len() > 1 && !is_group
}
