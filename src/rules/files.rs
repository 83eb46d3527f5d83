//! The files of a rule set or a locale, read before anything is understood.
//!
//! Decides which files count and how large they may be.

use super::finding::{Code, Finding};
use super::yaml::MAX_BYTES;
use std::fs;
use std::io;
use std::path::Path;

/// The most files that a rule set or a locale may consist of.
const MAX_FILES: usize = 4_000;
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
        let mut set = Self {
            root: folder.display().to_string(),
            files: Vec::new(),
        };
        set.read_folder(folder, "", endings, 0, findings)?;
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

    fn read_folder(
        &mut self,
        folder: &Path,
        prefix: &str,
        endings: &[&str],
        depth: usize,
        findings: &mut Vec<Finding>,
    ) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            let kind = fs::metadata(entry.path()).map(|meta| meta.is_dir());
            let is_wanted = endings.iter().any(|ending| name.ends_with(ending));
            match kind {
                Ok(true) if depth < MAX_FOLDERS => {
                    let inner = format!("{path}/");
                    self.read_folder(&entry.path(), &inner, endings, depth + 1, findings)?;
                }
                Ok(false) if is_wanted && self.files.len() < MAX_FILES => {
                    self.read_file(&entry.path(), path, findings);
                }
                Err(error) if is_wanted => {
                    findings.push(self.fault(&path, Code::Unreadable, error.to_string()));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn read_file(&mut self, from: &Path, path: String, findings: &mut Vec<Finding>) {
        match read_limited(from) {
            Ok(bytes) if bytes.len() > MAX_BYTES => {
                let message = format!("the file holds more than {MAX_BYTES} bytes");
                findings.push(self.fault(&path, Code::TooLarge, message));
            }
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => self.files.push(TextFile {
                    path,
                    text: text.trim_start_matches('\u{feff}').to_owned(),
                }),
                Err(error) => {
                    let valid = error.utf8_error().valid_up_to();
                    let line = 1 + error.as_bytes()[..valid]
                        .iter()
                        .filter(|byte| **byte == b'\n')
                        .count();
                    let mut finding =
                        self.fault(&path, Code::NotUtf8, "the file is no UTF-8 text".into());
                    finding.line = u32::try_from(line).unwrap_or(u32::MAX);
                    findings.push(finding);
                }
            },
            Err(error) => findings.push(self.fault(&path, Code::Unreadable, error.to_string())),
        }
    }

    fn fault(&self, path: &str, code: Code, message: String) -> Finding {
        Finding {
            file: self.name(path),
            line: 0,
            column: 0,
            code,
            message,
            help: "save it as UTF-8 text that can be read".into(),
        }
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
