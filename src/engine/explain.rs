//! Why, why not, and what would decide it.
//!
//! Decides the smallest set of given answers that forces a verdict; not a trace
//! of how it was computed.

use super::Engine;
use super::answers::{Answers, Given};
use super::state::State;
use super::truth::Truth;
use crate::rules::{AnswerSet, CauseIndex, QuestionIndex};

/// An answer that was given and counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reason {
    /// The question.
    pub question: QuestionIndex,
    /// What was answered to it.
    pub answer: AnswerSet,
}

/// The most answers among which the smallest set is searched exhaustively; beyond
/// it, answers are left out one by one as long as the verdict stands.
const EXHAUSTIVE: usize = 14;

impl Engine<'_> {
    /// Returns the smallest set of given answers that by itself gives the verdict on `cause`.
    pub fn why(&self, cause: CauseIndex, answers: &Answers) -> Vec<Reason> {
        let verdict = self.verdict(cause, &self.state(answers));
        self.smallest(cause, answers, |state| {
            self.verdict(cause, state) == verdict
        })
    }

    /// Returns the smallest sets of given answers that prove a cause and that exclude it: the
    /// two sides of a contradiction.
    pub fn both_sides(&self, cause: CauseIndex, answers: &Answers) -> (Vec<Reason>, Vec<Reason>) {
        let definition = &self.rules.causes[cause];
        let proves = self.smallest(cause, answers, |state| {
            state.eval(&definition.applies) == Truth::True
                && state.eval(&definition.confirmed_by) == Truth::True
        });
        let excludes = self.smallest(cause, answers, |state| {
            state.eval(&definition.ruled_out_by) == Truth::True
        });
        (proves, excludes)
    }

    /// Returns the questions that would decide an open cause: those of which one answer is
    /// enough, or, where there is none, all that could change its verdict.
    pub fn what_would_decide(&self, cause: CauseIndex, answers: &Answers) -> Vec<QuestionIndex> {
        let state = self.state(answers);
        let open: Vec<QuestionIndex> = self.support[cause]
            .iter()
            .copied()
            .filter(|question| self.may_be_asked(*question, answers, &state))
            .collect();
        let enough: Vec<QuestionIndex> = open
            .iter()
            .copied()
            .filter(|question| self.decides(*question, cause, &state))
            .collect();
        if !enough.is_empty() {
            return enough;
        }
        let mut changing = self.changing_verdict(cause, &open, answers, &state);
        changing.sort_unstable();
        changing
    }

    /// Tells whether one answer to `question` is enough to settle the verdict on `cause`.
    fn decides(&self, question: QuestionIndex, cause: CauseIndex, state: &State) -> bool {
        let kinds = self.kinds_of(cause);
        let mut values = kinds
            .position(question)
            .into_iter()
            .flat_map(|at| kinds.values(at, state));
        values.any(|value| {
            let assumed = self.with(state, question, value);
            self.is_offered(question, value, &assumed) && self.verdict(cause, &assumed).is_settled()
        })
    }

    /// Returns the questions answered with "I don't know" that keep `cause` open.
    pub fn not_known(&self, cause: CauseIndex, answers: &Answers) -> Vec<QuestionIndex> {
        let state = self.state(answers);
        let asked_in_vain =
            |question: &QuestionIndex| answers.get(*question) == Some(Given::DontKnow);
        self.support[cause]
            .iter()
            .copied()
            .filter(asked_in_vain)
            .filter(|question| {
                let mut without = answers.clone();
                without.forget(*question);
                !self
                    .changing_verdict(cause, &[*question], &without, &state)
                    .is_empty()
            })
            .collect()
    }

    /// Returns the open causes whose verdict an answer to `question` could change: why it is asked.
    pub fn told_apart_by(&self, question: QuestionIndex, answers: &Answers) -> Vec<CauseIndex> {
        let state = self.state(answers);
        let mut open = answers.clone();
        open.forget(question);
        self.causes_of[question]
            .iter()
            .copied()
            .filter(|cause| {
                !self
                    .changing_verdict(*cause, &[question], &open, &state)
                    .is_empty()
            })
            .collect()
    }

    fn smallest(
        &self,
        cause: CauseIndex,
        answers: &Answers,
        holds: impl Fn(&State) -> bool,
    ) -> Vec<Reason> {
        let given: Vec<QuestionIndex> = self.support[cause]
            .iter()
            .copied()
            .filter(|question| matches!(answers.get(*question), Some(Given::Chosen(_))))
            .collect();
        let blank = self.state(&Answers::none(self.rules));
        let is_enough = |kept: &[QuestionIndex]| {
            let known = kept.iter().fold(blank.clone(), |state, question| {
                self.answered(&state, *question, answers)
            });
            holds(&known)
        };
        let kept = if given.len() <= EXHAUSTIVE {
            (0..=given.len())
                .find_map(|size| first_subset(&given, size, &is_enough))
                .unwrap_or_default()
        } else {
            leave_out(given, &is_enough)
        };
        kept.iter()
            .filter_map(|question| match answers.get(*question) {
                Some(Given::Chosen(answer)) => Some(Reason {
                    question: *question,
                    answer: self.narrowed(*question, answer, &kept, answers, &holds),
                }),
                _ => None,
            })
            .collect()
    }

    /// Returns the one of several answers that is enough by itself, or all of them.
    fn narrowed(
        &self,
        question: QuestionIndex,
        answer: AnswerSet,
        kept: &[QuestionIndex],
        answers: &Answers,
        holds: &impl Fn(&State) -> bool,
    ) -> AnswerSet {
        let is_enough = |alone: &AnswerSet| {
            let mut fewer = answers.only(|other| kept.contains(&other));
            fewer.set(question, Given::Chosen(*alone));
            holds(&self.state(&fewer))
        };
        let mut each = answer.iter().map(|one| std::iter::once(one).collect());
        if answer.iter().nth(1).is_none() {
            return answer;
        }
        each.find(is_enough).unwrap_or(answer)
    }
}

/// Returns the first subset of that size for which `is_enough` holds, in the order of `items`.
fn first_subset(
    items: &[QuestionIndex],
    size: usize,
    is_enough: &impl Fn(&[QuestionIndex]) -> bool,
) -> Option<Vec<QuestionIndex>> {
    fn search(
        items: &[QuestionIndex],
        size: usize,
        chosen: &mut Vec<QuestionIndex>,
        is_enough: &impl Fn(&[QuestionIndex]) -> bool,
    ) -> bool {
        if size == 0 {
            return is_enough(chosen);
        }
        for at in 0..items.len().saturating_sub(size - 1) {
            chosen.push(items[at]);
            if search(&items[at + 1..], size - 1, chosen, is_enough) {
                return true;
            }
            chosen.pop();
        }
        false
    }
    let mut chosen = Vec::with_capacity(size);
    search(items, size, &mut chosen, is_enough).then_some(chosen)
}

/// Leaves out one item after the other as long as `is_enough` holds.
fn leave_out(
    mut items: Vec<QuestionIndex>,
    is_enough: &impl Fn(&[QuestionIndex]) -> bool,
) -> Vec<QuestionIndex> {
    let mut at = 0;
    while at < items.len() {
        let mut fewer = items.clone();
        fewer.remove(at);
        if is_enough(&fewer) {
            items = fewer;
        } else {
            at += 1;
        }
    }
    items
}
