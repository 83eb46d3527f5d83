//! What clap matched for one option.
//!
//! Decides how an option that was given several times, or not at all, is read.

use super::definition::PAIR;
use super::options::Assignment;
use crate::cli::day::is_day;
use crate::cli::fault::{Fault, quoted};
use cardhelp::report::Audience;
use clap::ArgMatches;

/// Returns what was given for an option; nothing where it was not even defined, since it was
/// not named.
pub(super) fn all_given<'a, T: Clone + Send + Sync + 'static>(
    matches: &'a ArgMatches,
    name: &str,
) -> impl DoubleEndedIterator<Item = &'a T> {
    let values = matches.try_get_many::<T>(name).ok().flatten();
    values.into_iter().flatten()
}

/// Tells whether an option without a value was given.
pub(super) fn flag(matches: &ArgMatches, name: &str) -> bool {
    all_given(matches, name).any(|is_set: &bool| *is_set)
}

/// Returns the value of an option of which the last one counts.
pub(super) fn value<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    all_given::<String>(matches, name)
        .next_back()
        .map(String::as_str)
}

/// Returns every value of an option.
pub(super) fn values<'a>(matches: &'a ArgMatches, name: &str) -> impl Iterator<Item = &'a String> {
    all_given(matches, name)
}

/// Returns what was chosen among the few words that an option takes.
pub(super) fn choice<T: Copy>(matches: &ArgMatches, name: &str, words: &[(&str, T)]) -> Option<T> {
    let given = value(matches, name)?;
    let chosen = words.iter().find(|(word, _)| *word == given);
    chosen.map(|(_, meaning)| *meaning)
}

/// Returns for whom words are.
pub(super) fn audience(matches: &ArgMatches) -> Audience {
    choice(matches, "audience", Audience::WORDS).unwrap_or(Audience::Cardholder)
}

/// Takes `question=answer` apart.
pub(super) fn pair(text: &str) -> Result<Assignment, Fault> {
    let Some((name, value)) = text.split_once('=') else {
        let args = [("input", quoted(text)), ("form", quoted(PAIR))];
        return Err(Fault::usage("ui-error-answer-form", &args));
    };
    Ok(Assignment {
        name: name.trim().to_owned(),
        value: value.trim().to_owned(),
    })
}

/// Returns the day whose rules hold, where one was named.
pub(super) fn as_of(matches: &ArgMatches) -> Result<Option<String>, Fault> {
    match value(matches, "as-of") {
        Some(day) if !is_day(day) => {
            let example = [("names", "2026-11-21".into())];
            Err(Fault::about_option("ui-error-value", day, "--as-of")
                .hint("ui-valid-names", &example))
        }
        day => Ok(day.map(str::to_owned)),
    }
}
