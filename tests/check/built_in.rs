//! The built-in rule set and the program's own words, held to everything that `rules check` asks
//! of any other. Reading them is all that the build does.

use cardhelp::built_in;
use cardhelp::check::{LocaleFiles, check, check_words, count};
use cardhelp::rules::{FileSet, Finding};
use std::path::Path;

/// The project's folder.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");
/// The name of the built-in rule set.
const NAME: &str = include_str!("../../rules/built-in.txt");
/// The files in a locale's folder that say which words are used, and how.
const MANNERS: [&str; 2] = ["glossary.yaml", "style.yaml"];

/// Reads the files below a folder of the project, which findings name by that folder.
#[track_caller]
fn read(folder: &str, endings: &[&str]) -> FileSet {
    let mut findings = Vec::new();
    let files = FileSet::read(&Path::new(ROOT).join(folder), endings, &mut findings);
    is_sound(&findings);
    FileSet {
        root: folder.to_owned(),
        ..files.expect("the folder is there")
    }
}

/// Reads files of each language, the reference first.
fn in_each_language(files: impl Fn(&str) -> FileSet) -> Vec<LocaleFiles> {
    let tags = built_in::languages().into_iter().map(|tag| tag.to_string());
    tags.map(|tag| LocaleFiles {
        files: files(&tag),
        tag,
    })
    .collect()
}

#[track_caller]
fn is_sound(findings: &[Finding]) {
    let told: String = findings.iter().map(|found| format!("{found}\n")).collect();
    assert!(findings.is_empty(), "{} faults:\n{told}", findings.len());
}

#[test]
fn the_built_in_rule_set_is_sound_in_every_language() {
    let rules = read(&format!("rules/{}", NAME.trim()), &[".yaml", ".csv"]);
    let locales = in_each_language(|tag| {
        let folder = format!("locales/{tag}/{}", NAME.trim());
        read(&folder, &[".ftl", ".yaml"])
    });
    let report = check(&rules, &locales);
    is_sound(&report.findings);
    // What is told of the one that is compiled in is told of the same.
    let compiled = built_in::rule_set_with_examples();
    assert_eq!(report.counts, count(&compiled, locales.len()));
    assert!(report.counts.causes > 0 && report.counts.examples > 0);
}

#[test]
fn own_words_are_complete_in_every_language() {
    // The manners of the built-in rule set hold for them as well.
    let folder = format!("{}/", NAME.trim());
    let own = in_each_language(|tag| {
        let mut files = read(&format!("locales/{tag}"), &[".ftl", ".yaml"]);
        for file in &mut files.files {
            if let Some(name) = file.path.strip_prefix(&folder)
                && MANNERS.contains(&name)
            {
                file.path = name.to_owned();
            }
        }
        files.files.retain(|file| !file.path.contains('/'));
        files
    });
    assert!(own.iter().all(|words| words.files.files.len() > 1));
    for words in &own {
        is_sound(&check_words(&own[0], words));
    }
}
