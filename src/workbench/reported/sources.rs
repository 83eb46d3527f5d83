//! The lines that findings stand in.

use crate::rules::{FileSet, Finding};
use std::collections::BTreeMap;
use std::ops::Range;

/// The files that were checked, by the names that findings give them.
#[derive(Default)]
pub struct Sources<'a>(BTreeMap<String, &'a str>);

/// A line of a file, and what of it is meant.
pub(super) struct Excerpt<'a> {
    /// The line, without its end.
    pub line: &'a str,
    /// The bytes of the word that the finding stands at.
    pub span: Range<usize>,
}

impl<'a> Sources<'a> {
    /// Takes the files of a rule set and of its languages.
    pub fn of(sets: impl IntoIterator<Item = &'a FileSet>) -> Self {
        let files = sets.into_iter().flat_map(|set| {
            let files = set.files.iter();
            files.map(|file| (set.name(&file.path), file.text.as_str()))
        });
        Self(files.collect())
    }

    /// Returns the line that a finding stands in, if it stands in one.
    pub(super) fn excerpt(&self, finding: &Finding) -> Option<Excerpt<'a>> {
        let text = self.0.get(&finding.file)?;
        let before = usize::try_from(finding.line.checked_sub(1)?).ok()?;
        let line = text.lines().nth(before)?;
        let column = usize::try_from(finding.column.saturating_sub(1)).ok()?;
        let starts = line.char_indices().map(|(at, _)| at);
        let start = starts.chain([line.len()]).nth(column)?;
        Some(Excerpt {
            line,
            span: start..start + word(&line[start..]),
        })
    }
}

/// Returns how many bytes belong to the word at the beginning of `text`; one character where none
/// stands there.
fn word(text: &str) -> usize {
    let is_within = |c: char| c.is_alphanumeric() || ['-', '_', '.', '$'].contains(&c);
    match text.find(|c| !is_within(c)) {
        Some(0) => text.chars().next().map_or(0, char::len_utf8),
        Some(end) => end,
        None => text.len(),
    }
}
