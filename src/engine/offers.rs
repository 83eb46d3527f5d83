//! Which answers somebody could have given, and which words they give a message.

use super::diagram::Function;
use super::maker::{Coding, Maker};
use super::possible::Possible;
use crate::rules::{AnswerSet, Arg, ArgValue};

impl Maker<'_> {
    /// Returns where prompts would offer every answer that was assumed, and where several answers
    /// go together.
    pub fn offered(&mut self) -> Function {
        let mut all = Function::TRUE;
        for at in 0..self.coded.len() {
            for kind in self.coded[at].kinds.clone() {
                let is_fit = self.is_fit(at, &kind);
                let is_void = self.applies(self.coded[at].question).fails;
                let is_fit = self.all.or(is_fit, is_void);
                if is_fit == Function::TRUE {
                    continue;
                }
                let is_given = self.given(at, &|other| *other == kind);
                let is_not_given = self.all.not(is_given);
                let is_right = self.all.or(is_not_given, is_fit);
                all = self.all.and(all, is_right);
            }
            if self.coded[at].coding == Coding::Several {
                let is_whole = self.is_whole(at);
                all = self.all.and(all, is_whole);
            }
        }
        all
    }

    /// Returns where an answer of that kind would be offered and goes with the others given.
    fn is_fit(&mut self, at: usize, kind: &Possible) -> Function {
        let definition = &self.engine.rules.questions[self.coded[at].question];
        let answer = kind.open.iter().next();
        let when = answer.map(|answer| &definition.answers[answer].when);
        let fails = when.map_or(Function::FALSE, |when| self.rails(when).fails);
        let is_offered = self.all.not(fails);
        let is_exclusive = answer.is_some() && answer == definition.exclusive();
        if self.coded[at].coding != Coding::Several || !is_exclusive {
            return is_offered;
        }
        let beside = self.given(at, &|other| other != kind);
        let is_alone = self.all.not(beside);
        self.all.and(is_offered, is_alone)
    }

    /// Returns where several answers, once given, are some and hold those that are certain.
    fn is_whole(&mut self, at: usize) -> Function {
        let certain = self.state.possible(self.coded[at].question).certain;
        let mut whole = self.given(at, &|_| true);
        for kind in self.coded[at].kinds.clone() {
            if kind.open.meets(&certain) {
                let is_given = self.given(at, &|other| *other == kind);
                whole = self.all.and(whole, is_given);
            }
        }
        let is_not_known = self.all.not(self.coded[at].is_known);
        self.all.or(is_not_known, whole)
    }

    /// Returns where each placeable of a message has words.
    pub fn worded(&mut self, args: &[Arg]) -> Vec<Function> {
        let mut found = Vec::new();
        for arg in args {
            let question = arg.value.question();
            let worded = worded_answers(&arg.value, &self.engine.all_answers[question]);
            let applies = self.applies(question);
            if self.engine.rules.questions[question].several {
                // Nothing names several answers at once.
                continue;
            }
            found.push(match self.coded_at(question) {
                Some(at) => {
                    let is_given = self.given(at, &|kind| kind.open.is_subset(&worded));
                    self.all.and(applies.holds, is_given)
                }
                None => {
                    let has_words = self.state.possible(question).certain.is_subset(&worded);
                    let has_words = has_words && !self.state.is_open(question);
                    let may_apply = self.all.not(applies.fails);
                    self.all.and(may_apply, has_words.into())
                }
            });
        }
        found
    }
}

/// Returns the answers for which a placeable has words.
pub(super) fn worded_answers(value: &ArgValue, all: &AnswerSet) -> AnswerSet {
    let has_words = |answer: &_| match value {
        ArgValue::Answer(_) => true,
        ArgValue::Cell { cells, .. } => cells[*answer].is_some(),
        ArgValue::Listed { cells, .. } => cells[*answer].is_some(),
    };
    all.iter().filter(has_words).collect()
}
