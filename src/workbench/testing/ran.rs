//! What became of one example or journey.

use crate::engine::{Answers, Engine, Screen, Verdict};
use crate::rules::{CauseIndex, Place};

/// An example or a journey that was run.
pub struct Ran<'e, 'r> {
    /// What reasoned.
    pub engine: &'e Engine<'r>,
    /// What it is called.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// What was known at the end, with what follows from it.
    pub answers: Answers,
    /// The verdicts that it states.
    pub states: Vec<(CauseIndex, Verdict)>,
    /// The screens that were shown.
    pub shown: Vec<Screen>,
    /// What came out otherwise than it says.
    pub failures: Vec<Failure>,
}

/// Something that came out otherwise than an example or a journey says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure {
    /// Where that is stated.
    pub place: Place,
    /// What is wrong: lower case, no full stop.
    pub message: String,
}

impl Ran<'_, '_> {
    /// Compares the verdicts that are stated with those that the answers give.
    pub(super) fn compare_verdicts(&mut self) {
        let state = self.engine.state(&self.answers);
        let verdicts = self.engine.verdicts(&state);
        for (cause, stated) in &self.states {
            let verdict = verdicts[*cause];
            if verdict != *stated {
                let id = &self.engine.rules().causes[*cause].id;
                let (is, not) = (verdict.as_str(), stated.as_str());
                self.failures.push(Failure {
                    place: self.place,
                    message: format!("`{}`: `{id}` is {is}, not {not}", self.name),
                });
            }
        }
    }
}
