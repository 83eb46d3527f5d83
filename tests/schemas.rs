//! The structs of `src/rules/format/` are the one definition of a rule file's fields: the schemas
//! for editors are made of them and the READMEs explain them in the same words.
//!
//! `CARDHELP_WRITE_SCHEMAS=1 cargo test --test schemas` writes the schemas anew.

#![allow(dead_code, unused_imports)] // only a part of each module is needed here

#[path = "../src/id.rs"]
mod id;
#[path = "../src/lent.rs"]
mod lent;
#[path = "../src/rules/mod.rs"]
mod rules;
#[path = "../src/visible.rs"]
mod visible;

use jsonschema::Validator;
use rules::format::{
    Cause, CodeSystem, Concept, Conflict, Entries, Group, Head, Journey, Link, List, Manner,
    Network, Priors, Question, Source, Step, Table,
};
use schemars::{JsonSchema, schema_for};
use serde_json::{Map, Value as Json, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Returns the schema of a kind of file, for editors.
fn schema<T: JsonSchema>(file: &str) -> Json {
    let mut schema = Json::from(schema_for!(T));
    tidy(&mut schema);
    let id = file
        .replace("/*", "")
        .replace('/', "-")
        .replace(".yaml", "");
    schema["$id"] = format!("urn:cardhelp:schema:rules:{id}:1").into();
    schema["title"] = format!("A rule file of cardhelp: {file}").into();
    if schema["description"].is_null() {
        schema["description"] = format!("What `{file}` may hold.").into();
    }
    schema
}

/// Says what the reader takes rather than what Rust's types are called: a number is a text
/// as well, a field is left out rather than null, and a description is one line.
fn tidy(schema: &mut Json) {
    match schema {
        Json::Array(items) => items.iter_mut().for_each(tidy),
        Json::Object(object) => {
            object.values_mut().for_each(tidy);
            if let Some(options) = object.get_mut("anyOf").and_then(Json::as_array_mut) {
                options.retain(|option| option["type"] != "null");
                if let [Json::Object(only)] = options.as_mut_slice() {
                    let only = std::mem::take(only);
                    object.remove("anyOf");
                    object.extend(only.into_iter().filter(|(name, _)| name != "description"));
                }
            }
            tidy_type(object);
            if let Some(Json::String(text)) = object.get_mut("description") {
                *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            }
            object.retain(|_, value| *value != "");
        }
        _ => {}
    }
}

fn tidy_type(object: &mut Map<String, Json>) {
    if let Some(Json::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            object["type"] = only.clone();
        }
    }
    let is_word = object.contains_key("const") || object.contains_key("enum");
    if object.get("type") == Some(&json!("string")) && !is_word {
        object["type"] = json!(["string", "number"]);
    }
}

/// The schemas of all kinds of file, by the name that each is published under.
fn schemas() -> Vec<(&'static str, Json)> {
    vec![
        ("ruleset", schema::<Head>("ruleset.yaml")),
        ("question", schema::<Question>("questions/*.yaml")),
        ("cause", schema::<Cause>("causes/*.yaml")),
        ("codes", schema::<CodeSystem>("codes/*.yaml")),
        ("steps", schema::<Entries<Step>>("steps/*.yaml")),
        ("table", schema::<Table>("tables/*.yaml")),
        ("groups", schema::<Entries<Group>>("tables/groups.yaml")),
        ("priors", schema::<Priors>("tables/priors.yaml")),
        ("sources", schema::<Entries<Source>>("sources.yaml")),
        ("journeys", schema::<Entries<Journey>>("journeys/*.yaml")),
        ("links", schema::<Entries<Link>>("links.yaml")),
        ("networks", schema::<Entries<Network>>("networks.yaml")),
        ("conflicts", schema::<List<Conflict>>("conflicts.yaml")),
        ("glossary", schema::<Entries<Concept>>("glossary.yaml")),
        ("style", schema::<Entries<Manner>>("style.yaml")),
    ]
}

#[test]
fn schemas_for_editors_are_those_of_the_structs() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/rules");
    let rewrite = std::env::var_os("CARDHELP_WRITE_SCHEMAS").is_some();
    for (name, schema) in schemas() {
        let path = format!("{folder}/{name}.schema.json");
        let text = format!("{:#}\n", schema);
        if rewrite {
            fs::write(&path, &text).expect("can be written");
        }
        let known = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            known == text,
            "{path}: run again with CARDHELP_WRITE_SCHEMAS=1"
        );
    }
}

