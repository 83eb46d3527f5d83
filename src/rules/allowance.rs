//! How much is read of one rule set and its words, all files together.
//!
//! Decides the limits: many small files exhaust a machine as well as a large one. What goes beyond
//! one is said once, and nothing is read any more.

use super::finding::Code;

/// The most files and folders that are looked at.
pub const MAX_ENTRIES: usize = 4_000;
/// The most bytes that are read.
pub const MAX_BYTES_TOGETHER: usize = 8 << 20;
/// The most values in the YAML files of one rule set.
pub const MAX_NODES_TOGETHER: usize = 200_000;

/// What may still be read.
#[derive(Debug)]
pub struct Allowance {
    entries: usize,
    bytes: usize,
    /// Whether a limit was reached, and said so.
    is_spent: bool,
}

impl Default for Allowance {
    fn default() -> Self {
        Self {
            entries: MAX_ENTRIES,
            bytes: MAX_BYTES_TOGETHER,
            is_spent: false,
        }
    }
}

impl Allowance {
    /// Tells whether a limit was reached.
    pub fn is_spent(&self) -> bool {
        self.is_spent
    }

    /// Looks at one more file or folder.
    ///
    /// # Errors
    ///
    /// Says which limit is reached, the first time.
    pub(super) fn look(&mut self) -> Result<(), (Code, String)> {
        let rest = self.entries.checked_sub(1);
        self.entries = rest.unwrap_or_default();
        self.spend(rest, || {
            format!("the folder holds more than {MAX_ENTRIES} files and folders")
        })
    }

    /// Takes in so many bytes.
    ///
    /// # Errors
    ///
    /// Says which limit is reached, the first time.
    pub(super) fn take(&mut self, bytes: usize) -> Result<(), (Code, String)> {
        let rest = self.bytes.checked_sub(bytes);
        self.bytes = rest.unwrap_or_default();
        self.spend(rest, || {
            format!("the files hold more than {MAX_BYTES_TOGETHER} bytes together")
        })
    }

    fn spend(
        &mut self,
        rest: Option<usize>,
        says: impl FnOnce() -> String,
    ) -> Result<(), (Code, String)> {
        if rest.is_some() || self.is_spent {
            return Ok(());
        }
        self.is_spent = true;
        Err((Code::TooLarge, says()))
    }
}
