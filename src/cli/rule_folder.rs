//! A rule set that is not the built-in one: a folder and its words.
//!
//! Its words stand in `locales/<language>/` below it or, as in this project, in
//! `locales/<language>/<rule set>/` beside the folder that holds it.

use super::Exit;
use super::arguments::OPTIONS;
use super::fault::{Fault, quoted};
use super::startup::App;
use cardhelp::l10n::LocaleSource;
use cardhelp::rules::{Code, FileSet, Finding, RuleSet, load};
use std::path::{Path, PathBuf};
use unic_langid::LanguageIdentifier;

/// A rule set read from a folder, without faults, and its words.
pub struct Opened {
    pub rules: RuleSet,
    pub locales: Vec<(LanguageIdentifier, LocaleSource)>,
}

/// The files of a rule set and of its locales.
pub struct Files {
    pub rules: FileSet,
    pub locales: Vec<(LanguageIdentifier, FileSet)>,
    pub findings: Vec<Finding>,
}

/// Reads a rule set to use it.
pub fn open(folder: &Path) -> Result<Opened, Fault> {
    let files = read(folder)?;
    let mut findings = files.findings;
    let (rules, faults) = load(&files.rules);
    findings.extend(faults);
    if let Some(rules) = &rules {
        findings.extend(taken_flags(rules, &files.rules));
    }
    let mut locales = Vec::new();
    for (tag, set) in &files.locales {
        locales.push((tag.clone(), LocaleSource::read(set, &mut findings)));
    }
    match rules {
        Some(rules) if findings.is_empty() => Ok(Opened { rules, locales }),
        _ => Err(App::unsound(folder, findings.len())),
    }
}

/// Reads the files of a rule set and of its locales.
pub fn read(folder: &Path) -> Result<Files, Fault> {
    let mut findings = Vec::new();
    let mut rules = rule_files(folder, &mut findings).map_err(|error| {
        Fault::new(
            Exit::Stream,
            "ui-error-rules-unreadable",
            &[
                ("input", quoted(&folder.display().to_string())),
                ("reason", error.to_string().into()),
            ],
        )
    })?;
    rules
        .files
        .retain(|file| !file.path.starts_with("locales/"));
    findings.extend(taken_names(&rules));
    let mut locales = Vec::new();
    for (tag, path) in locale_folders(folder) {
        if let Ok(files) = FileSet::read(&path, &[".ftl", ".yaml"], &mut findings) {
            locales.push((tag, files));
        }
    }
    Ok(Files {
        rules,
        locales,
        findings,
    })
}

/// Reads the files of a rule set. A folder without a `ruleset.yaml` is none and could be any,
/// a whole disk included: nothing below it is read.
fn rule_files(folder: &Path, findings: &mut Vec<Finding>) -> std::io::Result<FileSet> {
    std::fs::read_dir(folder)?;
    if folder.join("ruleset.yaml").exists() {
        return FileSet::read(folder, &[".yaml", ".csv"], findings);
    }
    Ok(FileSet {
        root: folder.display().to_string(),
        files: Vec::new(),
    })
}

/// Finds the questions that are named like an option of the command line.
fn taken_names(rules: &FileSet) -> Vec<Finding> {
    let taken = OPTIONS.iter().filter_map(|option| {
        let file = rules.get(&format!("questions/{option}.yaml"))?;
        Some(Finding {
            file: rules.name(&file.path),
            line: 0,
            column: 0,
            code: Code::BadName,
            message: format!("`{option}` is an option of the command line already"),
            help: "give the question another name".into(),
        })
    });
    taken.collect()
}

/// Finds the options for typed texts that are named like one of the program's own.
pub fn taken_flags(rules: &RuleSet, files: &FileSet) -> Vec<Finding> {
    let taken = rules.questions.iter().filter_map(|question| {
        let flag = &question.typed.as_ref()?.flag;
        let file = files.get(&format!("questions/{}.yaml", question.id))?;
        OPTIONS.contains(&flag.as_str()).then(|| Finding {
            file: files.name(&file.path),
            line: 0,
            column: 0,
            code: Code::BadName,
            message: format!("`{flag}` is an option of the command line already"),
            help: "give `typed` another `flag`".into(),
        })
    });
    taken.collect()
}

/// Returns the folders that hold the words of a rule set, by language.
fn locale_folders(folder: &Path) -> Vec<(LanguageIdentifier, PathBuf)> {
    let inside = folder.join("locales");
    let (root, below) = if inside.is_dir() {
        (inside, None)
    } else {
        let folder = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        let name = folder.file_name().map(PathBuf::from);
        let beside = folder.parent().and_then(Path::parent);
        (beside.unwrap_or(&folder).join("locales"), name)
    };
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root).into_iter().flatten().flatten() {
        let tag = entry.file_name().to_string_lossy().parse();
        let path = below
            .as_ref()
            .map_or_else(|| entry.path(), |name| entry.path().join(name));
        if let Ok(tag) = tag
            && path.is_dir()
        {
            found.push((tag, path));
        }
    }
    found.sort_by_key(|(tag, _): &(LanguageIdentifier, _)| tag.to_string());
    found
}
