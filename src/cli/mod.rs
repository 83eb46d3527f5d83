//! The command line: the only code that knows clap, dialoguer, the standard streams, the
//! environment and exit statuses.
//!
//! Decides what a command prints and with which status it ends. Reasoning and words come from
//! the library. From the bottom up, files import only what is below them:
//!
//! 1. `exit`, `fault`, `failure`, `day`, `language`, `own_options`
//! 2. `terminal`, the one door to streams and signals
//! 3. `locale_folders`, `rule_folder`, `whole_rules`, `app`: what every command works with; `results_file`
//! 4. `command_line`: what was typed, as plain structs
//! 5. `answers`: from options, files and pasted text to answers
//! 6. `titles`, `topics`: what somebody wants to read about
//! 7. `case`, `wizard`, `commands`
//! 8. `completion`: what a shell asks while somebody types

mod answers;
mod app;
mod case;
mod command_line;
mod commands;
mod completion;
mod day;
mod exit;
mod failure;
mod fault;
mod language;
mod locale_folders;
mod own_options;
mod results_file;
mod rule_folder;
mod terminal;
mod titles;
mod topics;
mod whole_rules;
mod wizard;

use app::App;
use command_line::FirstLook;
use completion::Asked;
use exit::Exit;
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the command that the arguments name.
pub fn run() -> ExitCode {
    terminal::mask_panics();
    let arguments: Vec<OsString> = std::env::args_os().collect();
    if let Some(asked) = Asked::of(&arguments) {
        return completion::answer(&asked).into();
    }
    let look = FirstLook::at(&arguments);
    // Never dropped: the system takes the memory back faster than we could give it.
    let app = Box::leak(Box::new(App::built_in(&look.language)));
    let ended = run_with(app, &look, &arguments);
    let exit = ended.unwrap_or_else(|error| {
        let fault = failure::fault(&error, &app.words);
        terminal::notice(&fault.notice(&app.words));
        fault.exit()
    });
    exit.into()
}

fn run_with(app: &mut App, look: &FirstLook, arguments: &[OsString]) -> anyhow::Result<Exit> {
    command_line::refuse_secrets(arguments, &app.words)?;
    if let Some(folder) = &look.rules {
        app.use_folder(folder, &look.language)?;
    }
    if !look.is_unread {
        look.language.must_be_among(&app.languages)?;
    }
    let typed = command_line::read(app, arguments)?;
    commands::run(app, &typed)
}
