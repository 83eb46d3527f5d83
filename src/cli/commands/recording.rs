//! `cardhelp diagnose --record FILE`: a conversation, written down as a journey.

use crate::cli::answers::Said;
use crate::cli::case::Case;
use crate::cli::exit::Exit;
use crate::cli::fault::Fault;
use crate::cli::terminal::notice;
use crate::cli::whole_rules::WholeRules;
use cardhelp::engine::Answers;
use cardhelp::workbench::testing::{Conversation, Copied, record};
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Writes what was said to a file that is not there yet; `given` was said beforehand.
///
/// # Errors
///
/// Fails where the file is there, or cannot be written.
pub fn write(case: &Case<'_>, given: Answers, said: &Said, path: &Path) -> anyhow::Result<()> {
    let whole = WholeRules::read(case.app.folder.as_deref())?;
    let day = case.options.as_of.as_deref();
    let engine = whole.engine(day);
    let copied = Copied::new(&whole.rules, &whole.languages);
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let conversation = Conversation {
        given,
        answers: &said.answers,
        evidence: &said.evidence,
    };
    let text = record(&engine, &copied, (&name, day), &conversation);
    let file = File::create_new(path);
    let written = file.and_then(|mut file| file.write_all(text.as_bytes()));
    let name = path.display().to_string();
    written.map_err(|error| {
        let reason = format!("{name}: {error}");
        Fault::new(
            Exit::Stream,
            "ui-error-output",
            &[("reason", reason.into())],
        )
    })?;
    let saved = case.voice.tell("ui-saved", &[("file", name.into())]);
    notice(&format!("{saved}\n"));
    Ok(())
}
