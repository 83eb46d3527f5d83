//! What decides about claims, and how what it finds is reported.
//!
//! Decides that a fault is shown with the fewest answers that bear it out, and that what is beyond
//! the limit is said to be so.

use crate::check::placed::RuleFindings;
use crate::check::written::Written;
use crate::engine::{Answers, Claim, Engine, Given, Proofs, Reach};
use crate::rules::{Code, Place, RuleSet};

/// What is looked at, and what decides about it.
pub(super) struct Prover<'p, 'e, 'r> {
    pub engine: &'p Engine<'r>,
    /// The files as they are written, for the places of fields.
    pub written: &'p Written<'p>,
    pub proofs: &'p mut Proofs<'e, 'r>,
    pub found: RuleFindings<'p>,
}

/// What was found of one thing: where it stands and what is wrong with it.
pub(super) struct Fault {
    pub place: Place,
    pub code: Code,
    pub message: String,
    pub help: String,
}

impl<'r> Prover<'_, '_, 'r> {
    pub fn rules(&self) -> &'r RuleSet {
        self.engine.rules()
    }

    /// Reports a fault where `claim` never comes about.
    pub fn wants(&mut self, claim: &Claim<'_>, fault: impl FnOnce() -> Fault) {
        match self.proofs.answers_where(claim) {
            Reach::By(_) => {}
            Reach::Never => self.report(fault(), None),
            Reach::NotDecided => self.not_decided(&fault()),
        }
    }

    /// Reports a fault where `claim` comes about, with the answers that bring it about.
    pub fn forbids(&mut self, claim: &Claim<'_>, fault: impl FnOnce() -> Fault) {
        match self.proofs.answers_where(claim) {
            Reach::Never => {}
            Reach::By(answers) => self.report(fault(), Some(&answers)),
            Reach::NotDecided => self.not_decided(&fault()),
        }
    }

    pub fn report(&mut self, fault: Fault, witness: Option<&Answers>) {
        let rules = self.rules();
        let Fault {
            place,
            code,
            message,
            help,
        } = fault;
        self.found.report(place, code, message, help);
        if let (Some(witness), Some(finding)) = (witness, self.found.findings.last_mut()) {
            finding.witness = as_options(rules, witness);
        }
    }

    fn not_decided(&mut self, fault: &Fault) {
        let message = format!("too much to work out whether {}", fault.message);
        let help = "let the conditions name fewer questions together, or part the cause";
        self.found
            .report(fault.place, Code::NotDecided, message, help);
    }
}

/// Writes answers as options of `diagnose`.
fn as_options(rules: &RuleSet, answers: &Answers) -> String {
    let options = answers.iter().filter_map(|(question, given)| {
        let question = &rules.questions[question];
        let Given::Chosen(chosen) = given else {
            return None;
        };
        let ids = chosen.iter().map(|at| question.answers[at].id.to_string());
        Some(format!(
            "--{} {}",
            question.id,
            ids.collect::<Vec<_>>().join(",")
        ))
    });
    options.collect::<Vec<_>>().join(" ")
}
