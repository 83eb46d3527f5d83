//! `cardhelp explain WHAT…`: the page of a cause or a message, or what a code can mean.

use super::written::written;
use crate::cli::app::App;
use crate::cli::command_line::{Everywhere, Explain, Format};
use crate::cli::day::today;
use crate::cli::fault::Fault;
use crate::cli::topics::{Topic, Topics, texts};
use cardhelp::engine::Engine;
use cardhelp::report::{
    Sheet, Voice, cause_page_json, cause_sheet, causes_of_message, code_page_json, code_sheet,
    message_page_json, message_sheet,
};

/// Returns the pages that were asked for.
pub fn pages(app: &App, options: &Explain, everywhere: &Everywhere) -> Result<String, Fault> {
    let engine = &app.engine(&today());
    let voice = &Voice::new(&app.rules, &app.words).for_audience(options.audience);
    let found = found(&Topics::new(app, engine, voice), &options.words)?;
    if everywhere.format == Format::Json {
        let pages = found.iter().map(|topic| json(engine, voice, topic) + "\n");
        return Ok(pages.collect::<Vec<_>>().join("\n"));
    }
    let sheets = found.iter().flat_map(|topic| sheets(engine, voice, topic));
    Ok(written(&sheets.collect::<Vec<_>>(), voice, everywhere))
}

/// Returns what the words name.
fn found(topics: &Topics<'_>, words: &[String]) -> Result<Vec<Topic>, Fault> {
    let is_known = |word: &str| topics.by_name(word).is_some();
    let texts = texts(words, is_known);
    let found: Result<Vec<Topic>, Fault> = texts.iter().map(|text| topics.find(text)).collect();
    let stray = words.iter().find(|word| !is_known(word));
    match (found, stray) {
        // Behind a name that is known, more names were meant.
        (Err(_), Some(stray)) if words.len() > 1 && is_known(&words[0]) => Err(topics
            .find(stray)
            .err()
            .unwrap_or_else(|| topics.unknown(stray, &[]))),
        (found, _) => found,
    }
}

/// Returns the pages of a topic; a message that stands for one cause is told with it.
fn sheets(engine: &Engine<'_>, voice: &Voice<'_>, topic: &Topic) -> Vec<Sheet> {
    match topic {
        Topic::Cause(cause) => vec![cause_sheet(engine, voice, *cause)],
        Topic::Code(code) => vec![code_sheet(engine, voice, code)],
        Topic::Message(question, message) => {
            let mut sheets = vec![message_sheet(engine, voice, *question, *message)];
            if let [cause] = causes_of_message(voice, *question, *message)[..] {
                sheets.push(cause_sheet(engine, voice, cause));
            }
            sheets
        }
    }
}

fn json(engine: &Engine<'_>, voice: &Voice<'_>, topic: &Topic) -> String {
    match topic {
        Topic::Cause(cause) => cause_page_json(engine, voice, *cause),
        Topic::Code(code) => code_page_json(voice, code),
        Topic::Message(question, message) => message_page_json(voice, *question, *message),
    }
}
