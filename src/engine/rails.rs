//! From conditions to decision diagrams, for one state.
//!
//! Decides what each condition makes of answers that are written in variables. Every
//! condition becomes two functions, where it certainly holds and where it certainly does
//! not: Kleene's logic on diagrams.

use super::diagram::Function;
use super::maker::{Coding, Maker, Rails};
use super::possible::{Possible, is_listed};
use super::truth::Truth;
use super::verdict::Verdict;
use crate::rules::{AnswerSet, Condition, QuestionIndex};

impl Maker<'_> {
    /// Returns where `condition` holds and where it does not.
    pub fn rails(&mut self, condition: &Condition) -> Rails {
        match condition {
            Condition::Answer { question, yes, no } => self.answer(*question, yes, no),
            Condition::Listed { row, member, cells } => {
                let rules = &self.engine.rules.questions;
                if rules[*row].several || rules[*member].several {
                    return self.pair(*row, *member, &|_, _| Truth::Unknown);
                }
                self.pair(*row, *member, &|row, member| {
                    is_listed(&row.open, &member.open, cells)
                })
            }
            Condition::Same { left, right } => {
                self.pair(*left, *right, &|left, right| left.is_same(right))
            }
            Condition::All(parts) => {
                let parts: Vec<Rails> = parts.iter().map(|part| self.rails(part)).collect();
                Rails {
                    holds: self.all.all(parts.iter().map(|part| part.holds)),
                    fails: self.all.any(parts.iter().map(|part| part.fails)),
                }
            }
            Condition::Any(parts) => {
                let parts: Vec<Rails> = parts.iter().map(|part| self.rails(part)).collect();
                Rails {
                    holds: self.all.any(parts.iter().map(|part| part.holds)),
                    fails: self.all.all(parts.iter().map(|part| part.fails)),
                }
            }
            Condition::Not(part) => {
                let Rails { holds, fails } = self.rails(part);
                Rails {
                    holds: fails,
                    fails: holds,
                }
            }
        }
    }

    /// Returns where a cause of these four conditions has a verdict: the table at [`Verdict`], row
    /// by row.
    pub fn has_verdict(&mut self, four: [Rails; 4], verdict: Verdict) -> Function {
        let [applies, confirmed, suggested, ruled_out] = four;
        let all = &mut self.all;
        let proved = all.and(applies.holds, confirmed.holds);
        let not_proved = all.not(proved);
        let out = all.or(applies.fails, ruled_out.holds);
        let stays = all.not(out);
        let pointed = all.and(applies.holds, suggested.holds);
        match verdict {
            Verdict::Confirmed => all.and(proved, stays),
            Verdict::Contradiction => all.and(proved, ruled_out.holds),
            Verdict::RuledOut => all.and(not_proved, out),
            Verdict::Likely => all.all([not_proved, stays, pointed]),
            Verdict::Possible => {
                let not_pointed = all.not(pointed);
                all.all([not_proved, stays, not_pointed])
            }
        }
    }

    fn answer(&mut self, question: QuestionIndex, yes: &AnswerSet, no: &AnswerSet) -> Rails {
        let applies = self.applies(question);
        let now: Rails = self.state.possible(question).is_among(yes, no).into();
        let Some(at) = self.coded_at(question) else {
            return self.while_it_applies(now, applies);
        };
        let is_in = |truth: Truth| move |kind: &Possible| kind.is_among(yes, no) == truth;
        let holds = self.given(at, &is_in(Truth::True));
        let fails = match self.coded[at].coding {
            Coding::One | Coding::Kept => self.given(at, &is_in(Truth::False)),
            Coding::Several => {
                let other = self.given(at, &|kind| !kind.open.is_subset(no));
                let not_other = self.all.not(other);
                self.all.and(self.coded[at].is_known, not_other)
            }
        };
        let counts = self.counts(at);
        self.assumed(Rails { holds, fails }, now, counts, applies)
    }

    /// What is `now` stands, and fails where the question does not apply.
    fn while_it_applies(&mut self, now: Rails, applies: Rails) -> Rails {
        Rails {
            holds: self.all.and(now.holds, applies.holds),
            fails: self.all.or(now.fails, applies.fails),
        }
    }

    /// What was assumed counts where it `counts`; without it, what is `now` stands.
    fn assumed(&mut self, then: Rails, now: Rails, counts: Function, applies: Rails) -> Rails {
        let holds = self.all.and(counts, then.holds);
        let fails = self.all.and(counts, then.fails);
        let either = Rails {
            holds: self.all.or(holds, now.holds),
            fails: self.all.or(fails, now.fails),
        };
        self.while_it_applies(either, applies)
    }

    /// Returns where a relation between the answers to two questions holds; `relates` must not
    /// become less certain when less is possible.
    fn pair(
        &mut self,
        left: QuestionIndex,
        right: QuestionIndex,
        relates: &dyn Fn(&Possible, &Possible) -> Truth,
    ) -> Rails {
        let applies = {
            let (left, right) = (self.applies(left), self.applies(right));
            Rails {
                holds: self.all.and(left.holds, right.holds),
                fails: self.all.or(left.fails, right.fails),
            }
        };
        let (lefts, rights) = (self.options(left), self.options(right));
        let mut all = Rails::from(Truth::Unknown);
        for (left, is_left) in &lefts {
            for (right, is_right) in &rights {
                let truth = relates(left, right);
                if truth == Truth::Unknown {
                    continue;
                }
                let is_both = self.all.and(*is_left, *is_right);
                let rail = if truth == Truth::True {
                    &mut all.holds
                } else {
                    &mut all.fails
                };
                *rail = self.all.or(*rail, is_both);
            }
        }
        self.while_it_applies(all, applies)
    }

    /// Returns what may come to be possible of an answer, each with where it does: what is
    /// possible now is so everywhere, since knowing more never makes less certain.
    fn options(&mut self, question: QuestionIndex) -> Vec<(Possible, Function)> {
        let mut options = vec![(self.state.possible(question), Function::TRUE)];
        let Some(at) = self.coded_at(question) else {
            return options;
        };
        if self.coded[at].coding == Coding::Several {
            return options;
        }
        let counts = self.counts(at);
        for kind in self.coded[at].kinds.clone() {
            let is_given = self.given(at, &|other| *other == kind);
            let is_given = self.all.and(counts, is_given);
            options.push((kind, is_given));
        }
        options
    }
}
