//! A rule set that is not the built-in one: a folder and its words.
//!
//! Its words stand in `locales/<language>/` below it or, as in this project, in
//! `locales/<language>/<rule set>/` beside the folder that holds it.

use super::exit::Exit;
use super::failure::Doing;
use super::fault::{Fault, quoted};
use super::locale_folders::{about, locale_folders, unreadable};
use super::own_options::own_options;
use anyhow::Context;
use cardhelp::l10n::{LanguageIdentifier, LocaleSource, required};
use cardhelp::report::shell_word;
use cardhelp::rules::{Allowance, Code, FileSet, Finding, Location, RuleSet, load};
use std::path::Path;

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
    /// Whether there are more of them than are read.
    pub is_too_large: bool,
}

/// Reads a rule set to use it.
///
/// # Errors
///
/// Fails where the folder cannot be read or anything in it is wrong.
pub fn open(folder: &Path) -> anyhow::Result<Opened> {
    let files = read(folder)?;
    let mut findings = files.findings;
    if files.is_too_large {
        return Err(unsound(folder, findings.len()).into());
    }
    let (rules, faults) = load(&files.rules);
    findings.extend(faults);
    if let Some(rules) = &rules {
        findings.extend(taken_flags(rules, &files.rules));
    }
    let mut locales = Vec::new();
    for (tag, set) in &files.locales {
        let source = LocaleSource::read(set, &mut findings);
        let needed = rules.iter().flat_map(|rules| required(rules).into_keys());
        let mut missing = needed.filter(|id| !source.messages.contains_key(id));
        // What is missing or obeyed by a terminal is not said to anybody; the check says more.
        let is_unsound = missing.next().is_some() || source.unseen().is_some();
        drop(missing);
        if is_unsound && findings.is_empty() {
            findings.push(unsound_words(tag, set));
        }
        locales.push((tag.clone(), source));
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
    let (mut findings, mut allowance) = (Vec::new(), Allowance::default());
    let doing = || Doing::ReadingRules(folder.to_owned());
    let mut rules = rule_files(folder, &mut allowance, &mut findings).with_context(doing)?;
    let is_own = |path: &str| !path.starts_with("locales/");
    rules.files.retain(|file| is_own(&file.path));
    rules.strays.retain(|path| is_own(path));
    findings.extend(taken_names(&rules));
    let mut locales = Vec::new();
    for (tag, path) in locale_folders(folder, &mut findings) {
        let endings = [".ftl", ".yaml"];
        match FileSet::read_within(&mut allowance, &path, &endings, &mut findings) {
            Ok(files) => locales.push((tag, files)),
            Err(error) => findings.push(unreadable(&path, &error)),
        }
    }
    Ok(Files {
        rules,
        locales,
        findings,
        is_too_large: allowance.is_spent(),
    })
}

/// Reads the files of a rule set. A folder without a `ruleset.yaml` is none and could be any,
/// a whole disk included: nothing below it is read.
fn rule_files(
    folder: &Path,
    allowance: &mut Allowance,
    findings: &mut Vec<Finding>,
) -> std::io::Result<FileSet> {
    std::fs::read_dir(folder)?;
    if folder.join("ruleset.yaml").exists() {
        return FileSet::read_within(allowance, folder, &[".yaml", ".csv"], findings);
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

fn unsound_words(tag: &LanguageIdentifier, files: &FileSet) -> Finding {
    let message = format!("words of {tag} are missing or hold what nobody sees");
    about(Path::new(&files.root), Code::MissingMessage, message, "")
}
