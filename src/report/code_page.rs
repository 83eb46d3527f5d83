//! The page of a code: everything that it can mean.

use super::copied::{CodeView, ReadingView};
use super::part::{Mark, Part, Sheet, Tone};
use super::reading::{code_view, options, reading_line};
use super::voice::Voice;
use crate::engine::Engine;
use crate::evidence::GivenCode;

/// A code and its readings, as JSON gives them.
#[derive(serde::Serialize)]
struct CodePage {
    schema: &'static str,
    #[serde(flatten)]
    code: CodeView,
}

/// Returns the page of a code.
pub fn code_sheet(engine: &Engine<'_>, voice: &Voice<'_>, given: &GivenCode) -> Sheet {
    let code = code_view(given, voice);
    let shown = ("code", shown(&code, given).into());
    let heading = voice.tell("ui-heading-readings", &[shown]);
    let mut parts = vec![Part::Headline(Mark::None, heading)];
    for (number, reading) in (1..).zip(&code.readings) {
        let mut below = vec![(Tone::Normal, reading.meaning.clone())];
        let fields = fields(reading, engine, voice).into_iter();
        below.extend(fields.map(|field| (Tone::Normal, field)));
        below.push((Tone::Quiet, options(reading, voice)));
        let title = first_line(reading, voice);
        parts.extend([Part::Gap, Part::Numbered(number, title, below)]);
    }
    Sheet(parts)
}

/// Returns the code as the heading names it: as it was typed, if the reader may be told.
fn shown<'a>(code: &'a CodeView, given: &'a GivenCode) -> &'a str {
    // A name can tell what a customer must not be told; a number cannot.
    let letters = given.typed.rsplit(':').next().unwrap_or_default();
    let is_name = letters.chars().filter(|c| c.is_alphabetic()).count() > 2;
    let is_masked = |reading: &ReadingView| reading.code == reading.means.as_str();
    match code.readings.first() {
        Some(reading) if code.settled && is_name && is_masked(reading) => &code.code,
        _ => &given.typed,
    }
}

/// Returns the page of a code as JSON.
pub fn code_page_json(voice: &Voice<'_>, given: &GivenCode) -> String {
    let page = CodePage {
        schema: "cardhelp.code/1",
        code: code_view(given, voice),
    };
    serde_json::to_string_pretty(&page).expect("a page holds nothing that JSON cannot")
}

/// Says what a reading means, and of which kind that is where the meaning does not say it.
fn first_line(reading: &ReadingView, voice: &Voice<'_>) -> String {
    let class = voice.say(&format!("ui-class-{}", reading.class.as_str()));
    let line = reading_line(reading, voice);
    match reading.title.to_lowercase().contains(&class.to_lowercase()) {
        true => line,
        false => voice.with_aside(&line, &class),
    }
}

/// Returns what the network says about trying again, and the causes that the reading points at.
fn fields(reading: &ReadingView, engine: &Engine<'_>, voice: &Voice<'_>) -> Vec<String> {
    let mut fields = Vec::new();
    if let Some(retry) = &reading.retry {
        fields.push(voice.field(&voice.say("ui-heading-retry"), retry));
    }
    let titles = voice.cause_titles(engine, &reading.cause_positions);
    let causes = titles.into_iter().zip(&reading.causes);
    let causes: Vec<String> = causes
        .map(|(title, id)| voice.with_aside(&title, id.as_str()))
        .collect();
    if !causes.is_empty() {
        let list = voice.list("ui-list-semicolon", causes);
        fields.push(voice.field(&voice.say("ui-heading-points-to"), &list));
    }
    fields
}
