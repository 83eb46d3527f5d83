//! The words of one language, and where each part of them stands.
//!
//! Decides how places are found in Fluent files: a value or an attribute begins
//! on its own line and runs to the next one. Knows nothing of what is needed.

use super::placed::findings_in;
use crate::l10n::{LocaleSource, MessageSource, Pattern, Words};
use crate::rules::{Code, FileSet, Finding, Location};

/// The words of one rule set, or of the program itself, in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LocaleFiles {
    /// The language, such as `zh-TW`.
    pub tag: String,
    /// Its Fluent files, and its `glossary.yaml` and `style.yaml` where it has them.
    pub files: FileSet,
}

/// The words of one language.
pub(super) struct Locale<'f> {
    pub tag: &'f str,
    pub files: &'f FileSet,
    pub source: LocaleSource,
    pub words: Words<'static>,
    /// Whether every file could be read, so that what is not there is missing.
    pub is_whole: bool,
}

/// One line of a value or an attribute, without its name.
struct Line<'f> {
    number: u32,
    /// The column of the part's name, from 1.
    named: usize,
    /// The column of the first character, from 1.
    column: usize,
    text: &'f str,
}

impl<'f> Locale<'f> {
    /// Reads the messages, reporting what is no Fluent.
    pub fn read(locale: &'f LocaleFiles, findings: &mut Vec<Finding>) -> Self {
        let before = findings.len();
        let source = LocaleSource::read(&locale.files, findings);
        let mut own = findings[before..].iter();
        let is_whole = !locale.files.lacks_files() && own.all(|found| found.code != Code::TooDeep);
        let tag = locale.tag.parse().unwrap_or_else(|_| {
            let mut sink = findings_in(&locale.files.root, findings);
            let message = format!("`{}` is no language tag", locale.tag);
            let help = "name the folder as BCP 47 does: `zh-TW`";
            sink.report(Code::BadName, Location::default(), message, help);
            Default::default()
        });
        Self {
            tag: &locale.tag,
            files: &locale.files,
            words: Words::new(tag, vec![source.index()]),
            source,
            is_whole,
        }
    }

    /// Returns every value (`None`) and attribute of a message.
    pub fn patterns(message: &MessageSource) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
        let value = message.value.iter().map(|pattern| (None, pattern));
        let attributes = message.attributes.iter();
        value.chain(attributes.map(|(name, pattern)| (Some(name.as_str()), pattern)))
    }

    /// Reports something wrong with a value or an attribute, where it begins.
    pub fn report(
        &self,
        message: &MessageSource,
        attribute: Option<&str>,
        code: Code,
        (says, help): (String, String),
        findings: &mut Vec<Finding>,
    ) {
        let at = self.place(message, attribute, &|_| None);
        let file = &message.file;
        findings_in(file, findings).report(code, at, says, help);
    }

    /// Returns the place to which `find` points in a line of a value or an attribute, as the
    /// number of characters before it; where it points nowhere, where the part begins.
    pub fn place(
        &self,
        message: &MessageSource,
        attribute: Option<&str>,
        find: &dyn Fn(&str) -> Option<usize>,
    ) -> Location {
        let lines = self.lines(message, attribute);
        let found = lines
            .iter()
            .find_map(|line| Some((line.number, line.column + find(line.text)?)));
        let begins = lines.first().map(|line| (line.number, line.named));
        let begins = begins.unwrap_or((message.line, 1));
        let (line, column) = found.unwrap_or(begins);
        Location {
            line,
            column: u32::try_from(column).unwrap_or(u32::MAX),
        }
    }

    /// Tells whether a message of that name is written, even where it is no Fluent.
    pub fn is_written(&self, id: &str) -> bool {
        let mut lines = self.files.files.iter().flat_map(|file| file.text.lines());
        lines.any(|line| {
            let rest = line.strip_prefix(id).map(str::trim_start);
            rest.is_some_and(|rest| rest.starts_with('='))
        })
    }

    fn lines(&self, message: &MessageSource, attribute: Option<&str>) -> Vec<Line<'f>> {
        let mut files = self.files.files.iter();
        let file = files.find(|file| self.files.name(&file.path) == message.file);
        let text = file.map_or("", |file| file.text.as_str());
        let first = usize::try_from(message.line).unwrap_or(usize::MAX);
        let mut inside = None;
        let mut lines = Vec::new();
        for (number, line) in (1..).zip(text.lines()).skip(first.saturating_sub(1)) {
            let is_first = number == message.line;
            if !is_first && begins_entry(line) {
                break;
            }
            let name = attribute_name(line);
            inside = name.or(inside);
            if inside == attribute {
                let named = is_first || name.is_some();
                let skip = line.find('=').filter(|_| named).map_or(0, |at| at + 1);
                let blank = line.len() - line.trim_start().len();
                lines.push(Line {
                    number,
                    named: line[..blank].chars().count() + 1,
                    column: line[..skip].chars().count() + 1,
                    text: &line[skip..],
                });
            }
        }
        lines
    }
}

fn begins_entry(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#')
}

/// Returns the name of the attribute that begins on the line.
fn attribute_name(line: &str) -> Option<&str> {
    let (name, _) = line.trim_start().strip_prefix('.')?.split_once('=')?;
    let name = name.trim_end();
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    name.chars().all(is_name).then_some(name)
}

/// Returns how many characters stand before `wanted` in `text`. Case does not matter, and any
/// white space is like any other.
pub(super) fn find(text: &str, wanted: &str) -> Option<usize> {
    let (text, wanted) = (folded(text), folded(wanted));
    let wanted: Vec<char> = wanted.into_iter().map(|(c, _)| c).collect();
    let starts = 0..=text.len().checked_sub(wanted.len())?;
    let is_here = |start: &usize| {
        let here = text[*start..].iter().map(|(c, _)| c);
        here.zip(&wanted).all(|(a, b)| a == b)
    };
    let start = starts.into_iter().find(is_here)?;
    Some(text.get(start).map_or(0, |(_, before)| *before))
}

/// Returns a text as it is compared: in lower case, any white space as one space.
pub(super) fn fold(text: &str) -> String {
    folded(text).into_iter().map(|(c, _)| c).collect()
}

/// Returns the characters in lower case, runs of white space as one space, each with how many
/// characters stand before it.
fn folded(text: &str) -> Vec<(char, usize)> {
    let mut found: Vec<(char, usize)> = Vec::new();
    for (before, c) in text.chars().enumerate() {
        if !c.is_whitespace() {
            found.extend(c.to_lowercase().map(|c| (c, before)));
        } else if found.last().is_none_or(|(last, _)| *last != ' ') {
            found.push((' ', before));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_whatever_the_case_and_the_spaces() {
        assert_eq!(find("Een DEBIT\n   card", "debit card"), Some(4));
        assert_eq!(find("請使用簽帳卡。", "簽帳卡"), Some(3));
        assert_eq!(find("İİ card", "card"), Some(3));
        assert_eq!(find("car", "card"), None);
    }

    #[test]
    fn an_attribute_begins_with_a_dot_and_a_name() {
        for name in ["help", "find-out", "support_meaning"] {
            assert_eq!(attribute_name(&format!("  .{name} = x")), Some(name));
        }
        for line in [
            "help = x",
            ".help",
            ". and so on = x",
            ".help x = y",
            ".é = x",
        ] {
            assert_eq!(attribute_name(line), None, "{line}");
        }
    }
}
