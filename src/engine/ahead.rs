//! What a question and the best one after it resolve together.
//!
//! Decides how far it is looked ahead, and from which of the trials of this turn a second
//! question is guessed. Knows nothing of how a question is tried: that is `trial`.

use super::commonness::Weights;
use super::shares::sort_best_first;
use super::state::State;
use super::trial::{Effect, Trial, View};
use super::truth::Truth;
use super::verdict::{Truths, Verdict};
use crate::rules::CauseIndex;
use typed_index_collections::TiVec;

/// With how many answers of a question, the most likely first, and with how many second
/// questions it is looked further ahead. Our judgement, by the time that it takes.
const ANSWERS_AHEAD: usize = 2;
const SECOND_QUESTIONS: usize = 2;

impl View<'_> {
    /// Returns what `first` and the best question after each of its answers resolve together, for
    /// what they cost.
    pub fn look_ahead(&self, first: &Trial, trials: &[Trial]) -> f64 {
        let mut resolved = first.resolves;
        let mut effort = self.engine.effort(first.question);
        let mut likely: Vec<usize> = (0..first.answers.len()).collect();
        likely.sort_by(|a, b| first.answers[*b].share.total_cmp(&first.answers[*a].share));
        for at in likely.into_iter().take(ANSWERS_AHEAD) {
            let outcome = &first.answers[at];
            let goes_on = outcome.share - outcome.proved;
            if goes_on > 0.0
                && let Some((part, cost)) = self.second(first, at, trials)
            {
                resolved += goes_on * (1.0 - outcome.gone) * part;
                effort += goes_on * cost;
            }
        }
        resolved / effort
    }

    /// Returns what the best question after the answer at that position resolves of what is left
    /// then, and its cost.
    fn second(&self, first: &Trial, at: usize, trials: &[Trial]) -> Option<(f64, f64)> {
        let (engine, tried) = (self.engine, &first.answers[at].tried);
        let state = engine.with(self.state, first.question, tried.possible);
        let (truths, weights) = self.after(first, at, &state);
        let view = View::new(engine, &state, &truths, weights);
        let guessed = view.guesses(first, trials).into_iter();
        let seconds = guessed.take(SECOND_QUESTIONS).filter_map(|(_, at)| {
            let trial = view.trial(trials[at].question)?;
            Some((trial.resolves, engine.effort(trial.question)))
        });
        seconds.max_by(|(a, a_cost), (b, b_cost)| (a / a_cost).total_cmp(&(b / b_cost)))
    }

    /// Returns what `first` makes of every cause, and what each weighs, after the answer at that
    /// position; only causes that rest on the question are evaluated anew.
    fn after(
        &self,
        first: &Trial,
        at: usize,
        state: &State,
    ) -> (TiVec<CauseIndex, Truths>, Weights) {
        let mut truths: TiVec<CauseIndex, Truths> = self.truths.to_owned();
        let otherwise = first.answers[at].otherwise;
        let weights = self.weights.iter().map(|weight| weight * otherwise);
        let mut weights: Weights = weights.collect();
        let seen = self.engine.sight().seen_by[first.question].iter();
        let seen = seen.filter(|seen| !self.truths[seen.cause].verdict().is_settled());
        for (seen, effects) in seen.zip(first.effects.chunks(first.answers.len())) {
            let Effect { verdict, likely } = effects[at];
            truths[seen.cause] = self
                .engine
                .truths_after(seen, self.truths[seen.cause], state);
            weights[seen.cause] = match verdict.is_settled() {
                true => 0.0,
                false => self.weights[seen.cause] * likely,
            };
        }
        (truths, weights)
    }

    /// Returns what the other questions about resolve for their cost, the best first, with their
    /// positions in `trials`. A guess is enough to choose whom to try: trying all would square
    /// the time of a turn.
    fn guesses(&self, first: &Trial, trials: &[Trial]) -> Vec<(f64, usize)> {
        let others = trials.iter().enumerate().filter(|(_, trial)| {
            trial.question != first.question && self.state.applies(trial.question) == Truth::True
        });
        let guesses =
            others.map(|(at, trial)| (self.guess(trial) / self.engine.effort(trial.question), at));
        let mut guesses: Vec<(f64, usize)> = guesses.collect();
        sort_best_first(&mut guesses);
        guesses
    }

    /// Returns about what a question resolves, by what it did in another state.
    fn guess(&self, trial: &Trial) -> f64 {
        let mut resolved = 0.0;
        for (at, outcome) in trial.answers.iter().enumerate() {
            let (mut proved, mut gone) = (0.0, 0.0);
            let effects = trial.effects.iter().skip(at).step_by(trial.answers.len());
            for (cause, effect) in trial.causes.iter().zip(effects) {
                match effect.verdict {
                    Verdict::Confirmed => proved += self.weights[*cause] * effect.likely,
                    Verdict::RuledOut => gone += self.weights[*cause],
                    _ => {}
                }
            }
            resolved += proved + (outcome.share - proved).max(0.0) * gone;
        }
        resolved
    }
}
