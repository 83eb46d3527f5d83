//! The whole rule set: for each group of causes, the answers that prove or suggest them.

use super::picture::{Picture, Role};
use super::sketch::Sketch;
use super::tiles::Wording;
use crate::engine::{Answers, Engine};
use crate::report::Voice;

/// Draws every cause with what leads to it, in its group.
#[must_use]
pub fn whole(engine: &Engine<'_>, voice: &Voice<'_>) -> Picture {
    let rules = engine.rules();
    let state = engine.state(&Answers::none(rules));
    let wording = Wording {
        voice,
        state: &state,
        answers: 2,
    };
    let mut groups: Vec<&str> = rules
        .causes
        .iter()
        .map(|cause| cause.group.as_str())
        .collect();
    groups.sort_unstable();
    groups.dedup();
    let panels = groups.iter().map(|group| {
        let mut sketch = Sketch::new(&wording, (*group).to_owned());
        for (at, cause) in rules
            .causes
            .iter_enumerated()
            .filter(|(_, cause)| cause.group.as_str() == *group)
        {
            let tile = sketch.own_tile(wording.cause(at, None));
            sketch.clues(&cause.grounds.confirmed_by, tile, Role::Proves);
            sketch.clues(&cause.grounds.suggested_by, tile, Role::Suggests);
        }
        sketch.panel
    });
    let name = voice.say("ruleset");
    let args = [("rules", name.into()), ("count", rules.causes.len().into())];
    Picture::new(voice, voice.tell("ui-graph-whole", &args), panels.collect())
}
