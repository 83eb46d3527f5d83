//! The same answers, given to both rule sets.

use super::merged::Merged;
use crate::engine::{Answers, Engine, Given, Verdict};
use crate::evidence::Evidence;
use crate::rules::RuleSet;

/// Both rule sets, ready for reasoning.
pub(super) struct Sides<'s> {
    engines: [Engine<'s>; 2],
    merged: &'s Merged<'s>,
}

/// The steps that are gone from a plan, and those that are new in it.
pub(super) type Changed = (Vec<String>, Vec<String>);

impl<'s> Sides<'s> {
    /// Makes them ready for a day.
    pub fn new(sides: [&'s RuleSet; 2], merged: &'s Merged<'s>, day: &str) -> Self {
        Self {
            engines: sides.map(|rules| Engine::new(rules, day)),
            merged,
        }
    }

    /// Returns how the plans for some answers differ, where the causes found are the same.
    pub fn changed(&self, answers: &Answers) -> Option<Changed> {
        let [before, after] = [0, 1].map(|side| self.result(side, answers));
        if before.0 != after.0 || before.1 == after.1 {
            return None;
        }
        let without = |from: &[String], other: &[String]| {
            let left = from.iter().filter(|step| !other.contains(step));
            left.cloned().collect::<Vec<_>>()
        };
        Some((without(&before.1, &after.1), without(&after.1, &before.1)))
    }

    /// Returns the causes that one side finds, by name, and the steps of its plan.
    fn result(&self, side: usize, answers: &Answers) -> (Vec<(String, Verdict)>, Vec<String>) {
        let engine = &self.engines[side];
        let rules = engine.rules();
        let answers = self.answers_of(side, answers);
        let verdicts = engine.verdicts(&engine.state(&answers));
        let found = verdicts
            .iter_enumerated()
            .filter(|(_, verdict)| verdict.is_found());
        let found = found.map(|(cause, verdict)| (rules.causes[cause].id.to_string(), *verdict));
        let mut found: Vec<(String, Verdict)> = found.collect();
        found.sort();
        let plan = engine.diagnose_briefly(&answers).plan;
        let steps = plan.iter().flat_map(|planned| planned.taken());
        let steps = steps.map(|step| rules.steps[*step].id.to_string());
        (found, steps.collect())
    }

    /// Returns answers in the names of both as one side knows them, with what follows from them.
    fn answers_of(&self, side: usize, answers: &Answers) -> Answers {
        let rules = self.engines[side].rules();
        let names = &self.merged.names;
        let mut own = Answers::none(rules);
        for (question, given) in answers.iter() {
            let (Some(at), Given::Chosen(set)) = (names.questions[question].at[side], given) else {
                continue;
            };
            let known = names.answers_of(side, question, &set);
            if !known.is_empty() {
                own.set(at, Given::Chosen(known));
            }
        }
        Evidence::default().complete(rules, &mut own);
        own
    }
}
