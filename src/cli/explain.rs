//! `cardhelp explain CAUSE`: the page of a cause.

use super::Exit;
use super::arguments::{self, Format};
use super::fault::{Fault, quoted};
use super::output;
use super::startup::App;
use cardhelp::engine::Engine;
use cardhelp::report::{Voice, cause_page, cause_page_json};
use clap::ArgMatches;

/// Runs the command.
pub fn run(app: &App, matches: &ArgMatches) -> Result<Exit, Fault> {
    let names: Vec<&String> = matches.get_many("what").into_iter().flatten().collect();
    if names.is_empty() {
        return Err(
            Fault::usage("ui-error-missing", &[("flag", "CAUSE".into())])
                .hint("ui-see-help", &[("command", "cardhelp list causes".into())]),
        );
    }
    let engine = Engine::new(&app.rules, &output::today());
    let voice = Voice::new(&app.rules, &app.words);
    let mut pages = Vec::new();
    for name in names {
        let Some(cause) = app.rules.cause(name) else {
            let known = app.rules.causes.iter().map(|cause| cause.id.as_str());
            return Err(Fault::usage("ui-error-cause", &[("input", quoted(name))])
                .near(name, known, "ui-valid-names")
                .hint("ui-see-help", &[("command", "cardhelp list causes".into())]));
        };
        pages.push(match arguments::format(matches) {
            Format::Json => format!("{}\n", cause_page_json(&engine, &voice, cause)),
            Format::Text | Format::Markdown => {
                let layout = output::layout(arguments::colour(matches));
                cause_page(&engine, &voice, cause, layout)
            }
        });
    }
    output::print(&pages.join("\n"))?;
    Ok(Exit::Found)
}
