//! A new language: the messages of the reference as comments, to be translated one by one.

use super::file::{Manner, NewFile};
use super::names::{LocaleFolder, Refusal};

/// Returns the files of a new language beside that of the reference.
pub(super) fn files(
    tag: &str,
    reference: &str,
    locales: &[LocaleFolder],
) -> Result<Vec<NewFile>, Refusal> {
    if tag.is_empty() || !tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return Err(Refusal::BadName(tag.to_owned()));
    }
    if let Some(known) = locales.iter().find(|locale| locale.tag == tag) {
        return Err(Refusal::IsThere(known.files.root.clone()));
    }
    let Some(from) = locales.iter().find(|locale| locale.tag == reference) else {
        let tags = locales.iter().map(|locale| locale.tag.clone());
        return Err(Refusal::NoLocale(reference.to_owned(), tags.collect()));
    };
    let words = from
        .files
        .files
        .iter()
        .filter(|file| file.path.ends_with(".ftl"));
    let root = beside(from.files.root.trim_end_matches('/'), reference, tag);
    let files = words.map(|file| NewFile {
        path: format!("{root}/{}", file.path),
        text: as_comments(&file.text),
        manner: Manner::CreateAt,
    });
    Ok(files.collect())
}

/// Returns the folder of a language beside that of the reference, which may hold one for each
/// rule set.
fn beside(root: &str, reference: &str, tag: &str) -> String {
    let parts: Vec<&str> = root.split('/').collect();
    let at = parts.iter().rposition(|part| *part == reference);
    let parts = parts.iter().enumerate();
    let parts = parts.map(|(place, part)| if Some(place) == at { tag } else { *part });
    parts.collect::<Vec<_>>().join("/")
}

fn as_comments(text: &str) -> String {
    let lines = text.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line if line.starts_with('#') => format!("{line}\n"),
        line => format!("# {line}\n"),
    });
    lines.collect()
}
