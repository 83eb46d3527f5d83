//! The program's own command line, from its source: a program has no public door but its arguments.
//!
//! The same modules as in `src/cli/mod.rs`, and a run that ends where a command would begin.

#![allow(dead_code, unused_imports)] // a run ends early

#[path = "../../src/cli/answers/mod.rs"]
mod answers;
#[path = "../../src/cli/app.rs"]
mod app;
#[path = "../../src/cli/case.rs"]
mod case;
#[path = "../../src/cli/command_line/mod.rs"]
mod command_line;
#[path = "../../src/cli/commands/mod.rs"]
mod commands;
#[path = "../../src/cli/day.rs"]
mod day;
#[path = "../../src/cli/exit.rs"]
mod exit;
#[path = "../../src/cli/failure.rs"]
mod failure;
#[path = "../../src/cli/fault.rs"]
mod fault;
#[path = "../../src/cli/language.rs"]
mod language;
#[path = "../../src/cli/locale_folders.rs"]
mod locale_folders;
#[path = "../../src/cli/own_options.rs"]
mod own_options;
#[path = "../../src/cli/results_file.rs"]
mod results_file;
#[path = "../../src/cli/rule_folder.rs"]
mod rule_folder;
#[path = "../../src/cli/terminal/mod.rs"]
mod terminal;
#[path = "../../src/cli/titles.rs"]
mod titles;
#[path = "../../src/cli/topics.rs"]
mod topics;
#[path = "../../src/cli/whole_rules.rs"]
mod whole_rules;
#[path = "../../src/cli/wizard/mod.rs"]
mod wizard;

use app::App;
use cardhelp::guard::{Secret, find};
use command_line::FirstLook;
use std::ffi::OsString;

thread_local! {
    /// The program, made ready once.
    static APP: App = App::built_in(&FirstLook::default().language);
}

/// Reads arguments, and words the fault where they cannot be understood.
pub fn read(arguments: &[OsString]) {
    let look = FirstLook::at(arguments);
    APP.with(|app| {
        let told = command_line::refuse_secrets(arguments, &app.words)
            .and_then(|()| look.language.must_be_among(&app.languages))
            .and_then(|()| command_line::read(app, arguments).map(drop));
        if let Err(fault) = told {
            let notice = fault.notice(&app.words);
            let is_number = |secret| matches!(secret, Secret::Track | Secret::CardNumber);
            assert!(
                !find(&notice).is_some_and(is_number),
                "no number is repeated"
            );
            assert!(!notice.contains('\u{1b}'), "nothing moves the cursor");
        }
    });
}
