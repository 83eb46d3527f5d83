//! `cardhelp diagnose`: asks what still matters, then says what to do.

use crate::cli::answers::{Said, said};
use crate::cli::app::App;
use crate::cli::case::Case;
use crate::cli::command_line::{Diagnose, Everywhere, Format};
use crate::cli::exit::Exit;
use crate::cli::terminal::{can_ask, layout, notice, print};
use crate::cli::wizard::{self, End};
use cardhelp::engine::Diagnosis;
use cardhelp::report::{Detail, Outcome, Told, to_json, to_markdown, to_text};
use std::mem::ManuallyDrop;

/// Runs the command.
pub fn run(app: &App, options: &Diagnose, everywhere: &Everywhere) -> anyhow::Result<Exit> {
    // The process ends right afterwards: see `cli::run`.
    let case = ManuallyDrop::new(Case::new(app, options, everywhere));
    let mut said = said(app, options, &case.day)?;
    if can_ask(everywhere.asking) {
        said = match wizard::hold(&case, said, everywhere)? {
            End::Finished(said) => said,
            End::Interrupted(said) => return Ok(interrupted(&case, &said)),
        };
    }
    let diagnosis = diagnosis(&case, &said, everywhere.format);
    let told = Told {
        answers: &said.answers,
        evidence: &said.evidence,
        diagnosis: &diagnosis,
        // At a terminal it would ask what is still open.
        command: case.command_line(&said, &["--no-input"]),
        resume: case.command_line(&said, &[]),
        detail: options.detail,
        wants_bank_note: options.wants_bank_note,
    };
    let outcome = ManuallyDrop::new(Outcome::new(&case.engine, &case.voice, told));
    print(&rendered(&case, &outcome, everywhere))?;
    Ok(match diagnosis.is_found() {
        true => Exit::Found,
        false => Exit::Undecided,
    })
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

fn rendered(case: &Case<'_>, outcome: &Outcome, everywhere: &Everywhere) -> String {
    match everywhere.format {
        Format::Text => {
            let layout = layout(everywhere.colour);
            to_text(outcome, &case.voice, layout, case.options.detail)
        }
        Format::Markdown => to_markdown(outcome, &case.voice, case.options.detail),
        Format::Json => format!("{}\n", to_json(outcome)),
    }
}

/// Says how to go on after an interruption.
fn interrupted(case: &Case<'_>, said: &Said) -> Exit {
    notice(&wizard::resume(case, said));
    Exit::Interrupted
}
