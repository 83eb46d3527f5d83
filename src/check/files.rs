//! Files that no part of a rule set is read from.
//!
//! Decides by their place and their name alone.

use super::placed::findings_in;
use super::style;
use crate::rules::{Code, FileSet, Finding, Location, TextFile};

/// Reports files that no part of a rule set is read from.
pub(super) fn check(files: &FileSet, findings: &mut Vec<Finding>) {
    let strays = files
        .files
        .iter()
        .filter(|file| !is_read(&file.path, files));
    let help = "files stand right in causes/, codes/, questions/, steps/ and tables/, \
                and each CSV file beside a YAML file of its name";
    report(files, strays, help, findings);
}

/// Reports YAML files of a locale other than its glossary and its style.
pub(super) fn check_locale(files: &FileSet, findings: &mut Vec<Finding>) {
    let strays = files.files.iter().filter(|file| {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        name.ends_with(".yaml") && name != "glossary.yaml" && name != style::FILE
    });
    let help = "words stand in `.ftl` files, terms in `glossary.yaml`, manners in `style.yaml`";
    report(files, strays, help, findings);
}

fn report<'f>(
    files: &FileSet,
    strays: impl Iterator<Item = &'f TextFile>,
    help: &str,
    findings: &mut Vec<Finding>,
) {
    for stray in strays {
        let file = files.name(&stray.path);
        let mut sink = findings_in(&file, findings);
        let first = Location { line: 1, column: 1 };
        let message = format!("nothing reads the file `{}`", stray.path);
        sink.report(Code::Unused, first, message, help);
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
        "causes" | "codes" | "questions" | "steps" => name.ends_with(".yaml"),
        "tables" => {
            matches!(name, "groups.yaml" | "priors.yaml")
                || twin(".yaml", ".csv").or_else(|| twin(".csv", ".yaml")) == Some(true)
        }
        _ => false,
    }
}
