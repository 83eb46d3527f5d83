//! What one person said, and what the plan tells that person.

use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine, Given, Verdict};
use cardhelp::evidence::Evidence;
use cardhelp::report::{Detail, Outcome, ShellLine, Told as Made, Voice};
use cardhelp::rules::{CauseIndex, RuleSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The built-in rule set.
pub static RULES: LazyLock<RuleSet> = LazyLock::new(built_in::rule_set_with_examples);
static ENGINE: LazyLock<Engine<'static>> = LazyLock::new(|| Engine::new(&RULES, &RULES.edition));

/// What somebody said, by question.
pub type Said = BTreeMap<String, BTreeSet<String>>;

/// One entry of a plan.
#[derive(Debug)]
pub struct Entry {
    /// The step.
    pub id: String,
    /// Who acts.
    pub actor: &'static str,
    /// Where it belongs.
    pub phase: &'static str,
    /// The causes it is for.
    pub causes: Vec<String>,
    /// What it says, in the languages of the program.
    pub texts: Vec<String>,
}

/// What the plan tells one person.
#[derive(Debug)]
pub struct Told {
    /// Who it is.
    pub who: String,
    /// What was said.
    pub said: Said,
    /// The causes that are certain.
    pub certain: Vec<String>,
    /// The plan.
    pub plan: Vec<Entry>,
}

impl Told {
    /// Says it to somebody.
    pub fn to(who: String, said: Said) -> Self {
        let mut answers = answers(&said);
        // What follows from an answer, the program fills in as well.
        Evidence::default().complete(&RULES, &mut answers);
        let diagnosis = ENGINE.diagnose_briefly(&answers);
        let texts: Vec<Vec<String>> = built_in::languages()
            .iter()
            .map(|tag| {
                let words = built_in::words(tag, None);
                let voice = Voice::new(&RULES, &words);
                let evidence = Evidence::default();
                let made = Made {
                    answers: &answers,
                    evidence: &evidence,
                    diagnosis: &diagnosis,
                    command: ShellLine::of("cardhelp diagnose"),
                    resume: ShellLine::of("cardhelp diagnose"),
                    detail: Detail::Short,
                    wants_bank_note: false,
                };
                let plan = Outcome::new(&ENGINE, &voice, made).plan;
                plan.into_iter().map(|step| step.text).collect()
            })
            .collect();
        let name = |cause: &CauseIndex| RULES.causes[*cause].id.to_string();
        let plan = diagnosis.plan.iter().enumerate().map(|(at, planned)| {
            let step = &RULES.steps[planned.step];
            Entry {
                id: step.id.to_string(),
                actor: step.actor.id.as_str(),
                phase: step.phase.id.as_str(),
                causes: planned.causes.iter().map(name).collect(),
                texts: texts.iter().map(|plan| plan[at].clone()).collect(),
            }
        });
        let certain = diagnosis.with(Verdict::Confirmed);
        Self {
            who,
            said,
            certain: certain.map(|result| name(&result.cause)).collect(),
            plan: plan.collect(),
        }
    }

    /// Tells whether the answer to `question` is one of `answers`.
    pub fn said(&self, question: &str, answers: &[&str]) -> bool {
        let given = self.said.get(question);
        given.is_some_and(|given| answers.iter().any(|answer| given.contains(*answer)))
    }

    /// Tells whether a step is in the plan.
    pub fn has(&self, step: &str) -> bool {
        self.plan.iter().any(|entry| entry.id == step)
    }

    /// Tells whether a cause is certain.
    pub fn is_certain(&self, cause: &str) -> bool {
        self.certain.iter().any(|certain| certain == cause)
    }
}

/// Returns what was said as the engine takes it.
pub fn answers(said: &Said) -> Answers {
    let mut answers = Answers::none(&RULES);
    for (name, given) in said {
        let at = RULES.question(name).expect("is a question");
        let question = &RULES.questions[at];
        let chosen = given.iter().map(|answer| question.answer(answer));
        let chosen = chosen.collect::<Option<_>>();
        let chosen = chosen.unwrap_or_else(|| panic!("{name}: {given:?}"));
        answers.set(at, Given::Chosen(chosen));
    }
    answers
}

/// Returns the verdict on a cause.
pub fn verdict(said: &Said, cause: &str) -> Verdict {
    let state = ENGINE.state(&answers(said));
    ENGINE.verdicts(&state)[RULES.cause(cause).expect("is a cause")]
}
