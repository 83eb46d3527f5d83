//! What each command does, a short story each.

mod asking_fields;
mod batch;
mod diagnose;
mod explain;
mod guide;
mod list;
mod packaging;
mod recording;
mod rules_check;
mod rules_diff;
mod rules_graph;
mod rules_new;
mod rules_schema;
mod rules_stats;
mod rules_test;
mod written;

pub use rules_schema::kinds_of_files;

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
            return rules_check::run(app, folder.as_deref(), everywhere);
        }
        Command::DrawRules(options) => rules_graph::draw(app, options, everywhere)?,
        Command::SchemaOfRules(kind) => rules_schema::show(kind.as_deref())?,
        Command::CountRules => rules_stats::show(app, everywhere)?,
        Command::TestRules(options) => return rules_test::run(app, options, everywhere.format),
        Command::DiffRules(options) => return rules_diff::run(app, options, everywhere.format),
        Command::NewRules(options) => return rules_new::run(app, options, everywhere),
        Command::Explain(options) => print(&explain::pages(app, options, everywhere)?)?,
        Command::Guide(options) => print(&guide::page(app, options, everywhere)?)?,
        Command::List(listed) => print(&list::text(app, listed, everywhere)?)?,
        Command::Completions(shell) => packaging::completions(*shell)?,
        Command::Manual(wanted) => packaging::manual(app, wanted)?,
        Command::Help(wanted) => print(&help_page(app, wanted))?,
        Command::Version => print(&version(app))?,
    }
    Ok(Exit::Found)
}

/// Checks that a command has the form that was asked for.
fn check_form(command: &Command, format: Format) -> Result<(), Fault> {
    let valid = forms(command);
    if valid.contains(&format) {
        return Ok(());
    }
    let name = |form: &Format| Format::WORDS.iter().find(|(_, known)| known == form);
    let name = |form: &Format| name(form).map_or("", |(word, _)| word);
    let names = valid.iter().map(name).collect::<Vec<_>>().join(", ");
    let fault = Fault::about_option("ui-error-value", name(&format), "--format");
    Err(fault.hint("ui-valid-names", &[("names", names.into())]))
}

/// Returns the forms that a command has.
fn forms(command: &Command) -> &'static [Format] {
    use Format::{Html, Json, Markdown, Mermaid, Sarif, Svg, Text};
    match command {
        Command::List(_) => &[Text, Markdown, Json],
        Command::CheckRules(_) => &[Text, Json, Sarif],
        Command::Guide(_) => &[Text, Markdown, Html],
        Command::DrawRules(_) => &[Text, Svg, Mermaid],
        Command::Batch(_) | Command::SchemaOfRules(_) => &[Text, Json],
        Command::CountRules | Command::TestRules(_) | Command::DiffRules(_) => &[Text, Json],
        Command::NewRules(_) => &[Text, Markdown, Html, Json],
        Command::Completions(_) | Command::Manual(_) => &[Text],
        Command::Help(_) | Command::Version => &[Text, Markdown, Html, Json, Svg, Mermaid, Sarif],
        Command::Diagnose(_) | Command::Explain(_) => &[Text, Markdown, Html, Json],
    }
}

/// Names the program and what it knows.
fn version(app: &App) -> String {
    let (rules, edition) = (&app.rules.id, &app.rules.edition);
    format!(
        "cardhelp {}, {rules} {edition}\n",
        env!("CARGO_PKG_VERSION")
    )
}
