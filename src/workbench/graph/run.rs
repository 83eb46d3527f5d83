//! One run: what was answered, what was found by it, and the plan.

use super::picture::{Picture, Role};
use super::sketch::Sketch;
use super::tiles::{ANSWERS, Wording};
use crate::engine::{Answers, CauseResult, Engine, Given, PlanStep, Reason, Verdict};
use crate::report::Voice;
use crate::rules::CauseIndex;
use std::collections::BTreeMap;

/// Draws what was answered, the causes found with the answers that show them, and the plan. Open
/// and excluded causes are left out; contradicted ones are there, with both sides.
#[must_use]
pub fn run(engine: &Engine<'_>, voice: &Voice<'_>, answers: &Answers) -> Picture {
    let state = engine.state(answers);
    let wording = Wording {
        voice,
        state: &state,
        answers: ANSWERS,
    };
    let mut sketch = Sketch::new(&wording, String::new());
    add_answers(&mut sketch, answers);
    let diagnosis = engine.diagnose_briefly(answers);
    let mut causes = BTreeMap::new();
    let told = diagnosis.causes.iter();
    for result in told.filter(|result| result.verdict != Verdict::Possible) {
        let tile = sketch.own_tile(wording.cause(result.cause, Some(result.verdict)));
        causes.insert(result.cause, tile);
        add_reasons(&mut sketch, result, tile);
    }
    add_plan(&mut sketch, &diagnosis.plan, &causes);
    Picture::new(voice, voice.say("ui-graph-run"), vec![sketch.panel])
}

/// Adds every answer, whether it counts or not.
fn add_answers(sketch: &mut Sketch<'_>, answers: &Answers) {
    for (question, given) in answers.iter() {
        if let Given::Chosen(set) = given {
            let tile = sketch.wording.answered(question, &set, false);
            sketch.tile(tile);
        }
    }
    for (question, excluded) in answers.narrowed() {
        let tile = sketch.wording.answered(question, &excluded, true);
        sketch.tile(tile);
    }
}

/// Adds the arrows from the answers that give a verdict.
fn add_reasons(sketch: &mut Sketch<'_>, result: &CauseResult, cause: usize) {
    let role = match result.verdict {
        Verdict::Likely => Role::Suggests,
        _ => Role::Proves,
    };
    for (reasons, role) in [(&result.because, role), (&result.against, Role::Excludes)] {
        for Reason {
            question,
            answer,
            excluded,
        } in reasons
        {
            let wording = sketch.wording;
            let tile = match answer.is_empty() {
                false => wording.answered(*question, answer, false),
                true => wording.answered(*question, excluded, true),
            };
            let from = sketch.tile(tile);
            sketch.arrow(from, cause, role);
        }
    }
}

/// Adds the steps of the plan, each with arrows from the causes that it is for.
fn add_plan(sketch: &mut Sketch<'_>, plan: &[PlanStep], causes: &BTreeMap<CauseIndex, usize>) {
    for (number, step) in (1..).zip(plan) {
        let to = sketch.own_tile(sketch.wording.step(number, step.step));
        for from in step.causes.iter().filter_map(|cause| causes.get(cause)) {
            sketch.arrow(*from, to, Role::Remedies);
        }
    }
}