/// Returns the fields of a schema and of its parts: the name, whether it must be there, and
/// what it is for.
fn fields(schema: &Json, found: &mut Vec<(String, bool, String)>) {
    if let Some(fields) = schema["properties"].as_object() {
        let required = |name| {
            schema["required"]
                .as_array()
                .is_some_and(|all| all.contains(&json!(name)))
        };
        for (name, field) in fields {
            let text = field["description"].as_str().unwrap_or_default();
            found.push((name.clone(), required(name), text.to_owned()));
        }
    }
    let parts = schema.as_object().into_iter().flatten();
    // The forms of conditions have a table of their own.
    let parts = parts.filter(|(name, _)| !["Condition", "InGroup"].contains(&name.as_str()));
    let parts = parts.map(|(_, part)| part);
    let items = schema.as_array().into_iter().flatten();
    parts.chain(items).for_each(|part| fields(part, found));
}

/// Returns the rows of the tables that explain fields, worded as the structs word them.
fn rows(text: &str) -> Vec<(String, bool, String)> {
    let rows = text.lines().filter_map(|line| {
        let (name, text) = line
            .strip_prefix("| ")?
            .strip_suffix(" |")?
            .split_once(" | ")?;
        let bare = name.trim_matches('*');
        let name_text = bare.strip_prefix('`')?.strip_suffix('`')?;
        let mut parts = text.split('[');
        let first = parts.next().unwrap_or_default().to_owned();
        let text = parts.fold(first, |text, link| {
            let (words, rest) = link.split_once("](").unwrap_or((link, ""));
            let rest = rest.split_once(')').map_or("", |(_, rest)| rest);
            match rest {
                "" if !link.contains("](") => format!("{text}[{words}"),
                _ => text + words + rest,
            }
        });
        Some((name_text.to_owned(), name != bare, text))
    });
    rows.collect()
}

#[test]
fn the_readmes_explain_every_field_in_the_same_words() {
    let text = concat!(
        include_str!("../rules/FIELDS.md"),
        include_str!("../locales/README.md")
    );
    let rows = rows(text);
    let mut wanted = Vec::new();
    schemas()
        .iter()
        .for_each(|(_, schema)| fields(schema, &mut wanted));
    wanted.sort();
    wanted.dedup();
    let missing = wanted.into_iter().filter(|(name, required, text)| {
        let text = text.trim_end_matches('.');
        let mut rows = rows.iter();
        !rows.any(|row| row.0 == *name && row.1 == *required && row.2.eq_ignore_ascii_case(text))
    });
    assert_eq!(missing.collect::<Vec<_>>(), []);
}

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn published(name: &str) -> Validator {
    let path = Path::new(ROOT).join(format!("schemas/rules/{name}.schema.json"));
    let text = fs::read_to_string(path).expect("can be read");
    let schema: Json = serde_json::from_str(&text).expect("is JSON");
    jsonschema::validator_for(&schema).expect("is a schema")
}

/// Reads YAML as an editor does, by the core schema of YAML 1.2.
fn yaml(text: &str) -> Json {
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
        ("journeys", _) => "journeys",
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
            let schema = published(kind(&path));
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
        ("steps", "{a: {actor: you}}"),
        (
            "ruleset",
            "{schema: 1, id: a, edition: 2026-01-01, reviewed: 2026-01-01, reference-locale: en-US, actors: {you: boss}}",
        ),
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
        ("journeys", "{a: {gives: {b: confirmed}}}"),
        ("journeys", "{a: {screens: [{ask: b}]}}"),
    ] {
        assert!(!published(kind).is_valid(&yaml(text)), "{kind}: {text}");
    }
}

/// The program prints the schemas that are published, and names them all.
#[test]
fn the_program_prints_each_of_them() {
    let program = |arguments: &[&str]| {
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_cardhelp"))
            .args(["rules", "schema"])
            .args(arguments)
            .output();
        String::from_utf8(run.expect("runs").stdout).expect("is text")
    };
    let listed = program(&[]);
    assert_eq!(listed.lines().count(), schemas().len());
    for name in listed.lines() {
        let path = Path::new(ROOT).join(format!("schemas/rules/{name}.schema.json"));
        assert_eq!(
            program(&[name]),
            fs::read_to_string(path).expect("is published")
        );
    }
}

/// Each rule file that comes with the program names its schema, for editors.
#[test]
fn every_rule_file_names_its_schema() {
    let mut seen = 0;
    for folder in ["rules", "locales"] {
        for path in files(&Path::new(ROOT).join(folder)) {
            let text = fs::read_to_string(&path).expect("can be read");
            let named = text
                .lines()
                .find_map(|line| line.strip_prefix("# yaml-language-server: $schema="));
            let named = named.unwrap_or_else(|| panic!("{} names no schema", path.display()));
            let schema = path.parent().expect("a folder").join(named);
            assert!(schema.is_file(), "{}: {named}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 200, "{seen}");
}
