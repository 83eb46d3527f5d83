//! Whether an answer could still change a verdict or the plan.
//!
//! Exact, not a guess from where a name stands in a file: a question is relevant
//! if and only if some answer to it, together with some answers to the others,
//! "don't know" included, gives another verdict or another plan than not knowing
//! it. A verdict that is settled is left alone: a further answer could at most
//! contradict it, and nobody is asked in order to be contradicted.

use super::Engine;
use super::answers::Answers;
use super::state::{State, Value};
use super::truth::Truth;
use super::verdict::{Verdict, conditions};
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
                self.changes_plan(*question, answers, &state, &verdicts)
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
        let undecided = self.undecided(cause, state);
        if !undecided.contains(&question) {
            return false;
        }
        let others: Vec<u16> = undecided
            .into_iter()
            .filter(|other| *other != question && answers.get(*other).is_none())
            .collect();
        let search = Search {
            engine: self,
            question,
            kinds: &|question, state| self.values_for(cause, question, state),
            outcome: &|state: &State| self.verdict(cause, state),
            is_final: &|verdict: &Verdict| verdict.is_settled(),
        };
        search.finds(&others, state)
    }

    /// Returns the questions that still decide on `cause`: those in parts of its conditions that
    /// are not certain yet. What is certain stays certain, so no other question matters.
    fn undecided(&self, cause: u16, state: &State) -> Vec<u16> {
        let mut found = Vec::new();
        for condition in conditions(&self.rules.causes[usize::from(cause)]) {
            self.gather_undecided(condition, state, &mut found);
        }
        found.sort_unstable();
        found
    }

    fn gather_undecided(&self, condition: &Condition, state: &State, found: &mut Vec<u16>) {
        if state.eval(condition) != Truth::Unknown {
            return;
        }
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.gather_undecided(part, state, found);
                }
            }
            Condition::Not(part) => self.gather_undecided(part, state, found),
            atom => atom.questions(&mut |question| {
                if !found.contains(&question) {
                    found.push(question);
                    let when = &self.rules.questions[usize::from(question)].when;
                    self.gather_undecided(when, state, found);
                }
            }),
        }
    }

    /// Tells whether an answer to `question` could change the plan as it stands: a step
    /// could drop out, or its words could say more.
    pub(super) fn changes_plan(
        &self,
        question: u16,
        answers: &Answers,
        state: &State,
        verdicts: &[Verdict],
    ) -> bool {
        let found = verdicts.iter().zip(&self.rules.causes);
        found
            .filter(|(verdict, _)| verdict.is_found())
            .any(|(_, cause)| {
                words_depend(&cause.args, question, state)
                    || cause.steps.iter().any(|step| {
                        let step = self.rules.step(*step);
                        state.eval(&step.when) != Truth::False
                            && (words_depend(&step.args, question, state)
                                || self.drops_out(&step.when, question, answers, state)
                                || step.links.iter().any(|link| {
                                    let link = &self.rules.links[usize::from(*link)];
                                    self.drops_out(&link.when, question, answers, state)
                                }))
                    })
            })
    }

    fn drops_out(&self, when: &Condition, question: u16, answers: &Answers, state: &State) -> bool {
        let mut others = Vec::new();
        self.gather_undecided(when, state, &mut others);
        if !others.contains(&question) {
            return false;
        }
        others.retain(|other| *other != question && answers.get(*other).is_none());
        others.sort_unstable();
        let search = Search {
            engine: self,
            question,
            kinds: &|question, state| self.values(question, state).collect(),
            outcome: &|state: &State| state.eval(when) == Truth::False,
            is_final: &|dropped: &bool| *dropped,
        };
        search.finds(&others, state)
    }
}

/// A search for answers that make an outcome depend on a question.
struct Search<'s, T> {
    engine: &'s Engine<'s>,
    question: u16,
    /// The answers to try.
    kinds: &'s dyn Fn(u16, &State) -> Vec<Value>,
    outcome: &'s dyn Fn(&State) -> T,
    /// Whether an outcome cannot change any more, which cuts the search short.
    is_final: &'s dyn Fn(&T) -> bool,
}

impl<T: PartialEq> Search<'_, T> {
    /// Tells whether some answers to `others` make the outcome depend on the question.
    fn finds(&self, others: &[u16], state: &State) -> bool {
        let open = (self.outcome)(state);
        if (self.is_final)(&open) {
            return false;
        }
        let differs = |value: &Value| {
            let assumed = self.engine.with(state, self.question, *value);
            (self.outcome)(&assumed) != open
        };
        (self.kinds)(self.question, state).iter().any(differs)
            || others.iter().enumerate().any(|(at, other)| {
                state.is_open(*other)
                    && (self.kinds)(*other, state).into_iter().any(|value| {
                        let assumed = self.engine.with(state, *other, value);
                        self.finds(&others[at + 1..], &assumed)
                    })
            })
    }
}

/// Tells whether the words of a message would say more if `question` were answered.
fn words_depend(args: &[Arg], question: u16, state: &State) -> bool {
    state.is_open(question) && args.iter().any(|arg| arg.value.question() == question)
}
