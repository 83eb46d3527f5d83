//! A checklist: the most telling answers of several questions on one screen.
//!
//! Decides which statements stand there. A statement is worth the share of people of whom it
//! finds the cause that nothing above it on the list finds, for what it costs to say whether
//! it is so. Only answers that the rule set lets a person state by themselves stand on it,
//! and only where one alone points at a cause.

use super::shares::{count, sort_best_first};
use super::standing::Standing;
use super::statement::{Statement, questions_of};
use super::trial::Trial;
use super::truth::Truth;
use super::verdict::Verdict;
use crate::rules::{AnswerIndex, CauseIndex, Cost};
use rustc_hash::FxHashMap as HashMap;
use typed_index_collections::TiSlice;

/// How many statements a checklist has at most: what a person takes in at a glance, and what
/// fits a screen of 24 rows.
pub const MOST_STATEMENTS: usize = 8;
/// How many it has at least; fewer are asked one by one.
const FEWEST_STATEMENTS: usize = 3;
/// The share of people below which a statement is not worth the time of everybody who reads it.
const LEAST_WORTH: f64 = 0.003;
/// How much of finding a cause it is to prove one that is likely by now.
const PROOF: f64 = 0.3;

/// What causes weigh, all together 1.
type Weights = TiSlice<CauseIndex, f64>;

/// A checklist, and what it does.
#[derive(Default)]
pub(super) struct Checklist {
    /// The most telling statement first.
    pub statements: Vec<Statement>,
    /// The share of people whose cause it finds or excludes.
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
        let mut list = most_telling(candidates.collect(), weights);
        self.weigh_none(&mut list, weights);
        let is_several = questions_of(&list.statements).len() > 1;
        let is_long = list.statements.len() >= FEWEST_STATEMENTS;
        (is_several && is_long).then_some(list)
    }

    /// Adds the share of people whose cause is excluded where nothing on the list applies. That
    /// must find none: whoever did not look says so as well. What would is taken off the list.
    fn weigh_none(&self, list: &mut Checklist, weights: &Weights) {
        loop {
            let mut answers = self.answers.clone();
            answers.tick(self.engine.rules, &list.statements, &[]);
            let state = self.engine.state(&answers);
            let verdicts = self.engine.verdicts(&state);
            let changed = verdicts.iter_enumerated();
            let mut changed = changed.filter(|(cause, verdict)| **verdict != self.verdicts[*cause]);
            let found = changed.clone().find(|(_, verdict)| verdict.is_found());
            let Some((cause, _)) = found else {
                let out = changed.by_ref();
                let out = out.filter(|(_, verdict)| **verdict == Verdict::RuledOut);
                let excluded: f64 = out.map(|(cause, _)| weights[cause]).sum();
                list.resolves += (1.0 - list.resolves) * excluded;
                return;
            };
            let rests_on = self.engine.questions_of(cause);
            let is_guilty = |said: &Statement| {
                let left = state.still_possible(said.question);
                let cost = self.engine.rules.questions[said.question].cost;
                left.is_single() && cost > Cost::Recall && rests_on.contains(&said.question)
            };
            match list.statements.iter().rposition(is_guilty) {
                Some(at) => drop(list.statements.remove(at)),
                // What a glance would have shown, or memory, is so.
                None => return,
            }
        }
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
        let offered = stated.filter(|(at, answer)| {
            let open = self.state.still_possible(trial.question);
            open.contains(*at) && self.state.eval(&answer.when) != Truth::False
        });
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
        let effects = trial.effects.iter().skip(at).step_by(trial.answers.len());
        let effects = trial.causes.iter().zip(effects);
        let found = effects.filter_map(|(cause, effect)| {
            let worth = match (self.verdicts[*cause], effect.verdict) {
                (Verdict::Likely, Verdict::Confirmed) => PROOF,
                (Verdict::Possible, verdict) if verdict.is_found() => 1.0,
                _ => return None,
            };
            Some((*cause, worth * effect.likely / alike))
        });
        found.collect()
    }
}

/// Picks the statement that finds most for its cost, then the one that finds most of what is left,
/// and so on.
fn most_telling(mut candidates: Vec<Candidate>, weights: &Weights) -> Checklist {
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
        let best = ranked.iter().map(|(_, at)| (finds(&candidates[*at]), *at));
        let Some((found, at)) = best.into_iter().find(|(found, _)| *found >= LEAST_WORTH) else {
            break;
        };
        let best = candidates.remove(at);
        for (cause, share) in best.ticked_by {
            *missed.entry(cause).or_insert(1.0) *= 1.0 - share;
        }
        list.resolves += found;
        list.statements.push(best.statement);
    }
    list
}
