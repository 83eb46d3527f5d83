//! What follows from what is wrong with the files of a rule set.
//!
//! Decides what nobody can know on account of that, and which faults are one mistake, so that it is
//! not reported as many.

use crate::rules::{CauseIndex, Code, FileSet, Finding, Location, QuestionIndex, RuleSet, Unknown};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

/// Names that all stand in one file, and the file.
const SINGLE_FILES: [(&str, &str); 4] = [
    ("source", "sources.yaml"),
    ("link", "links.yaml"),
    ("group", "tables/groups.yaml"),
    ("group of causes", "tables/priors.yaml"),
];

/// The folder of the codes of banks and payment services.
const CODES: &str = "codes/";

/// The most steps of which each may be misspelled; of more, a file is missing.
const MOST_STEPS: usize = 3;

/// What is wrong with the files of a rule set.
pub(super) struct Faults<'f> {
    files: &'f FileSet,
    /// The paths of all files with a fault, as findings give them.
    faulty: BTreeSet<String>,
    /// The paths of those that are not read as they were meant, without their ending.
    broken: BTreeSet<String>,
    /// The names that nothing has, and for what they were taken.
    unknown: BTreeSet<(String, String)>,
    /// How many findings were left out.
    left_out: Cell<usize>,
}

impl<'f> Faults<'f> {
    /// Takes the findings of reading and loading.
    pub fn new(files: &'f FileSet, findings: &[Finding]) -> Self {
        let of_form = findings.iter().filter(|finding| is_of_form(finding));
        let of_form = of_form.filter_map(|finding| below(files, &finding.file));
        let lost = files.strays.iter().chain(&files.unread);
        let lost = lost.map(|path| stem(path).to_owned());
        let alone = files.files.iter().map(|file| file.path.as_str());
        let alone = alone.filter(|path| is_half_a_table(path, files));
        let alone = alone.map(|path| stem(path).to_owned());
        let broken: BTreeSet<String> = of_form.chain(lost).chain(alone).collect();
        // A file with capitals in its name is meant by the name without.
        let as_names = broken
            .iter()
            .map(|path| path.to_lowercase().replace('_', "-"));
        let as_names: Vec<String> = as_names.collect();
        let broken = broken.into_iter().chain(as_names).collect();
        let unknown = findings
            .iter()
            .filter_map(|finding| finding.unknown.as_ref());
        Self {
            files,
            faulty: findings
                .iter()
                // A step that names another which is not there stays in its file.
                .filter(|finding| {
                    step_named(finding).is_none() || !is_below(files, finding, "steps/")
                })
                .map(|finding| finding.file.clone())
                .collect(),
            broken,
            unknown: unknown
                .map(|unknown| (unknown.kind.clone(), unknown.name.clone()))
                .collect(),
            left_out: Cell::new(0),
        }
    }

    /// Tells whether every file is read as it was meant.
    pub fn is_none(&self) -> bool {
        self.faulty.is_empty() && self.broken.is_empty()
    }

    /// Tells whether a file is there and not read as it was meant.
    pub fn is_misread(&self, path: &str) -> bool {
        self.broken.contains(stem(path))
    }

    /// Returns how many findings were left out that follow from others.
    pub fn left_out(&self) -> usize {
        self.left_out.get()
    }

    /// Tells whether it cannot be known what any cause comes to: a table, or a question that is
    /// declared nowhere, may decide it.
    pub fn hides_verdicts(&self) -> bool {
        let mut unknown = self.unknown.iter();
        self.is_broken(|path| path.starts_with("tables/"))
            || unknown.any(|(kind, name)| match kind.as_str() {
                "question" => !self.broken.contains(&format!("questions/{name}")),
                "group" | "table" => true,
                _ => kind.starts_with("column"),
            })
    }

    /// Tells whether it cannot be known what a cause comes to: its own file, or that of a question
    /// it rests on, is not read as it was meant.
    pub fn hides(&self, rules: &RuleSet, cause: CauseIndex, questions: &[QuestionIndex]) -> bool {
        let id = &rules.causes[cause].id;
        self.broken.contains(&format!("causes/{id}"))
            || self.is_any_question_faulty(rules, questions)
    }

    /// Returns the files that are not there, of which names are used: one finding each.
    pub fn absent(&self) -> Vec<Finding> {
        let absent = SINGLE_FILES.iter().filter(|(kind, path)| {
            self.lacks_any(kind)
                && self.files.get(path).is_none()
                && !self.broken.contains(stem(path))
        });
        let findings = absent.map(|(kind, path)| {
            let message = format!("there is no `{path}`, which has each {kind}");
            let help = "add it; rules/FIELDS.md shows one";
            let file = self.files.name(path);
            Finding::new(file, Location::default(), Code::Unreadable, message, help)
        });
        findings.collect()
    }

