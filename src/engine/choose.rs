//! Which question to ask next.
//!
//! # Specification
//!
//! 1. Only relevant questions are asked (see `standing`).
//! 2. While a proved cause stands, questions that complete its plan come first,
//!    as long as they cost no more than remembering.
//! 3. Every open cause weighs what its group's share in the situation gives it; one
//!    that was pointed at weighs three times as much. Assume that exactly one open
//!    cause is true, in proportion to the weights, and that the person answers
//!    accordingly: how many people know an answer that proves or suggests their cause is
//!    the rule author's to say (`known-to`), and how likely each of these answers is, and
//!    each of the others, is counted (see `likelihood`). On a question that a cause does
//!    not rest on, its people give any answer, but none that proves another cause where
//!    there is another.
//! 4. An answer resolves the weight of the causes that it rules out, and everything
//!    once the true cause is proved. What a question resolves is the mean over
//!    causes and answers.
//! 5. Look one question further: for the most promising candidates and their most
//!    likely answers, the second question is chosen and weighed after the first was
//!    answered, with verdicts and weights as they are then.
//! 6. Ask the candidate of which the two questions together resolve most for what they
//!    cost a person; of equals, the one that the author asks first.
//! 7. Never worse than the author: where conversations with made-up people or with the
//!    people of the rule set's examples take longer this way, the first relevant
//!    question in the author's order is asked instead (see `people`).
//!
//! Only sums, products and quotients of numbers in a fixed order are used, so
//! every machine asks the same questions.

use super::answers::Answers;
use super::commonness::Weights;
use super::engine::Engine;
use super::order::Order;
use super::shares::{count, sort_best_first};
use super::standing::Standing;
use super::trial::{Trial, View};
use super::verdict::Verdict;
use crate::rules::{AnswerSet, CauseIndex, Cost, QuestionIndex};

/// What to do after the answers given so far.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Next {
    /// Ask this question: its answer can change a verdict or the plan.
    Ask(QuestionIndex),
    /// A cause is proved and its plan is complete; this question could only find another one.
    Enough(QuestionIndex),
    /// No answer could change anything.
    Done,
}

/// How much more a cause weighs that was pointed at: it is worth settling first.
const POINTED_AT: f64 = 3.0;
/// How many candidates are looked at one question further. Our judgement, by the time it takes.
const LOOKED_AHEAD: usize = 2;

impl Engine<'_> {
    /// Returns what to do next. The same answers give the same question, whatever their order.
    pub fn next(&self, answers: &Answers) -> Next {
        self.next_in(self.order(), answers)
    }

    /// Returns the order in which questions are asked, decided when it is first needed.
    pub(super) fn order(&self) -> Order {
        *self.order_of_asking.get_or_init(|| self.better_order())
    }

    /// Returns what to do next where questions are asked in that order.
    pub fn next_in(&self, order: Order, answers: &Answers) -> Next {
        let standing = Standing::new(self, answers);
        let is_proved = standing
            .verdicts
            .iter()
            .any(|verdict| *verdict == Verdict::Confirmed);
        let completes = |question: &QuestionIndex| standing.changes_plan(*question);
        let is_light =
            |question: &QuestionIndex| self.rules.questions[*question].cost <= Cost::Recall;
        if is_proved && let Some(question) = standing.askable().filter(is_light).find(completes) {
            return Next::Ask(question);
        }
        let best = match order {
            Order::Chosen => {
                let view = standing.view(standing.weights());
                let trials = standing.trials(&view);
                let best = standing.best(&view, &trials);
                let best = best.map(|at| trials[at].question);
                best.or_else(|| standing.askable().find(completes))
            }
            Order::Authors => standing
                .askable()
                .find(|question| standing.changes_a_verdict(*question) || completes(question)),
        };
        match best {
            None => Next::Done,
            Some(question) if is_proved => Next::Enough(question),
            Some(question) => Next::Ask(question),
        }
    }

    /// Returns what answering costs a person.
    pub(super) fn effort(&self, question: QuestionIndex) -> f64 {
        f64::from(self.rules.questions[question].cost.weight())
    }
}

impl<'s> Standing<'s> {
    /// Returns what each cause weighs that is still open.
    pub(super) fn weights(&self) -> Weights {
        let common = self.engine.commonness(&self.state).iter();
        let weights = common
            .zip(&self.verdicts)
            .map(|(weight, verdict)| match verdict {
                Verdict::Likely => weight * POINTED_AT,
                Verdict::Possible => *weight,
                _ => 0.0,
            });
        let mut weights: Weights = weights.collect();
        self.believe_all(&mut weights);
        weights
    }

    /// Returns how common each cause is for somebody who denied what was denied.
    pub(super) fn believed(&self) -> Weights {
        let mut weights = self.engine.commonness(&self.state).to_owned();
        self.believe_all(&mut weights);
        weights
    }

    /// Takes off the weight of causes what their people would have said, had it been so.
    fn believe_all(&self, weights: &mut Weights) {
        for (question, excluded) in self.answers.narrowed() {
            self.believe(weights, question, &excluded);
        }
    }

    /// Takes off the weight of open causes what their people would have said to a question.
    fn believe(&self, weights: &mut Weights, question: QuestionIndex, excluded: &AnswerSet) {
        for cause in self.open_causes_of(question) {
            weights[cause] *= self.engine.belief(cause, question, excluded);
        }
    }

    /// Looks at the causes that are open, which weigh as much as `weights` says.
    pub(super) fn view(&'s self, weights: Weights) -> View<'s> {
        View::new(self.engine, &self.state, &self.truths, weights)
    }

    /// Tries every question that may be asked.
    pub(super) fn trials(&self, view: &View<'_>) -> Vec<Trial> {
        let trials = self.askable().filter_map(|question| view.trial(question));
        trials.collect()
    }

    /// Returns the relevant question that is best asked now, as a position in `trials`, where one
    /// could change a verdict.
    pub(super) fn best(&self, view: &View<'_>, trials: &[Trial]) -> Option<usize> {
        let mut ranked: Vec<(f64, usize)> = trials
            .iter()
            .enumerate()
            .map(|(at, trial)| (trial.resolves / self.engine.effort(trial.question), at))
            .collect();
        sort_best_first(&mut ranked);
        let ahead = LOOKED_AHEAD.min(ranked.len());
        for (worth, at) in &mut ranked[..ahead] {
            *worth = view.look_ahead(&trials[*at], trials);
        }
        sort_best_first(&mut ranked[..ahead]);
        let is_relevant =
            |trial: &Trial| trial.is_telling || self.changes_a_verdict(trial.question);
        let mut best = ranked.iter().map(|(_, at)| *at);
        best.find(|at| is_relevant(&trials[*at]))
    }
}

impl Engine<'_> {
    /// Returns how many of the people of an open cause would have denied what was denied.
    pub(super) fn belief(
        &self,
        cause: CauseIndex,
        question: QuestionIndex,
        excluded: &AnswerSet,
    ) -> f64 {
        let Some(likely) = self.likelihood(cause, question) else {
            return 1.0;
        };
        let known_to = f64::from(self.rules.questions[question].known_to) / 100.0;
        let part =
            |kind: &AnswerSet| count(kind.intersection(excluded).len()) / count(kind.len().max(1));
        let kinds = self.sight().kinds[question].iter();
        let said: f64 = kinds.zip(likely).map(|(k, l)| part(k) * l).sum();
        1.0 - known_to * said
    }
}
