//! The files of a rule set or a locale, read before anything is understood.
//!
//! Decides which files count and how large they may be.

use super::finding::{Code, Finding};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;
/// The most files and folders that are looked at.
const MAX_ENTRIES: usize = 4_000;
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
}

impl FileSet {
    /// Reads the files below `folder` whose names end in one of `endings`. A file that
    /// cannot be read or is no UTF-8 is a finding; the others are read all the same.
    ///
    /// # Errors
    ///
    /// Fails when `folder` itself cannot be listed.
    pub fn read(folder: &Path, endings: &[&str], findings: &mut Vec<Finding>) -> io::Result<Self> {
        let mut reader = Reader {
            set: Self {
                root: folder.display().to_string(),
                files: Vec::new(),
            },
            endings,
            findings,
            entered: BTreeSet::new(),
            entries: 0,
        };
        reader.folder(folder, "", 0)?;
        let mut set = reader.set;
        set.files.sort_by(|a, b| a.path.cmp(&b.path));
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
    set: FileSet,
    endings: &'a [&'a str],
    findings: &'a mut Vec<Finding>,
    /// The folders that were entered: a link may lead back to one.
    entered: BTreeSet<PathBuf>,
    /// How many files and folders were looked at.
    entries: usize,
}

impl Reader<'_> {
    fn folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> io::Result<()> {
        if !self.entered.insert(fs::canonicalize(folder)?) {
            return Ok(());
        }
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            self.entries += 1;
            if self.entries == MAX_ENTRIES {
                let message = format!("the folder holds more than {MAX_ENTRIES} files and folders");
                self.report("", Code::TooLarge, message);
            }
            if self.entries >= MAX_ENTRIES {
                return Ok(());
            }
            let name = entry.file_name().to_string_lossy().into_owned();
            self.entry(&entry.path(), format!("{prefix}{name}"), depth)?;
        }
        Ok(())
    }

    fn entry(&mut self, from: &Path, path: String, depth: usize) -> io::Result<()> {
        let is_wanted = self.endings.iter().any(|ending| path.ends_with(ending));
        match fs::metadata(from).map(|meta| meta.is_dir()) {
            Ok(true) if depth == MAX_FOLDERS => {
                let message = format!("folders nested more than {MAX_FOLDERS} deep");
                self.report(&path, Code::TooDeep, message);
            }
            Ok(true) => self.folder(from, &format!("{path}/"), depth + 1)?,
            Ok(false) if is_wanted => self.file(from, path),
            Err(error) if is_wanted => self.report(&path, Code::Unreadable, error.to_string()),
            _ => {}
        }
        Ok(())
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
            _ => "save it as UTF-8 text that can be read",
        };
        self.findings.push(Finding {
            file: self.set.name(path).trim_end_matches('/').to_owned(),
            line: 0,
            column: 0,
            code,
            message,
            help: help.into(),
            witness: String::new(),
        });
    }
}

/// Reads a file up to one byte more than is allowed, so that a huge file costs little.
pub(super) fn read_limited(path: &Path) -> io::Result<Vec<u8>> {
    use std::io::Read;
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_BYTES).expect("fits") + 1;
    fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}
