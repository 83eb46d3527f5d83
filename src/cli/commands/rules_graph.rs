//! `cardhelp rules graph`: the rule set as a picture, whole, around a cause, or along a run.

use crate::cli::answers::said;
use crate::cli::app::App;
use crate::cli::command_line::{Draw, Everywhere, Format};
use crate::cli::day::today;
use crate::cli::fault::Fault;
use crate::cli::terminal::{print, print_numbers};
use cardhelp::report::Voice;
use cardhelp::rules::CauseIndex;
use cardhelp::workbench::graph::{around, run, to_mermaid, to_outline, to_svg, whole};

/// Writes the picture that was asked for.
pub fn draw(app: &App, options: &Draw, everywhere: &Everywhere) -> anyhow::Result<()> {
    let day = options.run.as_of.clone().unwrap_or_else(today);
    let (engine, voice) = (app.engine(&day), Voice::new(&app.rules, &app.words));
    let cause = options.cause.as_deref();
    let cause = cause.map(|name| named(app, name)).transpose()?;
    let said = match options.run.has_answers() {
        true => Some(said(app, &options.run, &day)?.answers),
        false => None,
    };
    let picture = match (cause, &said) {
        (Some(cause), said) => around(&engine, &voice, cause, said.as_ref()),
        (None, Some(answers)) => run(&engine, &voice, answers),
        (None, None) => whole(&engine, &voice),
    };
    match everywhere.format {
        Format::Svg => print_numbers(&to_svg(&picture)),
        Format::Mermaid => print(&to_mermaid(&picture)),
        _ => print(&to_outline(&picture)),
    }
}

fn named(app: &App, name: &str) -> Result<CauseIndex, Fault> {
    app.rules.cause(name).ok_or_else(|| {
        let causes = app.rules.causes.iter();
        let names = causes.map(|cause| cause.id.as_str());
        Fault::about_option("ui-error-value", name, "--cause").near(name, names, "ui-valid-names")
    })
}
