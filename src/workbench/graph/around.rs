//! One cause: where it can happen, what leads to it, what excludes it and what to do.

use super::picture::{Picture, Role};
use super::sketch::Sketch;
use super::tiles::{ANSWERS, Wording};
use crate::engine::{Answers, Engine};
use crate::report::Voice;
use crate::rules::CauseIndex;

/// Draws what stands around one cause, and what a run answered of it where there was one.
#[must_use]
pub fn around(
    engine: &Engine<'_>,
    voice: &Voice<'_>,
    cause: CauseIndex,
    answers: Option<&Answers>,
) -> Picture {
    let state = match answers {
        Some(answers) => engine.state(answers),
        None => engine.state(&Answers::none(engine.rules())),
    };
    let wording = Wording {
        voice,
        state: &state,
        answers: ANSWERS,
    };
    let verdict = answers.map(|_| engine.verdicts(&state)[cause]);
    let defined = &engine.rules().causes[cause];
    let mut sketch = Sketch::new(&wording, String::new());
    let tile = sketch.own_tile(wording.cause(cause, verdict));
    sketch.clues(&defined.grounds.confirmed_by, tile, Role::Proves);
    sketch.clues(&defined.grounds.suggested_by, tile, Role::Suggests);
    sketch.clues(&defined.applies, tile, Role::Allows);
    sketch.clues(&defined.grounds.ruled_out_by, tile, Role::Excludes);
    let steps = [
        (&*defined.steps, Role::Remedies),
        (&defined.while_likely, Role::Meanwhile),
    ];
    for (steps, role) in steps {
        for (number, step) in (1..).zip(steps) {
            let to = sketch.own_tile(wording.step(number, *step));
            sketch.arrow(tile, to, role);
        }
    }
    let title = voice.cause_title(cause, &state);
    let title = voice.tell("ui-graph-around", &[("cause", title.into())]);
    Picture::new(voice, title, vec![sketch.panel])
}