    /// Keeps of the findings those that do not follow from others, and of those that name the same
    /// thing the first, with the places of the rest.
    pub fn settle(&self, findings: Vec<Finding>) -> Vec<Finding> {
        let mut kept: Vec<Finding> = Vec::new();
        let mut first: BTreeMap<Box<Unknown>, usize> = BTreeMap::new();
        for finding in findings {
            if self.follows(&finding) {
                self.left_out.set(self.left_out.get() + 1);
                continue;
            }
            let Some(unknown) = finding.unknown.clone() else {
                kept.push(finding);
                continue;
            };
            match first.get(&unknown) {
                Some(at) => add_place(&mut kept[*at], &finding),
                None => {
                    first.insert(unknown, kept.len());
                    kept.push(finding);
                }
            }
        }
        self.with_one_for_steps(kept)
    }

    /// Makes one finding of steps that are named and not there, where there are many of them: it is
    /// a file that is not there.
    fn with_one_for_steps(&self, mut kept: Vec<Finding>) -> Vec<Finding> {
        let is_step = |finding: &Finding| step_named(finding).is_some();
        let names = kept.iter().filter_map(step_named);
        let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        if names.len() <= MOST_STEPS {
            return kept;
        }
        let first = kept.iter().position(is_step);
        if let Some(first) = first.and_then(|at| kept.get_mut(at)) {
            let count = names.len();
            first.message = format!("{count} steps are named that no file in `steps/` has");
            first.help = format!("put the file back that has {}", names.join(", "));
        }
        let mut is_first = true;
        kept.retain(|finding| !is_step(finding) || std::mem::take(&mut is_first));
        self.left_out.set(self.left_out.get() + names.len() - 1);
        kept
    }

    fn follows(&self, finding: &Finding) -> bool {
        match (&finding.unknown, finding.code) {
            (Some(unknown), _) => self.may_declare(unknown),
            // That there is no such question is told where it is named.
            (None, Code::MissingField) => {
                self.lacks_any("question") && is_below(self.files, finding, CODES)
            }
            (None, Code::Unsourced) => {
                self.lacks_any("source") && self.faulty.contains(&finding.file)
            }
            _ => false,
        }
    }

    /// Tells whether a file that is not read may declare a name.
    fn may_declare(&self, unknown: &Unknown) -> bool {
        let (kind, name) = (unknown.kind.as_str(), unknown.name.as_str());
        let of = kind.split('`').nth(1).unwrap_or_default();
        let is_absent = |path: &str| self.files.get(path).is_none();
        if SINGLE_FILES
            .iter()
            .any(|(taken_for, path)| *taken_for == kind && is_absent(path))
        {
            return true;
        }
        match kind {
            "question" => self.broken.contains(&format!("questions/{name}")),
            "cause" => self.broken.contains(&format!("causes/{name}")),
            "table" => self.broken.contains(&format!("tables/{name}")),
            // A step is left out as well where it names what is not there.
            "step" => self.is_any_faulty(|path| path.starts_with("steps/")),
            "source" => self.broken.contains("sources"),
            "link" => self.is_faulty("links.yaml"),
            "group" => self.broken.contains("tables/groups"),
            "group of causes" => self.broken.contains("tables/priors"),
            _ if kind.starts_with("column") => self.broken.contains(&format!("tables/{of}")),
            // An answer to a question, or what belongs to no file.
            _ => self.broken.contains(&format!("questions/{of}")),
        }
    }

    fn is_broken(&self, is_meant: impl Fn(&str) -> bool) -> bool {
        self.broken.iter().any(|path| is_meant(path))
    }

    /// Tells whether what is known of one of the questions may be wrong.
    fn is_any_question_faulty(&self, rules: &RuleSet, questions: &[QuestionIndex]) -> bool {
        questions.iter().any(|question| {
            let id = &rules.questions[*question].id;
            let taken_for = format!("answer to `{id}`");
            let mut unknown = self.unknown.iter();
            self.is_faulty(&format!("questions/{id}.yaml"))
                || unknown.any(|(kind, _)| *kind == taken_for)
        })
    }

    /// Tells whether it cannot be known if a message, or a part of it, is too many: the file that
    /// would say so is at fault, or something is named that would need it.
    pub fn excuses(&self, id: &str, rules: &RuleSet) -> bool {
        let Some((kind, rest)) = id.split_once('-') else {
            return false;
        };
        match kind {
            "cause" => {
                let is_there = self.files.get(&format!("causes/{rest}.yaml")).is_some();
                let is_lost = self.broken.contains(&format!("causes/{rest}"));
                (is_there || is_lost) && rules.cause(rest).is_none()
            }
            "step" => {
                self.is_any_faulty(|path| path.starts_with("steps/")) || self.lacks(kind, rest)
            }
            "link" => {
                let is_absent = self.files.get("links.yaml").is_none();
                self.is_faulty("links.yaml") || is_absent || self.lacks(kind, rest)
            }
            "code" => {
                self.lacks_any("system of codes")
                    || self.is_any_faulty(|path| path.starts_with(CODES))
            }
            "actor" => self.is_faulty("ruleset.yaml") || self.lacks(kind, rest),
            "question" | "answer" => {
                self.is_broken(|path| asks(rest, path)) || self.is_unknown_question(kind, rest)
            }
            // The note to the bank is needed where a step is the bank's.
            _ => self.is_any_faulty(|path| path.starts_with("steps/")),
        }
    }

