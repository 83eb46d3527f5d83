//! `cardhelp explain WHAT…`: the page of a cause, or what a code can mean.

use super::Exit;
use super::arguments::{self, Format};
use super::fault::{Fault, quoted};
use super::output;
use super::startup::App;
use super::typed::unknown_code;
use cardhelp::engine::Engine;
use cardhelp::evidence::{GivenCode, UnknownCode, read_code};
use cardhelp::report::{Layout, Voice, cause_page, cause_page_json, code_page, code_page_json};
use clap::ArgMatches;

/// Runs the command.
pub fn run(app: &App, matches: &ArgMatches) -> Result<Exit, Fault> {
    let names: Vec<&String> = matches.get_many("what").into_iter().flatten().collect();
    if names.is_empty() {
        return Err(Fault::usage("ui-error-missing", &[("flag", "WHAT".into())])
            .hint("ui-see-help", &[("command", "cardhelp list causes".into())]));
    }
    let engine = Engine::new(&app.rules, &output::today());
    let voice = Voice::new(&app.rules, &app.words).for_audience(arguments::audience_of(matches));
    let pages = Pages {
        app,
        engine: &engine,
        voice: &voice,
        is_json: arguments::format(matches) == Format::Json,
        layout: output::layout(arguments::colour(matches)),
    };
    let pages: Result<Vec<String>, Fault> =
        names.into_iter().map(|name| pages.page(name)).collect();
    output::print(&pages?.join("\n"))?;
    Ok(Exit::Found)
}

struct Pages<'a> {
    app: &'a App,
    engine: &'a Engine<'a>,
    voice: &'a Voice<'a>,
    is_json: bool,
    layout: Layout,
}

impl Pages<'_> {
    /// Returns the page of a cause, of a meaning or of a code.
    fn page(&self, name: &str) -> Result<String, Fault> {
        if let Some(cause) = self.app.rules.cause(name) {
            return Ok(if self.is_json {
                format!("{}\n", cause_page_json(self.engine, self.voice, cause))
            } else {
                cause_page(self.engine, self.voice, cause, self.layout)
            });
        }
        let readings = read_code(name, self.app.lookup(), None)
            .map_err(|unknown| self.unknown(name, unknown))?;
        let given = GivenCode {
            typed: name.to_owned(),
            readings,
        };
        Ok(if self.is_json {
            format!("{}\n", code_page_json(self.voice, &given))
        } else {
            code_page(self.engine, self.voice, &given, self.layout)
        })
    }

    /// Says that a name is neither a cause nor a code, and which ones are near.
    fn unknown(&self, name: &str, unknown: UnknownCode) -> Fault {
        let near = match unknown {
            UnknownCode::System(..) => return unknown_code("", name, unknown),
            UnknownCode::Code(near) => near,
        };
        let causes = self.app.rules.causes.iter().map(|cause| cause.id.as_str());
        let fault = Fault::usage("ui-error-explain", &[("input", quoted(name))]);
        let fault = if near.is_empty() {
            fault.near(name, causes, "ui-valid-names")
        } else {
            fault.hint("ui-did-you-mean", &[("near", near.join(", ").into())])
        };
        fault
            .hint("ui-see-help", &[("command", "cardhelp list causes".into())])
            .hint("ui-see-help", &[("command", "cardhelp list codes".into())])
    }
}
