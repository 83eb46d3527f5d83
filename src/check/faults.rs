//! Which files of a rule set are not read as they were meant.
//!
//! Decides what nobody can know on account of that, so that one fault is not
//! reported as many.

use crate::rules::{FileSet, Finding, QuestionIndex, RuleSet};
use std::collections::BTreeSet;

/// Which files of a rule set are not read as they were meant.
pub(super) struct Faults<'f> {
    files: &'f FileSet,
    /// Their paths, as findings give them.
    faulty: BTreeSet<String>,
}

impl<'f> Faults<'f> {
    /// Takes the findings of loading.
    pub fn new(files: &'f FileSet, findings: &[Finding]) -> Self {
        Self {
            files,
            faulty: findings
                .iter()
                .map(|finding| finding.file.clone())
                .collect(),
        }
    }

    /// Tells whether every file is read as it was meant.
    pub fn is_none(&self) -> bool {
        self.faulty.is_empty()
    }

    fn is_faulty(&self, path: &str) -> bool {
        self.faulty.contains(&self.files.name(path))
    }

    /// Tells whether what is known of one of the questions may be wrong.
    pub fn is_any_question_faulty(&self, rules: &RuleSet, questions: &[QuestionIndex]) -> bool {
        questions.iter().any(|question| {
            let id = &rules.questions[*question].id;
            self.is_faulty(&format!("questions/{id}.yaml"))
        })
    }

    /// Tells whether it cannot be known if a message, or a part of it, is too many, as the file
    /// that would say so is at fault.
    pub fn excuses(&self, id: &str, rules: &RuleSet) -> bool {
        let Some((kind, rest)) = id.split_once('-') else {
            return false;
        };
        match kind {
            "cause" => {
                let path = format!("causes/{rest}.yaml");
                self.files.get(&path).is_some() && rules.cause(rest).is_none()
            }
            "step" => self.is_any_faulty(|path| path.starts_with("steps/")),
            "link" => self.is_faulty("links.yaml"),
            "question" | "answer" => self.is_any_faulty(|path| {
                let name = path.strip_prefix("questions/");
                let name = name.and_then(|name| name.strip_suffix(".yaml"));
                name.and_then(|name| rest.strip_prefix(name))
                    .is_some_and(|tail| tail.is_empty() || tail.starts_with('-'))
            }),
            _ => false,
        }
    }

    /// Tells whether one of the files with such a path is at fault.
    pub fn is_any_faulty(&self, is_meant: impl Fn(&str) -> bool) -> bool {
        let mut files = self.files.files.iter();
        files.any(|file| is_meant(&file.path) && self.is_faulty(&file.path))
    }
}
