//! How files of the rule set are edited: the cause, the question, the message of a number.

use crate::slips::Washer;
use std::fs;
use std::path::Path;

pub fn names(folder: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/washer")
        .join(folder);
    let entries = fs::read_dir(path).expect("can be listed");
    let names = entries.map(|entry| entry.expect("can be listed").file_name());
    let mut names: Vec<String> = names
        .map(|name| format!("{folder}/{}", name.to_string_lossy()))
        .collect();
    names.sort();
    names
}

pub fn cause(n: usize) -> String {
    let all = names("causes");
    all[n % all.len()].clone()
}

pub fn question(n: usize) -> String {
    let all = names("questions");
    all[n % all.len()].clone()
}

/// Returns the file of a cause that has a field in one line.
pub fn nth_with(name: &str, n: usize) -> String {
    let washer = Washer::new();
    let mut all = names("causes");
    all.retain(|path| line(&washer.text(path), name).is_some_and(|line| line.ends_with('}')));
    all[n % all.len()].clone()
}

/// Returns the line of a field at the top of a file.
pub fn line(text: &str, name: &str) -> Option<String> {
    let mut lines = text.lines();
    lines
        .find(|line| line.starts_with(&format!("{name}: ")))
        .map(str::to_owned)
}

pub fn field(washer: &Washer, path: &str, name: &str, other: impl Fn(&str) -> String) {
    let text = washer.text(path);
    let found = line(&text, name);
    let Some(old) = found else {
        // Written over several lines: what stands there goes.
        return add_line(washer, path, &format!("{name}: {}", other("{}")));
    };
    let value = &old[name.len() + 2..];
    washer.change(path, &old, &format!("{name}: {}", other(value)));
}

pub fn add_line(washer: &Washer, path: &str, line: &str) {
    washer.write(path, format!("{line}\n{}", washer.text(path)));
}

pub fn drop_line(washer: &Washer, path: &str, begins: &str) {
    let text = washer.text(path);
    let kept = text.lines().filter(|line| !line.starts_with(begins));
    washer.write(path, kept.collect::<Vec<_>>().join("\n") + "\n");
}

/// Returns a message with its attributes.
pub fn message(text: &str, id: &str) -> String {
    let begins = format!("{id} =");
    let lines = text.lines().skip_while(|line| !line.starts_with(&begins));
    let mut lines = lines.peekable();
    let mut found = vec![lines.next().expect("there is such a message").to_owned()];
    while let Some(line) = lines.next_if(|line| line.starts_with(' ') || line.starts_with('}')) {
        found.push(line.to_owned());
    }
    found.join("\n")
}

/// Returns the name of a cause or of a question, by its file.
pub fn id(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.trim_end_matches(".yaml")
}

/// Returns the symptoms that a line does not name; the groups of the rule set are looked into.
pub fn other_symptom(line: &str) -> &'static str {
    let all = ["smells", "leaks", "stays-cold"];
    let other = all.into_iter().find(|symptom| !line.contains(symptom));
    other.expect("no line names them all")
}

/// Returns the symptom of that number.
pub fn symptom(n: usize) -> String {
    let washer = Washer::new();
    let all = keys(&washer.text("questions/symptom.yaml"), "  ");
    all[n % all.len()].clone()
}

/// Returns the keys that stand behind an indentation.
pub fn keys(text: &str, indent: &str) -> Vec<String> {
    let lines = text.lines().filter_map(|line| line.strip_prefix(indent));
    let keys = lines.filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
    keys.filter_map(|rest| Some(rest.split_once(':')?.0.to_owned()))
        .collect()
}

/// Adds words in both languages.
pub fn say(washer: &Washer, file: &str, words: &str) {
    for language in ["de-DE", "en-US"] {
        let path = format!("locales/{language}/{file}");
        washer.write(&path, format!("{}\n{words}\n", washer.text(&path)));
    }
}

/// Adds a step with its words.
pub fn add_step(washer: &Washer, name: &str, more: &str) {
    let path = "steps/care.yaml";
    let text = washer.text(path);
    washer.write(
        path,
        format!("{text}{name}:\n  actor: you\n  phase: wait\n{more}"),
    );
    say(
        washer,
        "steps.ftl",
        &format!("step-{name} = Nr. 7: {name}."),
    );
}

/// Adds steps to a cause.
pub fn take_steps(washer: &Washer, path: &str, steps: &str) {
    field(washer, path, "steps", |value| {
        value.replace(']', &format!(", {steps}]"))
    });
}

/// Writes another cause like the one of that number; returns its path.
pub fn twin(washer: &Washer, n: usize) -> String {
    let path = cause(n);
    let id = id(&path);
    let text = washer
        .text(&path)
        .replace(&format!("{{{id}: "), &format!("{{{id}-twin: "));
    let text = text.replace(&format!(", {id}: "), &format!(", {id}-twin: "));
    let twin = format!("causes/{id}-twin.yaml");
    washer.write(&twin, text);
    for language in ["de-DE", "en-US"] {
        let path = format!("locales/{language}/causes.ftl");
        let text = washer.text(&path);
        let message = message(&text, &format!("cause-{id}")).replacen(" =", "-twin =", 1);
        washer.write(&path, format!("{text}\n{message}\n"));
    }
    twin
}

/// Changes the German message of a cause.
pub fn words(washer: &Washer, n: usize, other: fn(&str, &str) -> String) {
    let path = "locales/de-DE/causes.ftl";
    let text = washer.text(path);
    let id = cause(n).replace("causes/", "cause-").replace(".yaml", "");
    let old = message(&text, &id);
    washer.change(path, &old, &other(&id, &old));
}

/// Puts words before the summary of a cause.
pub fn summary(washer: &Washer, language: &str, n: usize, words: &str) {
    let path = format!("locales/{language}/causes.ftl");
    let id = cause(n).replace("causes/", "cause-").replace(".yaml", "");
    let old = message(&washer.text(&path), &id);
    let new = old.replacen(".summary = ", &format!(".summary = {words}"), 1);
    washer.change(&path, &old, &new);
}
