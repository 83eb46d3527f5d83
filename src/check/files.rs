//! Files that no part of a rule set is read from.
//!
//! Decides by their place and their name alone.

use super::placed::findings_in;
use super::style;
use crate::rules::{Code, FileSet, Finding, Location};
use std::collections::BTreeMap;

/// Reports files that no part of a rule set is read from.
pub(super) fn check(files: &FileSet, findings: &mut Vec<Finding>) {
    let own = files.files.iter().map(|file| file.path.as_str());
    let strays = own.filter(|path| !is_read(path, files));
    let help = "files stand right in causes/, codes/, journeys/, questions/, steps/ and tables/, \
                and each CSV file beside a YAML file of its name";
    report(files, strays, help, findings);
    check_names(files, ".yaml", findings);
}

/// Reports files of a locale other than its words, its glossary and its style.
pub(super) fn check_locale(files: &FileSet, findings: &mut Vec<Finding>) {
    let own = files.files.iter().map(|file| file.path.as_str());
    let strays = own.filter(|path| {
        let name = path.rsplit('/').next().unwrap_or_default();
        name.ends_with(".yaml") && name != "glossary.yaml" && name != style::FILE
    });
    let help = "words stand in `.ftl` files, terms in `glossary.yaml`, manners in `style.yaml`";
    report(files, strays, help, findings);
    check_names(files, ".ftl", findings);
}

/// Reports files whose names say that nothing reads them.
fn check_names(files: &FileSet, ending: &str, findings: &mut Vec<Finding>) {
    let help = format!("give it a name that ends in `{ending}`, or take it elsewhere");
    let strays = files.strays.iter().map(String::as_str);
    report(files, strays, &help, findings);
}

/// How many files of one folder are named that nothing reads.
const MOST_NAMED: usize = 5;

/// Reports files that nothing reads: of many in one folder the first, and how many they are.
fn report<'f>(
    files: &FileSet,
    strays: impl Iterator<Item = &'f str>,
    help: &str,
    findings: &mut Vec<Finding>,
) {
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in strays {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        folders.entry(folder).or_default().push(path);
    }
    for paths in folders.into_values() {
        let (count, is_many) = (paths.len(), paths.len() > MOST_NAMED);
        for path in paths.into_iter().take(if is_many { 1 } else { count }) {
            let message = match is_many {
                true => format!("nothing reads {count} files here, the first `{path}`"),
                false => format!("nothing reads the file `{path}`"),
            };
            let file = files.name(path);
            let first = Location { line: 1, column: 1 };
            findings_in(&file, findings).report(Code::Unused, first, message, help);
        }
    }
}

fn is_read(path: &str, files: &FileSet) -> bool {
    let Some((folder, name)) = path.split_once('/') else {
        return matches!(
            path,
            "ruleset.yaml" | "sources.yaml" | "links.yaml" | "conflicts.yaml" | "networks.yaml"
        );
    };
    let twin = |ending: &str, other: &str| -> Option<bool> {
        let stem = name.strip_suffix(ending)?;
        Some(files.get(&format!("tables/{stem}{other}")).is_some())
    };
    match folder {
        _ if name.contains('/') => false,
        "causes" | "codes" | "journeys" | "questions" | "steps" => name.ends_with(".yaml"),
        "tables" => {
            matches!(name, "groups.yaml" | "priors.yaml")
                || twin(".yaml", ".csv").or_else(|| twin(".csv", ".yaml")) == Some(true)
        }
        _ => false,
    }
}
