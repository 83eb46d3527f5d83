//! `cardhelp explain WHAT…`: the page of a cause, or what a code can mean.

use crate::cli::answers::unknown_code;
use crate::cli::app::App;
use crate::cli::command_line::{Everywhere, Explain, Format};
use crate::cli::day::today;
use crate::cli::fault::Fault;
use crate::cli::terminal::layout;
use cardhelp::engine::Engine;
use cardhelp::evidence::{GivenCode, UnknownCode, read_code};
use cardhelp::report::{Layout, Voice, cause_page, cause_page_json, code_page, code_page_json};

/// Returns the pages that were asked for.
pub fn pages(app: &App, options: &Explain, everywhere: &Everywhere) -> Result<String, Fault> {
    let pages = Pages {
        app,
        engine: app.engine(&today()),
        voice: Voice::new(&app.rules, &app.words).for_audience(options.audience),
        is_json: everywhere.format == Format::Json,
        layout: layout(everywhere.colour),
    };
    let pages = options.names.iter().map(|name| pages.page(name));
    let pages: Vec<String> = pages.collect::<Result<_, _>>()?;
    Ok(pages.join("\n"))
}

struct Pages<'a> {
    app: &'a App,
    engine: Engine<'a>,
    voice: Voice<'a>,
    is_json: bool,
    layout: Layout,
}

impl Pages<'_> {
    /// Returns the page of a cause, of a meaning or of a code.
    fn page(&self, name: &str) -> Result<String, Fault> {
        if let Some(cause) = self.app.rules.cause(name) {
            return Ok(match self.is_json {
                true => format!("{}\n", cause_page_json(&self.engine, &self.voice, cause)),
                false => cause_page(&self.engine, &self.voice, cause, self.layout),
            });
        }
        let readings = read_code(name, self.app.lookup(), None)
            .map_err(|unknown| self.unknown(name, unknown))?;
        let typed = name.to_owned();
        let given = GivenCode { typed, readings };
        Ok(match self.is_json {
            true => format!("{}\n", code_page_json(&self.voice, &given)),
            false => code_page(&self.engine, &self.voice, &given, self.layout),
        })
    }

    /// Says that a name is neither a cause nor a code, and which ones are near.
    fn unknown(&self, name: &str, unknown: UnknownCode) -> Fault {
        let near = match unknown {
            UnknownCode::System(..) => return unknown_code("", name, unknown),
            UnknownCode::Code(near) => near,
        };
        let causes = self.app.rules.causes.iter().map(|cause| cause.id.as_str());
        let fault = Fault::about("ui-error-explain", name);
        let fault = match near.is_empty() {
            true => fault.near(name, causes, "ui-valid-names"),
            false => fault.meant(Some(near.join(", "))),
        };
        fault.see("cardhelp list causes").see("cardhelp list codes")
    }
}
