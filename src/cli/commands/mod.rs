//! What each command does, a short story each.

mod batch;
mod diagnose;
mod explain;
mod guide;
mod list;
mod rules_check;
mod written;

use crate::cli::app::App;
use crate::cli::command_line::{Command, CommandLine, Format, help_page};
use crate::cli::exit::Exit;
use crate::cli::fault::Fault;
use crate::cli::terminal::print;

/// Runs a command.
///
/// # Errors
///
/// Fails with a fault, or with what went wrong and what was being done.
pub fn run(app: &App, typed: &CommandLine) -> anyhow::Result<Exit> {
    let everywhere = &typed.everywhere;
    check_form(&typed.command, everywhere.format)?;
    match &typed.command {
        Command::Batch(options) => return batch::run(app, options),
        Command::Diagnose(options) => return diagnose::run(app, options, everywhere),
        Command::CheckRules(folder) => {
            return rules_check::run(app, folder.as_deref(), everywhere.format);
        }
        Command::Explain(options) => print(&explain::pages(app, options, everywhere)?)?,
        Command::Guide(options) => print(&guide::page(app, options, everywhere)?)?,
        Command::List(listed) => print(&list::text(app, listed, everywhere)?)?,
        Command::Help(wanted) => print(&help_page(app, wanted))?,
        Command::Version => print(&version(app))?,
    }
    Ok(Exit::Found)
}

/// Checks that a command has the form that was asked for.
fn check_form(command: &Command, format: Format) -> Result<(), Fault> {
    let (form, valid) = match (command, format) {
        (Command::List(_) | Command::CheckRules(_), Format::Html) => {
            ("html", "text, markdown, json")
        }
        (Command::Batch(_), Format::Markdown) => ("markdown", "text, json"),
        (Command::Batch(_), Format::Html) => ("html", "text, json"),
        (Command::Guide(_), Format::Json) => ("json", "text, markdown, html"),
        _ => return Ok(()),
    };
    let fault = Fault::about_option("ui-error-value", form, "--format");
    Err(fault.hint("ui-valid-names", &[("names", valid.into())]))
}

/// Names the program and what it knows.
fn version(app: &App) -> String {
    let (rules, edition) = (&app.rules.id, &app.rules.edition);
    format!(
        "cardhelp {}, {rules} {edition}\n",
        env!("CARGO_PKG_VERSION")
    )
}
