//! A system call, as strace writes it.

use std::path::{Path, PathBuf};

/// A system call.
pub struct Call<'l> {
    pub name: &'l str,
    /// The paths that it names, in order.
    pub paths: Vec<PathBuf>,
    /// The line.
    pub line: &'l str,
}

impl<'l> Call<'l> {
    /// Reads a line; `None` where it is none, or the end of one.
    pub fn read(line: &'l str) -> Option<Self> {
        let (before, arguments) = line.split_once('(')?;
        // The number of the process may stand before the name.
        let name = before.rsplit([' ', ']']).next()?;
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if name.is_empty() || !name.chars().all(is_name) {
            return None;
        }
        Some(Self {
            name,
            paths: paths(arguments),
            line,
        })
    }
}

/// Returns what stands between quotation marks, below the folder that an argument before it names.
fn paths(arguments: &str) -> Vec<PathBuf> {
    let (mut found, mut rest) = (Vec::new(), arguments);
    while let Some(open) = rest.find('"') {
        let before = &rest[..open];
        let Some(length) = rest[open + 1..].find('"') else {
            break;
        };
        let path = &rest[open + 1..open + 1 + length];
        let folder = before
            .rfind('<')
            .and_then(|at| before[at + 1..].split_once('>'));
        let folder = folder.map_or("", |(folder, _)| folder);
        // Nothing between them is a file that is open: the call that opened it named it.
        if !path.is_empty() {
            found.push(Path::new(folder).join(path));
        }
        rest = &rest[open + 2 + length..];
    }
    found
}
