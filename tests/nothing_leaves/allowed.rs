//! What a command may ask of the system.

use crate::call::Call;
use std::path::{Path, PathBuf};

/// Calls that only look.
const LOOKING: &[&str] = &[
    "access",
    "faccessat",
    "faccessat2",
    "getcwd",
    "lstat",
    "newfstatat",
    "open",
    "openat",
    "openat2",
    "readlink",
    "readlinkat",
    "stat",
    "statfs",
    "statx",
];

/// Calls that change what they name.
const CHANGING: &[&str] = &[
    "creat",
    "link",
    "linkat",
    "mkdir",
    "mkdirat",
    "rename",
    "renameat",
    "renameat2",
    "rmdir",
    "unlink",
    "unlinkat",
];

/// What is read besides, whoever starts a program of this kind, with the reason.
const OF_THE_SYSTEM: &[(&str, &str)] = &[
    (
        "/etc/ld.so.",
        "the loader's list of libraries, and what it is to load before them",
    ),
    ("/lib/", "the C library"),
    ("/lib64/", "the C library"),
    ("/usr/lib/", "the C library"),
    ("/usr/lib64/", "the C library"),
    (
        "/proc/self/",
        "the standard library: the stack's size, and the group that limits the cores",
    ),
    ("/proc/stat", "the C library: how many cores there are"),
    (
        "/sys/fs/cgroup",
        "the standard library: how many cores the program may use",
    ),
    (
        "/sys/devices/system/cpu",
        "the C library: how many cores there are",
    ),
    (
        "/proc/sys/vm/overcommit_memory",
        "the C library: how memory is given out",
    ),
    (
        "/sys/kernel/mm/",
        "the C library: how large pages of memory are",
    ),
];

/// What one command line may ask for.
pub struct Allowed {
    /// Where it runs.
    pub desk: PathBuf,
    /// Files and folders that it was told to read.
    pub reads: Vec<PathBuf>,
    /// Files and folders that it was told to write.
    pub writes: Vec<PathBuf>,
}

impl Allowed {
    /// Says what is wrong with a line of strace, if anything is.
    pub fn fault(&self, line: &str) -> Option<String> {
        let call = Call::read(line)?;
        let is_right = match call.name {
            // The program itself, once.
            "execve" => call
                .paths
                .first()
                .is_some_and(|path| path == Path::new(PROGRAM)),
            name if LOOKING.contains(&name) && !is_writing(call.line) => {
                call.paths.iter().all(|path| self.may_be_read(path))
            }
            name if CHANGING.contains(&name) || is_writing(call.line) => {
                !call.paths.is_empty() && call.paths.iter().all(|path| self.may_be_written(path))
            }
            // What wakes whoever waits for a signal: no socket, but a pipe of the program itself.
            "sendto" => call.line.contains("<pipe:["),
            // The file that a run goes on with is cut to its whole results.
            "ftruncate" => self
                .writes
                .iter()
                .any(|path| call.line.contains(&*path.display().to_string())),
            _ => false,
        };
        (!is_right).then(|| call.line.to_owned())
    }

    fn may_be_read(&self, path: &Path) -> bool {
        let is_of_system = OF_THE_SYSTEM.iter().any(|(begin, why)| {
            debug_assert!(!why.is_empty());
            path.to_string_lossy().starts_with(begin)
        });
        // Whoever resolves a path looks at the folders on the way.
        let is_on_the_way = |named: &PathBuf| named.starts_with(path);
        is_of_system
            || self.desk.starts_with(path)
            || path == Path::new(PROGRAM)
            || self
                .reads
                .iter()
                .any(|named| path.starts_with(named) || is_on_the_way(named))
            || self.may_be_written(path)
    }

    fn may_be_written(&self, path: &Path) -> bool {
        self.writes.iter().any(|named| path.starts_with(named))
    }
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_cardhelp");

/// Tells whether a file is opened to be changed.
fn is_writing(line: &str) -> bool {
    ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"]
        .iter()
        .any(|flag| line.contains(flag))
}
