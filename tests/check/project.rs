//! The files of a rule set in a folder of their own, changed and checked.

use super::sound::SOUND;
use cardhelp::check::{Counts, LocaleFiles, check};
use cardhelp::rules::{FileSet, Finding, RuleSet, TextFile, load};
use cardhelp::workbench::too_long;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The files of a rule set and its words, to be changed and then checked.
#[derive(Clone)]
pub struct Project {
    files: BTreeMap<String, Vec<u8>>,
}

impl Project {
    pub fn sound() -> Self {
        let files = SOUND.iter();
        Self {
            files: files
                .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
                .collect(),
        }
    }

    /// Replaces a text that stands in the file exactly once.
    pub fn with(mut self, path: &str, old: &str, new: &str) -> Self {
        let text = String::from_utf8(self.files[path].clone()).expect("text");
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {path}");
        self.files
            .insert(path.to_owned(), text.replace(old, new).into());
        self
    }

    /// Adds lines at the end of a file.
    pub fn and(mut self, path: &str, more: &str) -> Self {
        let file = self.files.entry(path.to_owned()).or_default();
        file.extend_from_slice(more.as_bytes());
        self
    }

    /// Puts a file in place of another.
    pub fn write(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), bytes.into());
        self
    }

    pub fn without(mut self, path: &str) -> Self {
        self.files.remove(path).expect("a file of that path");
        self
    }

    /// Writes everything below `folder` and checks it.
    pub fn check_in(&self, folder: &Path) -> (Vec<Finding>, Counts) {
        for (path, bytes) in &self.files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("created");
            fs::write(path, bytes).expect("written");
        }
        let mut findings = Vec::new();
        let mut read = |path: &str, endings: &[&str]| {
            FileSet::read(&folder.join(path), endings, &mut findings).expect("a folder")
        };
        let rules = read("rules", &[".yaml", ".csv"]);
        let locales = ["en-US", "sv-SE"].map(|tag| LocaleFiles {
            tag: tag.to_owned(),
            files: read(&format!("locales/{tag}"), &[".ftl", ".yaml"]),
        });
        let report = check(&rules, &locales);
        findings.extend(report.findings);
        if let (Some(rules), true) = (load(&rules).0, findings.is_empty()) {
            findings.extend(too_long(&rules));
        }
        (findings, report.counts)
    }

    /// Returns what is found, as `code path:line:column`.
    pub fn found(&self) -> Vec<String> {
        let folder = tempfile::tempdir().expect("a folder");
        let (findings, _) = self.check_in(folder.path());
        let root = format!("{}/", folder.path().display());
        let short = |finding: &Finding| {
            let file = finding
                .file
                .replace('\\', "/")
                .replace(&root.replace('\\', "/"), "");
            format!(
                "{} {file}:{}:{}",
                finding.code, finding.line, finding.column
            )
        };
        findings.iter().map(short).collect()
    }

    /// Returns what is found.
    pub fn findings(&self) -> Vec<Finding> {
        let folder = tempfile::tempdir().expect("a folder");
        self.check_in(folder.path()).0
    }

    /// Returns the rule set, which has to be sound.
    pub fn rules(&self) -> RuleSet {
        let text = |(path, bytes): (&String, &Vec<u8>)| {
            Some(TextFile {
                path: path.strip_prefix("rules/")?.to_owned(),
                text: String::from_utf8(bytes.clone()).expect("text"),
            })
        };
        let files = FileSet {
            root: "rules".to_owned(),
            files: self.files.iter().filter_map(text).collect(),
            ..FileSet::default()
        };
        let (rules, findings) = load(&files);
        assert!(findings.is_empty(), "{findings:?}");
        rules.expect("is sound")
    }

    /// Tells whether a text stands in a file, or is a part of the name of one.
    pub fn holds(&self, text: &str) -> bool {
        let mut files = self.files.iter();
        files.any(|(path, bytes)| {
            path.contains(text) || String::from_utf8_lossy(bytes).contains(text)
        })
    }

    /// Returns the messages and the advice of what is found.
    pub fn said(&self) -> String {
        let folder = tempfile::tempdir().expect("a folder");
        let (findings, _) = self.check_in(folder.path());
        let said = findings
            .iter()
            .map(|f| format!("{}\n  {}\n  {}\n", f.message, f.help, f.witness));
        said.collect()
    }
}
