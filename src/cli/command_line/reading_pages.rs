//! From clap's matches to the options of `help`, `man` and `completions`.
//!
//! Decides which command or shell a name is.

use super::definition::{self, Extent};
use super::maker::Wording;
use super::matched::{all_given, value, values};
use super::misuse;
use super::options::Manual;
use super::shell::Shell;
use crate::cli::app::App;
use crate::cli::fault::Fault;
use cardhelp::l10n::Filled;
use clap::ArgMatches;

/// Returns the command that `help COMMAND…` and `man COMMAND…` name.
///
/// # Errors
///
/// Fails where there is no such command.
pub fn named_command(app: &App, matches: &ArgMatches) -> Result<Vec<String>, Fault> {
    let path: Vec<String> = values(matches, "command").cloned().collect();
    let root = definition::command(app, Wording::Bare, Extent::Whole);
    let mut command = &root;
    for name in &path {
        let below = command.find_subcommand(name);
        command = below.ok_or_else(|| misuse::unknown_command(command, name))?;
    }
    Ok(path)
}

/// Reads the options of `man`.
///
/// # Errors
///
/// Fails where there is no such command.
pub fn manual(app: &App, matches: &ArgMatches) -> Result<Manual, Fault> {
    Ok(Manual {
        path: named_command(app, matches)?,
        folder: all_given(matches, "dir").next_back().cloned(),
    })
}

/// Returns the shell that completions are wanted for.
///
/// # Errors
///
/// Fails where none is named, or one that there are none for.
pub fn shell(matches: &ArgMatches) -> Result<Shell, Fault> {
    let names = || Shell::WORDS.iter().map(|(word, _)| *word);
    let Some(name) = value(matches, "shell") else {
        let names = [("names", Filled::All(names().map(str::to_owned).collect()))];
        let fault = Fault::usage("ui-error-missing", &[("flag", "SHELL".into())]);
        return Err(fault.hint("ui-valid-names", &names));
    };
    let fault = || Fault::about("ui-error-shell", name).near(name, names(), "ui-valid-names");
    Shell::named(name).ok_or_else(fault)
}
