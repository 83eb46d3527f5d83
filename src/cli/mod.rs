//! The command line: the only code that knows clap, dialoguer, the standard
//! streams, the environment and exit statuses.
//!
//! Decides what a command prints and with which status it ends. Reasoning and
//! words come from the library.

mod arguments;
mod conversation;
mod diagnose;
mod explain;
mod fault;
mod given;
mod help;
mod list;
mod misuse;
mod output;
mod plain;
mod prompt;
mod rule_check;
mod rule_folder;
mod startup;
mod typed;

use fault::Fault;
use startup::App;
use std::process::ExitCode;

/// How the program ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// At least one cause is certain or likely; or the command did what it was asked.
    Found = 0,
    /// Nothing certain or likely was found.
    Undecided = 1,
    /// The command line or an answer is wrong.
    Usage = 2,
    /// The rule set or a translation is unsound.
    Unsound = 3,
    /// A file or stream cannot be read or written.
    Stream = 4,
    /// A card number or a security code was given.
    Refused = 5,
    /// Interrupted.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// Runs the command that the arguments name.
pub fn run() -> ExitCode {
    output::mask_panics();
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    // Never dropped: the system takes the memory back faster than we could give it.
    let (app, fault) = match App::start(&arguments) {
        Ok(app) => (Box::leak(Box::new(app)), None),
        Err(failed) => (Box::leak(Box::new(failed.0)), Some(failed.1)),
    };
    let result = match fault {
        None => dispatch(app, arguments),
        Some(fault) => Err(fault),
    };
    match result {
        Ok(exit) => exit.into(),
        Err(fault) => fault.report(app).into(),
    }
}

fn dispatch(app: &App, arguments: Vec<std::ffi::OsString>) -> Result<Exit, Fault> {
    let matches = arguments::parse(app, arguments)?;
    if matches.get_flag("version") {
        output::print(&format!("cardhelp {}\n", env!("CARGO_PKG_VERSION")))?;
        return Ok(Exit::Found);
    }
    if let Some(page) = help::requested(app, &matches) {
        output::print(&page)?;
        return Ok(Exit::Found);
    }
    match matches.subcommand() {
        Some(("diagnose", matches)) => diagnose::run(app, matches),
        Some(("explain", matches)) => explain::run(app, matches),
        Some(("list", matches)) => list::run(app, matches),
        Some(("rules", matches)) => match matches.subcommand() {
            Some(("check", matches)) => rule_check::run(app, matches),
            _ => Err(Fault::no_command("cardhelp rules --help")),
        },
        _ => Err(Fault::no_command("cardhelp --help")),
    }
}
