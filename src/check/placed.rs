//! Findings with the place that they are about.
//!
//! Decides nothing; what is wrong is said by those who look.

use crate::rules::{Code, Finding, Place, RuleSet, Sink};

/// The findings about what a rule set holds.
pub(super) struct RuleFindings<'a> {
    pub rules: &'a RuleSet,
    pub findings: &'a mut Vec<Finding>,
}

impl RuleFindings<'_> {
    /// Notes a fault of something that stands at `place`.
    pub fn report(
        &mut self,
        place: Place,
        code: Code,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let file = &self.rules.files[place.file];
        findings_in(file, self.findings).report(code, place.into(), message, help);
    }

    /// Returns the beginning of a file, by the end of its path.
    pub fn start_of(&self, path: &str) -> Place {
        let mut files = self.rules.files.iter_enumerated();
        let file = files.find(|(_, file)| file.ends_with(path));
        Place {
            file: file.map_or_else(Default::default, |(at, _)| at),
            line: 1,
            column: 1,
        }
    }

    /// Tells whether that is noted already of what stands at `place`.
    pub fn has(&self, place: Place, code: Code) -> bool {
        let file = &self.rules.files[place.file];
        let mut noted = self.findings.iter();
        noted.any(|finding| finding.code == code && finding.file == *file)
    }
}

/// Returns what notes the faults of one file.
pub(super) fn findings_in<'a>(file: &'a str, findings: &'a mut Vec<Finding>) -> Sink<'a> {
    Sink { file, findings }
}
