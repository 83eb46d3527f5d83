//! A file of results that appears whole or not at all.
//!
//! Decides where they are kept meanwhile, and that an earlier run's are never lost by accident:
//! beside the file, under its name and `.part`.

use super::failure::Doing;
use super::fault::{Fault, quoted};
use anyhow::Context;
use cardhelp::batch::{Form, Written, written};
use cardhelp::rules::RuleSet;
use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A file of results that is not whole yet.
pub struct ResultsFile {
    path: PathBuf,
    part: PathBuf,
    file: File,
    /// How much of it is whole results.
    length: u64,
}

impl ResultsFile {
    /// Begins a file that is to appear at `path`.
    ///
    /// # Errors
    ///
    /// Fails where it cannot be written, and where an earlier run's results wait to be gone on
    /// with.
    pub fn begin(path: &Path) -> anyhow::Result<Self> {
        let path = &plain(path)?;
        let part = part_of(path);
        let file = OpenOptions::new().write(true).create_new(true).open(&part);
        match file {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                let name = quoted(&part.display().to_string());
                let fault = Fault::usage("ui-error-part-there", &[("input", name)]);
                Err(fault.hint("ui-hint-part-there", &[]).into())
            }
            file => {
                let file = file.with_context(|| Doing::WritingFile(part.clone()))?;
                // Who may read the file that is there may read its successor, and nobody else.
                if let Ok(before) = std::fs::metadata(path) {
                    let kept = file.set_permissions(before.permissions());
                    kept.with_context(|| Doing::WritingFile(part.clone()))?;
                }
                Ok(Self {
                    file,
                    path: path.to_owned(),
                    part,
                    length: 0,
                })
            }
        }
    }

    /// Goes on with what an earlier run has written, and says what that is; begins where there is
    /// nothing. Half a result at the end is taken away.
    ///
    /// # Errors
    ///
    /// Fails where it cannot be read or written, or holds something else.
    pub fn resume(
        path: &Path,
        rules: &RuleSet,
        form: Form,
    ) -> anyhow::Result<(Self, Option<Written>)> {
        let path = &plain(path)?;
        let part = part_of(path);
        let opened = OpenOptions::new().read(true).write(true).open(&part);
        let mut file = match opened {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Ok((Self::begin(path)?, None));
            }
            opened => opened.with_context(|| Doing::WritingFile(part.clone()))?,
        };
        let reading = || Doing::ReadingRecords(part.display().to_string());
        let found = written(rules, form, BufReader::new(&file)).with_context(reading)?;
        let length = found.length;
        let cut = file.set_len(length);
        let cut = cut.and_then(|()| file.seek(SeekFrom::Start(length)));
        cut.with_context(|| Doing::WritingFile(part.clone()))?;
        let path = path.to_owned();
        let file = Self {
            path,
            part,
            file,
            length,
        };
        Ok((file, (length > 0).then_some(found)))
    }

    /// Lets the file appear.
    ///
    /// # Errors
    ///
    /// Fails where the system cannot keep it or give it its name.
    pub fn finish(self) -> anyhow::Result<()> {
        let kept = self.file.sync_all();
        let named = kept.and_then(|()| std::fs::rename(&self.part, &self.path));
        named.with_context(|| Doing::WritingFile(self.path))
    }
}

impl Write for ResultsFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        let written = self.file.write_all(bytes);
        if written.is_err() {
            // What a full disk took of it is no result. If that fails too, resuming sees it.
            let _ = self.file.set_len(self.length);
            return written;
        }
        self.length += u64::try_from(bytes.len()).unwrap_or_default();
        Ok(())
    }
}

/// Returns the file that a path leads to, over a link to the file behind it: whole results take
/// its place, and what is no file, such as a device or a pipe, would be gone.
///
/// # Errors
///
/// Fails where the path leads to anything but a file.
fn plain(path: &Path) -> Result<PathBuf, Fault> {
    let is_link = path
        .symlink_metadata()
        .is_ok_and(|about| about.is_symlink());
    let target = match is_link {
        true => path.canonicalize().unwrap_or_default(),
        false => path.to_owned(),
    };
    let is_plain = match target.metadata() {
        Ok(about) => about.is_file(),
        // A file that is not there yet has a name. A link that leads nowhere has none.
        Err(_) => target.file_name().is_some(),
    };
    let input = [("input", quoted(&path.display().to_string()))];
    match is_plain {
        true => Ok(target),
        false => Err(Fault::usage("ui-error-output-kind", &input).hint("ui-hint-output-kind", &[])),
    }
}

/// Returns where results are kept until they are whole.
pub fn part_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}
