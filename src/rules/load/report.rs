//! Everything that is wrong with the files of a rule set.
//!
//! Decides how names are reported that nothing has or that are written wrong.

use crate::rules::files::FileSet;
use crate::rules::finding::{Code, Finding, Location, Sink, Unknown};
use crate::rules::format::List;
use crate::rules::model::{FileIndex, Place};
use crate::rules::nearest::suggestion;
use std::cell::RefCell;
use typed_index_collections::TiVec;

/// What was found so far, and the names of the files that it is in.
pub(super) struct Report {
    /// Each file, as findings give it.
    pub files: TiVec<FileIndex, String>,
    findings: RefCell<Vec<Finding>>,
}

impl Report {
    /// Begins with nothing found.
    pub fn new(files: &FileSet) -> Self {
        let names = files.files.iter().map(|file| files.name(&file.path));
        Self {
            files: names.collect(),
            findings: RefCell::default(),
        }
    }

    /// Lets `read` report what is wrong with the form of a file.
    pub fn of_file<T>(&self, file: &str, read: impl FnOnce(&mut Sink<'_>) -> T) -> T {
        let findings = &mut self.findings.borrow_mut();
        read(&mut Sink { file, findings })
    }

    /// Notes a fault at `at`.
    pub fn tell(&self, at: Place, code: Code, message: impl Into<String>, help: &str) {
        let Place { file, line, column } = at;
        let at = Location { line, column };
        self.of_file(&self.files[file], |sink| {
            sink.report(code, at, message, help)
        });
    }

    /// Reports a name that is not among those that exist.
    pub fn unknown(&self, at: Place, kind: &str, name: &str, known: &[&str]) {
        let message = format!("`{name}` is no {kind}");
        let is_row = name.contains(',') && name.split(',').all(|part| known.contains(&part.trim()));
        let help = match is_row {
            true => format!("write a list: `[{name}]`"),
            false => suggestion(name, known.iter().copied()),
        };
        self.tell(at, Code::UnknownName, message, &help);
        // The last one is another where there are too many.
        let is_it = |finding: &&mut Finding| finding.code == Code::UnknownName;
        if let Some(finding) = self.findings.borrow_mut().last_mut().filter(is_it) {
            let (kind, name) = (kind.to_owned(), name.to_owned());
            finding.unknown = Some(Unknown { kind, name }.into());
        }
    }

    /// Reports a name that is not written as names are.
    pub fn bad_name(&self, at: Place, name: &str) {
        let message = format!("`{name}` cannot be a name");
        let help = "use lower-case letters, digits and single hyphens: `card-kind`";
        self.tell(at, Code::BadName, message, help);
    }

    /// Reports a field that must be there, and is not.
    pub fn missing(&self, at: Place, name: &str) {
        let help = format!("add `{name}:`; rules/FIELDS.md shows it");
        self.tell(
            at,
            Code::MissingField,
            format!("`{name}` is missing"),
            &help,
        );
    }

    /// Reports names of an order that are not among those that exist.
    pub fn check_order(&self, order: &List<String>, kind: &str, known: &[&str]) {
        for (name, at) in order
            .iter()
            .filter(|(name, _)| !known.contains(&name.as_str()))
        {
            self.unknown(at, kind, name, known);
        }
    }

    /// Returns what was found, by place and each once.
    pub fn finish(self) -> Vec<Finding> {
        let mut findings = self.findings.into_inner();
        findings.sort();
        findings.dedup();
        findings
    }
}
