//! What is proved of a rule set over every combination of answers.
//!
//! Decides which claims are worth a finding and shows the smallest answers that bear it out. What
//! would take more decisions than the limit is reported as not decided; nothing is sampled.

mod answers;
mod causes;
mod conditions;
mod contexts;
mod plans;
mod rendered;
mod steps;

use super::days::Days;
use super::faults::Faults;
use super::placed::RuleFindings;
use crate::engine::{Answers, Claim, Engine, Given, Proofs, Reach};
use crate::rules::{CauseIndex, Code, Condition, Finding, Place, RuleSet};

/// Reports everything that can be proved of `rules`.
pub(super) fn check(
    rules: &RuleSet,
    days: &Days<'_>,
    faults: &Faults<'_>,
    findings: &mut Vec<Finding>,
) {
    // What is proved of rules that are not read as they were meant says nothing.
    if !faults.is_none() {
        return;
    }
    for (engine, causes) in days.each() {
        let others = beside_causes(rules);
        engine.prove(&others, |proofs| {
            let mut prover = Prover {
                engine,
                causes: &causes,
                proofs,
                found: RuleFindings { rules, findings },
            };
            causes::check(&mut prover);
            conditions::check(&mut prover);
            plans::check(&mut prover);
        });
    }
    let engine = days.of_edition();
    let others = beside_causes(rules);
    engine.prove(&others, |proofs| {
        let mut prover = Prover {
            engine,
            causes: &[],
            proofs,
            found: RuleFindings { rules, findings },
        };
        answers::check(&mut prover, days);
        contexts::check(&mut prover);
        plans::check_fallback(&mut prover);
    });
    steps::check(rules, findings);
}

/// Returns the conditions of everything but causes.
fn beside_causes(rules: &RuleSet) -> Vec<&Condition> {
    let questions = rules.questions.iter();
    let answers = rules.questions.iter().flat_map(|q| q.answers.iter());
    let steps = rules.steps.iter().map(|step| &step.when);
    let contexts = rules.contexts.iter().map(|context| &context.when);
    questions
        .map(|question| &question.when)
        .chain(answers.map(|answer| &answer.when))
        .chain(steps)
        .chain(contexts)
        .filter(|condition| **condition != Condition::always())
        .collect()
}

/// What is looked at, and what decides about it.
struct Prover<'p, 'e, 'r> {
    engine: &'p Engine<'r>,
    /// The causes that hold on the day of the engine.
    causes: &'p [CauseIndex],
    proofs: &'p mut Proofs<'e, 'r>,
    found: RuleFindings<'p>,
}

/// What was found of one thing: where it stands and what is wrong with it.
struct Fault {
    place: Place,
    code: Code,
    message: String,
    help: String,
}

impl<'r> Prover<'_, '_, 'r> {
    fn rules(&self) -> &'r RuleSet {
        self.engine.rules()
    }

    /// Reports a fault where `claim` never comes about.
    fn wants(&mut self, claim: &Claim<'_>, fault: impl FnOnce() -> Fault) {
        match self.proofs.answers_where(claim) {
            Reach::By(_) => {}
            Reach::Never => self.report(fault(), None),
            Reach::NotDecided => self.not_decided(&fault()),
        }
    }

    /// Reports a fault where `claim` comes about, with the answers that bring it about.
    fn forbids(&mut self, claim: &Claim<'_>, fault: impl FnOnce() -> Fault) {
        match self.proofs.answers_where(claim) {
            Reach::Never => {}
            Reach::By(answers) => self.report(fault(), Some(&answers)),
            Reach::NotDecided => self.not_decided(&fault()),
        }
    }

    fn report(&mut self, fault: Fault, witness: Option<&Answers>) {
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
