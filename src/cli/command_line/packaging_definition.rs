//! What may be typed for `completions` and `man`, as clap understands it.

use super::groups::Group;
use super::maker::Maker;
use clap::{Command, value_parser};
use std::path::PathBuf;

/// Returns the command that prints completions for a shell.
pub fn completions(make: &Maker<'_>) -> Command {
    let shell = make.positional("shell", "SHELL", "ui-help-shell");
    make.command("completions", "ui-help-completions")
        .arg(shell)
}

/// Returns the command that prints manual pages.
pub fn man(make: &Maker<'_>) -> Command {
    let command = make.positional("command", "COMMAND", "ui-help-man-command");
    let folder = make.wanted(&["dir"]).map(|name| {
        let option = make.option(Group::Output, name, "DIR", "ui-help-dir");
        option.value_parser(value_parser!(PathBuf))
    });
    make.command("man", "ui-help-man")
        .arg(command.num_args(1..))
        .args(folder)
}
