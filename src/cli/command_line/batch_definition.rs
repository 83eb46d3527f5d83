//! What may be typed for `batch`, as clap understands it.

use super::groups::Group;
use super::maker::Maker;
use cardhelp::batch::{Detail, Form};
use cardhelp::report::Audience;
use clap::{Arg, ArgAction, Command, value_parser};
use std::path::PathBuf;

/// The options of `batch`.
const OPTIONS: [&str; 11] = [
    "input", "results", "output", "resume", "columns", "detail", "strict", "summary", "threads",
    "audience", "as-of",
];

/// Returns the command with its options.
pub fn batch(make: &Maker<'_>) -> Command {
    let file = make.positional("file", "FILE", "ui-help-file");
    let options = make.wanted(&OPTIONS).map(|name| option(make, name));
    make.command("batch", "ui-help-batch")
        .arg(file.num_args(1..).value_parser(value_parser!(PathBuf)))
        .args(options)
}

fn option(make: &Maker<'_>, name: &'static str) -> Arg {
    let path = |value, help| {
        let option = make.option(Group::Output, name, value, help);
        option.value_parser(value_parser!(PathBuf))
    };
    match name {
        "input" | "results" => make.choice(name, "FORM", Form::WORDS),
        "detail" => make.choice(name, "HOW", Detail::WORDS),
        "audience" => make.choice(name, "WHO", Audience::WORDS),
        "output" => path("FILE", "ui-help-output-file"),
        "summary" => path("FILE", "ui-help-summary").action(ArgAction::Append),
        "resume" => make.switch(Group::Output, name, "ui-help-resume"),
        "strict" => make.switch(Group::Output, name, "ui-help-strict"),
        // A list of them may begin with `-=role`.
        "columns" => make.pairs(name, "FIELD=COLUMN,…").allow_hyphen_values(true),
        "threads" => make.option(Group::Rest, name, "COUNT", "ui-help-threads"),
        _ => make.option(Group::Rest, name, "DATE", "ui-help-as-of"),
    }
}
