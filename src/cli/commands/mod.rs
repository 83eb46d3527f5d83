//! What each command does, a short story each.

mod diagnose;
mod explain;
mod list;
mod rules_check;

use crate::cli::app::App;
use crate::cli::command_line::{Command, CommandLine, help_page};
use crate::cli::exit::Exit;
use crate::cli::terminal::print;

/// Runs a command.
///
/// # Errors
///
/// Fails with a fault, or with what went wrong and what was being done.
pub fn run(app: &App, typed: &CommandLine) -> anyhow::Result<Exit> {
    let everywhere = &typed.everywhere;
    match &typed.command {
        Command::Diagnose(options) => return diagnose::run(app, options, everywhere),
        Command::CheckRules(folder) => {
            return rules_check::run(app, folder.as_deref(), everywhere.format);
        }
        Command::Explain(options) => print(&explain::pages(app, options, everywhere)?)?,
        Command::List(listed) => print(&list::text(app, listed, everywhere)?)?,
        Command::Help(path) => print(&help_page(app, path))?,
        Command::Version => print(&format!("cardhelp {}\n", env!("CARGO_PKG_VERSION")))?,
    }
    Ok(Exit::Found)
}