    /// Tells whether a thing of that kind and name is named, and is not there.
    fn lacks(&self, kind: &str, name: &str) -> bool {
        self.unknown
            .iter()
            .any(|(taken_for, known)| taken_for == kind && known == name)
    }

    /// Tells whether anything of that kind is named that is not there.
    pub fn lacks_any(&self, kind: &str) -> bool {
        self.unknown.iter().any(|(taken_for, _)| taken_for == kind)
    }

    /// Tells whether a message is that of a question, or of an answer, that is named and not there.
    fn is_unknown_question(&self, kind: &str, rest: &str) -> bool {
        self.unknown.iter().any(|(taken_for, name)| {
            let of = taken_for.split('`').nth(1).unwrap_or_default();
            match taken_for.as_str() {
                "question" => begins(rest, name),
                _ if taken_for.starts_with("answer") => {
                    kind == "answer" && rest == format!("{of}-{name}")
                }
                _ => false,
            }
        })
    }

    fn is_faulty(&self, path: &str) -> bool {
        self.faulty.contains(&self.files.name(path)) || self.broken.contains(stem(path))
    }

    /// Tells whether one of the files with such a path is at fault.
    pub fn is_any_faulty(&self, is_meant: impl Fn(&str) -> bool) -> bool {
        let mut files = self.files.files.iter();
        self.is_broken(&is_meant)
            || files.any(|file| is_meant(&file.path) && self.is_faulty(&file.path))
    }
}

/// Returns the step that is named and not there, where a finding is about one.
fn step_named(finding: &Finding) -> Option<&str> {
    let unknown = finding.unknown.as_ref();
    let step = unknown.filter(|unknown| unknown.kind == "step");
    step.map(|unknown| unknown.name.as_str())
}

/// Tells whether a finding is about a file in that folder of the rule set.
fn is_below(files: &FileSet, finding: &Finding, folder: &str) -> bool {
    below(files, &finding.file).is_some_and(|path| path.starts_with(folder))
}

/// Tells whether a finding is about the form of a file: some of it is not there as it was meant.
fn is_of_form(finding: &Finding) -> bool {
    match finding.code {
        // A source with a wrong date is there all the same.
        Code::BadDate => !finding.file.ends_with("sources.yaml"),
        // A link without an address is left out.
        Code::LinkForbidden => finding.file.ends_with("links.yaml"),
        Code::Alias
        | Code::BadName
        | Code::DuplicateId
        | Code::DuplicateKey
        | Code::MissingField
        | Code::NotUtf8
        | Code::Syntax
        | Code::TooDeep
        | Code::TooLarge
        | Code::TooManyAnswers
        | Code::UnknownField
        | Code::Unreadable
        | Code::Unseen
        | Code::WrongType => true,
        _ => false,
    }
}

/// Tells whether of a table only the rows are there, or only what they mean.
fn is_half_a_table(path: &str, files: &FileSet) -> bool {
    let other = match path.rsplit_once('.') {
        Some((stem, "yaml")) => format!("{stem}.csv"),
        Some((stem, "csv")) => format!("{stem}.yaml"),
        _ => return false,
    };
    let is_single = ["tables/groups.yaml", "tables/priors.yaml"].contains(&path);
    path.starts_with("tables/") && !is_single && files.get(&other).is_none()
}

/// Returns the path of a file below the folder of the rule set, without its ending.
fn below(files: &FileSet, file: &str) -> Option<String> {
    let path = file.strip_prefix(files.root.trim_end_matches('/'))?;
    Some(stem(path.trim_start_matches('/')).to_owned())
}

fn stem(path: &str) -> &str {
    let name = path.rfind('/').map_or(0, |at| at + 1);
    match path[name..].rfind('.') {
        Some(at) => &path[..name + at],
        None => path,
    }
}

/// Tells whether a file declares a question or an answer of which `rest` is the name of the message.
fn asks(rest: &str, path: &str) -> bool {
    path.strip_prefix("questions/")
        .is_some_and(|name| begins(rest, name))
}

fn begins(rest: &str, name: &str) -> bool {
    rest.strip_prefix(name)
        .is_some_and(|tail| tail.is_empty() || tail.starts_with('-'))
}

/// Adds to a finding where the same stands once more.
fn add_place(finding: &mut Finding, other: &Finding) {
    let begins = match finding.help.contains("the same in ") {
        true => ", ",
        false => "; the same in ",
    };
    let place = format!("{}:{}:{}", other.file, other.line, other.column);
    finding.help.push_str(begins);
    finding.help.push_str(&place);
}
