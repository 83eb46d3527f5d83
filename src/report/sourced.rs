//! The lines that say how old the documents behind a result are.
//!
//! Decides which documents count and how precisely their dates are told.

use super::outcome::{Outcome, SourceView};
use super::voice::Voice;
use std::collections::BTreeSet;

/// Returns the line that names the sources by date, the oldest and when they were read.
pub(super) fn sources_line(outcome: &Outcome, voice: &Voice<'_>) -> Option<String> {
    dated(outcome, voice, "ui-source-one", "ui-sources")
}

/// Returns the line of the page that names the sources by date, and how to see everything else.
pub(super) fn page_sources(outcome: &Outcome, voice: &Voice<'_>) -> String {
    let more = page_more(outcome, voice);
    match dated(outcome, voice, "ui-page-source-one", "ui-page-sources") {
        None => more,
        Some(sources) => {
            let args = [("first", sources.into()), ("second", more.into())];
            voice.tell("ui-bank-note-join", &args)
        }
    }
}

/// Returns the line of the page that says how to see everything else.
pub(super) fn page_more(outcome: &Outcome, voice: &Voice<'_>) -> String {
    let open = ("open", outcome.open_causes.len().into());
    voice.tell("ui-page-more", &[open])
}

/// Returns a message that names the dates of the documents behind what was told: `one` where all
/// are of one date, else `several`.
fn dated(outcome: &Outcome, voice: &Voice<'_>, one: &str, several: &str) -> Option<String> {
    let followed = followed(outcome);
    let documents: BTreeSet<&str> = followed.iter().map(|source| source.url.as_str()).collect();
    let dates: BTreeSet<&str> = followed.iter().map(|source| source.date.as_str()).collect();
    let checked = followed
        .iter()
        .map(|source| source.checked.as_str())
        .min()?;
    let (oldest, newest) = alike(dates.first()?, dates.last()?);
    let args = [
        ("count", documents.len().into()),
        ("oldest", voice.date_within(oldest).into()),
        ("newest", voice.date_within(newest).into()),
        ("checked", voice.date_within(checked).into()),
    ];
    let id = match oldest == newest {
        true => one,
        false => several,
    };
    Some(voice.tell(id, &args))
}

/// Returns the document of each cause that is followed: its first.
fn followed(outcome: &Outcome) -> Vec<&SourceView> {
    let (told, _) = outcome.told_and_open();
    let told = told.iter();
    told.filter_map(|cause| cause.sources.iter().find(|source| !source.weak))
        .collect()
}

/// Returns both dates as precisely as the less precise of them is known: nothing runs from a day to
/// a year.
fn alike<'d>(oldest: &'d str, newest: &'d str) -> (&'d str, &'d str) {
    let known = oldest.len().min(newest.len());
    (&oldest[..known], &newest[..known])
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn nothing_runs_from_a_day_to_a_year() {
        assert_eq!(alike("2025-10-14", "2026"), ("2025", "2026"));
        assert_eq!(alike("2025-10", "2026-01-02"), ("2025-10", "2026-01"));
        assert_eq!(alike("2025-10-14", "2025"), ("2025", "2025"));
    }
}
