//! The files of the project, and that each is one that somebody reads.

use std::fs;
use std::path::{Path, PathBuf};

/// The project's folder.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Reads a file of the project.
#[track_caller]
pub fn read(path: &str) -> String {
    let text = fs::read_to_string(Path::new(ROOT).join(path));
    text.unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the paths of all files below a folder of the project, with `/` between parts.
pub fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(&Path::new(ROOT).join(folder), &mut found);
    let relative = found.iter().map(|path| {
        let below = path.strip_prefix(ROOT).expect("is below the project");
        let parts = below
            .components()
            .map(|part| part.as_os_str().to_string_lossy());
        parts.collect::<Vec<_>>().join("/")
    });
    let mut relative: Vec<String> = relative.collect();
    relative.sort();
    relative
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("can be listed") {
        let path = entry.expect("can be listed").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        match path.is_dir() {
            // Of a second work tree `.git` is a file.
            _ if ["target", ".git", "runs", "artifacts"].contains(&name.as_str()) => {}
            true => walk(&path, found),
            false => found.push(path),
        }
    }
}

/// Returns the rule sets: the folders of `rules/`.
fn rule_sets() -> Vec<String> {
    let files = files("rules");
    let heads = files
        .iter()
        .filter_map(|path| path.strip_prefix("rules/")?.strip_suffix("/ruleset.yaml"));
    heads.map(str::to_owned).collect()
}

#[test]
fn every_file_of_the_rules_is_read() {
    let sets = rule_sets();
    assert!(!sets.is_empty());
    for path in files("rules") {
        let below = path.strip_prefix("rules/").expect("is below it");
        let is_read = match below.split_once('/') {
            None => [
                "README.md",
                "FIELDS.md",
                "CHECKS.md",
                "OWN-RULE-SET.md",
                "built-in.txt",
            ]
            .contains(&below),
            Some((set, file)) => sets.iter().any(|known| known == set) && is_rule_file(set, file),
        };
        assert!(is_read, "nothing reads {path}");
    }
}

/// Tells whether the loader reads a file of a rule set.
fn is_rule_file(set: &str, file: &str) -> bool {
    let table = |kind: &str| {
        let name = file
            .strip_prefix("tables/")
            .and_then(|name| name.strip_suffix(kind));
        name.filter(|name| !name.contains('/'))
    };
    match file.split_once('/') {
        None => [
            "ruleset.yaml",
            "sources.yaml",
            "links.yaml",
            "networks.yaml",
            "conflicts.yaml",
        ]
        .contains(&file),
        Some(("questions" | "causes" | "codes" | "steps" | "journeys", name)) => {
            name.ends_with(".yaml") && !name.contains('/')
        }
        Some(("tables", "groups.yaml" | "priors.yaml")) => true,
        // A table is its facts and what they mean: one is nothing without the other.
        Some(("tables", _)) => {
            let exists = |name: &str, kind: &str| {
                Path::new(ROOT)
                    .join(format!("rules/{set}/tables/{name}{kind}"))
                    .exists()
            };
            table(".csv").is_some_and(|name| exists(name, ".yaml"))
                || table(".yaml").is_some_and(|name| exists(name, ".csv"))
        }
        Some(_) => false,
    }
}

#[test]
fn every_file_of_the_locales_is_read() {
    let sets = rule_sets();
    let is_set = |name: &str| sets.iter().any(|known| known == name);
    for path in files("locales") {
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        let is_read = match parts.as_slice() {
            ["README.md"] => true,
            [tag, file] => is_tag(tag) && file.ends_with(".ftl"),
            [tag, set, file] => {
                let is_yaml = ["glossary.yaml", "style.yaml"].contains(file);
                is_tag(tag) && is_set(set) && (file.ends_with(".ftl") || is_yaml)
            }
            _ => false,
        };
        assert!(is_read, "nothing reads {path}");
    }
}

fn is_tag(name: &str) -> bool {
    let known = cardhelp::built_in::languages();
    known.iter().any(|tag| *tag == name)
}

#[test]
fn no_file_names_a_path_of_one_machine() {
    let paths = [
        ["/", "work", "/"],
        ["/tmp", "/target", ""],
        ["/home", "/", ""],
        ["/root", "/", ""],
    ];
    for path in files("") {
        let bytes = fs::read(Path::new(ROOT).join(&path)).expect("can be read");
        let text = String::from_utf8_lossy(&bytes);
        for (number, line) in text.lines().enumerate() {
            let named = paths.iter().find(|parts| is_named(line, &parts.concat()));
            assert!(named.is_none(), "{path}:{}: {line}", number + 1);
        }
    }
}

/// Tells whether a line names that path, rather than an address that holds the same letters.
fn is_named(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && !"._-".contains(c))
    })
}
