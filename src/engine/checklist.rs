//! A checklist: the most telling answers of several questions on one screen.
//!
//! Decides which statements stand there. A statement is worth the share of people of whom it
//! finds the cause that nothing above it on the list finds, for what it costs to say whether
//! it is so. Only answers that the rule set lets a person state by themselves stand on it,
//! and only where one alone points at a cause.

use super::shares::{count, sort_best_first};
use super::standing::Standing;
use super::state::State;
use super::statement::{Statement, questions_of};
use super::trial::Trial;
use super::verdict::Verdict;
use crate::rules::{AnswerIndex, CauseIndex, Cost, QuestionIndex};
use rustc_hash::FxHashMap as HashMap;
use typed_index_collections::{TiSlice, TiVec};

/// How many statements a checklist has at most: what a person takes in at a glance, and what
/// fits a screen of 24 rows.
pub const MOST_STATEMENTS: usize = 8;
/// The share of people below which a statement is not worth the time of everybody who reads it.
const LEAST_WORTH: f64 = 0.0005;
/// How much of finding a cause it is to prove one that is likely by now.
const PROOF: f64 = 0.3;

/// How much of finding a cause it is to exclude one: it helps whoever has another.
const EXCLUSION: f64 = 0.3;

/// What causes weigh, all together 1.
type Weights = TiSlice<CauseIndex, f64>;
type Verdicts = TiVec<CauseIndex, Verdict>;

/// A checklist, and what it does.
#[derive(Default)]
pub(super) struct Checklist {
    /// The most telling statement first.
    pub statements: Vec<Statement>,
    /// The share of people whose cause it finds.
    pub finds: f64,
    /// The same, and what it excludes.
    pub resolves: f64,
}

/// A statement that could stand on a checklist.
struct Candidate {
    statement: Statement,
    cost: f64,
    /// For each cause that it points at, the share of its people who tick it.
    ticked_by: Vec<(CauseIndex, f64)>,
}

