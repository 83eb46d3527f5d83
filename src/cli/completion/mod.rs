//! What a shell asks while somebody types: how the command line can go on.
//!
//! Decides nothing by itself and finds no fault: where nothing can be said, it says nothing, and
//! every run ends well, since whatever it wrote would stand in the middle of somebody's line.

mod asked;
mod name;
mod named;
mod offer;
mod values;

pub use asked::Asked;

use super::app::App;
use super::command_line::{FirstLook, refuse_secrets, unfinished};
use super::exit::Exit;
use super::terminal::print;

/// Answers a shell.
pub fn answer(asked: &Asked) -> Exit {
    let arguments = asked.arguments();
    let look = FirstLook::at(&arguments);
    // Never dropped, like the rest: see `cli::run`.
    let app = Box::leak(Box::new(App::built_in(&look.language)));
    if refuse_secrets(&arguments, &app.words).is_err() {
        return Exit::Found;
    }
    if let Some(folder) = &look.rules {
        // Half a path is no rule set yet.
        let _ = app.use_folder(folder, &look.language);
    }
    // A shell that asks no more has seen enough.
    let _ = print(&answer_text(app, asked));
    Exit::Found
}

fn answer_text(app: &App, asked: &Asked) -> String {
    let unfinished = unfinished(app, &asked.words);
    let mut offers: Vec<offer::Offer> = unfinished.named.into_iter().map(Into::into).collect();
    if let Some(value) = &unfinished.value {
        if value.is_path && offers.is_empty() {
            return "paths\n".to_owned();
        }
        let values = values::values(app, value);
        offers.extend(named::matching(&values, asked.shell));
    }
    asked.written(offers)
}
