//! What a question is expected to resolve, tried out answer by answer.
//!
//! Decides how likely answers are in some state, and what each would do to every cause that
//! rests on the question: the numbers behind the choice that `choose` specifies. What the best
//! question after it would add is worked out by `ahead`.

use super::commonness::Weights;
use super::engine::Engine;
use super::shares::{count, level};
use super::sight::{Seen, Tried};
use super::state::State;
use super::verdict::{Truths, Verdict};
use crate::rules::{CauseIndex, QuestionIndex};
use typed_index_collections::TiSlice;

/// Causes and what they weigh, in some state.
pub(super) struct View<'s> {
    pub engine: &'s Engine<'s>,
    pub state: &'s State,
    pub truths: &'s TiSlice<CauseIndex, Truths>,
    /// What each open cause weighs; all together weigh 1.
    pub weights: Weights,
}

/// A question, tried out.
pub(super) struct Trial {
    pub question: QuestionIndex,
    /// Whether some answer changes a verdict by itself.
    pub is_telling: bool,
    /// The part of all weight that it resolves.
    pub resolves: f64,
    /// The share of people who give an answer that tells, where there is one.
    known_to: f64,
    pub answers: Vec<Outcome>,
    /// The open causes that rest on the question.
    pub causes: Vec<CauseIndex>,
    /// For each of these causes and each answer, what it does to the cause.
    pub effects: Vec<Effect>,
}

/// One answer, tried out.
pub(super) struct Outcome {
    pub tried: Tried,
    /// The share of people who give it.
    pub share: f64,
    /// The share of people who give it and whose cause it proves.
    pub proved: f64,
    /// The part of all weight that it rules out.
    pub gone: f64,
    /// How likely it is for people whose cause does not rest on the question.
    pub otherwise: f64,
}

/// What an answer does to a cause.
#[derive(Clone, Copy)]
pub(super) struct Effect {
    pub verdict: Verdict,
    /// How likely people with this cause are to give the answer.
    pub likely: f64,
}

impl<'s> View<'s> {
    /// Looks at causes of these weights.
    pub fn new(
        engine: &'s Engine<'s>,
        state: &'s State,
        truths: &'s TiSlice<CauseIndex, Truths>,
        mut weights: Weights,
    ) -> Self {
        let total: f64 = weights.iter().sum();
        if total > 0.0 {
            weights.iter_mut().for_each(|weight| *weight /= total);
        }
        Self {
            engine,
            state,
            truths,
            weights,
        }
    }

    /// Tries every kind of answer to `question` alone; `None` where no open cause rests on it.
    pub fn trial(&self, question: QuestionIndex) -> Option<Trial> {
        let engine = self.engine;
        let seen = engine.sight().seen_by[question].iter();
        let seen = seen.filter(|seen| !self.truths[seen.cause].verdict().is_settled());
        let seen: Vec<&Seen> = seen.collect();
        if seen.is_empty() {
            return None;
        }
        let mut trial = Trial {
            question,
            is_telling: false,
            resolves: 0.0,
            known_to: f64::from(engine.rules.questions[question].known_to) / 100.0,
            answers: Vec::new(),
            causes: seen.iter().map(|seen| seen.cause).collect(),
            effects: Vec::new(),
        };
        let mut after: Vec<State> = Vec::new();
        for tried in engine.sight().tried(question, self.state) {
            let state = engine.with(self.state, question, tried.possible);
            if engine.are_offered(question, &tried.possible.open, &state) {
                after.push(state);
                trial.answers.push(Outcome::of(tried));
            }
        }
        trial.effects.reserve(seen.len() * after.len());
        for seen in seen {
            self.add_effects(&mut trial, seen, &after);
        }
        self.weigh(&mut trial);
        Some(trial)
    }

    /// Adds what each answer does to one cause.
    fn add_effects(&self, trial: &mut Trial, seen: &Seen, after: &[State]) {
        let before = self.truths[seen.cause];
        let verdict_before = before.verdict();
        let likelihood = self.engine.likelihood(seen.cause, trial.question);
        let from = trial.effects.len();
        for (at, (outcome, state)) in trial.answers.iter().zip(after).enumerate() {
            // What a cause makes of answers that it sees alike is worked out once.
            let is_alike = |other: &Outcome| {
                seen.kinds[other.tried.kind] == seen.kinds[outcome.tried.kind]
                    && other.tried.like == outcome.tried.like
            };
            let verdict = match trial.answers[..at].iter().position(is_alike) {
                Some(other) => trial.effects[from + other].verdict,
                None => self.engine.truths_after(seen, before, state).verdict(),
            };
            let is_out = matches!(verdict, Verdict::RuledOut | Verdict::Contradiction);
            let likely = likelihood.map_or(1.0, |known| known[outcome.tried.kind]);
            trial.is_telling |= verdict != verdict_before;
            trial.effects.push(Effect {
                verdict,
                likely: if is_out {
                    0.0
                } else {
                    likely * outcome.tried.part
                },
            });
        }
        share_out(&mut trial.effects[from..], verdict_before, trial.known_to);
    }

    /// Works out how likely each answer is, and what the question resolves.
    fn weigh(&self, trial: &mut Trial) {
        let count_of = trial.answers.len();
        let mut touched = 0.0;
        for (at, cause) in trial.causes.iter().enumerate() {
            let weight = self.weights[*cause];
            touched += weight;
            let effects = &trial.effects[at * count_of..(at + 1) * count_of];
            for (outcome, effect) in trial.answers.iter_mut().zip(effects) {
                outcome.share += weight * effect.likely;
                match effect.verdict {
                    Verdict::Confirmed => {
                        outcome.proved += weight * effect.likely;
                        // Whose cause is another one gives no answer that would prove this one.
                        outcome.otherwise = 0.0;
                    }
                    Verdict::RuledOut => outcome.gone += weight,
                    _ => {}
                }
            }
        }
        level(
            trial
                .answers
                .iter_mut()
                .map(|outcome| &mut outcome.otherwise),
        );
        let mut resolves = 0.0;
        for outcome in &mut trial.answers {
            outcome.share += (1.0 - touched).max(0.0) * outcome.otherwise;
            resolves += outcome.proved + (outcome.share - outcome.proved) * outcome.gone;
        }
        trial.resolves = resolves;
    }
}

impl Outcome {
    /// An answer that is as likely as any other for whoever has nothing to do with it.
    fn of(tried: Tried) -> Self {
        Self {
            otherwise: count(tried.size),
            share: 0.0,
            proved: 0.0,
            gone: 0.0,
            tried,
        }
    }
}

/// Shares people with one cause out among the answers: of those that tell their cause as many as
/// know one give one, the others another; alike answers in proportion to how likely they are.
fn share_out(effects: &mut [Effect], before: Verdict, known_to: f64) {
    let tells = |effect: &Effect| {
        effect.verdict == Verdict::Confirmed
            || effect.verdict == Verdict::Likely && before != Verdict::Likely
    };
    let (mut telling, mut other) = (0.0, 0.0);
    for effect in effects.iter() {
        *(if tells(effect) {
            &mut telling
        } else {
            &mut other
        }) += effect.likely;
    }
    let of_telling = if other > 0.0 { known_to } else { 1.0 };
    let of_other = if telling > 0.0 { 1.0 - known_to } else { 1.0 };
    for effect in effects {
        let (part, whole) = match tells(effect) {
            true => (of_telling, telling),
            false => (of_other, other),
        };
        effect.likely = if whole > 0.0 {
            part * effect.likely / whole
        } else {
            0.0
        };
    }
}
