//! What a result looks like: an object on one line.
//!
//! Decides its keys and their order. What is found by an engine is the same for many records, so
//! that part is written once and copied.

use super::fault::Fault;
use super::record::{Record, write_text};
use crate::engine::Brief;
use crate::guard;
use crate::report::Outcome;
use crate::rules::RuleSet;
use std::io::Write;

/// The name and version of the form of results without words.
pub const SCHEMA_ID: &str = "cardhelp.batch/1";

/// Writes everything of a result that does not come from its record.
pub(super) fn found(brief: &Brief, rules: &RuleSet) -> Vec<u8> {
    let mut out = Vec::new();
    let _ = write!(
        out,
        "\"schema\":\"{SCHEMA_ID}\",\"status\":\"{}\"",
        brief.status.as_str()
    );
    out.extend_from_slice(b",\"causes\":[");
    for (at, (cause, verdict)) in brief.causes.iter().enumerate() {
        let (comma, id) = (comma(at), &rules.causes[*cause].id);
        let verdict = verdict.as_str();
        let _ = write!(out, "{comma}{{\"id\":\"{id}\",\"verdict\":\"{verdict}\"}}");
    }
    out.extend_from_slice(b"],\"plan\":[");
    for (at, planned) in brief.plan.iter().enumerate() {
        let (comma, id) = (comma(at), &rules.steps[planned.step].id);
        let _ = write!(out, "{comma}\"{id}\"");
    }
    out.extend_from_slice(b"]}\n");
    out
}

fn comma(at: usize) -> &'static str {
    if at == 0 { "" } else { "," }
}

/// Begins a result: where its record stands, what that is called, and its own fields. The source
/// is named where there are several.
pub(super) fn open(out: &mut Vec<u8>, source: Option<&str>, line: u64, record: &Record) {
    out.push(b'{');
    if let Some(source) = source {
        out.extend_from_slice(b"\"file\":");
        write_text(out, source);
        out.push(b',');
    }
    out.extend_from_slice(b"\"line\":");
    write_number(out, line);
    out.push(b',');
    if !record.id.is_empty() {
        out.extend_from_slice(b"\"id\":");
        out.extend_from_slice(&record.id);
        out.push(b',');
    }
    if !record.own.is_empty() {
        out.extend_from_slice(b"\"fields\":{");
        out.extend_from_slice(&record.own);
        out.extend_from_slice(b"},");
    }
}

/// Writes a number, which `write!` takes several times as long for.
pub(super) fn write_number(out: &mut Vec<u8>, mut number: u64) {
    let from = out.len();
    loop {
        out.push(b'0' + u8::try_from(number % 10).unwrap_or_default());
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out[from..].reverse();
}

/// Ends a result with words.
pub(super) fn words(out: &mut Vec<u8>, outcome: &Outcome) {
    let text = serde_json::to_vec(outcome).expect("a result holds nothing that JSON cannot");
    out.extend_from_slice(text.strip_prefix(b"{").unwrap_or(&text));
    out.push(b'\n');
}

/// Ends a result with what is wrong.
pub(super) fn wrong(out: &mut Vec<u8>, fault: &Fault) {
    let _ = write!(
        out,
        "\"schema\":\"{SCHEMA_ID}\",\"status\":\"error\",\"error\":{{\"kind\":\"{}\"",
        fault.wrong.as_str()
    );
    let near = fault.near.as_deref().unwrap_or_default();
    let parts = [
        ("field", shown(&fault.field)),
        ("value", shown(&fault.value)),
        ("near", shown(near)),
    ];
    for (name, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
        let _ = write!(out, ",\"{name}\":");
        write_text(out, text);
    }
    out.extend_from_slice(b"}}\n");
}

/// The most characters of a value that are repeated.
const MOST_SHOWN: usize = 60;

/// Returns what may be repeated of a value.
pub(super) fn shown(value: &str) -> String {
    // Enough more to see the whole of a number that begins within the limit.
    let start: String = value.chars().take(MOST_SHOWN + 100).collect();
    guard::masked(&start).chars().take(MOST_SHOWN).collect()
}
