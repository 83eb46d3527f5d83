//! The files of a rule set, some of them put in place of those of a sound one.

#[path = "../../tests/check/sound.rs"]
mod sound;

use crate::shared::files;
use cardhelp::check::{LocaleFiles, check};
use cardhelp::rules::{FileSet, TextFile, load};
use std::collections::BTreeMap;

/// Tries one input.
pub fn rule_files(input: &str) {
    let mut all: BTreeMap<&str, &str> = sound::SOUND.iter().copied().collect();
    all.extend(files(input));
    let below = |folder: &str| {
        let files = all.iter().filter_map(|(path, text)| {
            Some(TextFile {
                path: path.strip_prefix(folder)?.to_owned(),
                text: (*text).to_owned(),
            })
        });
        FileSet {
            files: files.collect(),
            ..FileSet::default()
        }
    };
    let rules = below("rules/");
    let (loaded, findings) = load(&rules);
    let locales = ["en-US", "sv-SE"].map(|tag| LocaleFiles {
        tag: tag.to_owned(),
        files: below(&format!("locales/{tag}/")),
    });
    let report = check(&rules, &locales);
    let is_told = loaded.is_some() && findings.is_empty();
    assert!(
        is_told || !report.findings.is_empty(),
        "what is unsound is told"
    );
}