impl Standing<'_> {
    /// Returns the checklist that is best shown now, where there is one.
    pub(super) fn checklist(&self, trials: &[Trial], weights: &Weights) -> Option<Checklist> {
        let candidates = trials.iter().flat_map(|trial| self.candidates(trial));
        let mut candidates: Vec<Candidate> = candidates.collect();
        loop {
            let mut list = most_telling(&candidates, weights);
            let is_several = questions_of(&list.statements).len() > 1;
            if !is_several {
                return None;
            }
            let (state, verdicts) = self.none_of(&list);
            let Some(misleading) = self.misleading(&list, &state, &verdicts) else {
                let excluded = excluded(&verdicts, weights) * EXCLUSION;
                list.resolves = list.finds + (1.0 - list.finds) * excluded;
                return Some(list);
            };
            candidates.retain(|candidate| candidate.statement != misleading);
        }
    }

    /// Returns how things stand where nothing on a list applies.
    fn none_of(&self, list: &Checklist) -> (State, Verdicts) {
        let mut answers = self.answers.clone();
        answers.tick(self.engine.rules, &list.statements, &[]);
        let state = self.engine.state(&answers);
        let verdicts = self.engine.verdicts(&state);
        (state, verdicts)
    }

    /// Returns a statement that must not stand on a list with its like: that none of them applies,
    /// as `state` and `verdicts` have it, would leave a question without any answer, or find a
    /// cause, although whoever did not look says so as well.
    fn misleading(
        &self,
        list: &Checklist,
        state: &State,
        verdicts: &Verdicts,
    ) -> Option<Statement> {
        let changed = verdicts.iter_enumerated();
        let changed = changed.filter(|(cause, verdict)| **verdict != self.verdicts[*cause]);
        let found = changed.filter(|(_, verdict)| verdict.is_found());
        let found: Vec<CauseIndex> = found.map(|(cause, _)| cause).collect();
        let finds = |question: QuestionIndex| {
            let mut found = found.iter();
            state.still_possible(question).is_single()
                && found.any(|cause| self.engine.questions_of(*cause).contains(&question))
        };
        let mut statements = list.statements.iter().rev();
        statements
            .find(|said| self.leaves_nothing(list, said.question) || finds(said.question))
            .copied()
    }

    /// Tells whether a list holds every answer to a question that is still possible.
    fn leaves_nothing(&self, list: &Checklist, question: QuestionIndex) -> bool {
        let open = self.state.still_possible(question);
        let own = list
            .statements
            .iter()
            .filter(|said| said.question == question);
        open.is_subset(&own.map(|said| said.answer).collect())
    }

    /// Returns the statements of a question that was tried, which point at a cause.
    fn candidates(&self, trial: &Trial) -> Vec<Candidate> {
        let definition = &self.engine.rules.questions[trial.question];
        if definition.cost == Cost::AskBank {
            // Who did not ask the bank cannot say that it is not so.
            return Vec::new();
        }
        let answers = definition.answers.iter_enumerated();
        let stated = answers.filter(|(_, answer)| answer.statement);
        let possible = self.engine.offered(trial.question, &self.state);
        let offered = stated.filter(|(at, _)| possible.contains(*at));
        let candidates = offered.map(|(answer, _)| Candidate {
            statement: Statement {
                question: trial.question,
                answer,
            },
            cost: self.engine.effort(trial.question),
            ticked_by: self.ticked_by(trial, answer),
        });
        candidates
            .filter(|candidate| !candidate.ticked_by.is_empty())
            .collect()
    }

    /// Returns the causes that an answer points at, and the share of their people who give it.
    fn ticked_by(&self, trial: &Trial, answer: AnswerIndex) -> Vec<(CauseIndex, f64)> {
        let kinds = &self.engine.sight().kinds[trial.question];
        let kind = kinds.iter().position(|kind| kind.contains(answer));
        let mut outcomes = trial.answers.iter();
        let Some(at) = outcomes.position(|outcome| Some(outcome.tried.kind) == kind) else {
            return Vec::new();
        };
        let alike = count(trial.answers[at].tried.size);
        let found = self.found_by(trial, at);
        found.map(|(cause, share)| (cause, share / alike)).collect()
    }

    /// Returns the causes that the answer at that position finds, and the share of their people
    /// who give it.
    fn found_by(&self, trial: &Trial, at: usize) -> impl Iterator<Item = (CauseIndex, f64)> {
        let effects = trial.effects.iter().skip(at).step_by(trial.answers.len());
        let effects = trial.causes.iter().zip(effects);
        effects.filter_map(|(cause, effect)| {
            let worth = match (self.verdicts[*cause], effect.verdict) {
                (Verdict::Likely, Verdict::Confirmed) => PROOF,
                (Verdict::Possible, verdict) if verdict.is_found() => 1.0,
                _ => return None,
            };
            Some((*cause, worth * effect.likely))
        })
    }

    /// Returns the share of people whose cause a question finds, and a part of those whose cause it
    /// excludes.
    pub(super) fn resolves(&self, trial: &Trial, weights: &Weights) -> f64 {
        let answers = trial.answers.iter().enumerate();
        let resolved = answers.map(|(at, outcome)| {
            let found: f64 = self
                .found_by(trial, at)
                .map(|(cause, share)| share * weights[cause])
                .sum();
            found + (outcome.share - found).max(0.0) * outcome.gone * EXCLUSION
        });
        resolved.sum()
    }
}

/// Returns the share of people whose cause is excluded.
fn excluded(verdicts: &Verdicts, weights: &Weights) -> f64 {
    let excluded = verdicts.iter().zip(weights);
    let excluded = excluded.filter(|(verdict, _)| **verdict == Verdict::RuledOut);
    excluded.map(|(_, weight)| weight).sum()
}

/// Picks the statement that finds most for its cost, then the one that finds most of what is left,
/// and so on.
fn most_telling(candidates: &[Candidate], weights: &Weights) -> Checklist {
    let mut candidates: Vec<&Candidate> = candidates.iter().collect();
    let mut list = Checklist::default();
    let mut missed: HashMap<CauseIndex, f64> = HashMap::default();
    while list.statements.len() < MOST_STATEMENTS {
        let finds = |candidate: &Candidate| -> f64 {
            let ticked_by = candidate.ticked_by.iter();
            let found = ticked_by.map(|(cause, share)| {
                share * weights[*cause] * missed.get(cause).copied().unwrap_or(1.0)
            });
            found.sum()
        };
        let ranked = candidates.iter().enumerate();
        let ranked = ranked.map(|(at, candidate)| (finds(candidate) / candidate.cost, at));
        let mut ranked: Vec<(f64, usize)> = ranked.collect();
        sort_best_first(&mut ranked);
        let best = ranked.iter().map(|(_, at)| (finds(candidates[*at]), *at));
        let Some((found, at)) = best.into_iter().find(|(found, _)| *found >= LEAST_WORTH) else {
            break;
        };
        let best = candidates.remove(at);
        for (cause, share) in &best.ticked_by {
            *missed.entry(*cause).or_insert(1.0) *= 1.0 - share;
        }
        list.finds += found;
        list.statements.push(best.statement);
    }
    list
}
