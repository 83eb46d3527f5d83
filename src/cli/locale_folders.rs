//! Where the words of a rule set stand, by language.
//!
//! Decides what is missed: a language whose folder cannot be read, or is called otherwise, must not
//! vanish without a word.

use cardhelp::l10n::LanguageIdentifier;
use cardhelp::rules::{Code, Finding, Location};
use std::io;
use std::path::{Path, PathBuf};

/// Returns the folders that hold the words of a rule set, by language. One whose name is no
/// language, and that there are none, is reported.
pub fn locale_folders(
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
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let language = name.parse::<LanguageIdentifier>().ok();
        // Languages of more than three letters are reserved.
        let language = language.filter(|tag| tag.language.as_str().len() <= 3);
        match (words_in(&entry.path(), below.as_deref()), language) {
            // Notes beside the languages.
            (Err(_), None) if !entry.path().is_dir() => {}
            (Ok(Some(path)), Some(tag)) => found.push((tag, path)),
            (Ok(None), Some(_)) => findings.extend(misnamed(folder, &entry.path())),
            (Err(error), Some(_)) => findings.push(unreadable(&entry.path(), &error)),
            (Ok(None), None) => {}
            (_, None) => findings.push(no_language(&entry.path(), &name)),
        }
    }
    if found.is_empty() {
        findings.push(no_words(&root));
    }
    found.sort_by_key(|(tag, _): &(LanguageIdentifier, PathBuf)| tag.to_string());
    found
}

/// Returns the folder of a language that holds the words of a rule set, if there is one: itself, or
/// the one called `below` in it.
fn words_in(language: &Path, below: Option<&Path>) -> io::Result<Option<PathBuf>> {
    std::fs::read_dir(language)?;
    let path = language.join(below.unwrap_or(Path::new("")));
    match std::fs::symlink_metadata(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        _ => std::fs::read_dir(&path).map(|_| Some(path)),
    }
}

/// Reports each folder of a language that has the name of no rule set: the words of one that is
/// called otherwise would be missed by nobody.
fn misnamed(rules: &Path, language: &Path) -> Vec<Finding> {
    let rules = std::fs::canonicalize(rules).unwrap_or_else(|_| rules.to_owned());
    let beside = rules.parent().unwrap_or(&rules);
    let folders = std::fs::read_dir(language).into_iter().flatten().flatten();
    let folders = folders.filter(|entry| entry.path().is_dir());
    let folders = folders.filter(|entry| !beside.join(entry.file_name()).is_dir());
    let misnamed = folders.map(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        let message = format!("`{name}` is the name of no rule set");
        let help = "name the folder as that of the rule set is named";
        about(&entry.path(), Code::BadName, message, help)
    });
    misnamed.collect()
}

/// Says that the folder of a language is there and cannot be read.
pub fn unreadable(path: &Path, error: &io::Error) -> Finding {
    let help = "make it a folder that can be read";
    about(path, Code::Unreadable, error.to_string(), help)
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

/// Makes a finding about a folder or a file as a whole.
pub fn about(path: &Path, code: Code, message: String, help: &str) -> Finding {
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
