//! The files of a rule set or a locale, read before anything is understood.
//!
//! Decides which files count and how large they may be. Only plain files are read: a pipe, a
//! socket or a device could keep whoever reads it waiting for ever.

use super::allowance::Allowance;
use super::finding::{Code, Finding, Location, add};
use crate::visible;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;
/// The deepest folder that is looked into.
const MAX_FOLDERS: usize = 6;

/// A file and its text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TextFile {
    /// Its path below the set's folder, with `/` between parts.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// Files below one folder, by path.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FileSet {
    /// The folder, as findings give it.
    pub root: String,
    /// Its files, by path.
    pub files: Vec<TextFile>,
    /// The paths of files whose names say that nothing reads them; hidden ones and notes in
    /// Markdown are left out.
    pub strays: Vec<String>,
    /// The paths of files that cannot be read, each reported as it was met.
    pub unread: Vec<String>,
}

impl FileSet {
    /// Tells whether files are there of which nobody knows what stands in them.
    pub fn lacks_files(&self) -> bool {
        !self.strays.is_empty() || !self.unread.is_empty()
    }
}

impl FileSet {
    /// Reads the files below `folder` whose names end in one of `endings`. A file that
    /// cannot be read or is no UTF-8 is a finding; the others are read all the same.
    ///
    /// # Errors
    ///
    /// Fails when `folder` itself cannot be listed.
    pub fn read(folder: &Path, endings: &[&str], findings: &mut Vec<Finding>) -> io::Result<Self> {
        Self::read_within(&mut Allowance::default(), folder, endings, findings)
    }

    /// Does the same, and reads no more than is allowed: what several folders have together.
    ///
    /// # Errors
    ///
    /// Fails when `folder` itself cannot be listed.
    pub fn read_within(
        allowance: &mut Allowance,
        folder: &Path,
        endings: &[&str],
        findings: &mut Vec<Finding>,
    ) -> io::Result<Self> {
        let mut reader = Reader {
            allowance,
            set: Self {
                root: folder.display().to_string(),
                ..Self::default()
            },
            endings,
            findings,
            entered: BTreeSet::new(),
        };
        let entries = fs::read_dir(folder)?;
        reader.entered.insert(fs::canonicalize(folder)?);
        reader.folder(entries, "", 0);
        let mut set = reader.set;
        set.files.sort_by(|a, b| a.path.cmp(&b.path));
        set.strays.sort();
        Ok(set)
    }

    /// Returns the path of a file as findings give it.
    pub fn name(&self, path: &str) -> String {
        if self.root.is_empty() {
            path.to_owned()
        } else {
            format!("{}/{path}", self.root.trim_end_matches('/'))
        }
    }

    /// Returns the text of the file at `path`.
    pub fn get(&self, path: &str) -> Option<&TextFile> {
        self.files.iter().find(|file| file.path == path)
    }
}

/// A walk through the folders of a set.
struct Reader<'a> {
    allowance: &'a mut Allowance,
    set: FileSet,
    endings: &'a [&'a str],
    findings: &'a mut Vec<Finding>,
    /// The folders that were entered: a link may lead back to one.
    entered: BTreeSet<PathBuf>,
}

impl Reader<'_> {
    fn folder(&mut self, entries: fs::ReadDir, prefix: &str, depth: usize) {
        for entry in entries {
            if self.allowance.is_spent() {
                return;
            }
            if let Err((code, message)) = self.allowance.look() {
                return self.report("", code, message);
            }
            match entry {
                Ok(entry) => {
                    let name = entry.file_name().to_string_lossy().into_owned();
                    self.entry(&entry.path(), format!("{prefix}{name}"), depth);
                }
                Err(error) => self.report(prefix, Code::Unreadable, error.to_string()),
            }
        }
    }

    fn entry(&mut self, from: &Path, path: String, depth: usize) {
        let is_wanted = self.endings.iter().any(|ending| path.ends_with(ending));
        if visible::on_one_line(&path) != path {
            let message = "the name holds a character that nobody sees".to_owned();
            return self.report(&path, Code::BadName, message);
        }
        match fs::metadata(from) {
            Ok(meta) if meta.is_dir() => self.inner(from, &path, depth + 1),
            Ok(meta) if is_wanted && meta.is_file() => self.file(from, path),
            Ok(_) if is_wanted => {
                let message = "this is no plain file, but a pipe, a socket or a device";
                self.report(&path, Code::Unreadable, message.to_owned());
            }
            Err(error) if is_wanted => self.report(&path, Code::Unreadable, error.to_string()),
            _ if is_note(&path) => {}
            _ => self.set.strays.push(path),
        }
    }

    /// Looks into a folder inside the folder, unless that was done already.
    fn inner(&mut self, from: &Path, path: &str, depth: usize) {
        if depth > MAX_FOLDERS {
            let message = format!("folders nested more than {MAX_FOLDERS} deep");
            return self.report(path, Code::TooDeep, message);
        }
        let listed = fs::canonicalize(from).and_then(|whole| Ok((whole, fs::read_dir(from)?)));
        match listed {
            Ok((whole, entries)) => {
                if self.entered.insert(whole) {
                    self.folder(entries, &format!("{path}/"), depth);
                }
            }
            Err(error) => self.report(path, Code::Unreadable, error.to_string()),
        }
    }

    fn file(&mut self, from: &Path, path: String) {
        let bytes = match read_limited(from) {
            Err(error) => return self.report(&path, Code::Unreadable, error.to_string()),
            Ok(bytes) if bytes.len() > MAX_BYTES => {
                let message = format!("the file holds more than {MAX_BYTES} bytes");
                return self.report(&path, Code::TooLarge, message);
            }
            Ok(bytes) => bytes,
        };
        if let Err((code, message)) = self.allowance.take(bytes.len()) {
            return self.report("", code, message);
        }
        if self.allowance.is_spent() {
            return;
        }
        if bytes.contains(&0) {
            let message = "the file is no UTF-8 text, but may be UTF-16".to_owned();
            return self.report(&path, Code::NotUtf8, message);
        }
        match String::from_utf8(bytes) {
            Ok(text) => self.set.files.push(TextFile {
                path,
                text: text.trim_start_matches('\u{feff}').to_owned(),
            }),
            Err(error) => {
                let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = 1 + valid.iter().filter(|byte| **byte == b'\n').count();
                self.report(&path, Code::NotUtf8, "the file is no UTF-8 text".into());
                if let Some(finding) = self.findings.last_mut() {
                    finding.line = u32::try_from(line).unwrap_or(u32::MAX);
                }
            }
        }
    }

    fn report(&mut self, path: &str, code: Code, message: String) {
        let help = match code {
            Code::TooLarge => "remove what does not belong there",
            Code::TooDeep => "flatten it",
            Code::BadName => "give it a name of letters, digits and hyphens",
            _ => "save it as UTF-8 text that can be read",
        };
        self.set.unread.push(path.to_owned());
        let file = self.set.name(path).trim_end_matches('/').to_owned();
        let whole = Location::default();
        add(
            self.findings,
            Finding::new(file, whole, code, message, help),
        );
    }
}

/// Tells whether a file is hidden, or a note in Markdown.
fn is_note(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.starts_with('.') || name.ends_with(".md")
}

/// Reads a file up to one byte more than is allowed, so that a huge file costs little.
pub(super) fn read_limited(path: &Path) -> io::Result<Vec<u8>> {
    use std::io::Read;
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_BYTES).expect("fits") + 1;
    fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}
