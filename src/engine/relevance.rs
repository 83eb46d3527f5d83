//! Whether an answer could still change a verdict or the plan.
//!
//! Exact, not a guess from where a name stands in a file: a question is relevant
//! if and only if some answer to it, together with some answers to the others,
//! "don't know" included, gives another verdict or another plan than not knowing
//! it. A verdict that is settled is left alone: a further answer could at most
//! contradict it, and nobody is asked in order to be contradicted.

use super::Engine;
use super::answers::Answers;
use super::state::State;
use super::truth::Truth;
use super::verdict::Verdict;
use crate::rules::{Arg, Condition};

impl Engine<'_> {
    /// Tells whether `question` may be asked at all: it was not, and it applies.
    pub(super) fn may_be_asked(&self, question: u16, answers: &Answers, state: &State) -> bool {
        answers.get(question).is_none() && state.applies(question) == Truth::True
    }

    /// Returns the questions whose answers could still change a verdict or the plan, in the
    /// order of the rule set.
    pub fn relevant(&self, answers: &Answers) -> Vec<u16> {
        let state = self.state(answers);
        let verdicts = self.verdicts(&state);
        (0..super::index(self.rules.questions.len()))
            .filter(|question| self.may_be_asked(*question, answers, &state))
            .filter(|question| {
                self.changes_plan(*question, &state, &verdicts)
                    || self.changes_verdict(*question, answers, &state, &verdicts)
            })
            .collect()
    }

    /// Tells whether an answer to `question` could change the verdict on some open cause.
    pub(super) fn changes_verdict(
        &self,
        question: u16,
        answers: &Answers,
        state: &State,
        verdicts: &[Verdict],
    ) -> bool {
        self.causes_of[usize::from(question)]
            .iter()
            .filter(|cause| !verdicts[usize::from(**cause)].is_settled())
            .any(|cause| self.changes_cause(*cause, question, answers, state))
    }

    /// Tells whether an answer to `question` could change the verdict on `cause`.
    pub(super) fn changes_cause(
        &self,
        cause: u16,
        question: u16,
        answers: &Answers,
        state: &State,
    ) -> bool {
        let others: Vec<u16> = self.support[usize::from(cause)]
            .iter()
            .copied()
            .filter(|other| *other != question)
            .filter(|other| answers.get(*other).is_none())
            .collect();
        let outcome = |state: &State| self.verdict(cause, state);
        self.depends(question, &others, state, &outcome, &|verdict: &Verdict| {
            verdict.is_settled()
        })
    }

    /// Tells whether an answer to `question` could change the plan as it stands: a step
    /// could drop out, or its words could say more.
    pub(super) fn changes_plan(&self, question: u16, state: &State, verdicts: &[Verdict]) -> bool {
        let found = verdicts.iter().zip(&self.rules.causes);
        found
            .filter(|(verdict, _)| verdict.is_found())
            .any(|(_, cause)| {
                words_depend(&cause.args, question, state)
                    || cause.steps.iter().any(|step| {
                        let step = self.rules.step(*step);
                        state.eval(&step.when) != Truth::False
                            && (words_depend(&step.args, question, state)
                                || self.drops_out(&step.when, question, state)
                                || step.links.iter().any(|link| {
                                    let link = &self.rules.links[usize::from(*link)];
                                    self.drops_out(&link.when, question, state)
                                }))
                    })
            })
    }

    fn drops_out(&self, when: &Condition, question: u16, state: &State) -> bool {
        let mut others = Vec::new();
        when.questions(&mut |named| others.push(named));
        if !others.contains(&question) {
            return false;
        }
        others.retain(|other| *other != question && state.is_open(*other));
        others.sort_unstable();
        others.dedup();
        let outcome = |state: &State| state.eval(when) == Truth::False;
        self.depends(question, &others, state, &outcome, &|dropped| *dropped)
    }

    /// Tells whether some answers to `others` make `outcome` depend on `question`. An outcome
    /// that is final cannot change any more, which cuts the search short.
    fn depends<T: PartialEq>(
        &self,
        question: u16,
        others: &[u16],
        state: &State,
        outcome: &impl Fn(&State) -> T,
        is_final: &impl Fn(&T) -> bool,
    ) -> bool {
        let open = outcome(state);
        if is_final(&open) {
            return false;
        }
        let differs = self
            .values(question, state)
            .any(|value| outcome(&self.with(state, question, value)) != open);
        differs
            || others.iter().enumerate().any(|(at, other)| {
                state.is_open(*other)
                    && self.values(*other, state).any(|value| {
                        let assumed = self.with(state, *other, value);
                        self.depends(question, &others[at + 1..], &assumed, outcome, is_final)
                    })
            })
    }
}

/// Tells whether the words of a message would say more if `question` were answered.
fn words_depend(args: &[Arg], question: u16, state: &State) -> bool {
    state.is_open(question) && args.iter().any(|arg| arg.value.question() == question)
}
