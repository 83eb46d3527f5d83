//! A rule set that is not the built-in one: a folder and its words.
//!
//! Its words stand in `locales/<language>/` below it or, as in this project, in
//! `locales/<language>/<rule set>/` beside the folder that holds it.

use super::exit::Exit;
use super::failure::Doing;
use super::fault::{Fault, quoted};
use super::own_options::own_options;
use anyhow::Context;
use cardhelp::l10n::LanguageIdentifier;
use cardhelp::l10n::LocaleSource;
use cardhelp::report::shell_word;
use cardhelp::rules::{Code, FileSet, Finding, Location, RuleSet, load};
use std::path::{Path, PathBuf};

/// A rule set read from a folder, without faults, and its words.
pub struct Opened {
    /// The rule set.
    pub rules: RuleSet,
    /// Its words, by language.
    pub locales: Vec<(LanguageIdentifier, LocaleSource)>,
}

/// The files of a rule set and of its locales.
pub struct Files {
    /// The files of the rule set.
    pub rules: FileSet,
    /// The files of each language.
    pub locales: Vec<(LanguageIdentifier, FileSet)>,
    /// What is wrong with them before they are understood.
    pub findings: Vec<Finding>,
}

/// Reads a rule set to use it.
///
/// # Errors
///
/// Fails where the folder cannot be read or anything in it is wrong.
pub fn open(folder: &Path) -> anyhow::Result<Opened> {
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
        _ => Err(unsound(folder, findings.len()).into()),
    }
}

/// Says that the rule set cannot be used, and which command tells why.
fn unsound(folder: &Path, faults: usize) -> Fault {
    let path = folder.display().to_string();
    let command = format!("cardhelp rules check --rules {}", shell_word(&path));
    let args = [("input", quoted(&path)), ("count", faults.into())];
    Fault::new(Exit::Unsound, "ui-error-rules-unsound", &args)
        .hint("ui-hint-rules-check", &[("command", command.into())])
}

/// Reads the files of a rule set and of its locales.
///
/// # Errors
///
/// Fails where the folder cannot be read.
pub fn read(folder: &Path) -> anyhow::Result<Files> {
    let mut findings = Vec::new();
    let doing = || Doing::ReadingRules(folder.to_owned());
    let mut rules = rule_files(folder, &mut findings).with_context(doing)?;
    let is_own = |path: &str| !path.starts_with("locales/");
    rules.files.retain(|file| is_own(&file.path));
    rules.strays.retain(|path| is_own(path));
    findings.extend(taken_names(&rules));
    let mut locales = Vec::new();
    for (tag, path) in locale_folders(folder, &mut findings) {
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
        ..FileSet::default()
    })
}

/// Finds the questions that are named like an option of the command line.
fn taken_names(rules: &FileSet) -> Vec<Finding> {
    let taken = own_options().filter_map(|option| {
        let file = format!("questions/{option}.yaml");
        taken(rules, &file, option, "give the question another name")
    });
    taken.collect()
}

/// Finds the options for typed texts that are named like one of the program's own.
pub fn taken_flags(rules: &RuleSet, files: &FileSet) -> Vec<Finding> {
    let taken = rules.questions.iter().filter_map(|question| {
        let flag = question.typed.as_ref()?.flag.as_str();
        let flag = own_options().find(|own| *own == flag)?;
        let file = format!("questions/{}.yaml", question.id);
        taken(files, &file, flag, "give `typed` another `flag`")
    });
    taken.collect()
}

/// Says that a file takes the name of an option, if the file is there.
fn taken(files: &FileSet, path: &str, option: &str, help: &str) -> Option<Finding> {
    let file = files.get(path)?;
    let message = format!("`{option}` is an option of the command line already");
    let (file, whole) = (files.name(&file.path), Location::default());
    Some(Finding::new(file, whole, Code::BadName, message, help))
}

/// Returns the folders that hold the words of a rule set, by language. One whose name is no
/// language, and that there are none, is reported.
fn locale_folders(
    folder: &Path,
    findings: &mut Vec<Finding>,
) -> Vec<(LanguageIdentifier, PathBuf)> {
    let inside = folder.join("locales");
    let (root, below) = match inside.is_dir() {
        true => (inside, None),
        false => beside(folder),
    };
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&root).into_iter().flatten().flatten() {
        let path = match &below {
            Some(name) => entry.path().join(name),
            None => entry.path(),
        };
        let name = entry.file_name().to_string_lossy().into_owned();
        match name.parse::<LanguageIdentifier>() {
            _ if !path.is_dir() || name.starts_with('.') => {}
            // Languages of more than three letters are reserved.
            Ok(tag) if tag.language.as_str().len() <= 3 => found.push((tag, path)),
            _ => findings.push(no_language(&entry.path(), &name)),
        }
    }
    if found.is_empty() {
        findings.push(no_words(&root));
    }
    found.sort_by_key(|(tag, _): &(LanguageIdentifier, PathBuf)| tag.to_string());
    found
}

fn no_language(path: &Path, name: &str) -> Finding {
    let message = format!("`{name}` is no language");
    let help = "name the folder by its language and country, such as `nl-NL`";
    about(path, Code::BadName, message, help)
}

fn no_words(root: &Path) -> Finding {
    let message = "there are no words in any language".to_owned();
    let help = "add a folder `locales/en-US` to the rule set, with a `.ftl` file in it";
    about(root, Code::Unreadable, message, help)
}

fn about(path: &Path, code: Code, message: String, help: &str) -> Finding {
    let file = path.display().to_string();
    Finding::new(file, Location::default(), code, message, help)
}

/// Returns the `locales` beside the folder that holds a rule set, and the rule set's name there.
fn beside(folder: &Path) -> (PathBuf, Option<PathBuf>) {
    let folder = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let name = folder.file_name().map(PathBuf::from);
    let above = folder.parent().and_then(Path::parent).unwrap_or(&folder);
    (above.join("locales"), name)
}
