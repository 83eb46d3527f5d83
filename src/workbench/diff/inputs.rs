//! Everything that makes a plan beside verdicts, in names that two rule sets share.
//!
//! Where it is the same on both sides, the same verdicts give the same plan.

use super::merged::{Incomparable, Merged};
use crate::rules::{AnswerSet, Condition, PhaseKind, QuestionIndex, Role, RuleSet, StepIndex};

/// Everything that makes the plans of one side.
#[derive(PartialEq)]
pub(super) struct Inputs {
    steps: Vec<Step>,
    causes: Vec<Cause>,
    contexts: Vec<(Condition, Vec<(String, u32)>)>,
    fallback: Vec<String>,
    bank_call: Option<String>,
    follows: Vec<Follows>,
}

/// What follows from an answer, by name.
#[derive(PartialEq)]
struct Follows {
    answer: (String, String),
    fills: Vec<(String, Vec<String>)>,
    equates: Vec<(String, String)>,
}

impl Follows {
    /// Gathers what follows from answers, by the names of these.
    fn all(rules: &RuleSet) -> Vec<Self> {
        let name = |question: QuestionIndex| rules.questions[question].id.to_string();
        let names = |question: QuestionIndex, set: &AnswerSet| {
            let answers = &rules.questions[question].answers;
            set.iter()
                .map(|answer| answers[answer].id.to_string())
                .collect()
        };
        let questions = rules.questions.iter();
        let answers = questions.flat_map(|q| q.answers.iter().map(move |answer| (q, answer)));
        let telling = answers.filter(|(_, a)| !(a.fills.is_empty() && a.equates.is_empty()));
        let all = telling.map(|(question, answer)| {
            let fills = answer.fills.iter();
            let equates = answer.equates.iter();
            Self {
                answer: (question.id.to_string(), answer.id.to_string()),
                fills: fills
                    .map(|(to, set)| (name(*to), names(*to, set)))
                    .collect(),
                equates: equates.map(|(a, b)| (name(*a), name(*b))).collect(),
            }
        });
        let mut all: Vec<Self> = all.collect();
        all.sort_by(|a, b| a.answer.cmp(&b.answer));
        all
    }
}

#[derive(PartialEq)]
struct Step {
    id: String,
    actor: Role,
    phase: (PhaseKind, usize),
    when: Condition,
    instead_of: Vec<String>,
    forbids: Vec<String>,
    irreversible: bool,
}

#[derive(PartialEq)]
struct Cause {
    id: String,
    group: String,
    settled_by: String,
    steps: Vec<String>,
    while_likely: Vec<String>,
    no_refusal: bool,
}

impl Inputs {
    /// Gathers them.
    pub fn new(side: usize, rules: &RuleSet, merged: &Merged<'_>) -> Result<Self, Incomparable> {
        let name = |step: &StepIndex| rules.steps[*step].id.to_string();
        let names = |steps: &[StepIndex]| steps.iter().map(name).collect::<Vec<_>>();
        let own = |condition: &Condition| merged.condition(side, condition);
        let steps = rules.steps.iter().map(|step| {
            Ok(Step {
                id: step.id.to_string(),
                actor: step.actor.role,
                phase: (step.phase.kind, step.phase.rank),
                when: own(&step.when)?,
                instead_of: names(&step.instead_of),
                forbids: names(&step.forbids),
                irreversible: step.irreversible,
            })
        });
        let causes = rules.causes.iter().map(|cause| Cause {
            id: cause.id.to_string(),
            group: cause.group.to_string(),
            settled_by: cause.settled_by.id.to_string(),
            steps: names(&cause.steps),
            while_likely: names(&cause.while_likely),
            no_refusal: cause.no_refusal,
        });
        let contexts = rules.contexts.iter().map(|context| {
            let shares = context.shares.iter();
            let shares = shares.map(|(group, share)| (group.to_string(), *share));
            Ok((own(&context.when)?, shares.collect()))
        });
        Ok(Self {
            steps: steps.collect::<Result<_, Incomparable>>()?,
            causes: causes.collect(),
            contexts: contexts.collect::<Result<_, Incomparable>>()?,
            fallback: names(&rules.fallback),
            bank_call: rules.bank_call.as_ref().map(name),
            follows: Follows::all(rules),
        })
    }
}
