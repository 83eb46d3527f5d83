//! `cardhelp diagnose`: asks what still matters, then says what to do.

use super::recording;
use crate::cli::answers::{Said, said};
use crate::cli::app::App;
use crate::cli::case::Case;
use crate::cli::command_line::{Diagnose, Everywhere, Format};
use crate::cli::exit::Exit;
use crate::cli::terminal::{can_ask, can_show, layout, layout_above, notice, print, set_ended};
use crate::cli::wizard::{self, Afterwards, Begin, End};
use cardhelp::engine::{Answers, Diagnosis};
use cardhelp::report::{
    Detail, Layout, NextView, Outcome, Told, next_to_json, to_html, to_json, to_markdown, to_text,
};
use std::mem::ManuallyDrop;
use std::path::Path;

/// Runs the command.
pub fn run(app: &App, options: &Diagnose, everywhere: &Everywhere) -> anyhow::Result<Exit> {
    // The process ends right afterwards: see `cli::run`.
    let case = ManuallyDrop::new(Case::new(app, options, everywhere));
    let said = said(app, options, &case.day)?;
    if options.wants_next_only {
        let next = NextView::new(&case.engine, &case.voice, &said.answers);
        print(&format!("{}\n", next_to_json(next.as_ref())))?;
        return Ok(exit(!case.engine.found(&said.answers).is_empty()));
    }
    match can_ask(everywhere.asking) {
        true => ask(&case, said, everywhere),
        false => {
            let exit = show(&case, &said, everywhere, layout(everywhere.colour))?;
            write_down(&case, Answers::none(&app.rules), &said)?;
            Ok(exit)
        }
    }
}

/// Writes the conversation down as a journey, where that was asked for.
fn write_down(case: &Case<'_>, given: Answers, said: &Said) -> anyhow::Result<()> {
    match &case.options.record {
        Some(path) => recording::write(case, given, said, path),
        None => Ok(()),
    }
}

/// Holds the conversation, and another one as long as somebody wants to.
fn ask(case: &Case<'_>, given: Said, everywhere: &Everywhere) -> anyhow::Result<Exit> {
    let (mut said, mut begin, mut shown) = (given.clone(), Begin::New, 0);
    // Whoever goes on afterwards has the first conversation written down.
    let mut is_written = false;
    loop {
        let was_asked = match wizard::hold(case, said, begin, shown, everywhere)? {
            End::AtOnce(known) => {
                said = known;
                false
            }
            End::Finished(known, screens) => {
                (said, shown) = (known, screens);
                true
            }
            End::Interrupted(known) => {
                notice(&wizard::resume(case, &known));
                return Ok(Exit::Interrupted);
            }
            End::InLanguage(language) => {
                let app = case.app.in_language(&language)?;
                let case = Case::new(&app, case.options, everywhere);
                return ask(&case, given, everywhere);
            }
        };
        let is_followed = was_asked && can_show();
        let layout = match is_followed {
            true => layout_above(wizard::AFTERWARDS_ROWS, everywhere.colour),
            false => layout(everywhere.colour),
        };
        let exit = show(case, &said, everywhere, layout)?;
        if !is_written {
            write_down(case, given.answers.clone(), &said)?;
            is_written = true;
        }
        if !is_followed {
            return Ok(exit);
        }
        set_ended(exit);
        match afterwards(case, &said, everywhere)? {
            Some(Begin::New) => (said, begin) = (given.clone(), Begin::New),
            Some(Begin::KeepLooking) => begin = Begin::KeepLooking,
            None => return Ok(exit),
        }
    }
}

