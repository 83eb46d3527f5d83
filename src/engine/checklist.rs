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
use crate::rules::CauseIndex;
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

/// A checklist, and what it does.
pub(super) struct Checklist {
    /// The most telling statement first.
    pub statements: Vec<Statement>,
    /// The share of people whose cause it finds.
    pub finds: f64,
}

/// A statement that could stand on a checklist.
struct Candidate {
    statement: Statement,
    cost: f64,
    /// For each cause that it points at, the share of its people who tick it.
    ticked_by: Vec<(CauseIndex, f64)>,
}

impl Standing<'_> {
    /// Returns the checklist that is best shown now, where there is one. `weights` are what the
    /// open causes weigh, all together 1.
    pub(super) fn checklist(
        &self,
        trials: &[Trial],
        weights: &TiSlice<CauseIndex, f64>,
    ) -> Option<Checklist> {
        let mut candidates: Vec<Candidate> = trials
            .iter()
            .flat_map(|trial| self.candidates(trial))
            .collect();
        let mut checklist = Checklist {
            statements: Vec::new(),
            finds: 0.0,
        };
        let mut missed: HashMap<CauseIndex, f64> = HashMap::default();
        while checklist.statements.len() < MOST_STATEMENTS {
            let finds = |candidate: &Candidate| -> f64 {
                let ticked_by = candidate.ticked_by.iter();
                let found = ticked_by.map(|(cause, share)| {
                    share * weights[*cause] * missed.get(cause).copied().unwrap_or(1.0)
                });
                found.sum()
            };
            let mut ranked: Vec<(f64, usize)> = candidates
                .iter()
                .enumerate()
                .map(|(at, candidate)| (finds(candidate) / candidate.cost, at))
                .collect();
            sort_best_first(&mut ranked);
            let Some((_, best)) = ranked.first() else {
                break;
            };
            let found = finds(&candidates[*best]);
            if found < LEAST_WORTH {
                break;
            }
            let best = candidates.remove(*best);
            for (cause, share) in best.ticked_by {
                *missed.entry(cause).or_insert(1.0) *= 1.0 - share;
            }
            checklist.finds += found;
            checklist.statements.push(best.statement);
        }
        let is_several = questions_of(&checklist.statements).len() > 1;
        let is_long = checklist.statements.len() >= FEWEST_STATEMENTS;
        (is_several && is_long).then_some(checklist)
    }

    /// Returns the statements of a question that was tried, which point at a cause.
    fn candidates(&self, trial: &Trial) -> Vec<Candidate> {
        let question = trial.question;
        let definition = &self.engine.rules.questions[question];
        let kinds = &self.engine.sight().kinds[question];
        let open = self.state.still_possible(question);
        let mut found = Vec::new();
        for (answer, words) in definition.answers.iter_enumerated() {
            let is_offered = open.contains(answer) && self.state.eval(&words.when) != Truth::False;
            if !words.statement || !is_offered {
                continue;
            }
            let kind = kinds.iter().position(|kind| kind.contains(answer));
            let at = trial
                .answers
                .iter()
                .position(|o| Some(o.tried.kind) == kind);
            let Some(at) = at else { continue };
            let alike = count(trial.answers[at].tried.size);
            let effects = trial.effects.iter().skip(at).step_by(trial.answers.len());
            let ticked_by = trial
                .causes
                .iter()
                .zip(effects)
                .filter_map(|(cause, effect)| {
                    let worth = match (self.verdicts[*cause], effect.verdict) {
                        (Verdict::Likely, Verdict::Confirmed) => PROOF,
                        (Verdict::Possible, verdict) if verdict.is_found() => 1.0,
                        _ => return None,
                    };
                    Some((*cause, worth * effect.likely / alike))
                });
            let ticked_by: Vec<_> = ticked_by.collect();
            if !ticked_by.is_empty() {
                found.push(Candidate {
                    statement: Statement { question, answer },
                    cost: self.engine.effort(question),
                    ticked_by,
                });
            }
        }
        found
    }
}
