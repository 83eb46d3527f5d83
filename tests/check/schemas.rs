//! The schemas for editors take every file of this project and refuse what the reader refuses.

use jsonschema::Validator;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn schema(name: &str) -> Validator {
    let path = Path::new(ROOT).join(format!("schemas/rules/{name}.schema.json"));
    let text = fs::read_to_string(path).expect("can be read");
    let schema: Value = serde_json::from_str(&text).expect("is JSON");
    jsonschema::validator_for(&schema).expect("is a schema")
}

/// Reads YAML as an editor does, by the core schema of YAML 1.2.
fn yaml(text: &str) -> Value {
    let options = serde_yaml::options! { strict_booleans: true };
    serde_yaml::from_str_with_options(text, options).expect("is YAML")
}

/// Returns the YAML files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("can be listed");
    let paths = entries.map(|entry| entry.expect("can be listed").path());
    let files = paths.flat_map(|path| match path.is_dir() {
        true => files(&path),
        false => vec![path],
    });
    let is_yaml = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "yaml");
    files.filter(is_yaml).collect()
}

/// Returns the name of the schema for a file.
fn kind(path: &Path) -> &str {
    let name = |path: &Path| {
        path.file_name()
            .and_then(|name| name.to_str().map(str::to_owned))
    };
    let folder = path.parent().and_then(name).unwrap_or_default();
    match (
        folder.as_str(),
        path.file_stem().and_then(|stem| stem.to_str()),
    ) {
        ("questions", _) => "question",
        ("causes", _) => "cause",
        ("codes", _) => "codes",
        ("steps", _) => "steps",
        ("tables", Some("groups")) => "groups",
        ("tables", Some("priors")) => "priors",
        ("tables", _) => "table",
        (_, Some(single)) => single,
        (_, None) => "",
    }
}

#[test]
fn take_every_file_of_this_project() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for folder in ["rules", "locales"] {
        for path in files(&Path::new(ROOT).join(folder)) {
            let file = yaml(&fs::read_to_string(&path).expect("can be read"));
            let schema = schema(kind(&path));
            let faults = schema.iter_errors(&file);
            wrong
                .extend(faults.map(|fault| format!("{path:?} {}: {fault}", fault.instance_path())));
            seen += 1;
        }
    }
    assert!(seen > 150 && wrong.is_empty(), "{seen} {wrong:#?}");
}

#[test]
fn refuse_what_the_reader_refuses() {
    for (kind, text) in [
        ("question", "answers: {a: {}}"),
        ("question", "{cost: high, answers: {a: {}}}"),
        ("question", "{cost: glance, known-to: 101}"),
        ("question", "{cost: glance, several: maybe}"),
        ("question", "{cost: glance, costs: 1}"),
        ("question", "{cost: glance, when: {all: {a: b}}}"),
        ("question", "{cost: glance, when: {a: {is: b}}}"),
        ("steps", "{a: {actor: you, phase: applied}}"),
        (
            "ruleset",
            "{schema: 2, id: a, edition: b, reviewed: c, reference-locale: d}",
        ),
        (
            "codes",
            "{title: a, edition: b, sources: [c], codes: {'1': [d]}}",
        ),
        ("priors", "{sources: [], contexts: [{shares: {a: many}}]}"),
        ("sources", "{a: {title: b, url: c, date: 2026}}"),
    ] {
        assert!(!schema(kind).is_valid(&yaml(text)), "{kind}: {text}");
    }
}
