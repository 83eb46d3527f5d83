//! Each dependency has its reason beside it, in `Cargo.toml`, and is known wherever it is needed.

use std::fs;
use std::path::Path;

/// Returns the lines of `Cargo.toml` that name a dependency.
fn dependencies() -> Vec<String> {
    named_in("Cargo.toml")
}

/// Returns the lines of a file like it.
fn named_in(file: &str) -> Vec<String> {
    let text = fs::read_to_string(file).expect("can be read");
    let mut is_inside = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        match line.strip_prefix('[') {
            Some(heading) => is_inside = heading.contains("dependencies]"),
            None if is_inside && line.contains('=') => lines.push(line.to_owned()),
            None => {}
        }
    }
    lines
}

#[test]
fn each_dependency_has_its_reason() {
    let lines = dependencies();
    assert!(lines.len() > 40, "{lines:?}");
    let reason = |line: &str| {
        let (_, reason) = line.split_once('#')?;
        Some(reason.trim().len())
    };
    let without = lines
        .iter()
        .filter(|line| reason(line).is_none_or(|length| length < 10));
    let without: Vec<&String> = without.collect();
    assert!(without.is_empty(), "without a reason: {without:#?}");
}

#[test]
fn each_feature_is_named_in_the_list_of_dependencies() {
    let list = std::fs::read_to_string("docs/dependencies.md").expect("the list");
    for line in dependencies() {
        let (name, rest) = line.split_once('=').expect("a name");
        let name = name.trim();
        assert!(
            list.contains(&format!("`{name}`")),
            "{name} is not in docs/dependencies.md"
        );
        let Some((_, features)) = rest.split_once("features = [") else {
            continue;
        };
        let features = features.split(']').next().unwrap_or_default();
        for feature in features
            .split(',')
            .map(|word| word.trim().trim_matches('"'))
        {
            let named = format!("`{name}/{feature}`");
            assert!(
                list.contains(&named),
                "{named} is not in docs/dependencies.md"
            );
        }
    }
}

/// Returns what all files of a folder say, and of those below it.
fn all_below(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("can be listed");
    let paths = entries.map(|entry| entry.expect("can be listed").path());
    let texts = paths.map(|path| match path.is_dir() {
        true => all_below(&path),
        false => fs::read_to_string(&path).expect("is a text"),
    });
    texts.collect()
}

fn name(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim()
}

/// The targets for fuzzing are built with what the command line is built with, which no other test
/// builds there.
#[test]
fn fuzzing_has_what_the_command_line_needs() {
    let source = all_below(Path::new("src/cli"));
    let fuzzing = named_in("fuzz/Cargo.toml");
    let dependencies = dependencies();
    let needed = dependencies.iter().map(|line| name(line));
    let needed =
        needed.filter(|crate_| source.contains(&format!("{}::", crate_.replace('-', "_"))));
    let needed: Vec<&str> = needed.collect();
    assert!(needed.len() > 15, "{needed:?}");
    let is_known = |crate_: &&str| fuzzing.iter().any(|line| name(line) == *crate_);
    let unknown: Vec<&str> = needed
        .into_iter()
        .filter(|crate_| !is_known(crate_))
        .collect();
    assert!(unknown.is_empty(), "not in fuzz/Cargo.toml: {unknown:?}");
}