/// Asks what to do with the result, until the conversation goes on or ends.
fn afterwards(
    case: &Case<'_>,
    said: &Said,
    everywhere: &Everywhere,
) -> anyhow::Result<Option<Begin>> {
    let diagnosis = case.engine.diagnose(&said.answers);
    let note = outcome(case, said, &diagnosis, Detail::Full, true).bank_note;
    let note = note.flatten();
    loop {
        match wizard::afterwards(case, note.is_some(), everywhere)? {
            Afterwards::Leave => return Ok(None),
            Afterwards::Begin(begin) => return Ok(Some(begin)),
            Afterwards::Why => {
                let outcome = outcome(case, said, &diagnosis, Detail::Full, false);
                let layout = layout(everywhere.colour);
                print(&to_text(&outcome, &case.voice, layout, Detail::Full))?;
            }
            Afterwards::BankNote => {
                let note = note.as_deref().unwrap_or_default();
                print(&format!("\n{note}\n"))?;
            }
            Afterwards::Save(path) => {
                let outcome = outcome(case, said, &diagnosis, Detail::Short, true);
                let page = match is_html(&path) {
                    true => to_html(&outcome, &case.voice, Detail::Short),
                    false => to_markdown(&outcome, &case.voice, Detail::Short),
                };
                notice(&format!("{}\n", saved(case, &path, &page)));
            }
        }
    }
}

/// Tells whether a file is named as one of HTML.
fn is_html(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ["html", "htm"].contains(&ending.to_lowercase().as_str()))
}

/// Writes a page to a file that is not there yet, and returns what to say of it. The result was
/// shown: that it cannot be saved there is no reason to end.
fn saved(case: &Case<'_>, path: &Path, page: &str) -> String {
    use std::io::Write;
    let file = std::fs::File::create_new(path);
    let name = path.display().to_string();
    match file.and_then(|mut file| file.write_all(page.as_bytes())) {
        Ok(()) => case.voice.tell("ui-saved", &[("file", name.into())]),
        Err(error) => {
            let reason = format!("{name}: {error}");
            case.voice
                .tell("ui-error-output", &[("reason", reason.into())])
        }
    }
}

/// Prints the result.
fn show(
    case: &Case<'_>,
    said: &Said,
    everywhere: &Everywhere,
    layout: Layout,
) -> anyhow::Result<Exit> {
    let diagnosis = diagnosis(case, said, everywhere.format);
    let note = case.options.wants_bank_note;
    let mut outcome = ManuallyDrop::new(outcome(case, said, &diagnosis, case.options.detail, note));
    if everywhere.format == Format::Json {
        let next = NextView::new(&case.engine, &case.voice, &said.answers);
        outcome.next = Some(next);
    }
    print(&rendered(case, &outcome, everywhere.format, layout))?;
    Ok(exit(diagnosis.is_found()))
}

/// Returns how the program ends where a cause was found, or none.
fn exit(is_found: bool) -> Exit {
    match is_found {
        true => Exit::Found,
        false => Exit::Undecided,
    }
}

/// Finds out as much as the form of the result tells.
fn diagnosis(case: &Case<'_>, said: &Said, format: Format) -> Diagnosis {
    if case.options.detail == Detail::Full {
        return case.engine.diagnose(&said.answers);
    }
    let mut diagnosis = case.engine.diagnose_briefly(&said.answers);
    if format == Format::Json && diagnosis.is_found() {
        diagnosis.open_questions = case.engine.relevant(&said.answers);
    }
    diagnosis
}

fn outcome(
    case: &Case<'_>,
    said: &Said,
    diagnosis: &Diagnosis,
    detail: Detail,
    wants_bank_note: bool,
) -> Outcome {
    let told = Told {
        answers: &said.answers,
        evidence: &said.evidence,
        diagnosis,
        // At a terminal it would ask what is still open.
        command: case.command_line(said, &["--no-input"]),
        resume: case.command_line(said, &[]),
        detail,
        wants_bank_note,
    };
    Outcome::new(&case.engine, &case.voice, told)
}

fn rendered(case: &Case<'_>, outcome: &Outcome, format: Format, layout: Layout) -> String {
    match format {
        Format::Text | Format::Svg | Format::Mermaid | Format::Sarif => {
            to_text(outcome, &case.voice, layout, case.options.detail)
        }
        Format::Markdown => to_markdown(outcome, &case.voice, case.options.detail),
        Format::Html => to_html(outcome, &case.voice, case.options.detail),
        Format::Json => format!("{}\n", to_json(outcome)),
    }
}
