//! Records of a batch: as JSON Lines, or as a table where the first byte is a `#`.

use crate::shared::{LOOKUP, RULES};
use cardhelp::batch::{Detail, Form, Mistakes, Source, Tally, Task, Watch, Wishes, run, written};
use cardhelp::built_in;
use cardhelp::engine::Engine;
use cardhelp::guard::{Secret, find};
use cardhelp::l10n::Words;
use cardhelp::report::Voice;
use serde::de::IgnoredAny;
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine<'static>> =
    LazyLock::new(|| Engine::new(&RULES, "2026-11-21").asking_in(built_in::order()));
static WORDS: LazyLock<Vec<Words<'static>>> = LazyLock::new(|| {
    let languages = built_in::languages();
    languages
        .iter()
        .map(|tag| built_in::words(tag, None))
        .collect()
});
static VOICES: LazyLock<Vec<Voice<'static>>> = LazyLock::new(|| {
    WORDS
        .iter()
        .map(|words| Voice::new(&RULES, words))
        .collect()
});
static TASKS: LazyLock<[Task<'static>; 2]> =
    LazyLock::new(|| [task(Form::Lines), task(Form::Table)]);

fn task(input: Form) -> Task<'static> {
    let wishes = Wishes {
        input,
        results: Form::Lines,
        detail: Detail::Text,
        mistakes: Mistakes::Told,
        day: "2026-11-21".to_owned(),
        columns: Vec::new(),
        threads: 1,
    };
    Task::new(&ENGINE, &LOOKUP, &VOICES, wishes)
}

/// Looks on and says nothing.
struct Onlooker;

impl Watch for Onlooker {
    fn sees(&self, _: &Tally, _: u64) {}

    fn wants_to_stop(&self) -> bool {
        false
    }
}

/// Tries one input.
pub fn batch(input: &[u8]) {
    let (task, records) = match input.strip_prefix(b"#") {
        Some(table) => (&TASKS[1], table),
        None => (&TASKS[0], input),
    };
    let source = Source {
        name: "records".to_owned(),
        stream: Box::new(records),
    };
    let mut results = Vec::new();
    if run(task, vec![source], None, &mut results, &Onlooker).is_err() {
        return;
    }
    let text = std::str::from_utf8(&results).expect("results are UTF-8");
    for result in text.lines() {
        // What a record has of its own passes as it is, numbers of any size included.
        serde_json::from_str::<IgnoredAny>(result).expect("each result is JSON");
        let is_number = |secret| matches!(secret, Secret::Track | Secret::CardNumber);
        assert!(!find(result).is_some_and(is_number), "no number leaves");
    }
    let _ = written(&RULES, Form::Lines, &results[..]);
}
