//! `cardhelp rules check`.

use super::Exit;
use super::fault::Fault;
use super::startup::App;
use clap::ArgMatches;

/// Runs the command.
pub fn run(_app: &App, _matches: &ArgMatches) -> Result<Exit, Fault> {
    Ok(Exit::Found)
}
