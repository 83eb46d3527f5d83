//! What a run came to, as JSON.
//!
//! Decides the form of the summary. The same records give the same summary: it holds no time.

use super::tally::Tally;
use crate::engine::Engine;
use crate::report::Voice;
use serde_json::{Map, Value, json};

/// The name and version of the form.
pub const SCHEMA_ID: &str = "cardhelp.batch-summary/1";

/// Returns what a run came to as one JSON object, with causes in the words of `voice`.
pub fn summary(tally: &Tally, engine: &Engine<'_>, voice: &Voice<'_>) -> String {
    let rules = engine.rules();
    let errors = tally.errors.iter();
    let errors = errors.map(|(wrong, count)| (wrong.as_str().to_owned(), Value::from(*count)));
    let frequent = tally.frequent();
    let causes: Vec<_> = frequent.iter().map(|(cause, _)| *cause).collect();
    let titles = voice.cause_titles(engine, &causes);
    let causes = frequent.iter().zip(titles).map(|((cause, count), title)| {
        json!({
            "id": rules.causes[*cause].id.as_str(),
            "title": title,
            "confirmed": count.confirmed,
            "likely": count.likely,
            "contradiction": count.contradiction,
        })
    });
    let summary = json!({
        "schema": SCHEMA_ID,
        "rule_set": {"id": rules.id, "version": rules.edition},
        "locale": voice.words.tag().to_string(),
        "records": tally.records(),
        "diagnosed": tally.diagnosed,
        "undecided": tally.undecided,
        "contradictions": tally.contradictions,
        "errors": tally.wrong(),
        "errors_by_kind": errors.collect::<Map<String, Value>>(),
        "causes": causes.collect::<Vec<Value>>(),
    });
    let text = serde_json::to_string_pretty(&summary);
    text.expect("a summary holds nothing that JSON cannot") + "\n"
}
