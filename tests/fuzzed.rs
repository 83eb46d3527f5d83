//! Every input that fuzzing keeps, tried as the fuzz targets try it: what broke once stays mended, and
//! the targets stay in step with the program. `scripts/fuzz` looks for new ones.

#![allow(clippy::print_stderr)] // which input it was that broke

#[path = "../fuzz/src/answers.rs"]
mod answers;
#[path = "../fuzz/src/batch.rs"]
mod batch;
#[path = "../fuzz/src/cli.rs"]
mod cli;
#[path = "../fuzz/src/codes.rs"]
mod codes;
#[path = "../fuzz/src/command_line.rs"]
mod command_line;
#[path = "../fuzz/src/countries.rs"]
mod countries;
#[path = "../fuzz/src/fluent.rs"]
mod fluent;
#[path = "../fuzz/src/guard.rs"]
mod guard;
#[path = "../fuzz/src/messages.rs"]
mod messages;
#[path = "../fuzz/src/rule_files.rs"]
mod rule_files;
#[path = "../fuzz/src/shared.rs"]
mod shared;

use std::fs;
use std::path::Path;

/// Tries every input of a target; where it takes texts, those that are none are passed over, as
/// fuzzing does.
fn each(target: &str, try_one: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(target);
    let mut count = 0;
    for entry in fs::read_dir(&folder).expect("is there") {
        let path = entry.expect("can be listed").path();
        // A panic says which it was.
        eprintln!("{}", path.display());
        try_one(&fs::read(path).expect("can be read"));
        count += 1;
    }
    assert!(count > 2, "{target}: {count}");
}

fn each_text(target: &str, try_one: impl Fn(&str)) {
    each(target, |input| {
        if let Ok(text) = std::str::from_utf8(input) {
            try_one(text);
        }
    });
}

#[test]
fn answers() {
    each_text("answers", answers::answers);
}

#[test]
fn batch() {
    each("batch", batch::batch);
}

#[test]
fn codes() {
    each_text("codes", codes::codes);
}

#[test]
fn command_line() {
    each("command_line", command_line::command_line);
}

#[test]
fn countries() {
    each_text("countries", countries::countries);
}

#[test]
fn fluent() {
    each_text("fluent", fluent::fluent);
}

#[test]
fn guard() {
    each_text("guard", guard::guard);
}

#[test]
fn messages() {
    each_text("messages", messages::messages);
}

#[test]
fn rule_files() {
    each_text("rule_files", rule_files::rule_files);
}
