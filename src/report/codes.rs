//! The page of a code: everything that it can mean.

use super::evidence::{CodeView, ReadingView, code_view, options, reading_line};
use super::text::{Layout, Page};
use super::voice::Voice;
use crate::engine::Engine;
use crate::evidence::GivenCode;
use anstyle::Style;

/// A code and its readings, as JSON gives them.
#[derive(serde::Serialize)]
struct CodePage {
    schema: &'static str,
    #[serde(flatten)]
    code: CodeView,
}

/// Returns the page of a code as text.
pub fn code_page(
    engine: &Engine<'_>,
    voice: &Voice<'_>,
    given: &GivenCode,
    layout: Layout,
) -> String {
    let code = code_view(given, voice);
    let mut out = Page::new(layout);
    // A name can tell what a customer must not be told; a number cannot.
    let letters = given.typed.rsplit(':').next().unwrap_or_default();
    let is_name = letters.chars().filter(|c| c.is_alphabetic()).count() > 2;
    let is_masked = |reading: &ReadingView| reading.code == reading.means.as_str();
    let shown = match code.readings.first() {
        Some(reading) if code.settled && is_name && is_masked(reading) => &code.code,
        _ => &given.typed,
    };
    let heading = voice.tell("ui-heading-readings", &[("code", shown.clone().into())]);
    out.paragraph(Style::new().bold(), &heading, "", "");
    for (number, reading) in code.readings.iter().enumerate() {
        out.blank();
        let mark = format!("{:>2}. ", number + 1);
        out.paragraph(
            Style::new().bold(),
            &first_line(reading, voice),
            &mark,
            "    ",
        );
        out.paragraph(Style::new(), &reading.meaning, "    ", "    ");
        if let Some(retry) = &reading.retry {
            let text = field(voice, "ui-heading-retry", retry);
            out.paragraph(Style::new(), &text, "    ", "    ");
        }
        let titles = voice.cause_titles(engine, &reading.cause_positions);
        let causes = titles.into_iter().zip(&reading.causes);
        let causes: Vec<String> = causes
            .map(|(title, id)| format!("{title} ({id})"))
            .collect();
        if !causes.is_empty() {
            let text = field(
                voice,
                "ui-heading-points-to",
                &voice.list("ui-list-comma", causes),
            );
            out.paragraph(Style::new(), &text, "    ", "    ");
        }
        let option = options(reading, voice);
        out.paragraph(Style::new().dimmed(), &option, "    ", "    ");
    }
    out.text
}

/// Returns the page of a code as JSON.
pub fn code_page_json(voice: &Voice<'_>, given: &GivenCode) -> String {
    let page = CodePage {
        schema: "cardhelp.code/1",
        code: code_view(given, voice),
    };
    serde_json::to_string_pretty(&page).expect("a page holds nothing that JSON cannot")
}

fn first_line(reading: &ReadingView, voice: &Voice<'_>) -> String {
    let class = voice.say(&format!("ui-class-{}", reading.class.as_str()));
    let line = reading_line(reading, voice);
    format!("{line} [{class}]")
}

fn field(voice: &Voice<'_>, name: &str, text: &str) -> String {
    let name = voice.say(name);
    voice.tell("ui-field", &[("name", name.into()), ("text", text.into())])
}
