//! From clap's matches to the options of `batch`.
//!
//! Decides which of them do not go together.

use super::matched::{all_given, as_of, audience, choice, flag, pair, value, values};
use super::options::{Assignment, Batch};
use crate::cli::app::App;
use crate::cli::fault::Fault;
use cardhelp::batch::{Detail, Form, Mistakes, is_field};
use clap::ArgMatches;
use std::path::PathBuf;

/// The most that may work at once: more than machines have cores.
const MOST_THREADS: usize = 1_024;

/// Reads the options of `batch`.
///
/// # Errors
///
/// Fails where one is wrong, or of no use beside the others.
pub fn batch(app: &App, matches: &ArgMatches) -> Result<Batch, Fault> {
    let path = |name| all_given::<PathBuf>(matches, name).next_back().cloned();
    let mut batch = Batch {
        files: all_given(matches, "file").cloned().collect(),
        input: choice(matches, "input", Form::WORDS),
        results: choice(matches, "results", Form::WORDS),
        output: path("output"),
        resumes: flag(matches, "resume"),
        columns: columns(app, matches)?,
        detail: choice(matches, "detail", Detail::WORDS).unwrap_or(Detail::Ids),
        mistakes: match flag(matches, "strict") {
            true => Mistakes::End,
            false => Mistakes::Told,
        },
        summaries: all_given(matches, "summary").cloned().collect(),
        threads: threads(matches)?,
        audience: audience(matches),
        as_of: as_of(matches)?,
    };
    // As everywhere, `-` stands for standard output.
    batch.output = batch.output.filter(|path| path.as_os_str() != "-");
    match batch.resumes && batch.output.is_none() {
        true => Err(Fault::usage(
            "ui-error-missing",
            &[("flag", "--output".into())],
        )),
        false => Ok(batch),
    }
}

/// Takes the names of the records' own apart: `card-kind=Kind,id=Ticket`.
fn columns(app: &App, matches: &ArgMatches) -> Result<Vec<Assignment>, Fault> {
    let parts = values(matches, "columns").flat_map(|text| text.split(','));
    let mut columns = Vec::new();
    for part in parts {
        let column = pair(part)?;
        if !is_field(&app.rules, &column.name) {
            let names = app
                .rules
                .questions
                .iter()
                .map(|question| question.id.as_str());
            let names = names.chain(["id", "lang"]);
            let fault = Fault::about_option("ui-error-value", part, "--columns");
            return Err(fault.near(&column.name, names, "ui-valid-names"));
        }
        columns.push(column);
    }
    Ok(columns)
}

fn threads(matches: &ArgMatches) -> Result<Option<usize>, Fault> {
    let Some(text) = value(matches, "threads") else {
        return Ok(None);
    };
    match text.parse() {
        Ok(threads @ 1..=MOST_THREADS) => Ok(Some(threads)),
        _ => Err(Fault::about_option("ui-error-value", text, "--threads")),
    }
}
