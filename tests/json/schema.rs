//! The published schemas, and that they are sound and explain everything.

use jsonschema::Validator;
use serde_json::Value;
use std::sync::LazyLock;

/// Of `cardhelp diagnose`.
pub static DIAGNOSIS: LazyLock<Validator> =
    LazyLock::new(|| compiled(include_str!("../../schemas/diagnosis.schema.json")));
/// Of `cardhelp explain CAUSE`.
pub static CAUSE: LazyLock<Validator> =
    LazyLock::new(|| compiled(include_str!("../../schemas/cause.schema.json")));
/// Of `cardhelp list`.
pub static LIST: LazyLock<Validator> =
    LazyLock::new(|| compiled(include_str!("../../schemas/list.schema.json")));
/// Of `cardhelp explain CODE`.
pub static CODE: LazyLock<Validator> =
    LazyLock::new(|| compiled(include_str!("../../schemas/code.schema.json")));
/// Of `cardhelp explain` with the words of a message.
pub static MESSAGE: LazyLock<Validator> =
    LazyLock::new(|| compiled(include_str!("../../schemas/message.schema.json")));

/// Of `cardhelp diagnose --next-only`.
pub static NEXT: LazyLock<Validator> =
    LazyLock::new(|| compiled(include_str!("../../schemas/next.schema.json")));

fn compiled(text: &str) -> Validator {
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.build(&parsed(text)).expect("the schema is sound")
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("is JSON")
}

/// Reads `text` as JSON and compares it with a schema.
#[track_caller]
pub fn valid(schema: &Validator, text: &str) -> Value {
    let value = parsed(text);
    let faults: Vec<String> = schema
        .iter_errors(&value)
        .map(|fault| format!("{} at {}", fault, fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{}\n{text}", faults.join("\n"));
    value
}

/// Returns every schema in the folder and in that of rule files, by file name.
fn published() -> Vec<(String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/schemas");
    let folders = [folder.to_owned(), format!("{folder}/rules")];
    let entries = folders
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).expect("there is a folder of schemas"));
    let files = entries.map(|entry| entry.expect("can be listed").path());
    // Those of rule files stand in a folder of their own, and are compared with what makes them.
    files
        .filter(|path| path.is_file())
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("can be read");
            (path.display().to_string(), parsed(&text))
        })
        .collect()
}

#[test]
fn each_schema_is_sound_and_named() {
    let published = published();
    assert_eq!(published.len(), 7 + 15);
    for (file, schema) in published {
        let sound = jsonschema::draft202012::meta::validate(&schema);
        assert!(sound.is_ok(), "{file}: {sound:?}");
        assert_eq!(
            schema["$schema"],
            "https://json-schema.org/draft/2020-12/schema"
        );
        for field in ["$id", "title", "description"] {
            assert!(schema[field].is_string(), "{file}: {field}");
        }
    }
}

#[test]
fn each_property_is_explained_and_each_object_closed() {
    for (file, schema) in published() {
        walk(&schema, &file);
    }
}

fn walk(schema: &Value, place: &str) {
    let Value::Object(fields) = schema else {
        return;
    };
    for (name, property) in fields
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        // Conditions repeat a property to narrow it.
        let is_explained = property["description"].is_string() || place.contains("/allOf/");
        assert!(is_explained, "{place}: {name} is not explained");
    }
    if fields.get("type").is_some_and(|kind| kind == "object") {
        assert!(
            fields.contains_key("additionalProperties"),
            "{place} is open"
        );
        assert!(
            fields.contains_key("description"),
            "{place} is not explained"
        );
    }
    for (name, below) in fields {
        match below {
            Value::Object(_) => walk(below, &format!("{place}/{name}")),
            Value::Array(items) => items
                .iter()
                .for_each(|item| walk(item, &format!("{place}/{name}/"))),
            _ => {}
        }
    }
}

#[test]
fn the_schema_refuses_what_is_not_so() {
    let not = ["--not", "card-kind=prepaid,virtual", "--why"];
    let options = ["diagnose", "--no-input", "--format", "json"];
    let run = crate::program::run(&[&options[..], &not].concat());
    let sound = valid(&DIAGNOSIS, &run.out);
    let changes: [(&str, Value); 12] = [
        ("/schema", "cardhelp.diagnosis/2".into()),
        ("/status", "done".into()),
        ("/causes/0/verdict", "ruled-out".into()),
        ("/causes/0/settled_by", "No body".into()),
        ("/causes/0/title", "".into()),
        ("/plan/0/actor", Value::Null),
        ("/open_questions/0", "Card Kind".into()),
        ("/command", "rm -rf".into()),
        ("/not", Value::Object(serde_json::Map::new())),
        ("/not/card-kind", "prepaid".into()),
        ("/ruled_out/0/because/0/not", Value::Array(Vec::new())),
        ("/ruled_out/0/because/0/question", Value::Null),
    ];
    for (pointer, wrong) in changes {
        let mut changed = sound.clone();
        *changed.pointer_mut(pointer).expect(pointer) = wrong;
        assert!(!DIAGNOSIS.is_valid(&changed), "{pointer}");
    }
    for (place, surplus) in [("", "surplus"), ("/ruled_out/0/because/0", "answer")] {
        let mut more = sound.clone();
        more.pointer_mut(place).expect(place)[surplus] = "virtual".into();
        assert!(!DIAGNOSIS.is_valid(&more), "{place}");
    }
    let mut none = sound;
    none["beyond_limit"] = Value::Array(Vec::new());
    assert!(!DIAGNOSIS.is_valid(&none));
}
